import type { Store } from '../store/store.ts';

/**
 * Answers `<plan>/status.json` and `<plan>/units/<stage>.bin` below `/live/` from the highest epoch of the plan, so that
 * pages see a run that goes on. Only of `plans`, those that have a page: a status holds what tasks printed. Everything
 * else is unknown.
 */
export function liveFile(store: Store, plans: ReadonlySet<string>): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    const match = /^([0-9a-f]{64})\/(status\.json|units\/[A-Za-z0-9_.-]+\.bin)$/.exec(path);
    if (match === null) return undefined;
    const [, plan = '', name] = match;
    if (!plans.has(plan)) return undefined;
    const epochs = (await store.list(`runs/${plan}`)).map((entry) => Number.parseInt(entry, 10)).filter(Number.isInteger);
    return epochs.length === 0 ? undefined : store.get(`runs/${plan}/${Math.max(...epochs)}/${name}`);
  };
}
