import type { Attempt, Launch, LaunchEnd, RunStatus } from '../model/stored.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/** Launches of a plan with their ends, oldest first: ids sort by time. */
export async function readLaunches(store: Store, plan: string): Promise<(Launch & { readonly end?: LaunchEnd })[]> {
  const launches: (Launch & { readonly end?: LaunchEnd })[] = [];
  for (const name of await store.list(`launches/${plan}`)) {
    if (!name.endsWith('.json') || name.endsWith('.end.json')) continue;
    const launch = await readDocument<Launch>(store, `launches/${plan}/${name}`);
    const end = await readDocument<LaunchEnd>(store, `launches/${plan}/${name.replace(/\.json$/, '.end.json')}`);
    if (launch !== undefined) launches.push(end === undefined ? launch : { ...launch, end });
  }
  return launches;
}

/** Status of the highest epoch that has one. */
export async function readNewestStatus(store: Store, plan: string): Promise<RunStatus | undefined> {
  const epochs = (await store.list(`runs/${plan}`)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger).sort((a, b) => b - a);
  for (const epoch of epochs) {
    const status = await readDocument<RunStatus>(store, `runs/${plan}/${epoch}/status.json`);
    if (status !== undefined) return status;
  }
  return undefined;
}

/** Newest attempts of a plan that did not become records, at most `most`, newest first. */
export async function readAttempts(store: Store, plan: string, most: number): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (const stage of await store.list(`attempts/${plan}`)) {
    for (const unit of await store.list(`attempts/${plan}/${stage}`)) {
      // Beside the units lie the summaries of chunks, which hold nothing that is not elsewhere.
      if (unit === 'chunks/') continue;
      for (const name of await store.list(`attempts/${plan}/${stage}${unit}`)) {
        const attempt = await readDocument<Attempt>(store, `attempts/${plan}/${stage}${unit}${name}`);
        if (attempt !== undefined) attempts.push(attempt);
      }
    }
  }
  return attempts.sort((a, b) => (a.started < b.started ? 1 : -1)).slice(0, most);
}
