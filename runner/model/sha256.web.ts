import { sha256 as noble } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** The same promise as `sha256.node.ts`, for pages: synchronous, unlike WebCrypto. */
export function sha256(data: Uint8Array | string): string {
  return bytesToHex(noble(typeof data === 'string' ? utf8ToBytes(data) : data));
}

/** A sha256 fed piece by piece. */
export function sha256Stream(): { update(chunk: Uint8Array): void; hex(): string } {
  const state = noble.create();
  return { update: (chunk) => void state.update(chunk), hex: () => bytesToHex(state.digest()) };
}
