import { readFileSync, writeFileSync } from 'node:fs';
import { decodeWav, encodeWav } from './wav.mjs';

const [input, output, json] = process.argv.slice(2);
const { low, high } = JSON.parse(json);
const { sampleRate, channels } = decodeWav(readFileSync(input));
if (high >= sampleRate / 2) throw new Error(`the upper edge, ${high} Hz, must be below half of the sample rate, ${sampleRate / 2} Hz`);
if (low >= high) throw new Error(`the lower edge, ${low} Hz, must be below the upper, ${high} Hz`);

/** Butterworth filter of second order by the bilinear transform, as [b0, b1, b2, a1, a2]. */
function butterworth(edge, kind) {
  const w = Math.tan((Math.PI * edge) / sampleRate);
  const norm = 1 / (1 + Math.SQRT2 * w + w * w);
  const b = kind === 'low' ? [w * w * norm, 2 * w * w * norm, w * w * norm] : [norm, -2 * norm, norm];
  return [...b, 2 * (w * w - 1) * norm, (1 - Math.SQRT2 * w + w * w) * norm];
}

function run([b0, b1, b2, a1, a2], values) {
  let [s1, s2] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    const x = values[i];
    const y = b0 * x + s1;
    s1 = b1 * x - a1 * y + s2;
    s2 = b2 * x - a2 * y;
    values[i] = y;
  }
}

// Forth and back, so that nothing is delayed. The ends are continued point-symmetrically for as long as the lower edge's
// ringing lasts, and cut off again.
const sections = [butterworth(low, 'high'), butterworth(high, 'low')];
const pad = Math.min(Math.ceil((10 * sampleRate) / low), channels[0].length - 1);
const filtered = channels.map((channel) => {
  const frames = channel.length;
  const values = new Float64Array(frames + 2 * pad);
  values.set(channel, pad);
  for (let i = 1; i <= pad; i++) {
    values[pad - i] = 2 * channel[0] - channel[i];
    values[pad + frames - 1 + i] = 2 * channel[frames - 1] - channel[frames - 1 - i];
  }
  for (const section of sections) run(section, values);
  values.reverse();
  for (const section of sections) run(section, values);
  values.reverse();
  return values.subarray(pad, pad + frames);
});
writeFileSync(output, encodeWav({ sampleRate, channels: filtered }));
