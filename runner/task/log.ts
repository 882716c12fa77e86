import { fstatSync, ftruncateSync, readSync } from 'node:fs';

/** Bytes of a log that are kept: half from its start, half from its end. */
const LOG_CAP = 1 << 20;
/** A log file is cut back when it has grown to this many bytes while the command runs. */
const LOG_LIMIT = 64 << 20;

/** Cuts a log that grows without end back to its start; what is appended afterwards follows that. */
export function cutBack(log: number): void {
  if (fstatSync(log).size > LOG_LIMIT) ftruncateSync(log, LOG_CAP / 2);
}

/** The log, with its middle left out when it is longer than the cap. */
export function readCapped(log: number): Uint8Array {
  const size = fstatSync(log).size;
  if (size === 0) return new Uint8Array();
  const read = (from: number, length: number): Uint8Array => {
    const bytes = Buffer.alloc(length);
    return bytes.subarray(0, readSync(log, bytes, 0, length, from));
  };
  if (size <= LOG_CAP) return read(0, size);
  const note = Buffer.from(`\n… ${size - LOG_CAP} bytes left out …\n`);
  return Buffer.concat([read(0, LOG_CAP / 2), note, read(size - LOG_CAP / 2, LOG_CAP / 2)]);
}
