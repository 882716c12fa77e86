import { randomBytes } from 'node:crypto';
import { canonical, type Json } from '../model/canonical.ts';
import type { TaskRecord } from '../model/stored.ts';
import { findRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { chunkOutcomeFolder, orderOf, type ChunkOutcome, type ChunkTask, type ChunkTaskOutcome } from '../task/chunk.ts';
import { outputFindings } from '../task/expect.ts';
import { fail, perform, type TaskOutcome } from '../task/perform.ts';
import { podCommands } from './commands.ts';
import { podFolder, type Volumes } from './folders.ts';
import type { Journal } from './journal.ts';
import type { ShimLink } from './link.ts';
import type { Work } from './manifest.ts';
import { programProbe } from './probe.ts';
import { blobsOf, stageThrough, TooMuch, type OfNode } from './staging.ts';
import type { Wishes } from './wishes.ts';

/** Exit codes of a pod. */
export const codes = { fine: 0, protocol: 64, store: 66, ended: 143 } as const;

/** What a chunk is performed with. */
export interface ChunkHost {
  readonly store: Store;
  readonly link: ShimLink;
  readonly journal: Journal;
  readonly wishes: Wishes;
  readonly volumes: Volumes;
  /** Folder for blobs that more than one task needs, and how many bytes of them it may hold. */
  readonly cache: { readonly folder: string; readonly room: number };
  /** The cache of the node, as this container sees it, and what of it commands see under the same path. */
  readonly ofNode?: OfNode;
  readonly image: string | undefined;
  readonly outLimit: number | undefined;
  readonly scratch: readonly string[];
  /** Milliseconds from the request to end until the task in hand is stopped, and between looks at the wanted state. */
  readonly grace: number;
  readonly pace: number;
  /** Settles when this pod is to end. */
  readonly terminating: Promise<unknown>;
  readonly say: (text: string) => void;
}

/** Inputs of the task in hand up to this many bytes are fetched several at a time; larger ones go straight to their place. */
const SMALL = 16 << 20;

/**
 * Performs the tasks of a chunk one after the other, and answers the code that the pod is to end with. A task whose
 * record is there is done; one that fails does not stop the others. When people want to drain, when the pod is to end,
 * and when the shim is lost, what was not performed is handed back. What came of the chunk is summed up in the store.
 */
export async function performChunk(host: ChunkHost, { digest, chunk, steps }: Work): Promise<number> {
  const { journal, link, store, wishes } = host;
  const staging = stageThrough(store, chunk.tasks.map((task) => blobsOf(step(task), task.document)), { ...host.cache, ...(host.ofNode === undefined ? {} : { ofNode: host.ofNode }) });
  let numbers = Math.max(journal.running?.task ?? 0, link.hello.task);
  const next = (): number => (numbers += 1);
  const resumed = journal.running !== undefined && journal.running.task === link.hello.task ? journal.running : undefined;
  // A command that nobody waits for any more: a question for a version, or one whose outcome is in the journal.
  if (resumed === undefined && link.hello.task > 0 && !('lost' in (await link.await(link.hello.task)))) link.acknowledge(link.hello.task);
  const folder = podFolder(host.volumes, resumed !== undefined);
  let index = 0;
  const pod = { link, folder, image: host.image, outLimit: host.outLimit, scratch: host.scratch, next, resumed: resumed?.task, onRun: (task: number) => journal.note({ type: 'run', index, task }), programs: programProbe(link, folder, host.scratch, next) };
  const commands = podCommands(pod);

  function step(task: ChunkTask): NonNullable<ReturnType<typeof steps.get>> {
    const found = steps.get(task.step);
    if (found === undefined) throw new Error('internal: a task without its step document');
    return found;
  }

  const state = { ending: false, drains: false, lost: undefined as string | undefined };
  let graceTimer: NodeJS.Timeout | undefined;
  void host.terminating.then(async () => {
    state.ending = true;
    commands.refuse();
    host.say('this pod is to end: the task in hand goes on while there is time, nothing new is started');
    graceTimer = setTimeout(commands.stop, host.grace);
    if ((await wishes.look('at once')) === 'stop') commands.stop();
  });
  void link.lost.then((reason) => (state.lost = reason));
  const look = async (): Promise<boolean> => {
    const wish = await wishes.look();
    if (wish !== 'go' && !state.drains) host.say(`people want ${wish === 'drain' ? 'nothing new to start' : 'this to stop'}: what is left is handed back`);
    state.drains = wish !== 'go';
    if (wish === 'stop') commands.stop();
    return !state.drains;
  };
  const follow = setInterval(() => void look(), host.pace);
  const goesOn = async (): Promise<boolean> => !state.ending && state.lost === undefined && !commands.spoilt() && (await look()) && !state.ending;

  const lookUp = async (task: ChunkTask): Promise<TaskRecord | undefined> => (task.force ? undefined : findRecord(store, task.step, task.key, { generation: () => task.generation }));
  let lookedUp: { readonly index: number; readonly record: Promise<TaskRecord | undefined> } | undefined;
  /** While a command is at work the next task is looked up, and its inputs are fetched if there is no record. */
  const ahead = (at: number): void => {
    const task = chunk.tasks[at];
    if (task === undefined) return;
    const record = lookUp(task);
    lookedUp = { index: at, record };
    // Trouble is left for its turn.
    void record.then((found) => (found === undefined ? staging.prefetch(at) : undefined), () => undefined);
  };

  const one = async (task: ChunkTask): Promise<TaskOutcome> => {
    const resuming = pod.resumed !== undefined;
    const record = resuming ? undefined : await (lookedUp?.index === index ? lookedUp.record.catch(() => lookUp(task)) : lookUp(task));
    if (record !== undefined && (await outputFindings(store, record.outputs, chunk)).length === 0) return { ok: true, outputs: record.outputs, cached: true };
    await staging.prefetch(index, SMALL);
    ahead(index + 1);
    const [order, started] = [orderOf(chunk, task), new Date().toISOString()];
    try {
      return await perform(staging.store, order, step(task), folder, commands.run);
    } catch (error) {
      const full = error instanceof TooMuch ? `the inputs take more than the ${task.resources.disk} MiB of scratch space` : store.remote && isFull(error) ? `there is no room for the inputs: ${(error as Error).message}` : undefined;
      if (full === undefined) throw error;
      return await fail(store, order, started, { class: 'disk', reason: `${full}; raise resources.disk` });
    }
  };

  const outcomes: ChunkTaskOutcome[] = [];
  let trouble: string | undefined;
  try {
    for (const [at, task] of chunk.tasks.entries()) {
      index = at;
      staging.turn(at, task.resources.disk * 2 ** 20);
      const before = journal.done.get(at);
      const inHand = resumed?.index === at;
      if (before !== undefined || trouble !== undefined || (!inHand && !(await goesOn()))) {
        outcomes.push(before ?? { unit: task.unit, state: 'handedBack' });
        continue;
      }
      let outcome: TaskOutcome;
      try {
        outcome = await one(task);
      } catch (error) {
        trouble = (error as Error).message;
        host.say(`task ${task.unit}: ${trouble}`);
        outcomes.push({ unit: task.unit, state: 'handedBack' });
        continue;
      }
      const told: ChunkTaskOutcome = !outcome.ok && outcome.stopped === true ? { unit: task.unit, state: 'handedBack' } : { unit: task.unit, state: 'done', outcome };
      const { running } = journal;
      journal.note({ type: 'done', index: at, outcome: told });
      if (running?.index === at) link.acknowledge(running.task);
      outcomes.push(told);
    }
  } finally {
    clearInterval(follow);
    clearTimeout(graceTimer);
  }
  try {
    await sumUp(store, chunk, { version: 1, chunk: digest, tasks: outcomes });
  } catch (error) {
    trouble ??= (error as Error).message;
    host.say(`the outcome of the chunk could not be written: ${trouble}`);
  }
  if (trouble !== undefined) return codes.store;
  if (commands.spoilt()) return codes.protocol;
  const handedBack = outcomes.some((outcome) => outcome.state === 'handedBack');
  return state.ending && handedBack ? codes.ended : codes.fine;
}

/** Whether a disk of this pod is full: a remote store has none. */
function isFull(error: unknown): boolean {
  return ['ENOSPC', 'EDQUOT'].includes((error as { code?: string }).code ?? '');
}

async function sumUp(store: Store, { plan, stage }: { readonly plan: string; readonly stage: string }, outcome: ChunkOutcome): Promise<void> {
  await store.create(`${chunkOutcomeFolder(plan, stage)}/${outcome.chunk}-${randomBytes(6).toString('hex')}.json`, `${canonical(outcome as unknown as Json)}\n`);
}
