import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, figure, label, readable } from './svg.mjs';

const [wavesPath, labelsPath, eventsPath, truthPath, output, json] = process.argv.slice(2);
const { title } = JSON.parse(json);
const { sampleRate, before, clusters } = JSON.parse(readFileSync(wavesPath, 'utf8'));
const { threshold } = JSON.parse(readFileSync(eventsPath, 'utf8'));
const { recording } = JSON.parse(readFileSync(truthPath, 'utf8'));
const points = parseCsv(readFileSync(labelsPath, 'utf8')).map((row) => ({ cluster: numberIn(row, 'cluster'), at: [numberIn(row, 'pc1'), numberIn(row, 'pc2')] }));
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];
const shapes = [
  ([x, y]) => `<circle cx="${coordinate(x)}" cy="${coordinate(y)}" r="3.4"/>`,
  ([x, y]) => `<path d="M${coordinate(x)} ${coordinate(y - 4.8)}l4.4 7.7h-8.8z"/>`,
  ([x, y]) => `<path d="M${coordinate(x - 3.1)} ${coordinate(y - 3.1)}h6.2v6.2h-6.2z"/>`,
];
const style = (cluster) => ({ colour: colours[(cluster - 1) % colours.length], shape: shapes[(cluster - 1) % shapes.length] });

// One row per cluster, one panel per channel, all on one scale.
const count = clusters[0].mean.length;
const size = clusters[0].mean[0].length;
const time = (i) => ((i - before) / sampleRate) * 1000;
const all = clusters.flatMap(({ mean, sd }) => mean.flatMap((channel, c) => channel.flatMap((value, i) => [value - sd[c][i], value + sd[c][i]])));
const domain = [Math.min(...all) * 1.05, Math.max(...all) * 1.15];
const [left, top, wide, tall, gap] = [84, 112, 126, 116, 10];
const body = [];
const bottomRow = clusters.length - 1;
for (const [row, { cluster, n, mean, sd }] of clusters.entries()) {
  const y0 = top + row * (tall + 34);
  const { colour } = style(cluster);
  body.push(label(`Cluster ${cluster}, n = ${readable(n)}`, [left, y0 - 8], { size: 14, weight: 600, fill: colour }));
  for (let channel = 0; channel < count; channel++) {
    const x0 = left + channel * (wide + gap);
    const { scaleX, scaleY, elements } = axes({
      box: [x0, y0, x0 + wide, y0 + tall],
      x: { domain: [time(0), time(size - 1)], ticks: [0, 1], format: row === bottomRow ? undefined : () => '' },
      y: { domain, ticks: [-100, -50, 0, 50].filter((value) => value >= domain[0] && value <= domain[1]), format: channel === 0 ? undefined : () => '' },
    });
    const path = (values) => values.map(([i, value]) => `${coordinate(scaleX(time(i)))} ${coordinate(scaleY(value))}`).join('L');
    const upper = mean[channel].map((value, i) => [i, value + sd[channel][i]]);
    const lower = mean[channel].map((value, i) => [i, value - sd[channel][i]]).reverse();
    body.push(...elements, `<path d="M${path([...upper, ...lower])}Z" fill="${colour}" fill-opacity="0.22"/>`, `<path d="M${path(mean[channel].map((value, i) => [i, value]))}" fill="none" stroke="${colour}" stroke-width="2"/>`);
    body.push(label(`channel ${channel + 1}`, [x0 + wide - 4, y0 + tall - 7], { size: 12, anchor: 'end', fill: '#4d4d4d', halo: true }));
  }
}
const floor = top + clusters.length * (tall + 34) - 34;
body.push(label('Time from the trough (ms)', [left + (count * (wide + gap) - gap) / 2, floor + 46], { size: 15, anchor: 'middle' }), label('Potential (µV)', [left - 54, (top + floor) / 2], { size: 15, anchor: 'middle', turn: -90 }));

const x0 = left + count * (wide + gap) + 84;
const width = x0 + 330;
const reach = (index) => {
  const values = points.map(({ at }) => at[index]);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return [low - (high - low) * 0.06 - 1, high + (high - low) * 0.06 + 1];
};
const { scaleX, scaleY, elements } = axes({ box: [x0, top, width - 24, floor], x: { domain: reach(0), label: 'Principal component 1 (µV)' }, y: { domain: reach(1), label: 'Principal component 2 (µV)', gap: 60 } });
body.push(...elements, label(`Every event, n = ${readable(points.length)}`, [x0, top - 8], { size: 14, weight: 600 }));
for (const { cluster } of clusters) {
  const { colour, shape } = style(cluster);
  body.push(`<g fill="${colour}" fill-opacity="0.6" stroke="#ffffff" stroke-width="0.4">${points.filter((point) => point.cluster === cluster).map(({ at }) => shape([scaleX(at[0]), scaleY(at[1])])).join('')}</g>`);
}
writeFileSync(output, figure({
  width, height: floor + 72, title: `${title}: ${recording}`,
  subtitle: `Detected at ${readable(threshold)} × the noise; lines are means, bands one standard deviation`,
  description: `Mean waveforms of ${clusters.length} clusters on ${count} channels, ${clusters.map(({ cluster, n }) => `cluster ${cluster} with ${n} events`).join(', ')}, and all events on their first two principal components.`,
  body,
}));
