import type { Approval } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';
import type { Plan, StepDocument } from '../model/plan.ts';
import type { Launch, TaskRecord } from '../model/stored.ts';
import type { Opened, Trust } from './approval.ts';
import { bindingReasons, isFor } from './gate.ts';
import { realisationReasons } from './realisation.ts';

/** A record, and what stores tell of how it came about. Nothing here is believed but what a signature or a digest vouches for. */
export interface RecordFacts {
  readonly record: TaskRecord;
  /** The launch that the record names. */
  readonly launch: Launch | undefined;
  /** The plan that the record was made for, which has the digest that it is named by; and its series. */
  readonly plan: { readonly document: Plan; readonly series: string } | undefined;
  /** The step document of the record. */
  readonly step: StepDocument | undefined;
  /** Approvals that could be the one: of the id that the launch names, or all, where it names none. */
  readonly approvals: readonly Opened[];
}

/** What records are judged by. */
export interface Judging {
  /** Keys of the configuration; undefined: there are none, and the store is its owner's. */
  readonly trust: Trust | undefined;
  /** The policy at the tip of the default branch. */
  readonly policy: Policy | undefined;
  /** Whether what was made for a private plan counts. */
  readonly privacy: 'public' | 'private';
}

/** Whether a record counts, and under which approval (`owner`: there are no keys), or every reason why it does not. */
export type Judgement = { readonly approval: 'owner' | { readonly approval: Approval; readonly key: string } } | { readonly refused: readonly string[] };

/**
 * Judges whether a record may be published: it was made by a launch of a plan that has its step, under an approval that
 * holds but for its end, which bounds beginnings; by something that the policy accepts; and nothing private is let out.
 * Who merged what, and in which pull request it was computed, does not matter: the key says what it is.
 */
export function judgeRecord(facts: RecordFacts, judging: Judging): Judgement {
  const { record, launch, plan } = facts;
  const reasons = [...planReasons(facts, judging), ...outputReasons(facts)];
  if (launch === undefined) return { refused: [...reasons, `the launch ${record.by.launch} that made it is not in the store`] };
  if (launch.plan !== record.by.plan || launch.id !== record.by.launch) reasons.push(`the launch ${record.by.launch} is of another plan than the record says`);
  if (judging.trust === undefined) {
    if (judging.policy !== undefined) reasons.push(...realisationReasons(judging.policy, record.realisation, { id: 0, login: launch.by }));
    return reasons.length === 0 ? { approval: 'owner' } : { refused: reasons };
  }
  if (judging.policy === undefined) reasons.push('policy.json at the tip of the default branch could not be read, and nothing is published without it');
  else reasons.push(...realisationReasons(judging.policy, record.realisation, { id: 0, login: launch.by }));
  const found = plan === undefined ? undefined : approvalOf(facts, { launch, series: plan.series }, judging.trust);
  if (found !== undefined && 'refused' in found) reasons.push(...found.refused);
  return reasons.length > 0 || found === undefined || 'refused' in found ? { refused: reasons } : { approval: found };
}

/** The plan that a record says it was made for: it has the step, and may be seen by whoever sees the record. */
function planReasons({ record, plan }: RecordFacts, { privacy }: Judging): string[] {
  if (plan === undefined) return [`the plan ${record.by.plan} that it was made for is not in the store`];
  const reasons: string[] = [];
  if (!plan.document.stages.some((stage) => stage.steps.includes(`sha256:${record.step}`))) reasons.push(`the plan ${record.by.plan} that it was made for does not have its step`);
  if (privacy === 'public' && plan.document.privacy === 'private') reasons.push(`it was made for the plan ${record.by.plan}, which is private`);
  return reasons;
}

/** Exactly the outputs that the step declares, of their kinds. */
function outputReasons({ record, step }: RecordFacts): string[] {
  if (step === undefined) return [`the step ${record.step} that it is of is not in the store`];
  const declared = new Map(step.outputs.map((output) => [output.name, output]));
  const reasons: string[] = [];
  for (const [name, { kind }] of Object.entries(record.outputs)) if (declared.get(name)?.kind !== kind) reasons.push(`its output ${JSON.stringify(name)} is not one that its step declares`);
  for (const { name, optional } of declared.values()) if (optional !== true && !Object.hasOwn(record.outputs, name)) reasons.push(`it lacks the output ${name} that its step declares`);
  return reasons;
}

/** The first of the approvals that holds for the launch and its plan, or why none does. */
function approvalOf({ record, approvals }: RecordFacts, { launch, series }: { readonly launch: Launch; readonly series: string }, trust: Trust): { readonly approval: Approval; readonly key: string } | { readonly refused: readonly string[] } {
  const named = launch.approval === 'owner' ? 'any approval' : `the approval ${launch.approval}`;
  const refused: string[] = [];
  for (const opened of approvals) {
    if ('refused' in opened) {
      refused.push(`${named} does not count: ${opened.refused}`);
      continue;
    }
    const { approval } = opened;
    if (launch.approval !== 'owner' && approval.id !== launch.approval) continue;
    if (!isFor(approval, { plan: record.by.plan, series })) {
      if (launch.approval !== 'owner') refused.push(`the approval ${approval.id} does not cover the plan ${record.by.plan}`);
      continue;
    }
    const reasons = bindingReasons({ approval, trust, launch }).map((reason) => `approval ${approval.id}: ${reason}`);
    if (reasons.length === 0) return opened;
    refused.push(...reasons);
  }
  return { refused: refused.length > 0 ? refused : [launch.approval === 'owner' ? `it was computed by ${launch.by} without an approval, and none covers the plan ${record.by.plan}` : `the approval ${launch.approval} of its launch is not in the store`] };
}
