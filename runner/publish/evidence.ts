import { openApproval, type Opened, type Trust } from '../gate/approval.ts';
import { judgeRecord, type Judgement, type Judging } from '../gate/judge.ts';
import type { Plan, StepDocument } from '../model/plan.ts';
import type { Launch, TaskRecord } from '../model/stored.ts';
import { planDigest, seriesDigest } from '../plan/plan.ts';
import { stepDigest } from '../plan/step-document.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';

/** An approval of a store, opened or not, with where it lies. */
export interface StoredApproval {
  readonly path: string;
  readonly opened: Opened;
}

/** What a record rests on, as stores have it. */
export interface Backing {
  readonly judgement: Judgement;
  readonly launch: Launch | undefined;
  /** Path of the approval that it counts under; absent where there are no keys, or none counts. */
  readonly approval?: string;
}

/** Answers for records by what stores hold; what was read once is kept. */
export interface Evidence {
  backingOf(record: TaskRecord): Promise<Backing>;
  /** The segment of the ledger that a launch has, or undefined. */
  ledgerOf(launch: string): Promise<string | undefined>;
}

/** Evidence that lies in stores, the first of which that has something counts. Nothing is believed for lying there. */
export function evidenceIn(stores: readonly Store[], judging: Judging): Evidence {
  const launches = new Map<string, Promise<Launch | undefined>>();
  const plans = new Map<string, ReturnType<typeof readPlan>>();
  const steps = new Map<string, Promise<StepDocument | undefined>>();
  const opened = new Map<string, Promise<StoredApproval | undefined>>();
  let listed: Promise<ReadonlyMap<string, readonly string[]>> | undefined;
  let ledger: Promise<ReadonlyMap<string, string>> | undefined;

  const first = async <T>(path: string): Promise<T | undefined> => {
    for (const store of stores) {
      const found = await readDocument<T>(store, path);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  const readPlan = async (digest: string): Promise<{ readonly document: Plan; readonly series: string } | undefined> => {
    const document = await first<Plan>(`plans/${digest}.json`);
    return document === undefined || planDigest(document) !== digest ? undefined : { document, series: seriesDigest(document) };
  };
  const readStep = async (digest: string): Promise<StepDocument | undefined> => {
    const document = await first<StepDocument>(`steps/${digest}.json`);
    return document === undefined || stepDigest(document) !== digest ? undefined : document;
  };
  const readApproval = async (path: string, trust: Trust): Promise<StoredApproval | undefined> => {
    const envelope = await first<unknown>(path);
    return envelope === undefined ? undefined : { path, opened: openApproval(envelope, trust) };
  };
  const approvalsOf = async ({ approval }: Launch, trust: Trust): Promise<StoredApproval[]> => {
    const paths = await (listed ??= listApprovals(stores));
    const wanted = approval === 'owner' ? [...paths.values()].flat() : (paths.get(approval) ?? []);
    return (await Promise.all(wanted.map((path) => remembered(opened, path, () => readApproval(path, trust))))).filter((one) => one !== undefined);
  };

  return {
    backingOf: async (record) => {
      const launch = await remembered(launches, `${record.by.plan}/${record.by.launch}`, (name) => first<Launch>(`launches/${name}.json`));
      const approvals = launch === undefined || judging.trust === undefined ? [] : await approvalsOf(launch, judging.trust);
      const judgement = judgeRecord({ record, launch, plan: await remembered(plans, record.by.plan, readPlan), step: await remembered(steps, record.step, readStep), approvals: approvals.map((one) => one.opened) }, judging);
      if ('refused' in judgement || judgement.approval === 'owner') return { judgement, launch };
      const { id } = judgement.approval.approval;
      const path = approvals.find((one) => 'approval' in one.opened && one.opened.approval.id === id)?.path;
      return { judgement, launch, ...(path === undefined ? {} : { approval: path }) };
    },
    ledgerOf: async (launch) => (await (ledger ??= listLedger(stores))).get(launch),
  };
}

function remembered<T>(known: Map<string, Promise<T>>, name: string, read: (name: string) => Promise<T>): Promise<T> {
  const found = known.get(name) ?? read(name);
  known.set(name, found);
  return found;
}

/** Paths of approvals by the id that their names say. */
async function listApprovals(stores: readonly Store[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const paths = new Map<string, Set<string>>();
  for (const store of stores) {
    for (const folder of await store.list('approvals')) {
      if (!folder.endsWith('/')) continue;
      for (const name of await store.list(`approvals/${folder.slice(0, -1)}`)) {
        const id = name.replace(/\.json$/, '');
        paths.set(id, (paths.get(id) ?? new Set()).add(`approvals/${folder}${name}`));
      }
    }
  }
  return new Map([...paths].map(([id, found]) => [id, [...found].sort()]));
}

async function listLedger(stores: readonly Store[]): Promise<ReadonlyMap<string, string>> {
  const paths = new Map<string, string>();
  for (const store of stores) {
    for (const month of await store.list('ledger')) {
      if (!month.endsWith('/')) continue;
      for (const name of await store.list(`ledger/${month.slice(0, -1)}`)) paths.set(name.replace(/\.ndjson$/, ''), `ledger/${month}${name}`);
    }
  }
  return paths;
}
