import type { Approver, ProposalApproval } from '../../runner/model/approval.ts';
import type { Policy } from '../../runner/model/declared.ts';
import type { Evidence } from '../../runner/gate/evidence.ts';
import type { GateAction, GateFacts } from '../../runner/gate/facts.ts';
import { approval, asks, facts, hex, now, people, pems, policy, sha, signed, type Modules } from './world.ts';

type Person = 'ada' | 'grace';

/** One workflow run that waits for a click, or is over. */
interface Workflow {
  readonly id: number;
  readonly attempt: number;
  /** The proposal that it was started with. */
  readonly plan: string;
  readonly by: Person;
  /** Who clicked, in the attempt that it is in. */
  readonly clicked: Person | '';
}

/** An approval in the store; what is known of its making is for the judge, not for the gate. */
interface Given {
  /** Its place among the approvals, which is its id. */
  readonly place: number;
  readonly plan: string;
  readonly run: number;
  readonly attempt: number;
  readonly approvers: readonly { readonly login: Person; readonly via: 'environment' | 'comment' }[];
  readonly pushers: string;
  readonly forged: boolean;
}

/** One launch. */
interface Begun {
  readonly plan: string;
  /** Place of its approval, or none named. */
  readonly approval: number;
  readonly action: GateAction;
  readonly state: 'queued' | 'running' | 'cancelled';
}

/** The world: a pull request, what people and workflows did, and what lies in the store. */
export interface State {
  readonly open: boolean;
  readonly draft: boolean;
  readonly content: 'A' | 'B';
  readonly retargeted: boolean;
  readonly base: 0 | 1;
  /** People besides the author who pushed. */
  readonly pushers: string;
  /** Plan of the proposal that was last shown. */
  readonly shown: string;
  readonly policy: 0 | 1;
  readonly late: boolean;
  readonly workflows: readonly Workflow[];
  readonly approvals: readonly Given[];
  readonly launches: readonly Begun[];
}

/** Where it begins: an open pull request, planned. */
export const start: State = { open: true, draft: false, content: 'A', retargeted: false, base: 0, pushers: '', shown: 'a', policy: 0, late: false, workflows: [], approvals: [], launches: [] };

/** The plan that head and base give together: a merge can change it. */
export function planOf(state: Pick<State, 'content' | 'base'>): string {
  return state.content === 'A' ? 'a' : state.base === 0 ? 'b' : 'd';
}

/** First everybody of the lab may approve with a click, then ada no more. */
const policies: readonly Policy[] = ['ada', 'nobody'].map((login) => ({
  ...policy,
  teams: { lab: { title: 'Lab', members: [login, 'bo', 'grace'] } },
  classes: { standard: { who: ['team:lab'], upTo: { tasks: 100 }, click: true, maxAttempts: 2 } },
}));

const DISPATCH_AT = now;
const LATE = now + 200 * 3600 * 1000;

/** A short name of a state: equal for equal states. */
export function nameOf({ open, draft, content, retargeted, base, pushers, shown, policy: rules, late, workflows, approvals, launches }: State): string {
  const flags = `${open ? 1 : 0}${draft ? 1 : 0}${content}${retargeted ? 1 : 0}${base}${pushers}${shown}${rules}${late ? 1 : 0}`;
  const runs = workflows.map((one) => `${one.attempt}${one.plan}${one.by}${one.clicked}`).join();
  const given = approvals.map((one) => `${one.plan}${one.run}${one.attempt}${one.approvers.map(({ login, via }) => login + via).join('+')}${one.pushers}${one.forged ? 1 : 0}`).join();
  return `${flags}|${runs}|${given}|${launches.map((one) => `${one.plan}${one.approval}${one.action}${one.state}`).join()}`;
}

/** What can happen next: events with the state each leads to. A runner does not see the forge; `startsSighted` says what one would do that does. */
export function* successors(m: Modules, state: State): Generator<readonly [event: string, next: State]> {
  const { open, workflows, approvals, launches } = state;
  const replan = (next: State): State => ({ ...next, shown: planOf(next) });
  yield ['push', replan({ ...state, content: state.content === 'A' ? 'B' : 'A' })];
  // Another commit with the same content.
  yield ['force-push', replan(state)];
  if (state.pushers === '') yield ['push by ada', replan({ ...state, pushers: 'ada' })];
  // Nobody plans again when the default branch moves: what is shown is then stale.
  if (state.base === 0) yield ['base moves', { ...state, base: 1 }];
  yield ['retarget', replan({ ...state, retargeted: !state.retargeted })];
  yield open ? ['close', { ...state, open: false }] : ['reopen', replan({ ...state, open: true })];
  if (!state.draft) yield ['draft', { ...state, draft: true }];
  if (state.policy === 0) yield ['policy change', { ...state, policy: 1 }];
  if (!state.late) yield ['expiry', { ...state, late: true }];
  if (workflows.length < 2) for (const by of ['ada', 'grace'] as const) yield [`approve by ${by}`, { ...state, workflows: [...workflows, { id: 100 + workflows.length, attempt: 1, plan: state.shown, by, clicked: '' }] }];
  for (const [i, workflow] of workflows.entries()) {
    if (workflow.clicked === '') for (const by of ['ada', 'grace'] as const) yield [`click by ${by}`, { ...state, workflows: workflows.with(i, { ...workflow, clicked: by }) }];
    if (workflow.attempt === 1) yield ['re-run', { ...state, workflows: workflows.with(i, { ...workflow, attempt: 2, clicked: '' }) }];
    const dispatched = approvals.length < 2 && launches.length < 2 ? dispatch(m, state, workflow) : undefined;
    if (dispatched !== undefined) yield ['dispatch', dispatched];
  }
  for (const [i, launch] of launches.entries()) {
    if (launch.state !== 'cancelled') yield ['cancel', { ...state, launches: launches.with(i, { ...launch, state: 'cancelled' }) }];
    if (launch.state === 'queued' && starts(m, state, launch)) yield ['run', { ...state, launches: launches.with(i, { ...launch, state: 'running' }) }];
  }
  // Whoever can write to the store writes launches, and approvals with a key of their own.
  if (launches.length < 2) for (const plan of new Set([planOf(state), state.shown])) for (const action of ['start', 'retry'] as const) yield ['second launch', { ...state, launches: [...launches, { plan, approval: approvals.length - 1, action, state: 'queued' }] }];
  if (approvals.length < 2) yield ['forge', { ...state, approvals: [...approvals, { place: approvals.length, plan: planOf(state), run: 100, attempt: 1, approvers: [{ login: 'ada', via: 'environment' }], pushers: '', forged: true }] }];
}

/** W4 after a click: recompute, weigh the evidence, sign, ask the gate; write approval and launch only when it agrees. */
function dispatch(m: Modules, state: State, workflow: Workflow): State | undefined {
  if (workflow.clicked === '' || state.late) return undefined;
  const plan = planOf(state);
  const run = { id: workflow.id, attempt: workflow.attempt };
  const said = (by: Person, more: Partial<Evidence>): Evidence => ({ via: 'comment', by: people[by], bot: false, role: 'write', edited: false, approves: true, proposal: m.proposalDigest([hex(workflow.plan)]), ...more });
  const { approvers } = m.approversOf([said(workflow.by, {}), said(workflow.clicked, { via: 'environment', run })], { proposal: m.proposalDigest([hex(plan)]), headSha: headOf(state), run });
  if (approvers.length === 0) return undefined;
  const place = state.approvals.length;
  const given: Given = { place, plan, run: run.id, attempt: run.attempt, approvers: approvers.map(({ login, via }) => ({ login: login as Person, via: via as 'environment' | 'comment' })), pushers: state.pushers, forged: false };
  if (!ask(m, state, { plan, approval: place, action: workflow.attempt === 1 ? 'start' : 'rerun', state: 'queued' }, [given], { ...seenNow(state), run })) return undefined;
  return { ...state, approvals: [...state.approvals, given], launches: [...state.launches, { plan, approval: place, action: 'start', state: 'queued' }] };
}

/** The runner, which recomputes the plan from the commits of the approval. */
function starts(m: Modules, state: State, launch: Begun): boolean {
  return ask(m, state, launch, state.approvals, {});
}

/** Whether a runner that asks the forge first would start a launch. */
export function startsSighted(m: Modules, state: State, launch: Begun): boolean {
  return ask(m, state, launch, state.approvals, seenNow(state));
}

const envelopes = new WeakMap<Modules, Map<string, unknown>>();
const answers = new WeakMap<Modules, Map<string, boolean>>();

/** Asks the real gate, with real signatures. Equal questions are asked once. */
function ask(m: Modules, state: State, launch: Begun, approvals: readonly Given[], more: Pick<GateFacts, 'pullRequest' | 'commits' | 'run'>): boolean {
  // Launches that were begun, as if all were under the approval that is asked about.
  const launches = state.launches.filter((one) => one !== launch && one.state !== 'queued').length;
  const question = JSON.stringify([launch.plan, launch.action, launch.approval, approvals, more, state.policy, state.late, launches]);
  const known = remembered(answers, m);
  const answered = known.get(question);
  if (answered !== undefined) return answered;
  const answer = m.gate(facts(m, {
    action: launch.action,
    launch: { plan: hex(launch.plan), analysis: launch.plan, by: 'grace', runner: 'lab', expires: '2030-01-01T00:00:00Z', cache: 'use', force: false, ...(launch.approval < 0 ? {} : { approval: `0approval-${launch.approval}` }) },
    now: state.late ? LATE : DISPATCH_AT,
    plans: [asks(hex(launch.plan))],
    approvals: approvals.map((given) => envelope(m, given)),
    policy: policies[state.policy] as Policy,
    used: Object.fromEntries(approvals.map(({ place }) => [`0approval-${place}`, { launches, tasks: 0, cpuHours: 0 }])),
    ...more,
  }));
  known.set(question, 'allowed' in answer);
  return 'allowed' in answer;
}

function envelope(m: Modules, given: Given): unknown {
  const known = remembered(envelopes, m);
  const name = JSON.stringify(given);
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  const plans = [hex(given.plan)];
  const approvers: Approver[] = given.approvers.map(({ login, via }) => ({ ...people[login], role: 'write', via }));
  const document: ProposalApproval = approval(m, {
    id: `0approval-${given.place}`, plans, proposal: m.proposalDigest(plans), approvers, run: { id: given.run, attempt: given.attempt }, budget: { tasks: 50, cpuHours: 10, cost: 1 },
    pullRequest: { number: 17, baseSha: sha('b'), headSha: sha('c'), author: people.grace, others: given.pushers === '' ? [] : [people.ada] }, maxAttempts: 2,
  });
  const made = signed(m, document, given.forged ? pems.second : pems.first);
  known.set(name, made);
  return made;
}

function remembered<T>(all: WeakMap<Modules, Map<string, T>>, m: Modules): Map<string, T> {
  const known = all.get(m) ?? new Map<string, T>();
  all.set(m, known);
  return known;
}

function headOf(state: State): string {
  return sha(state.content === 'A' ? 'a' : 'b');
}

function seenNow(state: State): Required<Pick<GateFacts, 'pullRequest' | 'commits'>> {
  return {
    pullRequest: { number: 17, state: state.open ? 'open' : 'closed', draft: state.draft, headSha: headOf(state), base: { branch: state.retargeted ? 'old' : 'main', isDefault: !state.retargeted }, author: people.grace, others: state.pushers === '' ? [] : [people.ada] },
    commits: { baseSha: sha(String(state.base)), headSha: headOf(state) },
  };
}
