import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compute, type Computed, type ComputeInputs } from './compute.ts';
import { environmentOf } from './dispatch.ts';
import { readReport } from './handed.ts';
import { packFiles } from './packed-files.ts';
import type { RunRequest } from './request.ts';

/** What is made again, and for whom. */
export interface RecomputeInputs extends Omit<ComputeInputs, 'base' | 'head' | 'previousHead' | 'pullRequest' | 'files'> {
  readonly request: RunRequest;
}

/** What the job that signs is handed, and the environment that it has to enter. */
export interface Recomputed extends Computed {
  /** Files of the registry that the plans need, packed. */
  readonly files: string;
  /** Digests of those that had no room. */
  readonly left: readonly string[];
  readonly environment: string;
}

/**
 * W4: makes the plans of a request again, from the commits and without any credential but one to read. What gives another
 * proposal than was approved is refused here, before anybody is asked for a click; the job that signs compares again.
 */
export async function recompute({ request, ...inputs }: RecomputeInputs): Promise<Recomputed | { readonly refused: readonly string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-files-'));
  try {
    const { report, plans } = await compute({ ...inputs, base: request.baseSha, head: request.headSha, pullRequest: request.pullRequest, files: folder });
    const read = readReport(report, { base: request.baseSha, head: request.headSha, pullRequest: request.pullRequest });
    if (read.outcome !== 'planned') return { refused: read.refusals.length > 0 ? read.refusals.map(({ message }) => message) : ['there is nothing to approve'] };
    if (read.proposal?.digest !== request.proposal) return { refused: [`the commits give the proposal ${read.proposal?.digest}, and ${request.proposal} was approved`] };
    const { packed, left } = packFiles(folder);
    return { report, plans, files: packed, left, environment: environmentOf(read, request) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
