import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, escapeText, figure, label, readable } from './svg.mjs';

const [tablePath, modelPath, output, json] = process.argv.slice(2);
const { title, group, xLabel, yLabel, xUnit, yUnit, groupsLabel } = JSON.parse(json);
const model = JSON.parse(readFileSync(modelPath, 'utf8'));
const rows = parseCsv(readFileSync(tablePath, 'utf8'));

// Okabe and Ito's colours, told apart by people with any common colour vision; each with a shape of its own besides.
const colours = ['#D55E00', '#009E73', '#0072B2', '#CC79A7', '#E69F00', '#56B4E9'];
const shapes = [
  ([x, y]) => `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="4.2"/>`,
  ([x, y]) => `<path d="M${coordinate(x)} ${coordinate(y - 6)}l5.4 9.6h-10.8z"/>`,
  ([x, y]) => `<path d="M${coordinate(x - 3.9)} ${coordinate(y - 3.9)}h7.8v7.8h-7.8z"/>`,
  ([x, y]) => `<path d="M${coordinate(x)} ${coordinate(y - 5.4)}l5.4 5.4l-5.4 5.4l-5.4 -5.4z"/>`,
];

const points = rows
  .map((row) => ({ at: [numberIn(row, model.x), numberIn(row, model.y)], group: model.by === '' ? 'all' : row[model.by] }))
  .filter(({ at: [a, b] }) => a !== undefined && b !== undefined);
if (group !== '' && !model.groups.some(({ name }) => name === group)) throw new Error(`the model has no group ${JSON.stringify(group)}; it has ${model.groups.map(({ name }) => name).join(', ')}`);

// The same scales in every figure of a study, so that the figures can be compared side by side.
const margin = (values) => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [low - (high - low) * 0.05, high + (high - low) * 0.05];
};
const domainX = margin(points.map(({ at }) => at[0]));
const domainY = margin(points.map(({ at }) => at[1]));

const width = 860;
const height = 620;
const { scaleX, scaleY, elements } = axes({
  box: [92, 84, 836, 524],
  x: { domain: domainX, label: `${xLabel} (${xUnit})` },
  y: { domain: domainY, label: `${yLabel} (${yUnit})` },
});
const body = [...elements];

/** Regression line over the range of its own data, with the band that holds the mean response at the model's level. */
function line(fitted, { colour, dash, band }) {
  const { min, max, mean, squares } = fitted.x;
  const at = (x) => fitted.intercept.estimate + fitted.slope.estimate * x;
  const half = (x) => fitted.t * fitted.residualStandardError * Math.sqrt(1 / fitted.n + (x - mean) ** 2 / squares);
  const steps = Array.from({ length: 41 }, (_, i) => min + ((max - min) * i) / 40);
  const path = (values) => values.map(([x, y]) => `${coordinate(scaleX(x))} ${coordinate(scaleY(y))}`).join('L');
  const parts = [];
  if (band) parts.push(`<path d="M${path([...steps.map((x) => [x, at(x) + half(x)]), ...steps.toReversed().map((x) => [x, at(x) - half(x)])])}Z" fill="${colour}" fill-opacity="0.18"/>`);
  parts.push(`<path d="M${path([[min, at(min)], [max, at(max)]])}" fill="none" stroke="${colour}" stroke-width="2.6"${dash ? ' stroke-dasharray="8 5"' : ''}/>`);
  return parts;
}

const models = model.groups.length === 0 ? [model.pooled] : model.groups;
const shown = group === '' ? models : models.filter(({ name }) => name === group);
const style = (name) => {
  const index = models.findIndex((candidate) => candidate.name === name);
  return { colour: colours[index % colours.length], shape: shapes[index % shapes.length] };
};
if (group !== '') {
  // The other groups stay in view, pale: a group is read against the rest of the study.
  const others = points.filter((point) => point.group !== group);
  body.push(`<g fill="#d0d0d0" fill-opacity="0.55">${others.map((point) => style(point.group).shape([scaleX(point.at[0]), scaleY(point.at[1])])).join('')}</g>`);
}
for (const { name } of shown) {
  const { colour, shape } = style(name);
  const own = points.filter((point) => model.by === '' || point.group === name);
  body.push(`<g fill="${colour}" fill-opacity="0.62" stroke="#ffffff" stroke-width="0.5"><title>${escapeText(name)}</title>${own.map(({ at }) => shape([scaleX(at[0]), scaleY(at[1])])).join('')}</g>`);
}
if (group === '' && model.groups.length > 0) body.push(...line(model.pooled, { colour: '#4d4d4d', dash: true, band: false }));
for (const fitted of shown) body.push(...line(fitted, { colour: style(fitted.name).colour, dash: false, band: true }));

const slopeUnit = `${yUnit}/${xUnit}`;
const describe = ({ slope, rSquared }) => `${readable(slope.estimate, 1)} ${slopeUnit} [${readable(slope.low, 1)}, ${readable(slope.high, 1)}], R² = ${readable(rSquared, 2)}`;
const entries = shown.map((fitted) => ({ ...style(fitted.name), text: `${fitted.name} (n = ${fitted.n})`, detail: describe(fitted) }));
if (group === '' && model.groups.length > 0) entries.push({ colour: '#4d4d4d', shape: undefined, text: `${groupsLabel} (n = ${model.pooled.n})`, detail: describe(model.pooled) });
const legendTop = 94;
body.push(`<rect x="104" y="${legendTop}" width="318" height="${entries.length * 38 + 10}" rx="4" fill="#ffffff" fill-opacity="0.88" stroke="#d9d9d9"/>`);
entries.forEach((entry, i) => {
  const y = legendTop + 22 + i * 38;
  body.push(entry.shape ? `<g fill="${entry.colour}">${entry.shape([122, y - 4.5])}</g>` : `<path d="M112 ${y - 4.5}h20" stroke="${entry.colour}" stroke-width="2.6" stroke-dasharray="8 4"/>`);
  body.push(label(entry.text, [140, y], { size: 14, weight: 600 }), label(entry.detail, [140, y + 16], { size: 12.5, fill: '#4d4d4d' }));
});
body.push(label(`Lines: least squares. Bands and brackets: ${readable(model.level * 100)} % confidence. ${model.missing} ${model.missing === 1 ? 'row' : 'rows'} without a value left out.`, [836, 606], { size: 12, anchor: 'end', fill: '#666666' }));

const total = shown.reduce((sum, { n }) => sum + n, 0);
writeFileSync(output, figure({
  width, height,
  title: group === '' ? title : `${title}: ${group}`,
  subtitle: group === '' ? `${model.groups.length} groups, n = ${total}` : `n = ${total}; other groups in grey`,
  description: `Scatter plot of ${yLabel} against ${xLabel} with regression lines. ${entries.map(({ text, detail }) => `${text}: slope ${detail}.`).join(' ')}`,
  body,
}));
