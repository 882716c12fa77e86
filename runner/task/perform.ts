import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { canonical, type Json } from '../model/canonical.ts';
import type { Expect } from '../model/declared.ts';
import type { StepDocument, TaskDocument } from '../model/plan.ts';
import type { Attempt, FailureClass, Realisation, StoredOutput, TaskRecord, Usage } from '../model/stored.ts';
import { findRecord, recordPath, sealRecord } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { expandCommand, type ExpandedCommand, type GivenResources } from './arguments.ts';
import { collect } from './collect.ts';
import { lookAtLarge, outputFindings } from './expect.ts';
import { stageIn } from './stage-in.ts';
import type { WorkFolder } from './work-folder.ts';

/** A task to perform, as the loop hands it to whoever executes it: all of it is data. */
export interface TaskOrder {
  readonly plan: string;
  readonly stage: string;
  readonly unit: number;
  readonly launch: string;
  readonly key: string;
  /** Bare hex digest of the step document. */
  readonly step: string;
  /** Canonical JSON of the task document. */
  readonly document: string;
  readonly generation: number;
  readonly resources: GivenResources;
  readonly expect: { readonly [output: string]: Expect };
  readonly mediaTypes: { readonly [output: string]: string };
  /** Compute and compare even when there is a record. */
  readonly force: boolean;
  /** Keep the work folder. */
  readonly keep: boolean;
}

/** What came of a command. */
export interface CommandResult {
  readonly ok: boolean;
  /** It was stopped on request: not a failure of anybody's. */
  readonly stopped?: boolean;
  readonly class?: FailureClass;
  readonly reason?: string;
  readonly exitCode?: number;
  readonly signal?: string;
  readonly usage: Omit<Usage, 'bytesIn' | 'bytesOut'>;
  /** Captured stdout and stderr, capped. */
  readonly log: Uint8Array;
  readonly realisation: Realisation;
  /** No process of the command can be alive any more. */
  readonly alone: boolean;
}

/** Runs an expanded command in a work folder: the part that differs between one machine and a pod. */
export type CommandRunner = (work: WorkFolder, command: ExpandedCommand, step: StepDocument, resources: GivenResources) => Promise<CommandResult>;

/** What came of a task. `outputs` are those of the committed record, whoever wrote it. `medium`: nothing else can go on either (the disk is full). */
export type TaskOutcome =
  | { readonly ok: true; readonly outputs: { readonly [name: string]: StoredOutput }; readonly usage?: Usage; readonly cached: boolean; readonly divergent?: readonly string[] }
  | { readonly ok: false; readonly stopped?: boolean; readonly medium?: boolean; readonly class: FailureClass; readonly reason: string; readonly exitCode?: number; readonly tail?: string; readonly log?: string; readonly usage?: Usage };

/**
 * Performs one task: stage in, run, collect, check, commit. The record is created exclusively after its outputs are
 * stored; who loses that race takes the winner's outputs, and keeps other bytes as a divergent attempt.
 */
export async function perform(store: Store, order: TaskOrder, step: StepDocument, work: WorkFolder, run: CommandRunner): Promise<TaskOutcome> {
  const started = new Date().toISOString();
  // Nothing of the task runs before its command.
  let alone = true;
  try {
    const task = JSON.parse(order.document) as TaskDocument;
    work.open(order.document);
    const staged = await stageIn(store, work, step, task);
    if ('missing' in staged) return await fail(store, order, started, { class: 'input', reason: `input ${staged.missing} is not in the store, or its bytes do not match; run again to fetch it, or check the store with \`headgate store check\`` });
    const inputs = (port: string): ReturnType<typeof staged.inputs.get> & {} => staged.inputs.get(port) ?? [];
    const command = expandCommand(step, task, inputs, order.resources);
    alone = false;
    const result = await run(work, command, step, order.resources);
    alone = result.alone;
    const log = result.log.length > 0 ? `sha256:${await store.putBlob(result.log)}` : undefined;
    const tail = tailOf(result.log);
    const usage: Usage = { ...result.usage, bytesIn: staged.bytes, bytesOut: 0 };
    const facts = { usage, realisation: result.realisation, ...(log === undefined ? {} : { log }), ...(tail === '' ? {} : { tail }), ...(result.exitCode === undefined ? {} : { exitCode: result.exitCode }), ...(result.signal === undefined ? {} : { signal: result.signal }) };
    if (!result.ok) return await fail(store, order, started, { class: result.class ?? 'user', reason: result.reason ?? 'the command failed', ...facts }, result.stopped);
    const looked = alone ? lookAtLarge(work.outputs ?? work.path, step, order) : undefined;
    const collected = await collect(store, work.outputs ?? work.path, step, { spare: alone && !order.keep });
    if ('wrong' in collected) return await fail(store, order, started, { class: 'output', reason: collected.wrong, ...facts });
    const findings = await outputFindings(store, collected.outputs, order, looked);
    if (findings.length > 0) return await fail(store, order, started, { class: 'output', reason: findings.join('; '), ...facts });
    return await commit(store, order, started, collected.outputs, { ...facts, usage: { ...usage, bytesOut: collected.bytes } });
  } finally {
    work.close({ keep: order.keep, alone });
  }
}

/** Name of this machine, asked once. */
let host: string | undefined;

type Facts = Partial<Pick<Attempt, 'usage' | 'realisation' | 'log' | 'tail' | 'exitCode' | 'signal'>>;

async function commit(store: Store, order: TaskOrder, started: string, outputs: { readonly [name: string]: StoredOutput }, facts: Facts & { readonly usage: Usage; readonly realisation: Realisation }): Promise<TaskOutcome> {
  const record: Omit<TaskRecord, 'self'> = {
    version: 1,
    key: order.key,
    generation: order.generation,
    step: order.step,
    outputs,
    realisation: facts.realisation,
    usage: facts.usage,
    ...(facts.log === undefined ? {} : { log: facts.log }),
    by: { plan: order.plan, stage: order.stage, unit: order.unit, launch: order.launch, started, host: (host ??= hostname()) },
  };
  const path = recordPath(order.step, order.key, order.generation);
  if (await store.create(path, sealRecord(record))) return { ok: true, outputs, usage: facts.usage, cached: false };
  const winner = await findRecord(store, order.step, order.key, { generation: () => order.generation });
  if (winner === undefined) {
    // What has the name is torn, or its blobs are gone: such a record is a miss, and this one takes its place.
    await store.put(path, sealRecord(record));
    return { ok: true, outputs, usage: facts.usage, cached: false };
  }
  const divergent = differing(winner.outputs, outputs);
  if (divergent.length === 0) return { ok: true, outputs: winner.outputs, usage: facts.usage, cached: true };
  await keepAttempt(store, order, { ...attemptBase(order, started), outcome: 'divergent', reason: `the same key gave other bytes for ${divergent.join(', ')}; the first record stands`, outputs, ...facts });
  return { ok: true, outputs: winner.outputs, usage: facts.usage, cached: true, divergent };
}

function differing(a: { readonly [name: string]: StoredOutput }, b: { readonly [name: string]: StoredOutput }): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((name) => a[name]?.digest !== b[name]?.digest).sort();
}

/** Keeps a failure, or a stop, as an attempt of the task and makes its outcome. */
export async function fail(store: Store, order: TaskOrder, started: string, facts: { readonly class: FailureClass; readonly reason: string } & Facts, stopped = false): Promise<TaskOutcome> {
  await keepAttempt(store, order, { ...attemptBase(order, started), outcome: stopped ? 'cancelled' : 'failed', ...facts });
  return { ok: false, ...(stopped ? { stopped } : {}), class: facts.class, reason: facts.reason, ...(facts.exitCode === undefined ? {} : { exitCode: facts.exitCode }), ...(facts.tail === undefined ? {} : { tail: facts.tail }), ...(facts.log === undefined ? {} : { log: facts.log }), ...(facts.usage === undefined ? {} : { usage: facts.usage }) };
}

/** The members every attempt of an order has. */
function attemptBase(order: Pick<TaskOrder, 'plan' | 'stage' | 'unit' | 'key' | 'launch'>, started: string): Pick<Attempt, 'version' | 'plan' | 'stage' | 'unit' | 'key' | 'launch' | 'started'> {
  return { version: 1, plan: order.plan, stage: order.stage, unit: order.unit, key: order.key, launch: order.launch, started };
}

/** Writes an attempt under a name of its own. */
async function keepAttempt(store: Store, order: Pick<TaskOrder, 'plan' | 'stage' | 'unit' | 'launch'>, attempt: Attempt): Promise<void> {
  const path = `attempts/${order.plan}/${order.stage}/${order.unit}/${order.launch}-${randomBytes(6).toString('hex')}.json`;
  await store.create(path, `${canonical(attempt as unknown as Json)}\n`);
}

/** Last lines of a log, at most 40 lines and 8 KiB, for pages. */
function tailOf(log: Uint8Array): string {
  const text = Buffer.from(log.subarray(Math.max(0, log.length - 8192))).toString('utf8');
  return text.trimEnd().split('\n').slice(-40).join('\n');
}
