import type { Asks } from '../gate/asks.ts';
import { totalOf } from '../gate/policy.ts';
import type { Budget } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import { taggedDigest } from '../model/digest.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './context.ts';

/** How far data may grow under a standing approval. */
export interface Growth {
  /** Units that all inputs of a plan may have together. */
  readonly units: number;
  /** Launches that it starts at most. */
  readonly launches: number;
  /** RFC 3339 in UTC: no launch begins after it. */
  readonly until: string;
  /** What the locations of data outside the registry begin with. */
  readonly sources: readonly string[];
}

/** The bounds that the options of `approve --standing` name; undefined without it. */
export function growthOf(args: Arguments, now: number): Growth | undefined {
  const given = ['units', 'launches', 'until'].filter((name) => args.text(name) !== undefined);
  if (!args.flag('standing')) {
    if (given.length > 0 || args.texts('data').length > 0) throw new UsageError(`--${given[0] ?? 'data'} is a bound of a standing approval`, 'add --standing, or leave it out');
    return undefined;
  }
  const missing = ['units', 'launches', 'until'].filter((name) => !given.includes(name));
  if (missing.length > 0) throw new UsageError(`a standing approval has bounds: ${missing.map((name) => `--${name}`).join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`, 'for example --units 1000 --launches 50 --until 2027-12-31');
  const date = args.text('until') as string;
  const until = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T23:59:59Z`) : Number.NaN;
  if (Number.isNaN(until) || until <= now) throw new UsageError(`--until takes a day to come, as in 2027-12-31, not \`${date}\``);
  return { units: args.count('units') as number, launches: args.count('launches') as number, until: new Date(until).toISOString(), sources: [...new Set(args.texts('data'))].sort() };
}

/** What a plan asks for when its data have grown as far as they may: in proportion to its units. */
export function grown(asks: Asks, { units }: Growth): Asks {
  const factor = Math.max(1, units / Math.max(1, asks.units));
  return { ...asks, units, tasks: Math.ceil(asks.tasks * factor), allTasks: Math.ceil(asks.allTasks * factor), cpuHours: asks.cpuHours * factor, gpuHours: asks.gpuHours * factor, memoryGiBHours: asks.memoryGiBHours * factor };
}

/** What all launches may use together. */
export function grownBudget(policy: Policy, plans: readonly Asks[], { launches }: Growth): Budget {
  const { tasks, cpuHours, gpuHours, cost } = totalOf(policy, plans);
  return { tasks: tasks * launches, cpuHours: cpuHours * launches, ...(gpuHours === undefined ? {} : { gpuHours: gpuHours * launches }), ...(cost === undefined ? {} : { cost: cost * launches }) };
}

/** Digest of what a person is shown and quotes: series and every bound. */
export function standingDigest(series: readonly string[], growth: Growth): string {
  return taggedDigest('standing', 1, { series, units: growth.units, launches: growth.launches, until: growth.until, sources: growth.sources });
}
