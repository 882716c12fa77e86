import { canonical, type Json } from '../model/canonical.ts';
import type { Wanted } from '../model/stored.ts';
import type { Store } from './store.ts';
import { readDocument } from './documents.ts';

/** Folder of the wanted state of every launch of a plan. */
function wantedFolder(plan: string): string {
  return `wanted/plans/${plan}`;
}

/** Adds one wish, numbered after those that are there; the numbers order them for everybody. */
export async function writeWanted(store: Store, plan: string, wish: Omit<Wanted, 'version' | 'n'>): Promise<Wanted> {
  for (;;) {
    const n = (await numbers(store, plan)).reduce((max, value) => Math.max(max, value), 0) + 1;
    const wanted: Wanted = { version: 1, n, ...wish };
    if (await store.create(`${wantedFolder(plan)}/${n}.json`, `${canonical(wanted as unknown as Json)}\n`)) return wanted;
  }
}

/** Wishes with a number above `after`, in order. */
export async function readWanted(store: Store, plan: string, after: number): Promise<Wanted[]> {
  const wishes: Wanted[] = [];
  for (const n of (await numbers(store, plan)).filter((value) => value > after).sort((a, b) => a - b)) {
    // One that a power loss tore is no wish.
    const wish = await readDocument<Wanted>(store, `${wantedFolder(plan)}/${n}.json`);
    if (wish !== undefined) wishes.push(wish);
  }
  return wishes;
}

/** Whether a wish is for a launch: most are for every launch of their plan. */
export function isForLaunch({ launches }: Wanted, launch: string): boolean {
  return launches === undefined || launches.includes(launch);
}

async function numbers(store: Store, plan: string): Promise<number[]> {
  return (await store.list(wantedFolder(plan))).flatMap((name) => (/^[0-9]+\.json$/.test(name) ? [Number(name.slice(0, -5))] : []));
}

/** Which stages are to wait: all, or these. What the wanted state says outlives launches until somebody resumes. */
export interface Pauses {
  all: boolean;
  readonly stages: Set<string>;
  /** What the analysis itself says, `true` for all; a resume does not lift it, only an edit does. */
  readonly declared: true | readonly string[];
}

/** Whether a stage is to wait: the analysis *or* the wanted state says so. */
export function isPaused(pauses: Pauses, stage: string): boolean {
  return pauses.all || pauses.declared === true || pauses.stages.has(stage) || pauses.declared.includes(stage);
}

/** A pause in force, for people. */
export interface PauseInForce {
  /** Stages that wait; all when absent. */
  readonly stages?: readonly string[];
  /** `analysis` when its declaration says so, else a login. */
  readonly by: string;
  readonly at?: string;
  readonly reason?: string;
}

/** Every pause that is in force, the declared one first. */
export function pausesInForce(declared: true | readonly string[], wishes: readonly Wanted[]): PauseInForce[] {
  let wished: Wanted[] = [];
  for (const wish of wishes) {
    if (wish.action === 'pause') wished.push(wish);
    if (wish.action !== 'resume') continue;
    const lifted = wish.stages;
    if (lifted === undefined) wished = [];
    else wished = wished.flatMap((pause) => (pause.stages === undefined ? [pause] : [{ ...pause, stages: pause.stages.filter((stage) => !lifted.includes(stage)) }])).filter((pause) => pause.stages?.length !== 0);
  }
  const own: PauseInForce[] = declared === true ? [{ by: 'analysis' }] : declared.length > 0 ? [{ by: 'analysis', stages: declared }] : [];
  return [...own, ...wished.map(({ stages, by, at, reason }) => ({ ...(stages === undefined ? {} : { stages }), by, at, ...(reason === undefined ? {} : { reason }) }))];
}

/** Applies a pause or a resume. */
export function applyPause(pauses: Pauses, wish: Wanted): void {
  if (wish.action === 'pause') {
    if (wish.stages === undefined) pauses.all = true;
    else for (const stage of wish.stages) pauses.stages.add(stage);
  }
  if (wish.action === 'resume') {
    if (wish.stages === undefined) {
      pauses.all = false;
      pauses.stages.clear();
    } else for (const stage of wish.stages) pauses.stages.delete(stage);
  }
}
