import type { Store } from '../store/store.ts';
import type { RunReport } from './run.ts';

/** Digests (bare hex) whose stored bytes turned out not to match, found by this process or its workers. */
export type Corrupt = Set<string>;

/** A store in which a blob that was found corrupt counts as missing until its bytes are right again. */
export function doubting(store: Store, corrupt: Corrupt): Store {
  return {
    ...store,
    blobSize: async (digest) => (!corrupt.has(digest) || (await store.hasIntactBlob(digest)) ? store.blobSize(digest) : undefined),
  };
}

/**
 * Runs, and runs again when it failed and corrupt bytes came to light meanwhile: they count as missing now, so that
 * what made them is executed, or they are fetched, once more. Ends when nothing new is found corrupt.
 */
export async function withoutCorrupt(corrupt: Corrupt, run: () => Promise<RunReport>): Promise<RunReport> {
  for (;;) {
    const known = corrupt.size;
    const report = await run();
    if (report.outcome !== 'failed' || corrupt.size === known) return report;
  }
}
