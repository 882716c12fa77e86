import { openApproval, type Trust } from '../../gate/approval.ts';
import type { ProposalApproval } from '../../model/approval.ts';
import type { Launch, LaunchEnd } from '../../model/stored.ts';
import { readDocument } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';

/** A launch with its end, where it has one. */
export interface LaunchFound {
  readonly launch: Launch;
  readonly end?: LaunchEnd;
}

/** Approvals of pull requests that lie in a store and that a trusted key signed, oldest first. What is not signed is as if it were not there. */
export async function signedApprovals(store: Store, trust: Pick<Trust, 'keys'>): Promise<ProposalApproval[]> {
  const found: ProposalApproval[] = [];
  for (const folder of (await store.list('approvals')).filter((name) => name.endsWith('/'))) {
    for (const name of await store.list(`approvals/${folder.slice(0, -1)}`)) {
      const opened = openApproval(await readDocument<unknown>(store, `approvals/${folder}${name}`), trust);
      if ('approval' in opened && opened.approval.kind === 'proposal' && opened.approval.pullRequest !== undefined) found.push(opened.approval);
    }
  }
  return found.sort((a, b) => (a.issued < b.issued ? -1 : a.issued > b.issued ? 1 : 0));
}

/** Launches of one plan under these approvals, oldest first. */
export async function launchesUnder(store: Store, plan: string, approvals: ReadonlySet<string>): Promise<LaunchFound[]> {
  const names = new Set(await store.list(`launches/${plan}`));
  const found: LaunchFound[] = [];
  for (const name of [...names].filter((one) => one.endsWith('.json') && !one.endsWith('.end.json')).sort()) {
    const launch = await readDocument<Launch>(store, `launches/${plan}/${name}`);
    if (launch === undefined || !approvals.has(launch.approval)) continue;
    const ending = `${name.slice(0, -'.json'.length)}.end.json`;
    const end = names.has(ending) ? await readDocument<LaunchEnd>(store, `launches/${plan}/${ending}`) : undefined;
    found.push({ launch, ...(end === undefined ? {} : { end }) });
  }
  return found;
}
