import { readFileSync, writeFileSync } from 'node:fs';
import { numberIn, parseCsv } from './csv.mjs';
import { axes, coordinate, figure, label, readable } from './svg.mjs';
import { decodeWav } from './wav.mjs';

const [recordingPath, eventsPath, labelsPath, truthPath, output, json] = process.argv.slice(2);
const { title, start, length } = JSON.parse(json);
const { sampleRate, channels } = decodeWav(readFileSync(recordingPath));
const { threshold, noise } = JSON.parse(readFileSync(eventsPath, 'utf8'));
const truth = JSON.parse(readFileSync(truthPath, 'utf8'));
const from = Math.round(start * sampleRate);
const to = Math.min(channels[0].length, from + Math.round((length / 1000) * sampleRate));
if (to - from < 2) throw new Error(`the recording ends at ${channels[0].length / sampleRate} s, before ${start} s`);
const inside = ({ sample }) => sample >= from && sample < to;
const sorted = parseCsv(readFileSync(labelsPath, 'utf8')).map((row) => ({ sample: numberIn(row, 'sample'), cluster: numberIn(row, 'cluster'), channel: numberIn(row, 'channel') - 1 })).filter(inside);
const real = truth.units.flatMap(({ name, samples }) => samples.map((sample) => ({ sample, name }))).filter(inside);
const colours = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#E69F00', '#56B4E9'];

const milliseconds = (sample) => ((sample - from) / sampleRate) * 1000;
const clusters = [...new Set(sorted.map(({ cluster }) => cluster))].sort((a, b) => a - b);
const rasters = [
  ...truth.units.map(({ name }) => ({ name: `unit ${name}`, colour: '#1a1a1a', samples: real.filter((spike) => spike.name === name).map(({ sample }) => sample) })),
  ...clusters.map((cluster) => ({ name: `cluster ${cluster}`, colour: colours[(cluster - 1) % colours.length], samples: sorted.filter((event) => event.cluster === cluster).map(({ sample }) => sample) })),
];
const rasterHeight = 15;
const [left, right, top, tall] = [108, 936, 100 + rasters.length * rasterHeight, 92];
const depth = Math.max(...channels.map((channel) => Math.max(...channel.subarray(from, to).map(Math.abs)))) * 1.05;
const body = [];
const bottom = top + channels.length * (tall + 8) - 8;
const domain = [0, milliseconds(to)];
const across = (sample) => left + (milliseconds(sample) / domain[1]) * (right - left);
// A row of marks per true unit and per cluster, as in a raster plot: spikes that overlap stay apart.
rasters.forEach(({ name, colour, samples }, row) => {
  const y = 92 + row * rasterHeight;
  body.push(label(name, [left - 12, y + 4.5], { size: 12.5, anchor: 'end', fill: colour, weight: 600 }), `<path d="${samples.map((sample) => `M${coordinate(across(sample))} ${y - 5.5}v11`).join('')}" stroke="${colour}" stroke-width="2.4" fill="none"/>`);
});
for (const [index, channel] of channels.entries()) {
  const y0 = top + index * (tall + 8);
  const lowest = index === channels.length - 1;
  const limit = -threshold * noise[index];
  const { scaleX, scaleY, elements } = axes({
    box: [left, y0, right, y0 + tall],
    x: { domain, grid: false, ticks: lowest ? undefined : [], label: lowest ? `Time from ${readable(start)} s (ms)` : undefined },
    y: { domain: [-depth, depth * 0.6], grid: false, ticks: [-100, -50, 0, 50].filter((value) => value > -depth && value < depth * 0.6) },
  });
  // Of the samples that fall on one half of a pixel only the lowest and the highest are drawn, in their order: the
  // picture is the same and the file a fraction.
  const bins = Math.min(to - from, Math.ceil((right - left) * 2));
  const points = Array.from({ length: bins }, (_, bin) => {
    const [first, last] = [from + Math.floor((bin * (to - from)) / bins), from + Math.floor(((bin + 1) * (to - from)) / bins)];
    let [low, high] = [first, first];
    for (let sample = first; sample < last; sample++) {
      if (channel[sample] < channel[low]) low = sample;
      if (channel[sample] > channel[high]) high = sample;
    }
    return [...new Set([Math.min(low, high), Math.max(low, high)])].map((sample) => `${coordinate(scaleX(milliseconds(sample)))} ${Number(scaleY(channel[sample]).toFixed(1))}`);
  }).flat();
  body.push(...elements, `<path d="M${left} ${coordinate(scaleY(limit))}H${right}" stroke="#b2182b" stroke-width="0.9" stroke-dasharray="4 4"/>`, `<path d="M${points.join('L')}" fill="none" stroke="#333333" stroke-width="0.8"/>`);
  body.push(label(`channel ${index + 1}`, [right - 4, y0 + 14], { size: 13, anchor: 'end', weight: 600, halo: true }));
  for (const { sample, cluster } of sorted.filter((event) => event.channel === index)) {
    body.push(`<circle cx="${coordinate(scaleX(milliseconds(sample)))}" cy="${coordinate(scaleY(channel[sample]))}" r="4.4" fill="none" stroke="${colours[(cluster - 1) % colours.length]}" stroke-width="2.2"/>`);
  }
}
body.push(label('Potential (µV)', [left - 66, (top + bottom) / 2], { size: 15, anchor: 'middle', turn: -90 }));
writeFileSync(output, figure({
  width: 960, height: bottom + 68, title: `${title}: ${truth.recording}`,
  subtitle: `n = ${real.length} true and ${sorted.length} sorted spikes in ${readable(milliseconds(to), 0)} ms; dashed: threshold, ${readable(threshold)} × the noise`,
  description: `Filtered traces of ${channels.length} channels over ${readable(milliseconds(to), 0)} ms with ${real.length} true spikes and ${sorted.length} sorted spikes marked.`,
  body,
}));
