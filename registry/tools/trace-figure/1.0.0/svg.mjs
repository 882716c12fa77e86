/** Text that is safe inside SVG elements and attributes. */
export function escapeText(text) {
  return String(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A coordinate with two decimals and no trailing zeros: the same bytes on every machine. */
export function coordinate(value) {
  const text = String(Number(value.toFixed(2)));
  return text === '-0' ? '0' : text;
}

/** Round tick values that cover [low, high] from inside, about `count` of them: steps of 1, 2 or 5 times a power of ten. */
export function ticks(low, high, count) {
  const rough = (high - low) / count;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => candidate >= rough * 0.999);
  const values = [];
  for (let i = Math.ceil(low / step - 1e-9); i * step <= high + step * 1e-9; i++) values.push(Number((i * step).toPrecision(12)));
  return values;
}

/** A number for readers: thin spaces between thousands, a true minus sign. */
export function readable(value, digits) {
  const [whole, fraction] = (digits === undefined ? String(Number(Math.abs(value).toPrecision(10))) : Math.abs(value).toFixed(digits)).split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, '\u2009') : whole;
  return `${value < 0 ? '\u2212' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** An SVG text element. `at` is its anchor point; `style` is put into attributes. */
export function label(text, [x, y], { size = 14, anchor = 'start', weight = 400, fill = '#1a1a1a', turn = 0, italic = false, halo = false } = {}) {
  const rotation = turn === 0 ? '' : ` transform="rotate(${turn} ${coordinate(x)} ${coordinate(y)})"`;
  const outline = halo ? ' stroke="#ffffff" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"' : '';
  return `<text x="${coordinate(x)}" y="${coordinate(y)}" font-size="${size}" text-anchor="${anchor}" font-weight="${weight}" fill="${fill}"${italic ? ' font-style="italic"' : ''}${outline}${rotation}>${escapeText(text)}</text>`;
}

/** A whole figure: white ground, sans-serif type, a title and a description for those who cannot see it. */
export function figure({ width, height, title, subtitle, description, body }) {
  const head = [label(title, [24, 36], { size: 21, weight: 600 })];
  if (subtitle) head.push(label(subtitle, [24, 60], { size: 14, fill: '#4d4d4d' }));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="Inter, 'Helvetica Neue', Helvetica, Arial, 'DejaVu Sans', sans-serif">
<title>${escapeText(title)}</title>
<desc>${escapeText(description)}</desc>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${[...head, ...body].join('\n')}
</svg>
`;
}

/**
 * Axes of a rectangular plot: scales from data to pixels and the elements that draw frame, grid lines, ticks and
 * labels. `box` is [left, top, right, bottom] in pixels; domains are in data units; labels hold the unit.
 */
export function axes({ box: [left, top, right, bottom], x, y }) {
  const scaleX = (value) => left + ((value - x.domain[0]) / (x.domain[1] - x.domain[0])) * (right - left);
  const scaleY = (value) => bottom - ((value - y.domain[0]) / (y.domain[1] - y.domain[0])) * (bottom - top);
  const parts = [];
  for (const value of x.ticks ?? ticks(...x.domain, 6)) {
    const at = scaleX(value);
    if (x.grid !== false) parts.push(`<path d="M${coordinate(at)} ${top}V${bottom}" stroke="#ebebeb" stroke-width="1"/>`);
    parts.push(`<path d="M${coordinate(at)} ${bottom}v5" stroke="#4d4d4d" stroke-width="1"/>`, label(x.format ? x.format(value) : readable(value), [at, bottom + 21], { size: 13.5, anchor: 'middle', fill: '#333333' }));
  }
  for (const value of y.ticks ?? ticks(...y.domain, 6)) {
    const at = scaleY(value);
    if (y.grid !== false) parts.push(`<path d="M${left} ${coordinate(at)}H${right}" stroke="#ebebeb" stroke-width="1"/>`);
    parts.push(`<path d="M${left} ${coordinate(at)}h-5" stroke="#4d4d4d" stroke-width="1"/>`, label(y.format ? y.format(value) : readable(value), [left - 10, at + 4.8], { size: 13.5, anchor: 'end', fill: '#333333' }));
  }
  parts.push(`<path d="M${left} ${top}V${bottom}H${right}" fill="none" stroke="#4d4d4d" stroke-width="1.2"/>`);
  if (x.label) parts.push(label(x.label, [(left + right) / 2, bottom + 46], { size: 15, anchor: 'middle' }));
  if (y.label) parts.push(label(y.label, [left - (y.gap ?? 58), (top + bottom) / 2], { size: 15, anchor: 'middle', turn: -90 }));
  return { scaleX, scaleY, elements: parts };
}
