import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, numberIn, parseCsv } from './csv.mjs';
import { studentQuantile } from './student.mjs';

const [table, modelPath, tablePath, metricsPath, json] = process.argv.slice(2);
const { x, y, by, level, xUnit, yUnit } = JSON.parse(json);

/** Ordinary least squares of y on x for points [x, y]: estimates, their standard errors and confidence intervals. */
function fit(points, name) {
  const n = points.length;
  if (n < 3) throw new Error(`${name}: ${n} complete rows are too few for a regression, 3 are needed`);
  const meanX = points.reduce((sum, [a]) => sum + a, 0) / n;
  const meanY = points.reduce((sum, [, b]) => sum + b, 0) / n;
  const sxx = points.reduce((sum, [a]) => sum + (a - meanX) ** 2, 0);
  const sxy = points.reduce((sum, [a, b]) => sum + (a - meanX) * (b - meanY), 0);
  const syy = points.reduce((sum, [, b]) => sum + (b - meanY) ** 2, 0);
  if (sxx === 0) throw new Error(`${name}: every ${x} is ${meanX}; a slope is not defined`);
  const slope = sxy / sxx;
  const intercept = meanY - slope * meanX;
  const residual = points.reduce((sum, [a, b]) => sum + (b - intercept - slope * a) ** 2, 0);
  const freedom = n - 2;
  const sigma = Math.sqrt(residual / freedom);
  const t = studentQuantile((1 - level) / 2, freedom);
  const slopeError = sigma / Math.sqrt(sxx);
  const interceptError = sigma * Math.sqrt(1 / n + meanX ** 2 / sxx);
  const estimate = (value, error) => ({ estimate: round(value), standardError: round(error), low: round(value - t * error), high: round(value + t * error) });
  return {
    name, n, slope: estimate(slope, slopeError), intercept: estimate(intercept, interceptError),
    rSquared: round(syy === 0 ? 1 : 1 - residual / syy), residualStandardError: round(sigma), degreesOfFreedom: freedom,
    x: { mean: round(meanX), squares: round(sxx), min: Math.min(...points.map(([a]) => a)), max: Math.max(...points.map(([a]) => a)) }, t: round(t),
  };
}

// Ten significant digits: more than anyone needs, fewer than the last bits that summation order may move.
function round(value) {
  return Number(value.toPrecision(10));
}

const rows = parseCsv(readFileSync(table, 'utf8'));
const groups = new Map();
let missing = 0;
for (const row of rows) {
  const a = numberIn(row, x);
  const b = numberIn(row, y);
  if (by !== '' && row[by] === undefined) throw new Error(`there is no column ${JSON.stringify(by)} to group by`);
  if (a === undefined || b === undefined) { missing++; continue; }
  const name = by === '' ? '' : row[by];
  const members = groups.get(name) ?? [];
  members.push([a, b]);
  groups.set(name, members);
}
const names = [...groups.keys()].sort();
const pooled = fit(names.flatMap((name) => groups.get(name)), 'all');
const separate = by === '' ? [] : names.map((name) => fit(groups.get(name), name));

writeFileSync(modelPath, `${JSON.stringify({ x, y, by, level, missing, pooled, groups: separate }, undefined, 1)}\n`);

let text = csvLine(['group', 'n', 'slope', 'slope_low', 'slope_high', 'slope_se', 'intercept', 'intercept_low', 'intercept_high', 'intercept_se', 'r_squared', 'residual_se']);
for (const model of [...separate, pooled]) {
  const { slope, intercept } = model;
  const numbers = [slope.estimate, slope.low, slope.high, slope.standardError, intercept.estimate, intercept.low, intercept.high, intercept.standardError, model.rSquared, model.residualStandardError];
  text += csvLine([model.name, model.n, ...numbers.map((value) => String(Number(value.toPrecision(6))))]);
}
writeFileSync(tablePath, text);

const unit = yUnit && xUnit ? `${yUnit}/${xUnit}` : '';
const metrics = { n: { title: 'Complete rows', value: pooled.n, unit: '' }, missing: { title: 'Rows left out, value missing', value: missing, unit: '' } };
for (const model of [pooled, ...separate]) {
  const key = model.name.replace(/[^A-Za-z0-9]+/g, '_');
  metrics[`slope_${key}`] = { title: `Slope, ${model.name}`, value: model.slope.estimate, unit };
  metrics[`r_squared_${key}`] = { title: `R², ${model.name}`, value: model.rSquared, unit: '' };
}
writeFileSync(metricsPath, `${JSON.stringify(metrics, undefined, 1)}\n`);
