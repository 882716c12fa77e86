import { digestOf } from '../../runner/model/digest.ts';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import type { StoredOutput, TaskRecord } from '../../runner/model/stored.ts';
import { findRecord, recordPath, sealRecord } from '../../runner/store/records.ts';
import type { Store } from '../../runner/store/store.ts';
import { readWanted } from '../../runner/store/wanted.ts';
import { chunkOutcomeFolder, chunkPath, type Chunk, type ChunkTask, type ChunkTaskOutcome, type Wave } from '../../runner/task/chunk.ts';
import type { TaskOutcome } from '../../runner/task/perform.ts';
import type { PodEnd, RunningPod, Work } from './kubelet.ts';

/** A task that the agent is about to execute. */
export interface Executing {
  readonly chunk: Chunk;
  readonly task: ChunkTask;
  readonly pod: RunningPod;
}

/** What a test makes of a task: nothing (it succeeds), an outcome of its own, or the end of the pod in its middle. */
export type Verdict = TaskOutcome | { readonly pod: PodEnd } | undefined;

/** An agent that computes by a function, and knows what it did. */
export interface FakeAgent extends Work {
  /** Executions, as `<key>.<generation>`; what was found in the store is none. */
  readonly executed: string[];
  /** Records that were created, not found. */
  readonly committed: Map<string, number>;
}

/** How it differs from one that does everything right. */
export interface AgentOptions {
  readonly on?: (executing: Executing) => Verdict | Promise<Verdict>;
  /** Whether it looks at the wanted state between tasks. */
  readonly wishes?: boolean;
  /** Whether summaries are written. */
  readonly summaries?: boolean;
  readonly waiting?: Work['waiting'];
  /** Called when a chunk is over, before its pod ends. */
  readonly over?: (chunk: Chunk) => PodEnd | undefined;
}

/** Looks up, executes, commits and sums up as the real agent does, with outputs that are a function of the key. */
export function fakeAgent(store: Store, options: AgentOptions = {}): FakeAgent {
  const executed: string[] = [];
  const committed = new Map<string, number>();
  const steps = new Map<string, Promise<StepDocument>>();
  let summaries = 0;

  const read = async <T>(path: string, digest: string): Promise<T> => {
    const bytes = await store.get(path);
    if (bytes === undefined || digestOf(bytes) !== digest) throw new Error(`the double's agent cannot read ${path}`);
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as T;
  };
  const stepOf = (digest: string): Promise<StepDocument> => {
    const known = steps.get(digest) ?? store.get(`steps/${digest}.json`).then((bytes) => JSON.parse(Buffer.from(bytes ?? '').toString('utf8')) as StepDocument);
    steps.set(digest, known);
    return known;
  };

  const commit = async (chunk: Chunk, task: ChunkTask): Promise<TaskOutcome> => {
    const step = await stepOf(task.step);
    const outputs: { [name: string]: StoredOutput } = {};
    for (const { name } of step.outputs) {
      const text = `${name} of ${task.key}\n`;
      outputs[name] = { digest: `sha256:${await store.putBlob(text)}`, size: text.length, kind: 'file' };
    }
    const usage = { wall: 0.01, cpu: 0.01, memory: 1, memoryBy: 'cgroup', bytesIn: 0, bytesOut: 1 } as const;
    const record: Omit<TaskRecord, 'self'> = { version: 1, key: task.key, generation: task.generation, step: task.step, outputs, realisation: { platform: 'linux/amd64', isolation: 'container' }, usage, by: { plan: chunk.plan, stage: chunk.stage, unit: task.unit, launch: chunk.launch, started: new Date().toISOString(), host: 'double' } };
    const name = `${task.key}.${task.generation}`;
    if (await store.create(recordPath(task.step, task.key, task.generation), sealRecord(record))) committed.set(name, (committed.get(name) ?? 0) + 1);
    return { ok: true, outputs, usage, cached: false };
  };

  const fail = async (chunk: Chunk, task: ChunkTask, outcome: TaskOutcome & { ok: false }): Promise<void> => {
    const attempt = { version: 1, plan: chunk.plan, stage: chunk.stage, unit: task.unit, key: task.key, launch: chunk.launch, outcome: 'failed', class: outcome.class, reason: outcome.reason, started: new Date().toISOString(), ...(outcome.exitCode === undefined ? {} : { exitCode: outcome.exitCode }) };
    await store.create(`attempts/${chunk.plan}/${chunk.stage}/${task.unit}/${chunk.launch}-${executed.length}${Math.random().toString(16).slice(2, 8)}.json`, `${canonical(attempt as unknown as Json)}\n`);
  };

  const run = async (pod: RunningPod): Promise<PodEnd> => {
    const wave = await read<Wave>(pod.args['wave'] ?? '', pod.args['digest'] ?? '');
    const name = wave.chunks[pod.index] ?? '';
    const chunk = await read<Chunk>(chunkPath(wave.plan, wave.epoch, name), name);
    const tasks: ChunkTaskOutcome[] = [];
    let ended: PodEnd | undefined;
    for (const task of chunk.tasks) {
      if (pod.signal.aborted || (options.wishes !== false && (await isPaused(chunk)))) {
        tasks.push({ unit: task.unit, state: 'handedBack' });
        continue;
      }
      const found = task.force ? undefined : await findRecord(store, task.step, task.key, { generation: () => task.generation });
      if (found !== undefined) {
        tasks.push({ unit: task.unit, state: 'done', outcome: { ok: true, outputs: found.outputs, usage: found.usage, cached: true } });
        continue;
      }
      executed.push(`${task.key}.${task.generation}`);
      const verdict = await options.on?.({ chunk, task, pod });
      if (verdict !== undefined && 'pod' in verdict) {
        ended = verdict.pod;
        break;
      }
      if (verdict?.ok === false) await fail(chunk, task, verdict);
      tasks.push({ unit: task.unit, state: 'done', outcome: verdict ?? (await commit(chunk, task)) });
    }
    // A pod that dies leaves no summary; one that is drained does.
    if (ended === undefined && options.summaries !== false) await store.create(`${chunkOutcomeFolder(chunk.plan, chunk.stage)}/${name}-${(summaries++).toString(16).padStart(12, '0')}.json`, `${canonical({ version: 1, chunk: name, tasks } as unknown as Json)}\n`);
    return ended ?? options.over?.(chunk) ?? { phase: 'Succeeded' };
  };

  const isPaused = async (chunk: Chunk): Promise<boolean> => {
    let paused = false;
    for (const wish of await readWanted(store, chunk.plan, 0)) {
      if (wish.stages !== undefined && !wish.stages.includes(chunk.stage)) continue;
      if (wish.action === 'pause') paused = true;
      if (wish.action === 'resume') paused = false;
    }
    return paused;
  };

  return { executed, committed, run, ...(options.waiting === undefined ? {} : { waiting: options.waiting }) };
}
