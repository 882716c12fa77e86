import { snapshot as isSnapshot } from '../../declare/handed.generated.js';
import type { Snapshot } from '../../model/snapshot.ts';

/** Bytes that all snapshots together may have: they are handed on as three variables, of which each has less than 128 KiB. */
const LARGEST = 360_000;

/** Snapshots as text, for the job that sees the forge. Those that have no room are left out, the oldest pull requests first: what is shown of them stays as it is. */
export function snapshotsText(snapshots: readonly Snapshot[]): string {
  const lines: string[] = [];
  let size = 0;
  for (const one of [...snapshots].sort((a, b) => b.pullRequest - a.pullRequest)) {
    const line = JSON.stringify(one);
    if (!isSnapshot(one)) throw new Error('internal: this is no snapshot');
    if (size + Buffer.byteLength(line) + 1 > LARGEST) continue;
    size += Buffer.byteLength(line) + 1;
    lines.push(line);
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** Reads snapshots that another job wrote. Throws when one of them does not follow its schema: then the other job is broken. */
export function readSnapshots(text: string): Snapshot[] {
  if (Buffer.byteLength(text) > LARGEST) throw new Error(`the snapshots have more than ${LARGEST} bytes`);
  return text.split('\n').filter((line) => line !== '').map((line) => {
    const document: unknown = JSON.parse(line);
    if (!isSnapshot(document)) throw new Error('a snapshot does not follow its schema (schemas/stored/snapshot.v1.json)');
    return document as Snapshot;
  });
}
