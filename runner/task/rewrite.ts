import { ftruncateSync, writeSync } from 'node:fs';

/** Writes over a file of this size; cutting it to nothing first would give its block back and ask for another. */
export function rewrite(file: number, size: number, bytes: Uint8Array): void {
  if (size > bytes.length) ftruncateSync(file, bytes.length);
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done, bytes.length - done, done);
}
