import { canonical, type Json } from '../model/canonical.ts';
import type { Lease } from '../model/stored.ts';
import { fateOf, identify } from '../store/process-identity.ts';
import type { Store } from '../store/store.ts';

/** Milliseconds without a renewal after which an observer may claim the next epoch, and between renewals. */
export interface LeasePace {
  readonly expiry: number;
  readonly renewal: number;
}

const usualPace: LeasePace = { expiry: 15_000, renewal: 5000 };

/** A lease that is held: the right to run a plan in this epoch. */
export interface HeldLease {
  readonly epoch: number;
  /** Resolves when somebody claimed a higher epoch: this owner must stop. */
  readonly deposed: Promise<void>;
  /** Gives the plan up; the next runner claims at once. */
  release(): Promise<void>;
}

/** Somebody else runs the plan. */
export interface BusyLease {
  readonly busy: Lease;
}

/**
 * Tries to claim the lease of a plan. An owner that is seen to be dead, and one that released, are followed at once; one
 * of another host or container is not seen, and one that shows no renewal for 15 s on our own clock, which `seen` remembers between tries, likewise.
 */
export async function claimLease(store: Store, plan: string, launch: string, seen: LeaseMemory, pace: LeasePace = usualPace): Promise<HeldLease | BusyLease> {
  const folder = `runs/${plan}/lease`;
  for (;;) {
    const last = await newestLease(store, plan);
    if (last !== undefined && !isFree(last, seen, pace)) return { busy: last };
    const epoch = (last?.epoch ?? 0) + 1;
    const me = identify(process.pid);
    const lease: Lease = { version: 1, epoch, launch, owner: me, renewals: 0 };
    if (await store.create(`${folder}/${epoch}.json`, print(lease))) return hold(store, folder, lease, pace);
  }
}

/** What an observer remembers of a lease, by its own monotonic clock. */
export interface LeaseMemory {
  mark: string;
  since: number;
}

/** A memory that has seen nothing. */
export function leaseMemory(): LeaseMemory {
  return { mark: '', since: 0 };
}

/** The lease of the highest epoch, or undefined. A file that is being replaced is read again. */
export async function newestLease(store: Store, plan: string): Promise<Lease | undefined> {
  const folder = `runs/${plan}/lease`;
  const epochs = (await store.list(folder)).map((name) => Number(name.replace('.json', ''))).filter(Number.isInteger);
  if (epochs.length === 0) return undefined;
  const epoch = Math.max(...epochs);
  const bytes = await store.get(`${folder}/${epoch}.json`);
  const text = bytes === undefined ? '' : Buffer.from(bytes).toString('utf8');
  try {
    return JSON.parse(text) as Lease;
  } catch {
    // Its owner lost power while it wrote: nobody holds it.
    return { version: 1, epoch, launch: '', owner: { host: '', bootId: '', pid: 0, started: '' }, renewals: 0, released: true };
  }
}

function isFree(lease: Lease, seen: LeaseMemory, pace: LeasePace): boolean {
  if (lease.released === true) return true;
  if (fateOf(lease.owner) === 'dead') return true;
  const mark = `${lease.epoch}.${lease.renewals}`;
  const now = performance.now();
  if (seen.mark !== mark) {
    seen.mark = mark;
    seen.since = now;
  }
  return now - seen.since > pace.expiry;
}

function hold(store: Store, folder: string, first: Lease, pace: LeasePace): HeldLease {
  const file = `${folder}/${first.epoch}.json`;
  let lease = first;
  let released = false;
  let renewing = Promise.resolve();
  let tellDeposed = (): void => {};
  const deposed = new Promise<void>((resolve) => (tellDeposed = resolve));
  const renew = async (): Promise<void> => {
    const epochs = (await store.list(folder)).map((name) => Number(name.replace('.json', '')));
    if (released) return;
    if (Math.max(...epochs) > lease.epoch) {
      clearInterval(timer);
      tellDeposed();
      return;
    }
    if (!(await swap({ renewals: lease.renewals + 1 }))) {
      clearInterval(timer);
      tellDeposed();
    }
  };
  /** Writes over what this owner wrote last, and over nothing else: a request that arrives late undoes nothing. */
  const swap = async (change: Partial<Lease>): Promise<boolean> => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const next = { ...lease, ...change };
      if (await store.replace(file, print(next), print(lease))) {
        lease = next;
        return true;
      }
      // A write of ours may have arrived although we were told that it failed.
      const there = await newestLease(store, folder.split('/')[1] as string);
      if (there === undefined || print({ ...there, renewals: 0 }) !== print({ ...first, renewals: 0 })) return false;
      lease = there;
    }
    return false;
  };
  // A renewal that fails (store away) is tried again at the next turn; if it goes on failing, somebody else takes over.
  const timer = setInterval(() => (renewing = renewing.then(renew).catch(() => {})), pace.renewal);
  timer.unref();
  return {
    epoch: lease.epoch,
    deposed,
    release: async () => {
      released = true;
      clearInterval(timer);
      // A renewal that is under way must not arrive after the release and take it back.
      await renewing;
      await swap({ released: true });
    },
  };
}

function print(lease: Lease): string {
  return `${canonical(lease as unknown as Json)}\n`;
}
