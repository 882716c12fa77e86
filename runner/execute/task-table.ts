import { stateOrder } from '../model/state-letters.ts';
import type { Counts, StoredOutput, TaskState } from '../model/stored.ts';
import { EXCLUDED, isMember, look, lookBack, PRESENT, type Layout, type PortNode, type StageNode } from '../plan/lattice.ts';
import { taskOutputs } from './task-outputs.ts';

/** Code of a state. */
function stateCode(state: TaskState): number {
  return stateOrder.indexOf(state);
}

/** States, counters and outputs of all tasks of a plan. Edges are never stored: who sees whom is index arithmetic. */
export interface TaskTable {
  /** Per stage, per ordinal, the code of the state. */
  readonly states: readonly Uint8Array[];
  /** Tasks per state, all stages together; kept up to date. */
  counts(): Counts;
  stageCounts(stage: number): Counts;
  state(stage: number, ordinal: number): TaskState;
  set(stage: number, ordinal: number, state: TaskState): void;
  /** Tasks whose inputs are all there from the start. */
  roots(visit: (stage: number, ordinal: number) => void): void;
  /** Notes a success; calls `ready` for each dependant that now has all its inputs. */
  succeed(stage: number, ordinal: number, outputs: { readonly [name: string]: StoredOutput }, ready: (stage: number, ordinal: number) => void): void;
  /** Calls `visit` for every task downstream, each once. */
  downstream(stage: number, ordinal: number, visit: (stage: number, ordinal: number) => void): void;
  outputs(stage: number, ordinal: number): { readonly [name: string]: StoredOutput } | undefined;
  /** Digest of one output of a task (`sha256:<hex>`); undefined when it was not made. */
  outputDigest(stage: number, ordinal: number, name: string): string | undefined;
  /** Whether its outputs were noted. */
  isMade(stage: number, ordinal: number): boolean;
}

/** The table of a laid-out plan, everything waiting, absent or excluded. */
export function taskTable(layout: Layout): TaskTable {
  const { stages, selected } = layout;
  const states = stages.map((node) => Uint8Array.from(node.presence, (presence, o) => stateCode(presence === EXCLUDED ? 'excluded' : node.wanted[o] === 1 ? 'waiting' : 'absent')));
  const totals = stages.map((_, s) => countCodes(states[s] as Uint8Array));
  const missing = stages.map((node) => new Int32Array(node.shape.size));
  const outputs = stages.map((node) => taskOutputs(node.shape.size));
  const readers: { readonly node: StageNode; readonly port: PortNode; readonly source: StageNode }[][] = stages.map(() => []);

  for (const node of stages) {
    for (const port of node.ports) {
      for (const source of port.sources) {
        if (!('stage' in source)) continue;
        readers[source.index]?.push({ node, port, source });
        countParents(node, port, source);
      }
    }
  }

  function countParents(node: StageNode, port: PortNode, source: StageNode): void {
    const counters = missing[node.index] as Int32Array;
    const gather = port.view.kind === 'gather';
    for (let ordinal = 0; ordinal < node.shape.size; ordinal += 1) {
      if (node.wanted[ordinal] === 0) continue;
      let count = 0;
      look(node, port.view, source, ordinal, (seen) => {
        if (seen >= 0 && sees(gather, source, seen)) count += 1;
      });
      counters[ordinal] = (counters[ordinal] as number) + count;
    }
  }

  function sees(gather: boolean, source: StageNode, seen: number): boolean {
    return source.wanted[seen] === 1 && (gather ? isMember(source, selected, seen) : source.presence[seen] === PRESENT);
  }

  function dependants(stage: number, ordinal: number, visit: (node: StageNode, child: number) => void): void {
    for (const { node, port, source } of readers[stage] ?? []) {
      if (!sees(port.view.kind === 'gather', source, ordinal)) continue;
      lookBack(node, port.view, source, ordinal, (child) => {
        if (node.wanted[child] === 1) visit(node, child);
      });
    }
  }

  const table: TaskTable = {
    states,
    counts: () => sumCounts(totals),
    stageCounts: (stage) => sumCounts([totals[stage] as number[]]),
    state: (stage, ordinal) => stateOrder[(states[stage] as Uint8Array)[ordinal] as number] as TaskState,
    set: (stage, ordinal, state) => {
      const codes = states[stage] as Uint8Array;
      const total = totals[stage] as number[];
      const before = codes[ordinal] as number;
      const after = stateCode(state);
      total[before] = (total[before] as number) - 1;
      total[after] = (total[after] as number) + 1;
      codes[ordinal] = after;
    },
    roots: (visit) => {
      for (const node of stages) for (let o = 0; o < node.shape.size; o += 1) if (node.wanted[o] === 1 && (missing[node.index] as Int32Array)[o] === 0) visit(node.index, o);
    },
    succeed: (stage, ordinal, made, ready) => {
      outputs[stage]?.set(ordinal, made);
      table.set(stage, ordinal, 'succeeded');
      dependants(stage, ordinal, (node, child) => {
        const counters = missing[node.index] as Int32Array;
        const left = (counters[child] as number) - 1;
        counters[child] = left;
        if (left === 0) ready(node.index, child);
      });
    },
    downstream: (stage, ordinal, visit) => {
      const seen = stages.map(() => new Set<number>());
      const open: [number, number][] = [[stage, ordinal]];
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        dependants(next[0], next[1], (node, child) => {
          const known = seen[node.index] as Set<number>;
          if (known.has(child)) return;
          known.add(child);
          visit(node.index, child);
          open.push([node.index, child]);
        });
      }
    },
    outputs: (stage, ordinal) => outputs[stage]?.get(ordinal),
    outputDigest: (stage, ordinal, name) => outputs[stage]?.digest(ordinal, name),
    isMade: (stage, ordinal) => outputs[stage]?.has(ordinal) === true,
  };
  return table;
}

function countCodes(codes: Uint8Array): number[] {
  const total = stateOrder.map(() => 0);
  for (const code of codes) total[code] = (total[code] as number) + 1;
  return total;
}

function sumCounts(totals: readonly (readonly number[])[]): Counts {
  return Object.fromEntries(stateOrder.map((name, code) => [name, totals.reduce((sum, total) => sum + (total[code] as number), 0)])) as Counts;
}
