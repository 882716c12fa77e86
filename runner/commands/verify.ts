import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readLaunches } from '../catalogue/history.ts';
import { knownProgramsWith } from '../declare/programs.ts';
import { localExecutor } from '../execute/local/pool.ts';
import { rerun, spread } from '../execute/rerun.ts';
import { readStoredPlan } from '../execute/stored-plan.ts';
import { verifyResult, type VerifiedTask } from '../execute/verify.ts';
import { LAUNCH_LIFETIME_MS } from '../execute/run.ts';
import type { Launch, Result } from '../model/stored.ts';
import { inert, painter, plural } from '../report/style.ts';
import { identify, ownerName } from '../store/process-identity.ts';
import { describePlace } from '../plan/describe-place.ts';
import { readDocument } from '../store/documents.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import { showPresence } from '../store/presence.ts';
import type { Store } from '../store/store.ts';
import { writeVerdict, type PlanVerdict, type RerunTask } from '../store/verdicts.ts';
import { gateOf } from './admit.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { joinerOf, type Joined, type Joiner } from './join.ts';
import { hasTiers, openStore, storePlace, workFolder } from './places.ts';
import { openUnlisted, readSample } from './sample.ts';
import { openRegistry, planAnalysis, unusable, type Workspace } from './workspace.ts';

/** `headgate verify`: results against their records, bytes and roots; with --rerun against a second execution. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const workspace = await openRegistry(context, args);
  const names = new Map<string, string>([...workspace.registry.analyses.keys()].map((id) => [planAnalysis(workspace.registry, id).planned.digest as string, id]));
  const sample = readSample(context, args);
  const store = sample === undefined ? await openStore(context, args) : await openUnlisted(context, args);
  const plans = sample === undefined ? (chosenPlans(workspace, names, args.operands) ?? (await store.list('results')).map((folder) => folder.replace('/', ''))) : [...sample.keys()];
  for (const plan of plans) if (!names.has(plan)) for (const launch of await readLaunches(store, plan)) names.set(plan, `${launch.analysis} (plan ${plan.slice(0, 12)})`);
  const revocations = await readRevocations(store);
  const joiner = await joinerOf(context, args, store);
  const provenance: Joined[] = [];
  const verdicts: PlanVerdict[] = [];
  const unfinished: string[] = [];
  const places = new Map<RerunTask, string>();
  let unproven = 0;
  for (const plan of plans) {
    if (context.signal.aborted) return exits.interrupted;
    const root = sample?.get(plan);
    const result = root === undefined ? await findResult(store, plan, revocations) : await readDocument<Result>(store, `results/${plan}/${root}.json`);
    if (result === undefined) unfinished.push(plan);
    else {
      const { verdict, refused, joined } = await verifyOne({ context, args, store, workspace, joiner, places }, plan, result);
      verdicts.push(verdict);
      if (joined !== undefined) provenance.push(joined);
      if (refused.length > 0) unproven += 1;
      for (const reason of refused) context.err(`${names.get(plan) ?? `plan ${plan.slice(0, 12)}`}: nothing is computed again: ${inert(reason)}\n`);
    }
  }
  context.out(args.flag('json') ? `${JSON.stringify({ verdicts, unfinished, ...(joiner === undefined ? {} : { provenance }) }, null, 2)}\n` : text(context, { names, places }, { verdicts, unfinished, unmerged: joiner === undefined ? [] : verdicts.map(({ plan }) => plan).filter((plan) => !joiner.isMerged(plan)), provenance }));
  // A result that was asked for by name and is not there is a finding; among all, it is only not a result any more.
  return verdicts.every((verdict) => verdict.ok) && unproven === 0 && (args.operands.length === 0 || unfinished.length === 0) ? exits.fine : exits.findings;
}

function chosenPlans(workspace: Workspace, names: ReadonlyMap<string, string>, operands: readonly string[]): string[] | undefined {
  if (operands.length === 0) return undefined;
  return operands.map((id) => {
    const plan = [...names].find(([, name]) => name === id)?.[0];
    if (plan !== undefined) return plan;
    throw unusable(workspace, id);
  });
}

/** The verdict on one result, and why the gate did not let tasks of it be computed again. */
interface Verified {
  readonly verdict: PlanVerdict;
  readonly refused: readonly string[];
  readonly joined?: Joined;
}

/** What verifying needs. */
interface Verifying {
  readonly context: Context;
  readonly args: Arguments;
  readonly store: Store;
  readonly workspace: Workspace;
  readonly joiner: Joiner | undefined;
  /** Filled in: where each task that was computed again is, in words. */
  readonly places: Map<RerunTask, string>;
}

async function verifyOne({ context, args, store, workspace, joiner, places }: Verifying, plan: string, result: Result): Promise<Verified> {
  const verdict = { version: 1, kind: 'verify', plan, root: result.root, at: new Date().toISOString(), by: context.user } as const;
  const random = randomBytes(4).toString('hex');
  // Of all results some are of analyses that were edited since: of those only the bytes are looked at.
  const rests = args.operands.length > 0 || joiner?.isMerged(plan) === true ? joiner?.begin() : undefined;
  let joined: Joined | undefined;
  const keep = async (bytes: readonly string[], tasks: number, again: PlanVerdict['rerun'], refused: readonly string[] = []): Promise<Verified> => {
    const findings = [...bytes, ...(joined?.findings ?? [])];
    const made: PlanVerdict = { ...verdict, ok: findings.length === 0 && again.every((task) => task.ok), tasks, findings, rerun: again };
    await writeVerdict(store, made, random);
    return { verdict: made, refused, ...(joined === undefined ? {} : { joined }) };
  };
  const stored = await readStoredPlan(store, plan);
  if ('faults' in stored) return keep(stored.faults, 0, []);
  const picks = spread(stored.layout.stages.reduce((sum, node) => sum + node.tasks, 0), args.count('rerun') ?? 0);
  const picked: VerifiedTask[] = [];
  let position = 0;
  const found = await verifyResult(store, stored, result, (task) => {
    if (picks.has(position)) picked.push(task);
    position += 1;
    rests?.note(task.record);
  });
  joined = await rests?.end(result);
  if (picked.length === 0) return keep(found.findings, found.tasks, []);
  const admission = await gateOf({ context, args, root: workspace.root, store })({ ...stored, layout: () => stored.layout })(rerunOf(context, plan, random), 'start');
  if ('refused' in admission) return keep(found.findings, found.tasks, [], admission.refused);
  picked.splice(admission.tasksLeft ?? picked.length);
  const owner = ownerName(identify(process.pid));
  const place = storePlace(context, args);
  const executor = localExecutor({
    store: place.kind === 'folder' && !hasTiers(context, args) ? { folder: place.root } : { served: store },
    owner,
    workRoot: workFolder(workspace.root),
    jobs: args.count('jobs'),
    memory: args.count('memory'),
    gpus: args.count('gpus') ?? 0,
    isolation: args.text('isolation') === 'process-group' ? 'process-group' : 'auto',
    programs: knownProgramsWith(workspace.registry.policy?.document),
    onCorrupt: (digest) => context.err(`the stored bytes of sha256:${digest} do not match their name; they count as missing\n`),
  });
  const stopShowing = showPresence([join(workFolder(workspace.root), owner)]);
  try {
    const again = await rerun(store, executor, stored, picked, `verify-${random}`);
    for (const task of again) {
      const node = stored.layout.stages.find(({ stage }) => stage.id === task.stage);
      if (node !== undefined) places.set(task, describePlace(stored.layout, node, task.unit));
    }
    return await keep(found.findings, found.tasks, again);
  } finally {
    stopShowing();
    await executor.close();
  }
}

/** What the gate is asked about: a launch that computes what the store has. It is written nowhere, since nothing that it makes is kept as a result. */
function rerunOf({ user }: Context, plan: string, random: string): Launch {
  const now = Date.now();
  return { version: 1, id: `verify-${random}`, plan, analysis: '', by: user, why: 'headgate verify --rerun', approval: 'owner', runner: 'local', created: new Date(now).toISOString(), expires: new Date(now + LAUNCH_LIFETIME_MS).toISOString(), cache: 'use', force: true, priority: 0 };
}

function text(context: Context, { names, places }: { readonly names: ReadonlyMap<string, string>; readonly places: ReadonlyMap<RerunTask, string> }, { verdicts, unfinished, unmerged, provenance }: { readonly verdicts: readonly PlanVerdict[]; readonly unfinished: readonly string[]; readonly unmerged: readonly string[]; readonly provenance: readonly Joined[] }): string {
  const paint = painter(context.colour);
  const name = (plan: string): string => names.get(plan) ?? `plan ${plan.slice(0, 12)}`;
  const lines: string[] = [];
  for (const verdict of verdicts) {
    const again = verdict.rerun.length === 0 ? '' : `, ${verdict.rerun.length} computed again`;
    lines.push(`${verdict.ok ? paint('green', '✓') : paint('red', '✗')} ${name(verdict.plan)}: ${plural(verdict.tasks, 'task')}${again}, root ${verdict.root.slice(0, 12)}`);
    const joined = provenance.find(({ plan, findings }) => plan === verdict.plan && findings.length === 0);
    if (joined !== undefined) lines.push(`    merged; approved by ${inert(joined.approvers.join(', ')) || 'its owner'}; ${plural(joined.statements, 'statement')} of trusted keys`);
    for (const finding of verdict.findings) lines.push(`    ${inert(finding)}`);
    for (const task of verdict.rerun.filter((one) => !one.ok)) {
      lines.push(`    ${places.get(task) ?? task.stage} gave something else when it was computed again${task.failure === undefined ? '' : ':'}`);
      if (task.failure !== undefined) lines.push(...inert(task.failure).split('\n').map((line) => `      ${line}`));
      for (const output of task.outputs) if (output.difference !== undefined) lines.push(`      output ${output.output}: ${inert(output.difference)}`);
    }
  }
  for (const plan of unmerged) lines.push(`${paint('yellow', '!')} ${name(plan)} is of no analysis at the tip of the default branch: only its bytes were looked at`);
  for (const plan of unfinished) lines.push(`${paint('yellow', '!')} ${name(plan)} has no finished result: \`headgate run\` makes one`);
  const bad = verdicts.filter((verdict) => !verdict.ok).length;
  lines.push(verdicts.length === 0 ? 'no finished result to verify' : `${plural(verdicts.length, 'result')}: ${bad === 0 ? 'everything is what it says' : `${bad} with findings; \`headgate store check --repair\` moves damage aside`}`);
  return `${lines.join('\n')}\n`;
}
