import { canonical, type Json } from '../model/canonical.ts';
import type { FailureClass } from '../model/stored.ts';
import type { Store } from './store.ts';

/** One output of a test case or of a task that was computed again. */
export interface OutputVerdict {
  readonly output: string;
  readonly ok: boolean;
  /** `sha256:<hex>` of what was expected and of what came; absent when it was not made. */
  readonly expected?: string;
  readonly actual?: string;
  /** The first difference, in words. */
  readonly difference?: string;
}

/** One case of a self test; `plan` names the run in which it was computed. */
export interface CaseVerdict {
  readonly name: string;
  readonly ok: boolean;
  readonly plan: string;
  readonly outputs: readonly OutputVerdict[];
  /** Of what kind the failure is: `input`, `environment` and `infrastructure` say nothing of what was to be computed. */
  readonly class?: FailureClass;
  /** Why there are no outputs to compare. */
  readonly failure?: string;
}

/** `verdicts/tool/<id>@<version>/<time>-<random>.json`: what `headgate test` found of one tool version. */
export interface SelfTestVerdict {
  readonly version: 1;
  readonly kind: 'self-test';
  /** `<id>@<version>`. */
  readonly tool: string;
  readonly ok: boolean;
  readonly at: string;
  readonly by: string;
  readonly cases: readonly CaseVerdict[];
}

/** A task that was executed again: the record it was compared with stands, whatever came. */
export interface RerunTask {
  readonly stage: string;
  readonly unit: number;
  readonly key: string;
  readonly ok: boolean;
  /** Values of `{resources.…}` it was executed with this time. */
  readonly resources: { readonly [name: string]: number };
  readonly outputs: readonly OutputVerdict[];
  readonly class?: FailureClass;
  readonly failure?: string;
}

/** `verdicts/plan/<plan>/<time>-<random>.json`: what `headgate verify` found of one finished result. */
export interface PlanVerdict {
  readonly version: 1;
  readonly kind: 'verify';
  readonly plan: string;
  readonly root: string;
  readonly ok: boolean;
  readonly at: string;
  readonly by: string;
  /** Tasks whose records, bytes and keys were read and recomputed. */
  readonly tasks: number;
  /** What is wrong, in words. */
  readonly findings: readonly string[];
  readonly rerun: readonly RerunTask[];
}

/** Folder of the verdicts on a tool version or on a plan. */
function verdictFolder(verdict: { readonly kind: 'self-test'; readonly tool: string } | { readonly kind: 'verify'; readonly plan: string }): string {
  return verdict.kind === 'self-test' ? `verdicts/tool/${verdict.tool}` : `verdicts/plan/${verdict.plan}`;
}

/**
 * Keeps a verdict as a file of its own, named by time and then `random`, so that the last name of the folder is the
 * newest verdict and two writers never meet. That is where `publish` reads it.
 */
export async function writeVerdict(store: Store, verdict: SelfTestVerdict | PlanVerdict, random: string): Promise<void> {
  const name = `${verdict.at.replaceAll(/[-:.]/g, '')}-${random}`;
  await store.create(`${verdictFolder(verdict)}/${name}.json`, `${canonical(verdict as unknown as Json)}\n`);
}
