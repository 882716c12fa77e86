import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine, numberIn, parseCsv } from './csv.mjs';

const [truthPath, eventsPath, labelsPath, output, metricsPath, json] = process.argv.slice(2);
const { window } = JSON.parse(json);
const truth = JSON.parse(readFileSync(truthPath, 'utf8'));
const { threshold } = JSON.parse(readFileSync(eventsPath, 'utf8'));
const sorted = parseCsv(readFileSync(labelsPath, 'utf8')).map((row) => ({ sample: numberIn(row, 'sample'), cluster: numberIn(row, 'cluster') }));
const reach = (window / 1000) * truth.sampleRate;

/** How many pairs two sorted lists of samples share when each sample is in one pair at most and pairs are within reach. */
function matches(a, b) {
  let [i, j, pairs] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    if (Math.abs(a[i] - b[j]) <= reach) { pairs++; i++; j++; }
    else if (a[i] < b[j]) i++;
    else j++;
  }
  return pairs;
}

const clusters = [...new Set(sorted.map(({ cluster }) => cluster))].sort((a, b) => a - b).map((cluster) => ({ cluster, samples: sorted.filter((event) => event.cluster === cluster).map(({ sample }) => sample).sort((a, b) => a - b) }));
if (clusters.length > 12 || truth.units.length > 12) throw new Error('more than twelve units: the assignment is searched for completely and would take too long');
const agreement = truth.units.map((unit) => clusters.map(({ samples }) => {
  const both = matches(unit.samples, samples);
  return { both, accuracy: both / (unit.samples.length + samples.length - both) };
}));

/** The assignment of units to clusters, each cluster at most once, with the highest sum of accuracies. */
function assign(unit, free) {
  if (unit === truth.units.length) return { total: 0, choice: [] };
  let best = assign(unit + 1, free);
  best = { total: best.total, choice: [-1, ...best.choice] };
  for (const cluster of free) {
    const rest = assign(unit + 1, free.filter((other) => other !== cluster));
    const total = agreement[unit][cluster].accuracy + rest.total;
    if (total > best.total) best = { total, choice: [cluster, ...rest.choice] };
  }
  return best;
}
const { choice } = assign(0, clusters.map((_, index) => index));

const share = (part, whole) => (whole === 0 ? 0 : Number((part / whole).toFixed(4)));
const rows = truth.units.map((unit, index) => {
  const picked = choice[index];
  const matched = picked === -1 ? 0 : agreement[index][picked].both;
  const made = picked === -1 ? 0 : clusters[picked].samples.length;
  const spikes = unit.samples.length;
  return { unit: unit.name, cluster: picked === -1 ? '' : clusters[picked].cluster, spikes, made, matched, precision: share(matched, made), recall: share(matched, spikes), accuracy: share(matched, spikes + made - matched) };
});
writeFileSync(output, csvLine(['recording', 'noise_uV', 'threshold', 'unit', 'cluster', 'true_spikes', 'sorted_spikes', 'matched', 'precision', 'recall', 'accuracy']) + rows.map((row) => csvLine([truth.recording, truth.noise, threshold, row.unit, row.cluster, row.spikes, row.made, row.matched, row.precision, row.recall, row.accuracy])).join(''));

const mean = (field) => Number((rows.reduce((sum, row) => sum + row[field], 0) / rows.length).toFixed(4));
writeFileSync(metricsPath, `${JSON.stringify({
  meanAccuracy: { title: 'Mean accuracy', value: mean('accuracy'), unit: '' },
  meanPrecision: { title: 'Mean precision', value: mean('precision'), unit: '' },
  meanRecall: { title: 'Mean recall', value: mean('recall'), unit: '' },
  trueSpikes: { title: 'True spikes', value: rows.reduce((sum, row) => sum + row.spikes, 0), unit: '' },
  events: { title: 'Detected events', value: sorted.length, unit: '' },
}, undefined, 1)}\n`);
