import { digestOf, taggedDigest } from '../model/digest.ts';
import type { Json } from '../model/canonical.ts';
import type { StepDocument } from '../model/plan.ts';
import type { Store } from '../store/store.ts';
import { chunkPath, type Chunk, type Wave } from '../task/chunk.ts';

/** A chunk with what its tasks share, verified. */
export interface Work {
  readonly digest: string;
  readonly chunk: Chunk;
  /** By bare hex digest. */
  readonly steps: ReadonlyMap<string, StepDocument>;
}

/** A manifest that is missing, or is not what its digest says: nothing can be done with it. */
export class ManifestError extends Error {}

/**
 * Reads the chunk that an index of a Job stands for, from the wave that the Job names. Everything is verified: the wave
 * by the digest that the Job carries, the chunk by the wave, steps and tasks by their own names, so that what is
 * executed is what was planned, whoever can write to the store.
 */
export async function readWork(store: Store, wave: { readonly path: string; readonly digest: string }, index: number): Promise<Work> {
  const found = (await readVerified(store, wave.path, wave.digest)) as Wave;
  const digest = found.chunks?.[index];
  if (found.version !== 1 || typeof digest !== 'string') throw new ManifestError(`${wave.path} has no chunk for index ${index} of the Job; its Job was made for another wave`);
  const path = chunkPath(found.plan, found.epoch, digest);
  const chunk = (await readVerified(store, path, digest)) as Chunk;
  if (chunk.version !== 1 || chunk.plan !== found.plan || chunk.stage !== found.stage || !Array.isArray(chunk.tasks)) throw new ManifestError(`${path} is not a chunk of ${wave.path}`);
  const steps = new Map<string, StepDocument>();
  for (const name of chunk.steps) {
    const bytes = await store.get(`steps/${name}.json`);
    if (bytes === undefined) throw new ManifestError(`steps/${name}.json is not in the store; run the plan again to write it`);
    const step = parse(bytes, `steps/${name}.json`) as StepDocument;
    if (taggedDigest('step', 1, step as unknown as Json) !== name) throw new ManifestError(`steps/${name}.json does not have the digest it is named by`);
    steps.set(name, step);
  }
  for (const task of chunk.tasks) {
    if (digestOf(`["task",1,${task.document}]`) !== task.key) throw new ManifestError(`task ${task.unit} of ${path} does not have the key it is named by`);
    if (!steps.has(task.step) || (JSON.parse(task.document) as { step?: unknown }).step !== `sha256:${task.step}`) throw new ManifestError(`task ${task.unit} of ${path} is of another step than it says`);
  }
  return { digest, chunk, steps };
}

async function readVerified(store: Store, path: string, digest: string): Promise<unknown> {
  const bytes = await store.get(path);
  if (bytes === undefined) throw new ManifestError(`${path} is not in the store`);
  if (digestOf(bytes) !== digest) throw new ManifestError(`${path} does not have the digest ${digest}`);
  return parse(bytes, path);
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    throw new ManifestError(`${path} is not JSON`);
  }
}
