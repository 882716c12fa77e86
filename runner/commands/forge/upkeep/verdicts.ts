import { randomBytes } from 'node:crypto';
import { verdict as isVerdict } from '../../../declare/handed.generated.js';
import type { FailureClass } from '../../../model/stored.ts';
import type { UpkeepAttention, UpkeepChanges } from '../../../model/upkeep-changes.generated.ts';
import { cut } from '../../../report/markdown.ts';
import type { Store } from '../../../store/store.ts';
import { writeVerdict, type OutputVerdict, type PlanVerdict, type SelfTestVerdict } from '../../../store/verdicts.ts';
import type { Published } from './choose.ts';
import { unpackWord } from './packed.ts';

/** Verdicts of one night that are kept, and letters of a text in one. */
const [MOST, LETTERS] = [500, 1000];

/** Failures that say something of the machine, and nothing of what was to be computed. */
const NOTHING: readonly (FailureClass | undefined)[] = ['input', 'environment', 'infrastructure'];

/** What the job without rights found, and what it was asked. */
export interface RecordOptions {
  readonly store: Store;
  /** JSON of `headgate test --json` and of `headgate verify --json`, packed. */
  readonly tests: string;
  readonly verified: string;
  /** Results that were to be looked at. */
  readonly sample: string;
  /** When, as an instant of our own. */
  readonly now: number;
}

/**
 * Keeps the verdicts of a job that ran contributors' commands and so is believed as little as they are: what follows the
 * schema, of results that were asked for, with our own time and name. What failed needs a person.
 */
export async function recordVerdicts({ store, tests, verified, sample, now }: RecordOptions): Promise<UpkeepChanges> {
  const asked = new Map((JSON.parse(sample) as readonly Published[]).map((one) => [one.plan, one]));
  const attention: UpkeepAttention[] = [];
  const at = new Date(now).toISOString();
  const found = [...verdictsOf(tests, 'verdicts of self tests'), ...verdictsOf(verified, 'verdicts on results')].slice(0, MOST);
  for (const one of found) {
    const verdict = one.kind === 'self-test' ? selfTest(one) : asked.get(one.plan)?.root === one.root ? ofPlan(one) : undefined;
    if (verdict === undefined) continue;
    await writeVerdict(store, { ...verdict, at, by: 'upkeep' }, randomBytes(4).toString('hex'));
    if (!verdict.ok) attention.push(verdict.kind === 'self-test' ? { about: verdict.tool, text: `its self test failed: ${cut(verdict.cases.filter(({ ok }) => !ok).map(({ name }) => name).join(', '), 400)}` } : { about: asked.get(verdict.plan)?.analysis ?? verdict.plan, text: `its published result is not what it was: ${cut([...verdict.findings, ...verdict.rerun.filter(({ ok }) => !ok).map(({ stage, unit }) => `${stage} ${unit} gave something else when it was computed again`)].join('; '), 600)}` });
  }
  return { version: 1, proposals: [], replies: [], attention: attention.slice(0, 200) };
}

function verdictsOf(packed: string, what: string): (SelfTestVerdict | PlanVerdict)[] {
  const { verdicts } = (unpackWord(packed, what) ?? {}) as { readonly verdicts?: unknown };
  if (!Array.isArray(verdicts)) throw new Error(`these are no ${what}`);
  return (verdicts as unknown[]).filter((one): one is SelfTestVerdict | PlanVerdict => isVerdict(one));
}

/** Undefined when the machine was not one to test the tool on. */
function selfTest(verdict: SelfTestVerdict): SelfTestVerdict | undefined {
  if (verdict.cases.some((one) => NOTHING.includes(one.class))) return undefined;
  const cases = verdict.cases.map((one) => ({ ...one, outputs: one.outputs.map(short), ...(one.failure === undefined ? {} : { failure: cut(one.failure, LETTERS) }) }));
  return { ...verdict, ok: cases.every(({ ok }) => ok), cases };
}

function ofPlan(verdict: PlanVerdict): PlanVerdict {
  const again = verdict.rerun.filter((one) => !NOTHING.includes(one.class)).map((one) => ({ ...one, outputs: one.outputs.map(short), ...(one.failure === undefined ? {} : { failure: cut(one.failure, LETTERS) }) }));
  const findings = verdict.findings.slice(0, 50).map((text) => cut(text, LETTERS));
  return { ...verdict, ok: findings.length === 0 && again.every(({ ok }) => ok), findings, rerun: again };
}

function short(output: OutputVerdict): OutputVerdict {
  return output.difference === undefined ? output : { ...output, difference: cut(output.difference, LETTERS) };
}
