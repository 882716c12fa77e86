import { canonical, type Json } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import type { Launch, Realisation, Result, TaskRecord } from '../model/stored.ts';
import { stepNameOf } from '../plan/key.ts';
import type { Layout } from '../plan/lattice.ts';
import type { SigningKey } from '../gate/signature.ts';
import { recordLookup } from '../store/lookup.ts';
import type { Revocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Evidence } from './evidence.ts';
import { citedLogs, signStatement, statementsOf, type CitedApproval, type ResultPredicate } from './statement.ts';

/** What stating where a result comes from needs. */
export interface Testimony {
  readonly store: Store;
  readonly planned: PlannedAnalysis;
  readonly layout: Layout;
  readonly result: Result;
  readonly revocations: Revocations;
  readonly evidence: Evidence;
  readonly policy: string | undefined;
  readonly publisher: ResultPredicate['publisher'];
  readonly signer: SigningKey;
}

/**
 * Writes the signed statements about a result that are not there yet: `statements/<plan>/<root>-<kind>-<key>.json`.
 * Answers the paths that were written. What they say depends on the store alone, so that a second try writes the same.
 */
export async function testify(testimony: Testimony): Promise<string[]> {
  const { store, planned, result, signer } = testimony;
  const path = (kind: string): string => `statements/${result.plan}/${result.root}-${kind}-${signer.id.slice(0, 16)}.json`;
  const known = await Promise.all(['result', 'slsa'].map((kind) => store.get(path(kind))));
  if (known.every((bytes) => bytes !== undefined)) return [];
  const { predicate, started } = await predicateOf(testimony);
  const document = await store.get(`results/${result.plan}/${result.root}.json`);
  const written: string[] = [];
  for (const [kind, statement] of statementsOf({ planned, result, document: digestOf(document ?? ''), predicate, ...(started === undefined ? {} : { started }) })) {
    if (await store.create(path(kind), `${canonical(signStatement(statement, signer) as unknown as Json)}\n`)) written.push(path(kind));
  }
  return written;
}

/** Reads every record of a result, and what each rests on. */
async function predicateOf({ store, planned, layout, result, revocations, evidence, policy, publisher }: Testimony): Promise<{ readonly predicate: ResultPredicate; readonly started: string | undefined }> {
  const approvals = new Map<string, CitedApproval>();
  const launches = new Map<string, Launch>();
  const realisations = new Map<string, Realisation>();
  const logs = new Set<string>();
  for await (const record of recordsOf(store, planned, layout, result, revocations)) {
    realisations.set(canonical(record.realisation as unknown as Json), record.realisation);
    if (record.log !== undefined) logs.add(record.log);
    if (launches.has(record.by.launch)) continue;
    const { launch, approval, judgement } = await evidence.backingOf(record);
    if (launch === undefined) continue;
    launches.set(launch.id, launch);
    if (approval === undefined || 'refused' in judgement || judgement.approval === 'owner' || approvals.has(approval)) continue;
    const { approval: said, key } = judgement.approval;
    const bytes = await store.get(approval);
    approvals.set(approval, { path: approval, digest: `sha256:${digestOf(bytes ?? '')}`, id: said.id, kind: said.kind, policy: said.policy, class: said.class, approvers: said.approvers.map(({ id, login, via }) => ({ id, login, via })), key });
  }
  const sorted = [...launches.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const predicate: ResultPredicate = {
    version: 1,
    plan: result.plan,
    series: planned.series,
    pipeline: planned.plan.pipeline,
    root: result.root,
    ...(policy === undefined ? {} : { policy }),
    inputs: Object.fromEntries(Object.entries(planned.plan.inputs).map(([name, { dataset, index }]) => [name, { dataset, index }])),
    approvals: [...approvals.values()].sort((a, b) => (a.path < b.path ? -1 : 1)),
    launches: sorted.map(({ id, plan, by, runner, approval }) => ({ id, plan, by, runner, approval })),
    realisations: [...realisations].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, realisation]) => realisation),
    usage: result.usage,
    logs: citedLogs(logs),
    publisher,
  };
  return { predicate, started: sorted[0]?.created };
}

/** Records of a finished result, each key once, in the order of the plan. */
async function* recordsOf(store: Store, planned: PlannedAnalysis, layout: Layout, result: Result, revocations: Revocations): AsyncIterable<TaskRecord> {
  const seen = new Set<string>();
  const lookup = recordLookup({ store, revocations, series: planned.series, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) });
  for (const node of layout.stages) {
    const list = await store.readBlob((result.keys[node.stage.id] ?? '').slice('sha256:'.length) as Parameters<Store['readBlob']>[0]);
    for (const line of list === undefined ? [] : Buffer.from(list).toString('utf8').split('\n')) {
      if (line === '') continue;
      const [unit, key] = JSON.parse(line) as [number, string, number];
      if (seen.has(key)) continue;
      seen.add(key);
      const record = await lookup.find(stepNameOf(node, unit), key);
      if (record !== undefined) yield record;
    }
  }
}
