import { digestOf } from '../../model/digest.ts';
import type { Chunk, Wave } from '../../task/chunk.ts';
import { chunkPath } from '../../task/chunk.ts';
import type { Base } from './base.ts';
import type { JobView, RootView } from './cluster.ts';
import { annotations } from './names.ts';
import { eachOf } from './outcomes.ts';
import type { ChunkInHand, WaveInHand } from './work.ts';

/**
 * Takes over the Jobs that an earlier coordinator of this plan left: what their manifests list is claimed. A Job whose
 * manifest cannot be read, or whose root is gone, is of no use; its name is among `useless`.
 */
export async function adoptJobs({ store, run, clock }: Base, root: RootView, jobs: Iterable<JobView>): Promise<{ readonly waves: WaveInHand[]; readonly useless: JobView[] }> {
  const waves: WaveInHand[] = [];
  const useless: JobView[] = [];
  await eachOf([...jobs], async (job) => {
    if (job.deleting) return;
    const wave = job.owners.includes(root.uid) ? await readWave(job) : undefined;
    if (wave === undefined) useless.push(job);
    else waves.push(wave);
  });
  return { waves: waves.sort((a, b) => (a.created < b.created ? -1 : a.created > b.created ? 1 : a.name < b.name ? -1 : 1)), useless };

  async function readWave(job: JobView): Promise<WaveInHand | undefined> {
    const path = job.annotations[annotations.wavePath] ?? '';
    const digest = job.annotations[annotations.wave] ?? '';
    const epoch = /^runs\/([0-9a-f]{64})\/([0-9]+)\/chunks\//.exec(path);
    if (epoch?.[1] !== run.launch.plan || !path.endsWith(`/${digest}.json`)) return undefined;
    const wave = await verified<Wave>(path, digest);
    if (wave === undefined) return undefined;
    const chunks = new Array<ChunkInHand | undefined>(wave.chunks.length);
    await eachOf(wave.chunks, async (name, position) => {
      const chunk = await verified<Chunk>(chunkPath(wave.plan, wave.epoch, name), name);
      if (chunk === undefined) return;
      // Each text that is parsed is a text of its own; a hundred thousand tasks have few steps.
      const steps = new Map(chunk.steps.map((step) => [step, step]));
      chunks[position] = { digest: name, tasks: chunk.tasks.map(({ unit, key, step, generation, force }) => ({ unit, key, step: steps.get(step) ?? step, generation, force })), claims: chunk.tasks.map(() => undefined), begun: false, settled: false, ended: false };
    });
    if (!chunks.every((chunk) => chunk !== undefined)) return undefined;
    return { name: job.name, digest, stage: wave.stage, launch: wave.launch, pods: undefined, chunks, uid: job.uid, since: clock.now(), created: job.created, seen: true, parallelism: job.parallelism, disruptions: new Map(), deleted: false };
  }

  /** A document whose bytes have the digest of its name. */
  async function verified<T extends Chunk | Wave>(path: string, digest: string): Promise<T | undefined> {
    const bytes = await store.get(path);
    if (bytes === undefined || digestOf(bytes) !== digest) return undefined;
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
  }
}
