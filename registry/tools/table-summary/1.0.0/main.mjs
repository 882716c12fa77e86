import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, numberIn, parseCsv } from './csv.mjs';

const [table, output, json] = process.argv.slice(2);
const { by, columns, digits } = JSON.parse(json);

/** Quantile by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996, the default of R and NumPy). */
function quantile(sorted, p) {
  const position = (sorted.length - 1) * p;
  const below = Math.floor(position);
  const above = Math.min(below + 1, sorted.length - 1);
  return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
}

const rows = parseCsv(readFileSync(table, 'utf8'));
const groups = new Map();
for (const row of rows) {
  for (const name of by) if (!(name in row)) throw new Error(`there is no column ${JSON.stringify(name)} to group by`);
  const key = JSON.stringify(by.map((name) => row[name]));
  const members = groups.get(key);
  if (members) members.push(row);
  else groups.set(key, [row]);
}

const number = (value) => (value === undefined || Number.isNaN(value) ? 'NA' : String(Number(value.toFixed(digits))));
let text = csvLine([...by, 'variable', 'n', 'missing', 'mean', 'sd', 'min', 'q1', 'median', 'q3', 'max']);
// Code-unit order, not the order of the rows: a table with its rows shuffled has the same summary.
for (const key of [...groups.keys()].sort()) {
  const members = groups.get(key);
  for (const column of columns) {
    const values = members.map((row) => numberIn(row, column)).filter((value) => value !== undefined).sort((a, b) => a - b);
    const n = values.length;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1));
    const order = n === 0 ? [undefined, undefined, undefined, undefined, undefined] : [values[0], quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75), values[n - 1]];
    text += csvLine([...JSON.parse(key), column, n, members.length - n, number(mean), n > 1 ? number(sd) : 'NA', ...order.map(number)]);
  }
}
writeFileSync(output, text);
