import { styleText } from 'node:util';

/** Colours text, or leaves it alone. */
export type Paint = (colour: 'red' | 'green' | 'yellow' | 'cyan' | 'dim' | 'bold', text: string) => string;

/** A painter that honours what the context decided about colour. */
export function painter(colour: boolean): Paint {
  return colour ? (name, text) => styleText(name, text, { validateStream: false }) : (_name, text) => text;
}

/** Seconds as a person says them: `0.4 s`, `12 s`, `3 min 20 s`, `2 h 5 min`. */
export function duration(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}

/** Bytes as a person says them, in binary units. */
export function bytes(count: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
  let value = count;
  let unit = 0;
  while (value >= 1024 && unit < units.length - 1) {
    value /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit] ?? ''}`;
}

/** `1 task`, `3,072 tasks`. Grouped by hand: the first use of the locale's own costs 60 ms. */
export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : many}`;
}

/** A whole number with a comma before each three digits. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Rows as text columns, left-aligned, or right-aligned where the header starts with `>`. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const right = header.map((name) => name.startsWith('>'));
  const names = header.map((name) => name.replace(/^>/, ''));
  const widths = names.map((name, c) => Math.max(visible(name), ...rows.map((row) => visible(row[c] ?? ''))));
  const line = (row: readonly string[]): string => row.map((cell, c) => { const gap = ' '.repeat(Math.max(0, (widths[c] as number) - visible(cell))); return right[c] === true ? gap + cell : c === row.length - 1 ? cell : cell + gap; }).join('  ').trimEnd();
  return `${[names, ...rows].map(line).join('\n')}\n`;
}

/** Columns a text takes, escape sequences not counted. */
function visible(text: string): number {
  return [...text.replace(/\u001b\[[0-9;]*m/g, '')].length;
}

/** Text cut to a number of columns. */
export function clip(text: string, columns: number): string {
  const letters = [...text];
  return letters.length <= columns ? text : `${letters.slice(0, Math.max(0, columns - 1)).join('')}…`;
}

/** Control characters of stranger text made visible, so that a log line or a title cannot drive the terminal. */
export function inert(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
