import { createHash, hash } from 'node:crypto';

/** sha256 of bytes or of the UTF-8 encoding of a text, as 64 lower-case hexadecimal characters. */
export function sha256(data: Uint8Array | string): string {
  return hash('sha256', data, 'hex');
}

/** A sha256 fed piece by piece, for bytes that do not fit in memory. */
export function sha256Stream(): { update(chunk: Uint8Array): void; hex(): string } {
  const state = createHash('sha256');
  return { update: (chunk) => void state.update(chunk), hex: () => state.digest('hex') };
}
