import { openApproval, type Trust } from '../gate/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { StatementTrust } from '../model/declared.ts';
import { digestOf } from '../model/digest.ts';
import type { Result, TaskRecord } from '../model/stored.ts';
import { readDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import type { Evidence } from './evidence.ts';
import { openStatement, predicates, subjectsOf, type ResultPredicate, type Statement } from './statement.ts';

/** What joining approvals, executions and bytes of one result needs. */
export interface ProvenanceFacts {
  readonly store: Store;
  readonly result: Result;
  readonly evidence: Evidence;
  /** Whose approvals count; undefined: the store is its owner's. */
  readonly trust: Trust | undefined;
  /** Whose statements count; undefined: none are asked for. */
  readonly statements: StatementTrust | undefined;
}

/** What vouches for a result, and every reason why something does not. */
export interface ProvenanceJoin {
  readonly findings: readonly string[];
  /** Ids of the approvals that its records were made under, sorted. */
  readonly approvals: readonly string[];
  /** Logins of those who gave them, sorted. */
  readonly approvers: readonly string[];
  /** Statements of trusted keys about it. */
  readonly statements: number;
}

/** Keeps of the records of a result those that differ in what they rest on, so that a million cost no more than a few. */
export function restingOn(): { readonly note: (record: TaskRecord) => void; readonly all: () => readonly TaskRecord[] } {
  const kept = new Map<string, TaskRecord>();
  return {
    note: (record) => {
      const name = canonical([record.by.plan, record.by.launch, record.step, record.realisation, Object.entries(record.outputs).map(([output, { kind }]) => [output, kind])] as unknown as Json);
      if (!kept.has(name)) kept.set(name, record);
    },
    all: () => [...kept.values()],
  };
}

/**
 * Joins who approved, what ran and which bytes there are, from the store alone: every record was made under an approval
 * that holds, and a statement of a trusted key is about exactly this plan, this root and these files. That bytes are what
 * records say is for `verifyResult`. A statement that is signed and about something else is a finding: signed is not approved.
 */
export async function joinProvenance(facts: ProvenanceFacts, records: readonly TaskRecord[]): Promise<ProvenanceJoin> {
  const findings = new Set<string>();
  const approvals = new Map<string, readonly string[]>();
  for (const record of records) {
    const { judgement } = await facts.evidence.backingOf(record);
    if ('refused' in judgement) for (const reason of judgement.refused) findings.add(`${record.by.stage} ${record.by.unit} (${record.key.slice(0, 12)}): ${reason}`);
    else if (judgement.approval !== 'owner') approvals.set(judgement.approval.approval.id, judgement.approval.approval.approvers.map(({ login }) => login));
  }
  const statements = facts.statements === undefined ? 0 : await checkStatements(facts, facts.statements, findings);
  return { findings: [...findings], approvals: [...approvals.keys()].sort(), approvers: [...new Set([...approvals.values()].flat())].sort(), statements };
}

/** Looks at every statement about the root of a result; answers how many count. */
async function checkStatements({ store, result, trust }: ProvenanceFacts, keys: StatementTrust, findings: Set<string>): Promise<number> {
  const folder = `statements/${result.plan}`;
  const document = await store.get(`results/${result.plan}/${result.root}.json`);
  const subjects = canonical(subjectsOf(result, digestOf(document ?? '')) as unknown as Json);
  const kinds = new Set<string>();
  let count = 0;
  for (const name of await store.list(folder)) {
    // Of a result that was revoked since.
    if (!name.startsWith(result.root)) continue;
    const opened = openStatement(await readDocument<unknown>(store, `${folder}/${name}`), keys);
    const reasons = 'refused' in opened ? [opened.refused] : [...statementReasons(opened.statement, result, subjects), ...(await citedReasons(store, opened.statement, trust))];
    for (const reason of reasons) findings.add(`${folder}/${name}: ${reason}`);
    if ('refused' in opened || reasons.length > 0) continue;
    kinds.add(opened.statement.predicateType);
    count += 1;
  }
  if (!kinds.has(predicates.result)) findings.add('no statement of a trusted key says where it comes from: `headgate publish --key FILE` signs one');
  return count;
}

/** Why a statement, whoever signed it, is not about this result. */
function statementReasons({ subject, predicateType, predicate }: Statement, result: Result, subjects: string): string[] {
  const reasons: string[] = [];
  const body = predicate as { readonly plan?: unknown; readonly root?: unknown; readonly buildDefinition?: { readonly externalParameters?: { readonly plan?: unknown } } };
  if (predicateType !== predicates.result && predicateType !== predicates.slsa) return [`it is of the type ${JSON.stringify(predicateType)}, which is not known here`];
  const plan = predicateType === predicates.result ? body.plan : body.buildDefinition?.externalParameters?.plan;
  if (plan !== result.plan) reasons.push(`it is signed, and about the plan ${String(plan)}, not ${result.plan}`);
  if (predicateType === predicates.result && body.root !== result.root) reasons.push(`it is signed, and about the root ${String(body.root)}, not ${result.root}`);
  if (canonical(subject as unknown as Json) !== subjects) reasons.push('its subjects are not the root and the files of the result');
  return reasons;
}

/** Why the approvals that a statement cites are not what they were when it was signed. */
async function citedReasons(store: Store, { predicateType, predicate }: Statement, trust: Trust | undefined): Promise<string[]> {
  if (predicateType !== predicates.result) return [];
  const { approvals } = predicate as unknown as ResultPredicate;
  if (!Array.isArray(approvals)) return ['it does not say which approvals there are'];
  if (trust === undefined) return [];
  const reasons: string[] = approvals.length === 0 ? ['it cites no approval'] : [];
  for (const { path, digest } of approvals as ResultPredicate['approvals']) {
    const bytes = /^approvals\/[0-9a-f]{64}\/[A-Za-z0-9-]+\.json$/.test(path) ? await store.get(path) : undefined;
    if (bytes === undefined) {
      reasons.push(`the approval ${path} that it cites is not there`);
      continue;
    }
    if (`sha256:${digestOf(bytes)}` !== digest) reasons.push(`the approval ${path} that it cites has other bytes than it had`);
    const opened = openApproval(await readDocument<unknown>(store, path), trust);
    if ('refused' in opened) reasons.push(`the approval ${path} that it cites does not count: ${opened.refused}`);
  }
  return reasons;
}
