import { randomBytes } from 'node:crypto';
import { ensureDocument } from '../../store/documents.ts';
import { chunkPath, printChunkDocument, type Chunk, type Wave } from '../../task/chunk.ts';
import { ensureRoot, Foreign, type Base } from './base.ts';
import { ClusterError, type JobView } from './cluster.ts';
import { waveJob } from './job.ts';
import { annotations, jobName } from './names.ts';
import { eachOf } from './outcomes.ts';
import type { PodClass } from './pod.ts';
import { sharedInputs } from './shared-inputs.ts';
import type { ChunkInHand, Pending, WaveInHand } from './work.ts';

/**
 * Writes the chunks of a wave and the wave itself into the store. Until its Job is there nobody works on them, so that
 * a crash between the two leaves only documents.
 */
export async function writeWave({ store, run, clock, settings }: Base, stage: string, pods: PodClass, taken: readonly (readonly Pending[])[]): Promise<WaveInHand> {
  const { launch, epoch } = run;
  const { plan } = launch;
  const chunks = new Array<ChunkInHand>(taken.length);
  await eachOf(taken, async (tasks, position) => {
    const [first] = tasks as [Pending];
    const document: Chunk = {
      version: 1,
      plan,
      launch: launch.id,
      epoch,
      stage,
      // A task that is tried again makes the chunk it was in before, whose Job may still be there, and whose summary is.
      nonce: randomBytes(6).toString('hex'),
      steps: [...new Set(tasks.map(({ order }) => order.step))].sort(),
      expect: first.order.expect,
      mediaTypes: first.order.mediaTypes,
      tasks: tasks.map(({ order: { unit, key, step, generation, document, resources, force } }) => ({ unit, key, step, generation, document, resources, force })),
    };
    const { text, digest } = printChunkDocument(document);
    await ensureDocument(store, chunkPath(plan, epoch, digest), text);
    chunks[position] = { digest, tasks: tasks.map(({ order: { unit, key, step, generation, force } }) => ({ unit, key, step, generation, force })), claims: tasks.map(({ claim }) => claim), begun: false, settled: false, ended: false };
  });
  const wave: Wave = { version: 1, plan, launch: launch.id, epoch, stage, chunks: chunks.map(({ digest }) => digest) };
  const { text, digest } = printChunkDocument(wave);
  await ensureDocument(store, chunkPath(plan, epoch, digest), text);
  const cached = settings.cache === undefined ? [] : await sharedInputs(store, settings.cache, taken.flatMap((tasks) => tasks.map(({ order }) => order.document)));
  return { name: jobName(plan, stage, digest), digest, stage, launch: launch.id, pods: cached.length === 0 ? pods : { ...pods, cached }, chunks, uid: undefined, since: clock.now(), created: '', seen: false, parallelism: 0, disruptions: new Map(), deleted: false };
}

/** Creates the Job of a wave, or adopts the one that is there: the answer to an earlier request may have been lost. */
export async function createJob(base: Base, wave: WaveInHand): Promise<JobView> {
  const { cluster, settings, run } = base;
  if (wave.pods === undefined) throw new Error('internal: a wave that was adopted is created');
  const root = await ensureRoot(base);
  const seconds = (Date.parse(run.launch.until ?? run.launch.expires) - Date.now()) / 1000;
  const place = { path: chunkPath(run.launch.plan, run.epoch, wave.digest), digest: wave.digest };
  try {
    return await cluster.createJob(waveJob({ settings, launch: run.launch, stage: wave.stage, wave: place, chunks: wave.chunks.length, parallelism: wave.parallelism, pods: wave.pods, root, seconds }));
  } catch (error) {
    if (!(error instanceof ClusterError && error.status === 409)) throw error;
    const found = await cluster.readJob(wave.name);
    // Removed in between: the next turn creates it.
    if (found === undefined) throw new ClusterError(`the Job ${wave.name} came and went`, 0, 'Gone');
    if (found.annotations[annotations.wave] !== wave.digest) throw new Foreign(`the Job ${wave.name} in ${settings.namespace} is of another wave (${found.annotations[annotations.wave] ?? 'no digest'}, not ${wave.digest}); nothing was started`);
    return found;
  }
}
