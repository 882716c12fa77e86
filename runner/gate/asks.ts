import type { Amount, Quantities } from '../model/declared.ts';
import { defaultResources } from '../model/default-resources.ts';
import type { PlannedAnalysis, PlanStage } from '../model/plan.ts';
import type { FetchLocation, UnitIndex } from '../model/unit-index.ts';

/**
 * What a plan asks of a runner, at its caps: the upper bounds that policy judges and an approval covers. What grows with
 * its inputs and declares no `max` has no cap, and is Infinity.
 */
export interface Asks {
  readonly plan: string;
  readonly series: string;
  readonly analysis: string;
  /** Tasks that are executed at most; those with a record are not counted where the caller knows. */
  readonly tasks: number;
  /** All of its tasks. */
  readonly allTasks: number;
  /** Units of its inputs together. */
  readonly units: number;
  /** Hours of its tasks, one after the other. */
  readonly taskHours: number;
  readonly cpuHours: number;
  readonly gpuHours: number;
  readonly memoryGiBHours: number;
  /** Caps of its largest task, by quantity: cpu, memory and disk in MiB, gpu, time in seconds. */
  readonly largest: Required<Quantities>;
  /** Images, by digest. */
  readonly images: readonly string[];
  readonly networks: readonly ('none' | 'mirror' | 'open')[];
  /** Places outside the registry that bytes are fetched from, as URLs; outputs of runs are not among them. */
  readonly locations: readonly string[];
}

/** What is asked of a plan, and how many of its tasks there are. */
export interface AsksOf {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  /** Tasks of a stage. */
  readonly all: (stage: string) => number;
  /** Tasks of a stage that are executed at most; default: all. */
  readonly executed?: (stage: string) => number;
}

const quantities = ['cpu', 'memory', 'disk', 'gpu', 'time'] as const;

/** Caps of one task of a stage; Infinity where it grows with its inputs and declares no `max`. */
export function stageCaps({ resources }: Pick<PlanStage, 'resources'>): Required<Quantities> {
  return Object.fromEntries(quantities.map((name) => [name, capOf(resources[name], defaultResources[name])])) as unknown as Required<Quantities>;
}

/** Adds up what a plan asks for. */
export function asksOf({ planned, indexes, all, executed = all }: AsksOf): Asks {
  const largest = { cpu: 0, memory: 0, disk: 0, gpu: 0, time: 0 };
  let [tasks, allTasks, taskHours, cpuHours, gpuHours, memoryGiBHours] = [0, 0, 0, 0, 0, 0];
  for (const stage of planned.plan.stages) {
    const caps = stageCaps(stage);
    const cap = (name: keyof typeof largest): number => caps[name];
    for (const name of quantities) largest[name] = Math.max(largest[name], caps[name]);
    const count = executed(stage.id);
    tasks += count;
    allTasks += all(stage.id);
    const hours = times(count, cap('time') / 3600);
    taskHours += hours;
    cpuHours += times(hours, cap('cpu'));
    gpuHours += times(hours, cap('gpu'));
    memoryGiBHours += times(hours, cap('memory') / 1024);
  }
  const steps = [...planned.steps.values()];
  return {
    plan: planned.digest,
    series: planned.series,
    analysis: planned.analysis,
    tasks,
    allTasks,
    units: Object.values(planned.plan.inputs).reduce((sum, input) => sum + input.units, 0),
    taskHours,
    cpuHours,
    gpuHours,
    memoryGiBHours,
    largest,
    images: sorted(steps.flatMap(({ environment }) => ('image' in environment ? [environment.image] : []))),
    networks: sorted(steps.map((step) => step.network)),
    locations: sorted(locationsOf(planned, indexes)),
  };
}

/** Nothing of something without a cap is nothing. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

function capOf(amount: Amount | undefined, byDefault: number): number {
  if (amount === undefined) return byDefault;
  return amount.max ?? (Object.keys(amount.perGiB ?? {}).length > 0 ? Infinity : amount.base);
}

function locationsOf(planned: PlannedAnalysis, indexes: ReadonlyMap<string, UnitIndex>): string[] {
  const own = [...indexes.values()].flatMap((index) => [...index.base, ...[...index.units].flatMap((unit) => Object.values(unit.files).flatMap((files) => files.flatMap((file) => file.at ?? [])))]);
  return [...Object.values(planned.plan.inputs).flatMap((input) => input.base), ...own].filter((location: FetchLocation) => typeof location === 'string' && location.includes('://')) as string[];
}

function sorted<T extends string>(items: readonly T[]): T[] {
  return [...new Set(items)].sort();
}
