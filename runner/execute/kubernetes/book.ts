import type { ExecutorRun, HandedOutcome, TaskName } from '../executor.ts';
import type { StageUsage } from './workers.ts';
import { stoppedOutcome, type ChunkInHand, type Claim, type TaskInHand, type WaveInHand } from './work.ts';

/** Who waits for what: the tasks in hand, the waves they are in, and what adopted waves hold that nobody has asked for yet. */
export interface Book {
  readonly waves: Map<string, WaveInHand>;
  /** Whether a task was handed over and has no outcome yet. */
  isInHand(stage: number, ordinal: number): boolean;
  /** Notes that a task was handed over. */
  open(claim: Claim): void;
  /** Takes in a wave of an earlier coordinator. */
  adopt(wave: WaveInHand): void;
  /** Whether an adopted chunk works on a task, or did and nobody has heard what came of it. */
  knows(task: TaskName): boolean;
  /** Gives such a task to that chunk, or tells it its outcome; gives back the claim. */
  join(task: TaskName, claim: Claim): Claim;
  /** Tells a task its outcome. */
  tell(claim: Claim, outcome: HandedOutcome): void;
  /** Notes what came of a task of a chunk, and tells whoever waits for it, now or later. */
  conclude(wave: WaveInHand, chunk: ChunkInHand, at: number, outcome: HandedOutcome): void;
  /** What executions of a stage used so far, on average; undefined before the first. */
  usageOf(stage: string): StageUsage | undefined;
  /** Mean seconds of the executions of a stage so far, or undefined. */
  secondsOf(stage: string): number | undefined;
}

/** An empty book. */
export function book({ layout }: Pick<ExecutorRun, 'layout'>): Book {
  const waves = new Map<string, WaveInHand>();
  /** By key: of one that was revoked meanwhile, whoever made it last. */
  const offers = new Map<string, ChunkInHand | { readonly generation: number; readonly outcome: HandedOutcome }>();
  const inHand = layout.stages.map((node) => new Uint8Array(node.shape.size));
  const stages = new Map(layout.stages.map((node) => [node.stage.id, node.index]));
  const durations = new Map<string, { seconds: number; cpu: number; memory: number; count: number }>();
  const mark = ({ stage, unit }: Claim, value: 0 | 1): void => {
    const marks = inHand[stages.get(stage) ?? -1];
    if (marks === undefined) throw new Error(`internal: a task of an unknown stage ${stage}`);
    marks[unit] = value;
  };
  const tell = (claim: Claim, outcome: HandedOutcome): void => {
    mark(claim, 0);
    claim.resolve(outcome);
  };
  const placeOf = ({ tasks }: ChunkInHand, { key, generation }: TaskName): number => tasks.findIndex((task) => task.key === key && task.generation === generation);
  const knows = (task: TaskName): boolean => {
    const offer = offers.get(task.key);
    return offer !== undefined && ('outcome' in offer ? offer.generation === task.generation : placeOf(offer, task) >= 0);
  };
  return {
    waves,
    isInHand: (stage, ordinal) => inHand[stage]?.[ordinal] === 1,
    open: (claim) => mark(claim, 1),
    adopt: (wave) => {
      waves.set(wave.name, wave);
      for (const chunk of wave.chunks) for (const task of chunk.tasks) offers.set(task.key, chunk);
    },
    knows,
    join: (task, claim) => {
      const offer = offers.get(task.key);
      if (offer === undefined) throw new Error(`internal: nobody works on ${task.key}`);
      mark(claim, 1);
      if ('outcome' in offer) {
        offers.delete(task.key);
        tell(claim, offer.outcome);
      } else {
        offer.claims[placeOf(offer, task)] = claim;
        if (offer.begun) claim.began();
      }
      return claim;
    },
    tell,
    conclude: (wave, chunk, at, outcome) => {
      const claim = chunk.claims[at];
      const { key, generation } = chunk.tasks[at] as TaskInHand;
      // A task that was tried again is another chunk's by now.
      const offered = offers.get(key) === chunk && offers.delete(key);
      if (claim === undefined) {
        // What was handed back is as if it had never been ordered.
        if (offered && (outcome.ok || outcome.stopped !== true)) offers.set(key, { generation, outcome });
      } else tell(claim, claim.stopped && !outcome.ok ? stoppedOutcome() : outcome);
      const { usage } = outcome;
      if (usage === undefined || (outcome.ok && outcome.cached)) return;
      const known = durations.get(wave.stage) ?? { seconds: 0, cpu: 0, memory: 0, count: 0 };
      durations.set(wave.stage, { seconds: known.seconds + usage.wall, cpu: known.cpu + usage.cpu, memory: known.memory + usage.memory, count: known.count + 1 });
    },
    usageOf: (stage) => {
      const known = durations.get(stage);
      return known === undefined || known.seconds === 0 ? undefined : { cpu: known.cpu / known.seconds, memory: known.memory / known.count };
    },
    secondsOf: (stage) => {
      const known = durations.get(stage);
      return known === undefined ? undefined : known.seconds / known.count;
    },
  };
}
