import { statSync } from 'node:fs';
import { readGitFile } from '../declare/load-git.ts';
import { parseDeclaration } from '../declare/parse.ts';
import { schemaReasons } from '../declare/schemas.ts';
import type { Admit } from '../execute/admission.ts';
import { listLaunches } from '../execute/history.ts';
import type { LedgerLine } from '../execute/ledger.ts';
import { observe } from '../execute/observe.ts';
import type { Trust } from '../gate/approval.ts';
import { asksOf, type Asks } from '../gate/asks.ts';
import type { GateFacts, StoreFact, UsageFact } from '../gate/facts.ts';
import { gate } from '../gate/gate.ts';
import type { Policy } from '../model/declared.ts';
import type { Launch } from '../model/stored.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
import { storePlace } from './places.ts';
import { trustOf } from './trust.ts';
import { isPublicZone } from './zones.ts';
import type { Planned } from './workspace.ts';

/** What the gate of a command looks at. */
export interface GateOptions {
  readonly context: Context;
  readonly args: Arguments;
  /** Folder of the registry, whose repository has the policy; undefined where there is none, and then nothing is approved. */
  readonly root: string | undefined;
  readonly store: Store;
}

/** The gate of a command, for any plan. Without keys nothing but the place of the store is looked at. */
export function gateOf({ context, args, root, store }: GateOptions): (planned: Planned) => Admit {
  const place = storePlace(context, args);
  const where: StoreFact = place.kind === 'folder' ? { kind: 'folder', owned: isOwned(place.root), name: place.root } : { kind: 'remote', name: store.description };
  const trust = trustOf(context, args);
  const isPublic = isPublicZone(context, args);
  return (planned) => async (launch, action) => {
    if (isPublic && planned.planned.plan.privacy === 'private') return { refused: [`the plan ${launch.plan} is private, and ${store.description} is what a public zone is made from; run it in the private zone (--private)`] };
    // A new launch of a command says `owner` of itself: any approval that covers it will do.
    const { approval, ...open } = launch;
    const base = { action, launch: approval === 'owner' ? open : launch, now: Date.now(), store: where };
    const facts: GateFacts = trust === undefined ? { ...base, trust, plans: [], approvals: [], policy: undefined, used: {}, live: [] } : { ...base, trust, plans: [asksOfPlan(planned)], policy: await policyAtTip(trust, root), ...(await storedFacts(store, launch)) };
    const answer = gate(facts);
    if ('refused' in answer) return answer;
    return answer.allowed === 'owner' ? { allowed: 'owner' } : { allowed: answer.approval, tasksLeft: answer.tasksLeft, hours: answer.maxLaunchHours };
  };
}

/** What a plan asks for, counted from its layout. */
export function asksOfPlan({ planned, indexes, layout }: Planned): Asks {
  const tasks = new Map(layout().stages.map((node) => [node.stage.id, node.tasks]));
  return asksOf({ planned, indexes, all: (stage) => tasks.get(stage) ?? 0 });
}

/** policy.json at the tip of the default branch; undefined where it is not there, or is not in order. */
export async function policyAtTip({ branch }: Trust, root: string | undefined): Promise<Policy | undefined> {
  if (root === undefined) return undefined;
  for (const revision of branch === undefined ? ['origin/HEAD', 'origin/main', 'main'] : [branch]) {
    const text = await readGitFile(root, revision, 'policy.json');
    if (text === undefined) continue;
    const { document, findings } = parseDeclaration(text);
    return document !== undefined && findings.length === 0 && schemaReasons('policy', document).length === 0 ? (document as unknown as Policy) : undefined;
  }
  return undefined;
}

/** Approvals of the store, what was used under each (launches of the same plan, budget of all), and whose launches are live. */
export async function storedFacts(store: Store, own: Pick<Launch, 'id' | 'plan'>): Promise<Pick<GateFacts, 'approvals' | 'used' | 'live'>> {
  const approvals: unknown[] = [];
  for (const folder of (await store.list('approvals')).filter((name) => name.endsWith('/'))) {
    for (const name of await store.list(`approvals/${folder.slice(0, -1)}`)) approvals.push(await readDocument<unknown>(store, `approvals/${folder}${name}`));
  }
  const under = new Map<string, { readonly launches: Set<string>; tasks: number; cpuHours: number }>();
  const usage = (approval: string): { readonly launches: Set<string>; tasks: number; cpuHours: number } => {
    const known = under.get(approval) ?? { launches: new Set(), tasks: 0, cpuHours: 0 };
    under.set(approval, known);
    return known;
  };
  const live: string[] = [];
  for (const { plan, id, ended } of await listLaunches(store)) {
    const launch = await readDocument<Launch>(store, `launches/${plan}/${id}.json`);
    if (launch === undefined || id === own.id) continue;
    if (launch.approval !== 'owner' && plan === own.plan) usage(launch.approval).launches.add(id);
    if (!ended && plan !== own.plan && (await observe(store, plan)).runner === 'alive') live.push(launch.by);
  }
  for (const month of await store.list('ledger')) {
    for (const name of await store.list(`ledger/${month.replace('/', '')}`)) {
      const bytes = await store.get(`ledger/${month.replace('/', '')}/${name}`);
      for (const line of Buffer.from(bytes ?? []).toString('utf8').split('\n')) {
        if (line === '') continue;
        const { approval, launch, plan, tasks, cpu } = JSON.parse(line) as LedgerLine;
        if (approval === 'owner') continue;
        const known = usage(approval);
        // A launch that waited in a queue said nothing of its approval before it began.
        if (launch !== own.id && plan === own.plan) known.launches.add(launch);
        known.tasks += tasks;
        known.cpuHours += cpu / 3600;
      }
    }
  }
  return { approvals, used: Object.fromEntries([...under].map(([approval, { launches, tasks, cpuHours }]): [string, UsageFact] => [approval, { launches: launches.size, tasks, cpuHours }])), live };
}

/** Whether a folder belongs to whoever runs this; one that is not there yet will be its maker's. The administrator owns what they like. */
function isOwned(folder: string): boolean {
  const user = process.getuid?.();
  if (user === undefined || user === 0) return true;
  return (statSync(folder, { throwIfNoEntry: false })?.uid ?? user) === user;
}
