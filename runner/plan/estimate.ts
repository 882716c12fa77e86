import type { StoredOutput } from '../model/stored.ts';
import { isMember, look, PRESENT, type Layout, type StageNode } from './lattice.ts';
import type { Walk } from './walk.ts';

/** A past task: bytes of its inputs, seconds of wall time, bytes of its outputs. */
interface PastTask {
  readonly bytesIn: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** What past tasks of a stage used. */
export interface StageHistory {
  /** Executions it was made from. */
  readonly tasks: number;
  /** Seconds that a task with so many bytes of inputs takes, as far as past ones tell; the average where the bytes are not known. */
  seconds(bytesIn: number | undefined): number;
  /** Bytes of outputs of such a task. */
  bytes(bytesIn: number | undefined): number;
  /** Part of those bytes that each output has. */
  readonly shares: { readonly [output: string]: number };
}

/** What the tasks of a plan that run, or may follow, will use together. */
export interface Estimate {
  /** Executions expected at most: tasks that share a key are one. */
  readonly tasks: number;
  /** Those whose stage has a history; the numbers below are about them alone. */
  readonly known: number;
  /** Seconds of wall time, one task after the other. */
  readonly seconds: number;
  readonly bytes: number;
}

/** The estimate of a plan of which nothing runs. */
export const nothing: Estimate = { tasks: 0, known: 0, seconds: 0, bytes: 0 };

/** History of the tasks of a stage; `outputs` are the bytes of each output, all tasks together. */
export function stageHistory(past: readonly PastTask[], outputs: { readonly [output: string]: number }): StageHistory {
  const total = Object.values(outputs).reduce((sum, bytes) => sum + bytes, 0);
  return {
    tasks: past.length,
    seconds: scaled(past, (task) => task.seconds),
    bytes: scaled(past, (task) => task.bytes),
    shares: Object.fromEntries(Object.entries(outputs).map(([name, bytes]) => [name, total === 0 ? 0 : bytes / total])),
  };
}

/** Spread of the bytes of inputs, as a part of their mean, from which a line is laid through past tasks. */
const SPREAD = 0.1;

/**
 * How something grows with the bytes of inputs: the line through past tasks where their inputs differ in size, never one
 * that falls or starts below zero; in proportion where all were about as large; the average where there were none.
 */
function scaled(past: readonly PastTask[], value: (task: PastTask) => number): (bytesIn: number | undefined) => number {
  const mean = (pick: (task: PastTask) => number): number => past.reduce((sum, task) => sum + pick(task), 0) / past.length;
  const [x, y] = [mean((task) => task.bytesIn), mean(value)];
  if (x === 0) return () => y;
  const variance = mean((task) => (task.bytesIn - x) ** 2);
  const slope = variance > (SPREAD * x) ** 2 ? Math.max(0, mean((task) => (task.bytesIn - x) * (value(task) - y)) / variance) : y / x;
  // Through nothing at no bytes: less than nothing cannot be.
  const [base, rise] = y - slope * x < 0 ? [0, y / x] : [y - slope * x, slope];
  return (bytesIn) => (bytesIn === undefined ? y : base + rise * bytesIn);
}

/**
 * Adds up what the tasks that run, or may follow, are expected to use, by the bytes of their inputs: those that are
 * known, else those that the tasks before are expected to give. A stage without history adds to `tasks` only: unknown is
 * not zero.
 */
export function estimate(layout: Layout, walked: Pick<Walk, 'executions' | 'outputs'>, history: ReadonlyMap<string, StageHistory>): Estimate {
  let [tasks, known, seconds, bytes] = [0, 0, 0, 0];
  /** Bytes that each task gives that has no record; not a number where nothing is known. */
  const given = layout.stages.map((node) => new Float64Array(node.shape.size).fill(Number.NaN));
  for (const node of layout.stages) {
    const past = history.get(node.stage.id);
    for (let ordinal = 0; ordinal < node.shape.size; ordinal += 1) {
      if (node.wanted[ordinal] !== 1 || walked.outputs(node.index, ordinal) !== undefined) continue;
      const executions = walked.executions[node.index]?.[ordinal] ?? 0;
      tasks += executions;
      if (past === undefined) continue;
      const bytesIn = expectedIn(node, ordinal);
      const out = past.bytes(bytesIn);
      (given[node.index] as Float64Array)[ordinal] = out;
      if (executions === 0) continue;
      known += 1;
      seconds += past.seconds(bytesIn);
      bytes += out;
    }
  }
  return { tasks, known, seconds, bytes };

  function expectedIn(node: StageNode, ordinal: number): number | undefined {
    let total = 0;
    for (const { port, sources, view } of node.ports) {
      for (const [s, source] of sources.entries()) {
        const from = port.from[s];
        look(node, view, source, ordinal, (seen) => {
          if (seen < 0 || !(view.kind === 'gather' ? isMember(source, layout.selected, seen) : source.presence[seen] === PRESENT)) return;
          if (!('stage' in source)) for (const file of source.filesAt(seen)) total += file.size;
          else total += outputSize(source, seen, from !== undefined && 'output' in from ? from.output : '');
        });
      }
    }
    return Number.isNaN(total) ? undefined : total;
  }

  function outputSize(parent: StageNode, ordinal: number, output: string): number {
    const stored: StoredOutput | undefined = walked.outputs(parent.index, ordinal)?.[output];
    return stored?.size ?? ((given[parent.index] as Float64Array)[ordinal] as number) * (history.get(parent.stage.id)?.shares[output] ?? 0);
  }
}

/** The estimate of several plans together. */
export function sumEstimates(estimates: readonly Estimate[]): Estimate {
  const sum = (name: keyof Estimate): number => estimates.reduce((total, one) => total + one[name], 0);
  return { tasks: sum('tasks'), known: sum('known'), seconds: sum('seconds'), bytes: sum('bytes') };
}
