import { sha256 } from '#sha256';

/** A Merkle tree that grows by leaves; of it only a hash for each binary digit of their number is kept. */
export interface MerkleTree {
  add(leaf: string): void;
  /** Hash over the leaves so far, as hex. */
  root(): string;
}

/**
 * An empty Merkle tree after RFC 6962 section 2.1, over the UTF-8 bytes of each leaf. Leaves and inner nodes are hashed
 * with different prefixes (0x00, 0x01), so that no inner node can be passed off as a leaf.
 */
export function merkleTree(): MerkleTree {
  const pair = new Uint8Array(1 + 2 * HASH);
  pair[0] = 1;
  const above = (left: string, right: string): string => {
    putHex(left, pair, 1);
    putHex(right, pair, 1 + HASH);
    return sha256(pair);
  };
  /** Roots of full subtrees, the largest first: the tree is split at the largest power of two below its size. */
  const subtrees: { readonly size: number; readonly hash: string }[] = [];
  return {
    add: (leaf) => {
      // One text: its first byte is the prefix of a leaf.
      let [size, hash] = [1, sha256(`\0${leaf}`)];
      for (let last = subtrees.at(-1); last?.size === size; last = subtrees.at(-1)) {
        subtrees.pop();
        [size, hash] = [2 * size, above(last.hash, hash)];
      }
      subtrees.push({ size, hash });
    },
    root: () => (subtrees.length === 0 ? sha256('') : subtrees.map(({ hash }) => hash).reduceRight((right, left) => above(left, right))),
  };
}

/** Root of the Merkle tree over leaves, as hex. */
export function merkleRoot(leaves: Iterable<string>): string {
  const tree = merkleTree();
  for (const leaf of leaves) tree.add(leaf);
  return tree.root();
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
