import { readFileSync, writeFileSync } from 'node:fs';
import { decodeWav } from './wav.mjs';

const [input, output, json] = process.argv.slice(2);
const { threshold, separation } = JSON.parse(json);
const { sampleRate, channels } = decodeWav(readFileSync(input));
const frames = channels[0].length;

// The median is hardly moved by spikes, the standard deviation is. 0.6745 is the median of |x| for a normal x of
// variance 1 (Quian Quiroga and others 2004).
const noise = channels.map((channel) => {
  const sorted = Float64Array.from(channel, Math.abs).sort();
  return (sorted[Math.floor((frames - 1) / 2)] + sorted[Math.ceil((frames - 1) / 2)]) / 2 / 0.6745;
});
if (noise.some((value) => value === 0)) throw new Error('a channel is silent: its noise is 0');

// The deepest channel at each sample, in units of its own noise.
const depth = new Float64Array(frames);
const deepest = new Uint8Array(frames);
for (let frame = 0; frame < frames; frame++) {
  let best = Infinity;
  for (let channel = 0; channel < channels.length; channel++) {
    const value = channels[channel][frame] / noise[channel];
    if (value < best) { best = value; deepest[frame] = channel; }
  }
  depth[frame] = best;
}

// An event is a sample beyond the threshold that nothing within the separation goes below; of equals the first.
const reach = Math.round((separation / 1000) * sampleRate);
const events = [];
for (let frame = 0; frame < frames; frame++) {
  if (depth[frame] > -threshold) continue;
  let lowest = true;
  for (let other = Math.max(0, frame - reach); other <= Math.min(frames - 1, frame + reach) && lowest; other++) {
    if (depth[other] < depth[frame] || (depth[other] === depth[frame] && other < frame)) lowest = false;
  }
  if (lowest) events.push([frame, deepest[frame], Number(channels[deepest[frame]][frame].toFixed(1))]);
}
writeFileSync(output, `${JSON.stringify({ sampleRate, frames, threshold, noise: noise.map((value) => Number(value.toFixed(3))), columns: ['sample', 'channel', 'microvolts'], events })}\n`);
