import { ClusterError, type Change, type Cluster, type Selection, type Views } from './cluster.ts';
import type { Clock } from './throttle.ts';

/** A collection that is kept up to date. */
export interface Followed<View> {
  /** By name. Complete once `synced` has resolved. */
  readonly objects: ReadonlyMap<string, View>;
  /** Resolves after the first complete list. */
  readonly synced: Promise<void>;
  /** Rejects when the handler threw, or with trouble that does not pass (forbidden); else never settles. */
  readonly failed: Promise<never>;
}

/** What is followed, and who is told. */
export interface Following<Kind extends keyof Views> {
  readonly cluster: Cluster;
  readonly kind: Kind;
  readonly selection: Selection;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Called after changes, never from within the reading of the watch. */
  changed(views: readonly Views[Kind][]): void;
  /** Told about trouble that is tried again. */
  trouble(error: ClusterError): void;
}

/** Milliseconds after which everything is listed again even when nothing is wrong. */
const RELIST = 10 * 60_000;
/** Longest milliseconds between tries. */
const LONGEST = 30_000;

/**
 * Lists, then watches from there; lists again when the version is too old (410), when the watch broke in a way that
 * may have lost something, and every ten minutes. No conclusion depends on an event having been seen.
 */
export function follow<Kind extends keyof Views>(options: Following<Kind>): Followed<Views[Kind]> {
  const { cluster, kind, selection, clock, signal } = options;
  const objects = new Map<string, Views[Kind]>();
  const pending = new Map<string, Views[Kind]>();
  let telling = false;
  let settleSynced: () => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const synced = new Promise<void>((resolve) => (settleSynced = resolve));
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => {});

  const note = (view: Views[Kind]): void => {
    pending.set(view.name, view);
    if (telling) return;
    telling = true;
    setImmediate(() => {
      telling = false;
      const views = [...pending.values()];
      pending.clear();
      if (signal.aborted) return;
      try {
        options.changed(views);
      } catch (error) {
        fail(error);
      }
    });
  };

  const list = async (): Promise<string> => {
    const seen = new Set<string>();
    let next: string | undefined;
    let version = '';
    do {
      const page = await cluster.list(kind, selection, next);
      for (const view of page.items) {
        seen.add(view.name);
        const known = objects.get(view.name);
        objects.set(view.name, view);
        if (known?.resourceVersion !== view.resourceVersion) note(view);
      }
      version = page.resourceVersion;
      next = page.next;
    } while (next !== undefined && !signal.aborted);
    for (const [name, view] of objects) {
      if (seen.has(name)) continue;
      objects.delete(name);
      note(view);
    }
    settleSynced();
    return version;
  };

  const take = (change: Change<Views[Kind]>): void => {
    if (change.type === 'bookmark') return;
    if (change.type === 'gone') objects.delete(change.view.name);
    else objects.set(change.view.name, change.view);
    note(change.view);
  };

  const run = async (): Promise<void> => {
    let version = '';
    let listed = 0;
    let tries = 0;
    while (!signal.aborted) {
      try {
        if (version === '' || clock.now() - listed > RELIST) {
          version = await list();
          listed = clock.now();
        }
        version = await cluster.watch(kind, selection, version, take, signal);
        tries = 0;
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof ClusterError)) return fail(error);
        // What is forbidden stays forbidden; a quota or a server in trouble passes.
        if (error.status === 401 || error.status === 403 || error.status === 400) return fail(error);
        if (error.status !== 410) options.trouble(error);
        // Events may have been lost with the connection; what is listed cannot be.
        version = '';
        tries += 1;
        await clock.sleep(Math.min(LONGEST, 100 * 2 ** tries) * (0.5 + Math.random()), signal);
      }
    }
  };
  void run();
  return { objects, synced, failed };
}
