/** How a number is shown. The raw number stays beside it in `data-value`. */
export type NumberStyle = 'count' | 'bytes' | 'seconds' | 'mebibytes' | 'plain';

/** A number for readers, in a style. */
export function formatNumber(value: number, style: NumberStyle = 'plain'): string {
  if (style === 'bytes') return formatBytes(value);
  if (style === 'seconds') return formatSeconds(value);
  if (style === 'mebibytes') return value >= 1024 ? `${significant(value / 1024, 3)} GiB` : `${significant(value, 3)} MiB`;
  if (style === 'count') return grouped(value);
  return formatPlain(value);
}

function formatPlain(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const magnitude = Math.abs(value);
  if (Number.isInteger(value) && magnitude < 1e15) return grouped(value);
  if (magnitude >= 1e-4 && magnitude < 1e15) return significant(value, 6);
  const [mantissa = '', exponent = ''] = value.toExponential(3).split('e');
  return `${significant(Number(mantissa), 4)} × 10${superscript(exponent.replace('+', ''))}`;
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function superscript(digits: string): string {
  return digits.replace(/\d/g, (digit) => superscripts[Number(digit)] ?? digit).replace('-', '⁻');
}

/** Decimal units, as operating systems and object stores show sizes. */
function formatBytes(value: number): string {
  if (value < 1000) return `${grouped(value)} B`;
  const units = ['kB', 'MB', 'GB', 'TB', 'PB'];
  let scaled = value / 1000;
  let unit = 0;
  while (scaled >= 999.5 && unit < units.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${significant(scaled, 3)} ${units[unit]}`;
}

function formatSeconds(value: number): string {
  if (value < 1) return `${Math.round(value * 1000)} ms`;
  if (value < 60) return `${significant(value, 3)} s`;
  const whole = Math.round(value);
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (hours > 0) return minutes > 0 ? `${grouped(hours)} h ${minutes} min` : `${grouped(hours)} h`;
  return whole % 60 > 0 ? `${minutes} min ${whole % 60} s` : `${minutes} min`;
}

/** Digits in groups of three from five digits on; a true minus sign. */
function grouped(value: number): string {
  const digits = String(Math.abs(value));
  const text = digits.length < 5 ? digits : digits.replace(/\B(?=(\d{3})+$)/g, ',');
  return value < 0 ? `\u2212${text}` : text;
}

function significant(value: number, digits: number): string {
  const text = String(Number(value.toPrecision(digits)));
  return text.startsWith('-') ? `\u2212${text.slice(1)}` : text;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** An RFC 3339 instant as `21 Nov 2026, 12:04 UTC`; a date without a time as `21 Nov 2026`; other text as it is. */
export function formatInstant(text: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2})\S*Z)?$/.exec(text);
  if (!match) return text;
  const [, year = '', month = '', day = '', time] = match;
  const date = `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
  return time === undefined ? date : `${date}, ${time} UTC`;
}

/** `1 task`, `2 tasks`: the noun that goes with a number. */
export function noun(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}

/** Any JSON value on one line: text as it is, the rest as JSON. */
export function formatValue(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Coordinates as `x = 3, y = 2`; empty when there are none. */
export function formatPlace(at: { readonly [axis: string]: unknown }): string {
  return Object.entries(at).map(([axis, value]) => `${axis} = ${formatValue(value)}`).join(', ');
}
