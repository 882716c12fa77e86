import type { TaskResources } from '../../task/arguments.ts';
import type { ExecutorRun } from '../executor.ts';
import type { StepImage } from './configuration.ts';
import { chunkSize } from './geometry.ts';
import { packer, type Packer } from './packer.ts';
import type { PodClass } from './pod.ts';
import type { Pending } from './work.ts';

/** Tasks that can share pods: of one stage, in one image, of about one size. */
interface Group {
  readonly stage: number;
  readonly id: string;
  readonly image: Extract<StepImage, { image: string }>;
  readonly network: PodClass['network'];
  readonly packer: Packer;
  /** When something was last added. */
  last: number;
  /** When the size of its chunks was last thought about. */
  sized: number;
}

/** Chunks that are to become one wave. */
export interface Taken {
  readonly stage: string;
  readonly pods: PodClass;
  readonly chunks: readonly (readonly Pending[])[];
}

/** Tasks that wait to become waves. */
export interface Groups {
  readonly waiting: number;
  add(pending: Pending, image: Extract<StepImage, { image: string }>): void;
  /** Takes a task out; false when it is not here. */
  drop(stage: string, unit: number): boolean;
  /** Takes out all tasks of stages that wait for somebody. */
  paused(isPaused: (stage: string) => boolean): Pending[];
  /** The waves that should be made now, with at most so many chunks together. */
  take(most: number, situation: { readonly open: number; readonly slots: number; readonly secondsOf: (stage: string) => number | undefined }): Taken[];
  clear(): Pending[];
}

/** When waves are formed, and of what. */
export interface Gathering {
  /** Milliseconds that a complete chunk waits for others. */
  readonly gather: number;
  /** Tasks of a chunk at most. */
  readonly chunk: number;
  /** Milliseconds without anything new after which nothing else is expected now. */
  readonly idle: number;
}

/** Ready chunks that make a wave. */
const READY = 32;
/** Chunks of a wave at most: what the status of a Job and a sync of its controller bear well. */
const LARGEST = 1000;
/** Milliseconds between thoughts about the size of chunks. */
const RESIZE = 2000;

/** Groups the tasks of a run. `inHand` answers whether a task was handed over already. */
export function groupsOf({ layout, state }: Pick<ExecutorRun, 'layout' | 'state'>, pace: Gathering, now: () => number, inHand: (stage: number, ordinal: number) => boolean): Groups {
  const groups = new Map<string, Group>();
  const indexes = new Map(layout.stages.map((node) => [node.stage.id, node.index]));
  const open = (stage: number, ordinal: number): boolean => {
    const is = state(stage, ordinal);
    return (is === 'waiting' || is === 'queued') && !inHand(stage, ordinal);
  };
  const total = (): number => [...groups.values()].reduce((sum, group) => sum + group.packer.waiting, 0);

  /** Tasks of a stage that are still to come, and those that wait here. */
  const left = (stage: number): number => {
    let count = 0;
    const size = layout.stages[stage]?.shape.size ?? 0;
    for (let ordinal = 0; ordinal < size; ordinal += 1) if (open(stage, ordinal)) count += 1;
    for (const group of groups.values()) if (group.stage === stage) count += group.packer.waiting;
    return count;
  };

  return {
    get waiting() {
      return total();
    },
    add: (pending, image) => {
      const { order, step } = pending;
      const name = groupName(order.stage, image.image, step.network, order.resources);
      const stage = indexes.get(order.stage) as number;
      const shape = layout.stages[stage]?.shape;
      if (shape === undefined) throw new Error(`internal: an order of an unknown stage ${order.stage}`);
      const group = groups.get(name) ?? { stage, id: order.stage, image, network: step.network, packer: packer(shape, (ordinal) => open(stage, ordinal)), last: 0, sized: Number.NEGATIVE_INFINITY };
      groups.set(name, group);
      group.packer.add(pending, now());
      group.last = now();
    },
    drop: (stage, unit) => [...groups.values()].some((group) => group.id === stage && group.packer.drop(unit)),
    paused: (isPaused) => [...groups.values()].flatMap((group) => (group.packer.waiting > 0 && isPaused(group.id) ? group.packer.clear() : [])),
    take: (most, { open: running, slots, secondsOf }) => {
      const time = now();
      const taken: Taken[] = [];
      let room = most;
      let busy = running;
      for (const [name, group] of groups) {
        if (group.packer.waiting === 0) {
          groups.delete(name);
          continue;
        }
        if (room <= 0) continue;
        if (time - group.sized >= RESIZE) {
          group.sized = time;
          group.packer.resize(chunkSize({ left: left(group.stage), slots, seconds: secondsOf(group.id), most: pace.chunk }));
        }
        const { complete, oldest, every } = group.packer.look(time);
        const idle = time - group.last >= pace.idle;
        const due = complete >= READY || (complete > 0 && (time - oldest >= pace.gather || (idle && every)));
        // With nothing under way nothing will complete a block any more; with slots free, waiting has its limit.
        const quiet = idle && busy === 0 ? time : busy < slots ? time - pace.gather : Number.NEGATIVE_INFINITY;
        // Until it is known how long a task takes, only what the slots need is cut: chunks may turn out to be too long.
        const wanted = secondsOf(group.id) === undefined ? Math.min(room, Math.max(0, 2 * slots - busy)) : room;
        const chunks = group.packer.take(Math.min(wanted, LARGEST), { complete: due, quiet });
        if (chunks.length === 0) continue;
        room -= chunks.length;
        busy += chunks.length;
        taken.push({ stage: group.id, pods: podClass(group, chunks), chunks });
      }
      return taken;
    },
    clear: () => [...groups.values()].flatMap((group) => group.packer.clear()),
  };
}

/** Tasks of one group differ in memory and in scratch space by less than a factor of two, so that a pod for the largest wastes little. */
function groupName(stage: string, image: string, network: string, { cpu, gpu, memory, disk }: TaskResources): string {
  return JSON.stringify([stage, image, network, cpu, gpu, Math.ceil(Math.log2(Math.max(1, memory))), Math.ceil(Math.log2(Math.max(1, disk)))]);
}

function podClass({ image, network }: Group, chunks: readonly (readonly Pending[])[]): PodClass {
  const resources = { cpu: 0, memory: 0, disk: 0, gpu: 0, time: 0 };
  for (const chunk of chunks) for (const { order } of chunk) for (const name of ['cpu', 'memory', 'disk', 'gpu', 'time'] as const) resources[name] = Math.max(resources[name], order.resources[name]);
  return { image: image.image, network, resources };
}
