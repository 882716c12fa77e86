import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, numberIn, parseCsv } from './csv.mjs';

const [output, metricsPath, ...paths] = process.argv.slice(2);
const rows = paths.flatMap((path) => parseCsv(readFileSync(path, 'utf8')).map((row) => ({ row, noise: numberIn(row, 'noise_uV'), threshold: numberIn(row, 'threshold'), accuracy: numberIn(row, 'accuracy') })));
const names = Object.keys(rows[0].row);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
rows.sort((a, b) => a.noise - b.noise || compare(a.row.recording, b.row.recording) || a.threshold - b.threshold || compare(a.row.unit, b.row.unit));
writeFileSync(output, csvLine(names) + rows.map(({ row }) => csvLine(names.map((name) => row[name]))).join(''));

// Per recording the threshold with the highest mean accuracy, the lower of equals.
const metrics = {};
for (const recording of new Set(rows.map(({ row }) => row.recording))) {
  const own = rows.filter(({ row }) => row.recording === recording);
  const means = [...new Set(own.map(({ threshold }) => threshold))].map((threshold) => {
    const at = own.filter((entry) => entry.threshold === threshold);
    return { threshold, mean: at.reduce((sum, { accuracy }) => sum + accuracy, 0) / at.length };
  });
  const best = means.reduce((winner, candidate) => (candidate.mean > winner.mean ? candidate : winner));
  const key = recording.replaceAll(/[^A-Za-z0-9]+/g, '_');
  metrics[`accuracy_${key}`] = { title: `Mean accuracy, ${recording}`, value: Number(best.mean.toFixed(4)), unit: '' };
  metrics[`threshold_${key}`] = { title: `Best threshold, ${recording}`, value: best.threshold, unit: '× noise' };
}
writeFileSync(metricsPath, `${JSON.stringify(metrics, undefined, 1)}\n`);
