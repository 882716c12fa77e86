import { sha256 } from '#sha256';

/**
 * Merkle tree hash of RFC 6962 section 2.1 over the UTF-8 bytes of each leaf, as hex. Leaves and inner nodes are
 * hashed with different prefixes (0x00, 0x01), so that no inner node can be passed off as a leaf.
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('');
  // One text: its first byte is the prefix of a leaf.
  return rootOf(leaves.map((leaf) => sha256(`\0${leaf}`)));
}

/** The tree is split at the largest power of two below its size, which the level-by-level pairing below reproduces. */
function rootOf(hashes: readonly string[]): string {
  const pair = new Uint8Array(1 + 2 * HASH);
  pair[0] = 1;
  let level = hashes;
  while (level.length > 1) {
    const next: string[] = [];
    for (let i = 0; i + 1 < level.length; i += 2) {
      putHex(level[i] as string, pair, 1);
      putHex(level[i + 1] as string, pair, 1 + HASH);
      next.push(sha256(pair));
    }
    if (level.length % 2 === 1) next.push(level[level.length - 1] as string);
    level = next;
  }
  return level[0] as string;
}

/** Bytes of a hash. */
const HASH = 32;

/** Puts the bytes of a hash into others, digit by digit: asking for numbers of pieces of text took most of the time of a root. */
function putHex(hex: string, bytes: Uint8Array, at: number): void {
  for (let i = 0; i < HASH; i += 1) bytes[at + i] = digit(hex.charCodeAt(2 * i)) * 16 + digit(hex.charCodeAt(2 * i + 1));
}

/** Value of a lower-case hexadecimal digit. */
function digit(code: number): number {
  return code < 58 ? code - 48 : code - 87;
}
