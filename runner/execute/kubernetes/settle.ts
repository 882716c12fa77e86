import { randomBytes } from 'node:crypto';
import { canonical, type Json } from '../../model/canonical.ts';
import type { Attempt } from '../../model/stored.ts';
import type { TaskOutcome } from '../../task/perform.ts';
import type { HandedOutcome } from '../executor.ts';
import type { Base } from './base.ts';
import { classifyPods, type Trouble } from './classify.ts';
import type { PodView } from './cluster.ts';
import { runSelector } from './names.ts';
import { eachOf, readSummaries, readTruth } from './outcomes.ts';
import type { SettleCause } from './reconcile.ts';
import { handedBack, stoppedOutcome, type ChunkInHand, type TaskInHand, type WaveInHand } from './work.ts';

/** Outcomes of a chunk, by position of the task. */
export interface Settled {
  readonly chunk: ChunkInHand;
  readonly outcomes: readonly HandedOutcome[];
  readonly trouble: Trouble | undefined;
}

/**
 * Finds out what came of chunks whose pods are done, from the store: summaries first, records and attempts for what they
 * do not mention. How the pod ended matters for tasks without any verdict, and for one whose agent only saw that the
 * command's container was gone: the cluster knows why.
 */
export async function settleChunks(base: Base, wave: WaveInHand, indexes: readonly number[], cause: SettleCause): Promise<Settled[]> {
  const { store, run } = base;
  const { plan } = run.launch;
  const chunks = indexes.map((index) => wave.chunks[index] as ChunkInHand);
  const summaries = await readSummaries(store, plan, wave.stage, chunks);
  const settled: Settled[] = [];
  await eachOf(chunks, async (chunk, position) => {
    const said = summaries.get(chunk.digest);
    const known: (HandedOutcome | undefined)[] = [];
    for (const task of chunk.tasks) {
      const entry = said?.get(task.unit);
      if (entry?.state === 'done') known.push(ofPod(entry.outcome));
      else if (entry?.state === 'handedBack') known.push(handedBack('its pod was asked to end'));
      else known.push(await truth(task));
    }
    const open = known.indexOf(undefined);
    const lost = known.some((outcome) => outcome !== undefined && isLost(outcome));
    const end = (open < 0 && !lost) || cause === 'stopped' ? undefined : classifyPods(await podsOf(indexes[position] as number), cause, wave.name);
    const trouble = open < 0 ? undefined : end;
    const none = known.every((outcome) => outcome === undefined);
    const outcomes: HandedOutcome[] = [];
    for (const [at, outcome] of known.entries()) {
      if (outcome !== undefined) outcomes.push(isLost(outcome) && (end?.class === 'memory' || end?.class === 'disk') ? { ...outcome, class: end.class, reason: end.reason } : outcome);
      else if (trouble === undefined) outcomes.push(stoppedOutcome());
      else if (at === open || trouble.charge === 'all') outcomes.push(await charge(chunk.tasks[at] as TaskInHand, trouble));
      else outcomes.push(handedBack(none ? 'its pod ended before it began' : 'its pod ended early'));
    }
    settled.push({ chunk, outcomes, trouble });
  });
  return settled;

  function truth(task: TaskInHand): Promise<HandedOutcome | undefined> {
    return readTruth(store, { plan, stage: wave.stage, launch: wave.launch, since: wave.created }, task);
  }

  /** Pods of an index, asked for by name: what a watch has seen may be older than what we settle. */
  async function podsOf(index: number): Promise<readonly PodView[]> {
    const selection = { labels: `${runSelector(base.settings.installation, plan)},batch.kubernetes.io/job-name=${wave.name},batch.kubernetes.io/job-completion-index=${index}` };
    return (await base.cluster.list('pods', selection)).items;
  }

  /** A task that a pod took down with it: nobody else keeps that attempt. */
  async function charge(task: TaskInHand, trouble: Trouble): Promise<HandedOutcome> {
    const attempt: Attempt = { version: 1, plan, stage: wave.stage, unit: task.unit, key: task.key, launch: wave.launch, outcome: 'lost', class: trouble.class, reason: trouble.reason, started: wave.created === '' ? new Date().toISOString() : wave.created };
    await store.create(`attempts/${plan}/${wave.stage}/${task.unit}/${wave.launch}-${randomBytes(6).toString('hex')}.json`, `${canonical(attempt as unknown as Json)}\n`);
    return { ok: false, class: trouble.class, reason: trouble.reason };
  }
}

/** Whether an agent lost the container of the command with the task in hand, and could not know why. */
function isLost(outcome: HandedOutcome): outcome is HandedOutcome & { readonly ok: false } {
  return !outcome.ok && outcome.stopped !== true && outcome.handedBack !== true && outcome.class === 'infrastructure';
}

/** A disk that is full in a pod is not the medium of the run. */
function ofPod(outcome: TaskOutcome): HandedOutcome {
  if (outcome.ok || outcome.medium === undefined) return outcome;
  const { medium: _, ...rest } = outcome;
  return rest;
}
