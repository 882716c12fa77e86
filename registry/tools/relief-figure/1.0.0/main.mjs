import { readFileSync, writeFileSync } from 'node:fs';
import { contours } from './contours.mjs';
import { parseGrid } from './grid.mjs';
import { png } from './png.mjs';
import { axes, coordinate, figure, label, readable } from './svg.mjs';

const [elevationPath, shadePath, output, json] = process.argv.slice(2);
const { title, interval, azimuth, altitude, note } = JSON.parse(json);
const elevation = parseGrid(readFileSync(elevationPath, 'utf8'), elevationPath);
const shade = parseGrid(readFileSync(shadePath, 'utf8'), shadePath);
const { rows, columns, cell } = elevation;
if (shade.rows !== rows || shade.columns !== columns) throw new Error('the two grids differ in size');

const heights = Array.from(elevation.data).filter((value) => !Number.isNaN(value));
const low = Math.min(...heights);
const high = Math.max(...heights);

// Lightness rises with elevation from end to end, so that the tints keep their order without colour.
const stops = [[47, 111, 130], [104, 157, 143], [176, 196, 150], [232, 219, 172], [255, 247, 233]];
function tint(value) {
  const position = ((value - low) / (high - low || 1)) * (stops.length - 1);
  const below = Math.min(Math.floor(position), stops.length - 2);
  return stops[below].map((channel, i) => channel + (position - below) * (stops[below + 1][i] - channel));
}

/** Value between the centres of cells, bilinear; column and row in cells. */
function between({ data }, row, column) {
  const r = Math.min(Math.max(row, 0), rows - 1);
  const c = Math.min(Math.max(column, 0), columns - 1);
  const [r0, c0] = [Math.floor(r), Math.floor(c)];
  const [r1, c1] = [Math.min(r0 + 1, rows - 1), Math.min(c0 + 1, columns - 1)];
  const top = data[r0 * columns + c0] * (1 - (c - c0)) + data[r0 * columns + c1] * (c - c0);
  const bottom = data[r1 * columns + c0] * (1 - (c - c0)) + data[r1 * columns + c1] * (c - c0);
  return top * (1 - (r - r0)) + bottom * (r - r0);
}

// Small grids are drawn finer than their cells, large ones as they are: at most about 60,000 pixels are added.
const finer = Math.max(1, Math.min(4, Math.floor(Math.sqrt(60000 / (rows * columns)))));
const [wide, tall] = [columns * finer, rows * finer];
const pixels = Buffer.alloc(wide * tall * 3);
const flat = Math.sin((altitude * Math.PI) / 180);
for (let y = 0; y < tall; y++) {
  for (let x = 0; x < wide; x++) {
    const [r, c] = [(y + 0.5) / finer - 0.5, (x + 0.5) / finer - 0.5];
    const value = between(elevation, r, c);
    const light = Number.isNaN(value) ? 1 : Math.min(1.12, 0.42 + 0.58 * (between(shade, r, c) / flat));
    const colour = Number.isNaN(value) ? [255, 255, 255] : tint(value);
    colour.forEach((channel, i) => { pixels[(y * wide + x) * 3 + i] = Math.max(0, Math.min(255, Math.round(channel * light))); });
  }
}

// The map: one scale for both axes, as tall as fits.
const [metresX, metresY] = [columns * cell, rows * cell];
const scale = Math.min(640 / metresY, 560 / metresX);
const box = [86, 96, 86 + metresX * scale, 96 + metresY * scale];
const height = Math.max(box[3] + 86, 560);
const width = box[2] + 420;
const map = axes({ box, x: { domain: [0, metresX], label: 'West to east (m)', grid: false }, y: { domain: [0, metresY], label: 'South to north (m)', grid: false, gap: 60 } });
const body = [`<image x="${coordinate(box[0])}" y="${coordinate(box[1])}" width="${coordinate(box[2] - box[0])}" height="${coordinate(box[3] - box[1])}" preserveAspectRatio="none" href="data:image/png;base64,${png(wide, tall, pixels).toString('base64')}"/>`];
const place = ([column, row]) => [box[0] + (column + 0.5) * cell * scale, box[1] + (row + 0.5) * cell * scale];

const peak = elevation.data.indexOf(high);
const summit = [peak % columns, Math.floor(peak / columns)];
const labels = [];
const taken = [];
for (let level = Math.ceil(low / interval) * interval; level <= high; level += interval) {
  const index = Math.round(level / interval) % 5 === 0;
  const lines = contours(elevation, level).filter((line) => line.length > 3);
  const path = lines.map((line) => `M${line.map((point) => place(point).map(coordinate).join(' ')).join('L')}`).join('');
  body.push(`<path d="${path}" fill="none" stroke="#3b2f1e" stroke-opacity="${index ? 0.75 : 0.38}" stroke-width="${index ? 1.5 : 0.8}"/>`);
  const longest = lines.reduce((best, line) => (line.length > best.length ? line : best), []);
  if (longest.length < 30 || (level / interval) % 2 !== 0) continue;
  // Label where the line leaves the summit towards the east, unless another label is there.
  const spots = longest.filter(([c, r]) => c > columns * 0.08 && c < columns * 0.92 && r > rows * 0.05 && r < rows * 0.95).map(place);
  const clear = spots.filter(([x, y]) => taken.every(([a, b]) => Math.hypot(x - a, y - b) > 46));
  const [sx, sy] = place(summit);
  const bearing = ([x, y]) => Math.abs(Math.atan2(y - sy, x - sx) - 0.55);
  const spot = clear.sort((a, b) => bearing(a) - bearing(b))[0];
  if (spot) { taken.push(spot); labels.push(label(readable(level), [spot[0], spot[1] + 4], { size: 11.5, anchor: 'middle', weight: 600, fill: '#3b2f1e', halo: true })); }
}
const [px, py] = place(summit);
body.push(...labels, ...map.elements, `<path d="M${coordinate(px)} ${coordinate(box[3])}V${coordinate(box[1])}" stroke="#b2182b" stroke-opacity="0.8" stroke-width="1.2" stroke-dasharray="5 4"/>`);
body.push(`<path d="M${coordinate(px)} ${coordinate(py - 8)}l7 12h-14z" fill="#b2182b" stroke="#ffffff" stroke-width="1.4"/>`);
body.push(label(`${readable(high, 0)} m`, [px + 11, py + 3], { size: 14, weight: 700, fill: '#b2182b', halo: true }));

// North arrow and scale bar stand on the map, where both are expected.
body.push(`<g transform="translate(${coordinate(box[2] - 30)} ${coordinate(box[1] + 22)})"><path d="M0 -14l8 26l-8 -6l-8 6z" fill="#1a1a1a" stroke="#ffffff" stroke-width="1.5"/></g>`, label('N', [box[2] - 30, box[1] + 52], { size: 14, weight: 700, anchor: 'middle', halo: true }));
const bar = [20, 50, 100, 200, 500, 1000, 2000, 5000, 10000].filter((metres) => metres <= metresX / 3).at(-1) ?? cell;
body.push(`<rect x="${coordinate(box[0] + 14)}" y="${coordinate(box[3] - 44)}" width="${coordinate(bar * scale + 20)}" height="36" rx="3" fill="#ffffff" fill-opacity="0.82"/>`);
body.push(`<path d="M${coordinate(box[0] + 24)} ${coordinate(box[3] - 22)}v6h${coordinate(bar * scale)}v-6" fill="none" stroke="#1a1a1a" stroke-width="2"/>`, label(`${readable(bar)} m`, [box[0] + 24 + (bar * scale) / 2, box[3] - 26], { size: 13, anchor: 'middle' }));

// Right column: the key of the tints, and the profile from south to north through the highest cell.
const key = box[2] + 84;
const keyTop = box[1] + 24;
body.push(label('Elevation (m)', [key - 12, box[1] + 8], { size: 15 }));
for (let i = 0; i < 60; i++) {
  const value = high - ((high - low) * (i + 0.5)) / 60;
  body.push(`<rect x="${coordinate(key)}" y="${coordinate(keyTop + i * 4)}" width="24" height="4.4" fill="rgb(${tint(value).map(Math.round).join(',')})"/>`);
}
const step = [5, 10, 20, 50, 100, 200, 500, 1000].find((candidate) => (high - low) / candidate <= 6) ?? (high - low) / 5;
for (let level = Math.ceil(low / step) * step; level <= high; level += step) {
  const y = keyTop + ((high - level) / (high - low || 1)) * 240;
  body.push(`<path d="M${coordinate(key + 24)} ${coordinate(y)}h6" stroke="#4d4d4d"/>`, label(readable(level), [key + 36, y + 4.8], { size: 13.5, fill: '#333333' }));
}
const facts = [
  [`n = ${readable(heights.length)} cells`, `of ${readable(cell)} m × ${readable(cell)} m`],
  [`${readable(low, 1)} to ${readable(high, 1)} m`, 'elevation, as drawn'],
  [`Contours: ${readable(interval)} m`, `bold every ${readable(interval * 5)} m`],
  [`Light from ${readable(azimuth)}°`, `${readable(altitude)}° above the horizon`],
];
facts.forEach(([first, second], i) => body.push(label(first, [key + 104, keyTop + 12 + i * 60], { size: 14, weight: 600 }), label(second, [key + 104, keyTop + 30 + i * 60], { size: 13, fill: '#4d4d4d' })));

// A column of cells, south to north: the dashed line on the map.
const section = Array.from({ length: rows }, (_, i) => [(i + 0.5) * cell, elevation.data[(rows - 1 - i) * columns + summit[0]]]).filter(([, value]) => !Number.isNaN(value));
const profileBox = [key, box[3] - 250, width - 28, box[3]];
const floor = low - (high - low) * 0.08;
const profile = axes({ box: profileBox, x: { domain: [0, metresY], label: 'South to north (m)', grid: false }, y: { domain: [floor, high + (high - low) * 0.08], label: 'Elevation (m)', gap: 50 } });
const taller = ((profileBox[3] - profileBox[1]) / ((high - low) * 1.16)) / ((profileBox[2] - profileBox[0]) / metresY);
body.push(label('Profile along the dashed line', [key - 12, profileBox[1] - 38], { size: 15, weight: 600 }), label(`heights exaggerated ${readable(taller, 1)} times`, [key - 12, profileBox[1] - 19], { size: 13, fill: '#4d4d4d' }), ...profile.elements);
const line = section.map(([x, value]) => `${coordinate(profile.scaleX(x))} ${coordinate(profile.scaleY(value))}`).join('L');
body.push(`<path d="M${coordinate(profile.scaleX(section[0][0]))} ${coordinate(profileBox[3])}L${line}L${coordinate(profile.scaleX(section.at(-1)[0]))} ${coordinate(profileBox[3])}Z" fill="#b0c496" fill-opacity="0.55"/>`, `<path d="M${line}" fill="none" stroke="#2f6f82" stroke-width="2.4"/>`);
body.push(`<path d="M${coordinate(profile.scaleX((rows - 0.5 - summit[1]) * cell))} ${coordinate(profile.scaleY(high) - 4)}l6 -10h-12z" fill="#b2182b"/>`);

writeFileSync(output, figure({
  width: Math.round(width), height: Math.round(height), title, subtitle: note,
  description: `Shaded relief map, ${metresX} m west to east and ${metresY} m south to north, elevation ${readable(low, 1)} to ${readable(high, 1)} m, with contours every ${interval} m and a profile from south to north through the highest cell.`,
  body,
}));
