import type { Shape } from '../../plan/ordinals.ts';
import { geometry, type Geometry } from './geometry.ts';
import type { Pending } from './work.ts';

/** Collects tasks of one stage and one kind of pod until they make chunks. */
export interface Packer {
  /** Tasks that wait. */
  readonly waiting: number;
  add(pending: Pending, now: number): void;
  /** Takes a task out; false when it is not here. */
  drop(unit: number): boolean;
  /** Largest chunk from now on; what waits is cut anew. */
  resize(size: number): void;
  /** How many blocks are complete, and since when the first of them is; `every` when no other block waits. */
  look(now: number): { readonly complete: number; readonly oldest: number; readonly every: boolean };
  /** Takes at most so many chunks: blocks that are complete, if wanted, and those that nothing was added to since `quiet`. */
  take(most: number, wanted: { readonly complete: boolean; readonly quiet: number }): Pending[][];
  /** Takes everything out. */
  clear(): Pending[];
}

interface Block {
  readonly tasks: Map<number, Pending>;
  last: number;
  /** When it was seen to be complete. */
  complete: number | undefined;
}

/**
 * A packer over the places of a stage. A block is complete when no task of it can still come: `open` answers whether
 * a task waits for its inputs or for room.
 */
export function packer(shape: Shape, open: (ordinal: number) => boolean): Packer {
  let size = 0;
  let cut: Geometry = geometry(shape);
  let blocks = new Map<number, Block>();
  let waiting = 0;
  const put = (pending: Pending, now: number): void => {
    const name = cut.blockOf(pending.claim.unit);
    const block = blocks.get(name) ?? { tasks: new Map(), last: now, complete: undefined };
    block.tasks.set(pending.claim.unit, pending);
    block.last = now;
    block.complete = undefined;
    blocks.set(name, block);
  };
  const isComplete = (name: number, block: Block): boolean => {
    let all = true;
    cut.members(name, (ordinal) => {
      if (all && !block.tasks.has(ordinal) && open(ordinal)) all = false;
    });
    return all;
  };
  return {
    get waiting() {
      return waiting;
    },
    add: (pending, now) => {
      waiting += 1;
      put(pending, now);
    },
    drop: (unit) => {
      const name = cut.blockOf(unit);
      const block = blocks.get(name);
      if (block?.tasks.delete(unit) !== true) return false;
      waiting -= 1;
      if (block.tasks.size === 0) blocks.delete(name);
      return true;
    },
    resize: (wanted) => {
      if (wanted === size) return;
      size = wanted;
      cut = geometry(shape, size);
      const old = blocks;
      blocks = new Map();
      for (const { tasks, last } of old.values()) for (const pending of tasks.values()) put(pending, last);
    },
    look: (now) => {
      let [complete, oldest, every] = [0, Number.POSITIVE_INFINITY, true];
      for (const [name, block] of blocks) {
        if (block.complete === undefined && isComplete(name, block)) block.complete = now;
        if (block.complete === undefined) every = false;
        else {
          complete += 1;
          oldest = Math.min(oldest, block.complete);
        }
      }
      return { complete, oldest, every };
    },
    take: (most, { complete, quiet }) => {
      const taken: Pending[][] = [];
      for (const [name, block] of blocks) {
        if (taken.length >= most) break;
        if (block.last > quiet && !(complete && block.complete !== undefined)) continue;
        blocks.delete(name);
        waiting -= block.tasks.size;
        taken.push([...block.tasks.values()].sort((a, b) => a.claim.unit - b.claim.unit));
      }
      return taken;
    },
    clear: () => {
      const all = [...blocks.values()].flatMap((block) => [...block.tasks.values()]);
      blocks.clear();
      waiting = 0;
      return all;
    },
  };
}
