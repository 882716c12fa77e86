import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { asksOfPlan } from '../../../runner/commands/admit.ts';
import { command, type Commanded } from '../../../runner/commands/forge/command.ts';
import { dispatch, type Dispatched } from '../../../runner/commands/forge/dispatch.ts';
import { guard } from '../../../runner/commands/forge/guard.ts';
import { observePullRequests } from '../../../runner/commands/forge/observe.ts';
import { post, type Posted } from '../../../runner/commands/forge/post.ts';
import { reconcile, type Repairs } from '../../../runner/commands/forge/reconcile.ts';
import { repair, type Repaired } from '../../../runner/commands/forge/repair.ts';
import { PLAN_WORKFLOW, readRunRequest, RUN_WORKFLOW, STEER_WORKFLOW, type RunRequest } from '../../../runner/commands/forge/request.ts';
import { readSnapshots, snapshotsText } from '../../../runner/commands/forge/snapshots.ts';
import { steer, type Steered } from '../../../runner/commands/forge/steer.ts';
import { planAnalysis, type Planned } from '../../../runner/commands/workspace.ts';
import { load } from '../../../runner/declare/load.ts';
import { validate } from '../../../runner/declare/validate.ts';
import type { Forge } from '../../../runner/forge/forge.ts';
import { openApproval, type Trust } from '../../../runner/gate/approval.ts';
import { judgePolicy, policyDigest, totalOf } from '../../../runner/gate/policy.ts';
import { proposalOf } from '../../../runner/gate/proposal.ts';
import { readSigningKey, type SigningKey } from '../../../runner/gate/signature.ts';
import type { Account, Approval } from '../../../runner/model/approval.ts';
import type { Policy } from '../../../runner/model/declared.ts';
import type { ProposalReport } from '../../../runner/model/proposal-report.generated.ts';
import type { Launch, LaunchEnd, Wanted } from '../../../runner/model/stored.ts';
import { directoryStore } from '../../../runner/store/directory.ts';
import { readDocument } from '../../../runner/store/documents.ts';
import type { Store } from '../../../runner/store/store.ts';
import type { WorkflowRun } from '../../forge/fake/world.ts';
import { fakeGitHub, type FakeGitHub } from '../../forge/places.ts';
import { pems } from '../../gate/world.ts';
import { registry } from '../../rig.ts';

/** What a commit declares: an analysis for each letter, `copy-a` and so on; a letter's case is its parameter. */
export type Contents = string;

/** A repository with its pull requests, a store, and the workflows that act on both, as functions. */
export interface Flow {
  readonly place: FakeGitHub;
  readonly store: Store;
  policy: Policy;
  /** Milliseconds since 1970, by the clock of whoever signs. */
  now: number;
  /** Opens a pull request by somebody whose head declares these. */
  open(author: string, contents: Contents): Promise<{ readonly number: number; readonly headSha: string }>;
  push(number: number, contents: Contents, by?: string): Promise<string>;
  /** Goes back to a commit that was there before. */
  forcePush(number: number, sha: string): void;
  /** Digest of what a pull request proposes now. */
  digest(number: number): Promise<string>;
  /** W2. */
  plan(number: number, at?: { readonly baseSha: string; readonly headSha: string }): Promise<Posted>;
  /** Somebody comments, and W3 looks at it. */
  say(by: string, number: number, body: string): Promise<Commanded>;
  hear(id: number, body?: string): Promise<Commanded>;
  /** W4 for inputs; `by` started it. Its jobs run one after the other, and `between` before the last. */
  run(inputs: { readonly [name: string]: string }, how?: { readonly by?: Account; readonly run?: { readonly id: number; readonly attempt: number }; readonly environment?: string; readonly between?: () => unknown }): Promise<Dispatched>;
  steer(number: number, steering: Parameters<typeof steer>[0]['steering']): Promise<Steered>;
  /** W5: observe, reconcile, repair, and whatever that starts. */
  reconcile(): Promise<{ readonly repairs: Repairs; readonly repaired: Repaired }>;
  /** Runs every workflow that was dispatched and has not run. */
  drain(): Promise<Dispatched[]>;
  launches(): Promise<Launch[]>;
  approvals(): Promise<Approval[]>;
  wishes(plan: string): Promise<Wanted[]>;
  end(launch: Launch, outcome: LaunchEnd['outcome']): Promise<void>;
  planned(contents: Contents): Promise<readonly Planned[]>;
  report(request: Pick<RunRequest, 'baseSha' | 'headSha'>, number?: number): Promise<ProposalReport>;
  readonly forge: () => Promise<Forge>;
  comments(number: number): Promise<readonly { readonly by: string; readonly body: string }[]>;
  check(name: string, sha: string): { readonly status: string; readonly conclusion: string | null; readonly title: string | null } | undefined;
  readonly trust: Trust;
  readonly signer: SigningKey;
  readonly cast: { readonly [login: string]: Account };
}

/** Self for grace up to 10 tasks, standard by two, large beyond with a click. */
export function flowPolicy(more: Partial<Policy> = {}): Policy {
  return {
    $schema: '../schemas/policy.v1.json',
    teams: { lab: { title: 'Lab', members: ['bo', 'cy', 'grace'] } },
    people: { bo: { name: 'Bo' }, cy: { name: 'Cy' }, grace: { name: 'Grace' } },
    classes: { self: { who: ['grace'], upTo: { tasks: 1 } }, standard: { who: ['team:lab'], upTo: { tasks: 3 } }, large: { who: ['team:lab'], approvers: 2, click: true, budget: false } },
    ...more,
  };
}

let made: Promise<(contents: Contents) => Promise<readonly Planned[]>> | undefined;

/** Plans of contents; the registry is loaded once for each. */
function planner(): Promise<(contents: Contents) => Promise<readonly Planned[]>> {
  made ??= (async () => {
    const known = new Map<Contents, Promise<readonly Planned[]>>();
    const of = async (contents: Contents): Promise<readonly Planned[]> => {
      const folder = mkdtempSync(join(tmpdir(), 'headgate-flow-'));
      const port = { mediaType: 'text/plain' };
      let entries = registry()
        .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '--suffix={parameters.mode}', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, parameters: { mode: { type: 'string' } }, resources: { time: { base: 3600 } } })
        .pipeline('copies', { parameters: { mode: { type: 'string' } }, inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' }, parameters: { mode: { from: 'parameters.mode' } } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } })
        .files('one', { 'one.txt': 'one\n' });
      for (const letter of contents) entries = entries.analysis(`copy-${letter.toLowerCase()}`, { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'one@1.0.0' } }, parameters: { mode: `mode ${letter}` } });
      entries.write(folder);
      const { registry: valid, diagnostics } = validate(await load(folder), folder);
      assert.deepEqual(diagnostics.filter(({ severity }) => severity === 'error').map(({ message, file }) => `${file}: ${message}`), []);
      rmSync(folder, { recursive: true, force: true });
      return [...valid.analyses.keys()].sort().map((id) => planAnalysis(valid, id));
    };
    return (contents: Contents) => {
      const found = known.get(contents) ?? of(contents);
      known.set(contents, found);
      return found;
    };
  })();
  return made;
}

/** A flow with nothing in it but people: ada and mallory read, bo, cy and grace write. */
export async function flow(t: TestContext): Promise<Flow> {
  const planOf = await planner();
  const place = fakeGitHub();
  const root = mkdtempSync(join(tmpdir(), 'headgate-flow-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const store = directoryStore({ root, owner: 'test-1-1' });
  const contents = new Map<string, Contents>();
  const cast: { [login: string]: Account } = {};
  for (const [login, role] of [['ada', 'read'], ['mallory', 'read'], ['bo', 'write'], ['cy', 'write'], ['grace', 'write']] as const) cast[login] = await place.people.person(login, role);
  const signer = readSigningKey(pems.first) as SigningKey;
  const forge = await place.open();
  const { identity } = await forge.repository();
  const trust: Trust = { repository: identity, installation: 'lab', keys: [{ key: signer.publicText }] };
  let ran = 0;

  const pullOf = (number: number) => place.world.issues.get(number)?.pull as NonNullable<NonNullable<ReturnType<typeof place.world.issues.get>>['pull']>;
  const planned = (sha: string): Promise<readonly Planned[]> => planOf(contents.get(sha) ?? '');

  const self: Flow = {
    place, store, cast, trust, signer,
    policy: flowPolicy(),
    now: Date.UTC(2026, 1, 1),
    planned: planOf,
    forge: async () => forge,
    async open(author, given) {
      const opened = await place.people.openPullRequest({ author, branch: `b-${place.world.issues.size}` });
      contents.set(opened.headSha, given);
      return opened;
    },
    async push(number, given, by) {
      const sha = await place.people.push(number, by ?? (place.world.issues.get(number)?.by?.login as string));
      contents.set(sha, given);
      return sha;
    },
    forcePush(number, sha) {
      pullOf(number).head.sha = sha;
    },
    async digest(number) {
      return (await self.report({ baseSha: pullOf(number).base.sha, headSha: pullOf(number).head.sha })).proposal?.digest ?? '';
    },
    async report({ baseSha, headSha }, number) {
      // What the base declares is there already: only what is new is proposed.
      const known = new Set((await planned(baseSha)).map((one) => String(one.planned.digest)));
      const fresh = (await planned(headSha)).filter((one) => !known.has(one.planned.digest));
      const asks = fresh.map(asksOfPlan);
      const proposal = proposalOf([], asks.map(({ plan }) => plan));
      const total = totalOf(self.policy, asks);
      const { needs, refused, notSmaller, class: name } = judgePolicy(self.policy, { plans: asks, total });
      const { class: _, ...rest } = needs ?? { class: 'self' as const, who: [], approvers: 1, independent: false, budget: false, click: false, expiresHours: 1, maxLaunchHours: 1, maxAttempts: 1 };
      return {
        version: 1, tool: 'headgate test', ...(number === undefined ? {} : { pullRequest: number }), commits: { base: baseSha, head: headSha }, outcome: fresh.length === 0 ? 'nothing' : refused.length > 0 ? 'refused' : 'planned', refusals: refused.map((message) => ({ code: 'policy' as const, message })),
        ...(fresh.length === 0 ? {} : { proposal }), findings: { errors: 0, warnings: 0, secrets: 0, list: [], left: 0 }, files: { count: 0, kinds: {}, list: [], left: 0 },
        analyses: asks.map((one) => ({ analysis: one.analysis, title: one.analysis, file: `registry/analyses/${one.analysis}.json`, change: 'added' as const, plan: one.plan, series: one.series, privacy: 'public' as const, tasks: one.allTasks, finished: false, counts: { cached: 0, new: one.allTasks, follow: 0 } })), analysesLeft: 0,
        atCaps: { tasks: total.tasks, cpuHours: total.cpuHours, gpuHours: 0, memoryGiBHours: 0 }, policy: { digest: policyDigest(self.policy), notSmaller: [...notSmaller], ...(name === undefined ? {} : { class: name, needs: { ...rest, who: [...rest.who] } }) }, lookup: { zones: ['main', 'staging'], withheld: 0 }, notes: [],
      };
    },
    async plan(number, at = { baseSha: pullOf(number).base.sha, headSha: pullOf(number).head.sha }) {
      return post({ forge, pullRequest: number, report: await self.report(at, number) });
    },
    async say(by, number, body) {
      return self.hear(await place.people.comment(by, number, body), body);
    },
    hear: (id, body) => command({ forge, comment: id, ...(body === undefined ? {} : { body }) }),
    async run(inputs, { by, run, environment = 'compute', between } = {}) {
      const request = readRunRequest(inputs);
      if ('refused' in request) return request;
      const guarded = await guard({ forge, request, dispatcher: by });
      if ('refused' in guarded) return guarded;
      const [report, plans] = [await self.report(request, request.pullRequest), await planned(request.headSha)];
      await between?.();
      const known = new Set(report.proposal?.plans ?? []);
      return dispatch({ forge, request, dispatcher: by, run: run ?? { id: 900 + (ran += 1), attempt: 1 }, environment, report, plans: plans.filter((one) => known.has(one.planned.digest)), files: [], policy: self.policy, trust, signer, stores: { public: store }, runner: 'lab', now: self.now });
    },
    steer: (number, steering) => steer({ forge, stores: [store], trust, pullRequest: number, steering, now: self.now }),
    async reconcile() {
      // What jobs hand to each other goes through text and schema.
      const snapshots = readSnapshots(snapshotsText(await observePullRequests({ store, main: store, trust, policy: self.policy, now: self.now })));
      const repairs = await reconcile({ forge, snapshots });
      const repaired = await repair(forge, JSON.parse(JSON.stringify(repairs)) as Repairs);
      await self.drain();
      return { repairs, repaired };
    },
    async drain() {
      const done: Dispatched[] = [];
      for (const run of [...place.world.runs.values()].filter(({ status }) => status === 'queued')) {
        const at = [...place.world.runs.values()].indexOf(run);
        const inputs = place.world.dispatches[at]?.inputs ?? {};
        finish(run);
        if (run.workflow === RUN_WORKFLOW) done.push(await self.run(inputs, { run: { id: run.id, attempt: 1 } }));
        if (run.workflow === PLAN_WORKFLOW) await self.plan(Number(inputs.pr), { baseSha: inputs.base_sha as string, headSha: inputs.head_sha as string });
        if (run.workflow === STEER_WORKFLOW) await self.steer(Number(inputs.pr), inputs.action === 'keep' ? { kind: 'keep', headSha: (inputs.by ?? '').slice('head:'.length), plans: (inputs.plans ?? '').split(',') } : { kind: 'command', comment: Number((inputs.by ?? '').slice('comment:'.length)), action: inputs.action ?? '' });
      }
      return done;
    },
    async launches() {
      const found: Launch[] = [];
      for (const folder of await store.list('launches')) for (const name of await store.list(`launches/${folder.slice(0, -1)}`)) if (!name.endsWith('.end.json')) found.push((await readDocument<Launch>(store, `launches/${folder}${name}`)) as Launch);
      return found;
    },
    async approvals() {
      const found: Approval[] = [];
      for (const folder of await store.list('approvals')) {
        for (const name of await store.list(`approvals/${folder.slice(0, -1)}`)) {
          const opened = openApproval(await readDocument<unknown>(store, `approvals/${folder}${name}`), trust);
          if ('approval' in opened) found.push(opened.approval);
        }
      }
      return found;
    },
    async wishes(plan) {
      const found: Wanted[] = [];
      for (const name of await store.list(`wanted/plans/${plan}`)) found.push((await readDocument<Wanted>(store, `wanted/plans/${plan}/${name}`)) as Wanted);
      return found;
    },
    async end({ plan, id }, outcome) {
      const counts = { absent: 0, waiting: 0, blocked: 0, queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0, excluded: 0, stale: 0 };
      await store.create(`launches/${plan}/${id}.end.json`, JSON.stringify({ version: 1, id, plan, ended: '2026-02-01T00:10:00Z', outcome, counts } satisfies LaunchEnd));
    },
    comments: (number) => place.people.commentsOn(number),
    check: (name, sha) => [...place.world.checks.values()].filter((one) => one.name === name && one.sha === sha).at(-1),
  };
  return self;
}

/** A run of a workflow that has ended. */
export function finish(run: WorkflowRun): void {
  Object.assign(run, { status: 'completed', conclusion: 'success' });
}
