import type { Store } from '../store/store.ts';

/**
 * Answers `<plan>/status.json` and `<plan>/units/<stage>.bin` below `/live/` from the highest epoch of the plan, so that
 * pages see a run that goes on. Everything else is unknown.
 */
export function liveFile(store: Store): (path: string) => Promise<Uint8Array | undefined> {
  return async (path) => {
    const match = /^([0-9a-f]{64})\/(status\.json|units\/[A-Za-z0-9_.-]+\.bin)$/.exec(path);
    if (match === null) return undefined;
    const [, plan, name] = match;
    const epochs = (await store.list(`runs/${plan}`)).map((entry) => Number.parseInt(entry, 10)).filter(Number.isInteger);
    return epochs.length === 0 ? undefined : store.get(`runs/${plan}/${Math.max(...epochs)}/${name}`);
  };
}
