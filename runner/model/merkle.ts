import { sha256 } from '#sha256';

/**
 * Merkle tree hash of RFC 6962 section 2.1 over the UTF-8 bytes of each leaf, as hex. Leaves and inner nodes are
 * hashed with different prefixes (0x00, 0x01), so that no inner node can be passed off as a leaf.
 */
export function merkleRoot(leaves: readonly string[]): string {
  if (leaves.length === 0) return sha256('');
  const encoder = new TextEncoder();
  return rootOf(leaves.map((leaf) => sha256(concat([0], encoder.encode(leaf)))));
}

/** The tree is split at the largest power of two below its size, which the level-by-level pairing below reproduces. */
function rootOf(hashes: readonly string[]): string {
  let level = hashes;
  while (level.length > 1) {
    const next: string[] = [];
    for (let i = 0; i + 1 < level.length; i += 2) next.push(sha256(concat([1], bytesOf(level[i] as string), bytesOf(level[i + 1] as string))));
    if (level.length % 2 === 1) next.push(level[level.length - 1] as string);
    level = next;
  }
  return level[0] as string;
}

function bytesOf(hex: string): Uint8Array {
  return Uint8Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16));
}

function concat(...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
