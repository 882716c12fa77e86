import { canonical, type Json } from '../model/canonical.ts';
import type { Wanted } from '../model/stored.ts';
import type { Store } from '../store/store.ts';

/** Folder of the wanted state of every launch of a plan. */
export function wantedFolder(plan: string): string {
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
    const bytes = await store.get(`${wantedFolder(plan)}/${n}.json`);
    if (bytes !== undefined) wishes.push(JSON.parse(Buffer.from(bytes).toString('utf8')) as Wanted);
  }
  return wishes;
}

async function numbers(store: Store, plan: string): Promise<number[]> {
  return (await store.list(wantedFolder(plan))).flatMap((name) => (/^[0-9]+\.json$/.test(name) ? [Number(name.slice(0, -5))] : []));
}

/** Which stages are to wait: all (`true`), or these. Pauses outlive launches until somebody resumes. */
export interface Pauses {
  all: boolean;
  readonly stages: Set<string>;
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
