import { readFileSync, writeFileSync } from 'node:fs';
import { generator } from './random.mjs';
import { encodeWav } from './wav.mjs';

const [modelPath, recordingPath, truthPath, json] = process.argv.slice(2);
const { duration } = JSON.parse(json);
const model = JSON.parse(readFileSync(modelPath, 'utf8'));
const { sampleRate, noise, drift, hum, seed } = model;
const frames = Math.round(duration * sampleRate);
const count = model.units[0].amplitudes.length;
const { normal, uniform, exponential } = generator(seed);

// What spikes stand on: white noise of the electrode, a slow potential that all channels share, and mains hum.
const channels = Array.from({ length: count }, () => new Float64Array(frames));
const memory = Math.exp(-1 / (0.05 * sampleRate));
const phase = uniform() * 2 * Math.PI;
let slow = 0;
for (let frame = 0; frame < frames; frame++) {
  slow = memory * slow + Math.sqrt(1 - memory * memory) * normal();
  const common = drift * slow + hum * Math.sin((2 * Math.PI * 50 * frame) / sampleRate + phase);
  for (const channel of channels) channel[frame] = common + noise * normal();
}

/** Shape of a spike at `t` milliseconds from its trough: down to −1, then a slower hump. */
function shape(t, { width, hump }) {
  return -Math.exp(-(t * t) / (2 * width * width)) + hump * Math.exp(-((t - 3.2 * width) ** 2) / (2 * (1.9 * width) ** 2));
}

const margin = Math.round(0.005 * sampleRate);
const units = model.units.map((unit) => {
  const samples = [];
  // A Poisson process with a refractory time: waiting times are exponential beyond it, and the mean rate is kept.
  const waiting = 1 / unit.rate - unit.refractory / 1000;
  for (let time = exponential() / unit.rate; ; time += unit.refractory / 1000 + exponential() * waiting) {
    const trough = time * sampleRate;
    if (trough >= frames - margin) break;
    if (trough < margin) continue;
    const strength = 1 + unit.jitter * normal();
    for (let frame = Math.floor(trough) - 45; frame <= trough + 90; frame++) {
      const value = strength * shape(((frame - trough) / sampleRate) * 1000, unit);
      channels.forEach((channel, index) => { channel[frame] += unit.amplitudes[index] * value; });
    }
    samples.push(Math.round(trough));
  }
  return { name: unit.name, samples };
});

writeFileSync(recordingPath, encodeWav({ sampleRate, channels }));
writeFileSync(truthPath, `${JSON.stringify({ recording: model.name, simulated: true, sampleRate, duration, noise, units })}\n`);
