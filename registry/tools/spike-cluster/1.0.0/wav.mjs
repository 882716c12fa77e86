/** One step of a sample in a recording, in microvolts. */
export const microvoltsPerStep = 0.1;

/** A recording, channels in microvolts, as a WAV file: 16-bit PCM, interleaved, 0.1 µV per step. Values out of range are clipped. */
export function encodeWav({ sampleRate, channels }) {
  const count = channels.length;
  const frames = channels[0].length;
  const bytes = Buffer.alloc(44 + frames * count * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(count, 22);
  bytes.writeUInt32LE(sampleRate, 24);
  bytes.writeUInt32LE(sampleRate * count * 2, 28);
  bytes.writeUInt16LE(count * 2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36, 'latin1');
  bytes.writeUInt32LE(frames * count * 2, 40);
  for (let frame = 0; frame < frames; frame++) {
    for (let channel = 0; channel < count; channel++) {
      const step = Math.round(channels[channel][frame] / microvoltsPerStep);
      bytes.writeInt16LE(Math.max(-32768, Math.min(32767, step)), 44 + (frame * count + channel) * 2);
    }
  }
  return bytes;
}

/** The recording in a WAV file of 16-bit PCM: sample rate in Hz and one Float64Array per channel, in microvolts. */
export function decodeWav(bytes) {
  if (bytes.length < 44 || bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WAVE') throw new Error('not a WAV file');
  let format;
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === 'fmt ') format = { kind: bytes.readUInt16LE(at + 8), count: bytes.readUInt16LE(at + 10), sampleRate: bytes.readUInt32LE(at + 12), bits: bytes.readUInt16LE(at + 22) };
    if (name === 'data') {
      if (format === undefined || format.kind !== 1 || format.bits !== 16) throw new Error('only WAV files of 16-bit PCM are understood');
      const frames = Math.floor(size / (2 * format.count));
      const channels = Array.from({ length: format.count }, () => new Float64Array(frames));
      for (let frame = 0; frame < frames; frame++) {
        for (let channel = 0; channel < format.count; channel++) channels[channel][frame] = bytes.readInt16LE(at + 8 + (frame * format.count + channel) * 2) * microvoltsPerStep;
      }
      return { sampleRate: format.sampleRate, channels };
    }
    // Chunks are padded to even length.
    at += 8 + size + (size % 2);
  }
  throw new Error('the WAV file has no data');
}
