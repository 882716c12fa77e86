import { readFileSync, writeFileSync } from 'node:fs';
import { csvLine } from './csv.mjs';
import { kmeans } from './kmeans.mjs';
import { principalComponents } from './principal.mjs';
import { generator } from './random.mjs';
import { decodeWav } from './wav.mjs';

const [recordingPath, eventsPath, labelsPath, waveformsPath, json] = process.argv.slice(2);
const { units, components, before, after, seed } = JSON.parse(json);
const { sampleRate, channels } = decodeWav(readFileSync(recordingPath));
const frames = channels[0].length;
const first = Math.round((before / 1000) * sampleRate);
const last = Math.round((after / 1000) * sampleRate);

// Events whose waveform is not wholly in the recording cannot be compared with the others.
const events = JSON.parse(readFileSync(eventsPath, 'utf8')).events.filter(([sample]) => sample >= first && sample + last < frames);
const waveforms = events.map(([sample]) => Float64Array.from(channels.flatMap((channel) => Array.from(channel.subarray(sample - first, sample + last + 1)))));
if (events.length < units) throw new Error(`${events.length} events cannot be ${units} units: lower the threshold or the number of units`);
const scores = principalComponents(waveforms, components);
const found = kmeans(scores, { k: units, restarts: 20, uniform: generator(seed).uniform });

const size = first + last + 1;
const clusters = Array.from({ length: units }, (_, c) => {
  const members = waveforms.filter((_, i) => found[i] === c);
  const mean = Array.from({ length: size * channels.length }, (_, i) => members.reduce((sum, wave) => sum + wave[i], 0) / (members.length || 1));
  const sd = mean.map((value, i) => Math.sqrt(members.reduce((sum, wave) => sum + (wave[i] - value) ** 2, 0) / Math.max(1, members.length - 1)));
  return { c, n: members.length, mean, sd, depth: Math.min(...mean) };
});
// Numbered from the deepest trough to the shallowest: which start k-means took does not show.
clusters.sort((a, b) => a.depth - b.depth || a.c - b.c);
const number = new Map(clusters.map(({ c }, index) => [c, index + 1]));

let text = csvLine(['sample', 'time_s', 'channel', 'cluster', 'pc1', 'pc2']);
events.forEach(([sample, channel], i) => {
  text += csvLine([sample, (sample / sampleRate).toFixed(5), channel + 1, number.get(found[i]), scores[i][0].toFixed(1), scores[i][1].toFixed(1)]);
});
writeFileSync(labelsPath, text);

const split = (values) => channels.map((_, channel) => values.slice(channel * size, (channel + 1) * size).map((value) => Number(value.toFixed(2))));
writeFileSync(waveformsPath, `${JSON.stringify({ sampleRate, before: first, clusters: clusters.map(({ n, mean, sd }, index) => ({ cluster: index + 1, n, mean: split(mean), sd: split(sd) })) })}\n`);
