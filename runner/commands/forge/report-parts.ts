import type { Diagnostic } from '../../model/diagnostic.ts';
import { compareDiagnostics } from '../../model/diagnostic.ts';
import type { ChangedFile } from '../../declare/bare/tree.ts';
import type { FileKind } from '../../declare/change-kinds.ts';
import { stageCaps, type Asks } from '../../gate/asks.ts';
import { costOf, policyDigest, type Verdict } from '../../gate/policy.ts';
import type { Policy, Quantities } from '../../model/declared.ts';
import type { Budget } from '../../model/approval.ts';
import type { PlannedAnalysis, StepDocument } from '../../model/plan.ts';
import type { ProposalBounds, ProposalFiles, ProposalFindings, ProposalVerdict, ProposedAnalysis, ProposedStage, ResourceCaps } from '../../model/proposal-report.generated.ts';
import type { UnitIndex } from '../../model/unit-index.ts';
import { explain, type PlanWithSteps } from '../../plan/explain.ts';
import { plain } from './plain.ts';

/** Items of each list of a report; the schema has the same numbers. */
const most = { findings: 200, files: 100, reasons: 20, images: 20, inputs: 50, locations: 20, stages: 60, edges: 200, notSmaller: 20 } as const;

/** Findings for a report: those of the base are left out. `prefix` leads from the repository's root to the registry. */
export function findingsOf(diagnostics: readonly Diagnostic[], before: readonly Diagnostic[], { prefix, touched }: { readonly prefix: string; readonly touched: ReadonlySet<string> }): ProposalFindings {
  const name = ({ file, code, message }: Diagnostic): string => JSON.stringify([file, code, message]);
  const known = new Set(before.map(name));
  const fresh = diagnostics.filter((diagnostic) => !known.has(name(diagnostic)));
  const worst = (severity: Diagnostic['severity']): Diagnostic[] => fresh.filter((diagnostic) => diagnostic.severity === severity).sort(compareDiagnostics);
  const [errors, warnings] = [worst('error'), worst('warning')];
  const all = [...errors, ...warnings];
  return {
    errors: errors.length,
    warnings: warnings.length,
    secrets: errors.filter(({ code }) => code.startsWith('secret.')).length,
    list: all.slice(0, most.findings).map(({ code, severity, message, hint, file, range }) => ({
      code,
      severity,
      message: plain(message, 1000),
      ...(hint === undefined ? {} : { hint: plain(hint, 1000) }),
      file: plain(prefix + file, 400),
      line: range.start.line,
      column: range.start.column,
      endLine: range.end.line,
      endColumn: range.end.column,
      inherited: !touched.has(prefix + file),
    })),
    left: Math.max(0, all.length - most.findings),
  };
}

/** Files that a change touches, by kind. */
export function filesOf(changed: readonly (ChangedFile & { readonly kind: FileKind })[]): ProposalFiles {
  const kinds: { [kind: string]: number } = {};
  for (const { kind } of changed) kinds[kind] = (kinds[kind] ?? 0) + 1;
  return { count: changed.length, kinds, list: changed.slice(0, most.files).map(({ path, kind, change }) => ({ path: plain(path, 400), kind, change })), left: Math.max(0, changed.length - most.files) };
}

/** A plan as a report tells it. */
export interface Told {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly asks: Asks;
  /** Tasks of each stage. */
  readonly tasks: ReadonlyMap<string, number>;
  /** The strictest of the analysis and what it names, embargoes included. */
  readonly privacy: 'public' | 'private';
  readonly title: string;
  readonly file: string;
  /** Plan of the analysis at the base, where it had one. */
  readonly before: (PlanWithSteps & { readonly digest: string }) | undefined;
  readonly policy: Policy | undefined;
}

/** One analysis whose plan is new: everything about it that no store is needed for. */
export function analysisOf({ planned, indexes, asks, tasks, privacy, title, file, before, policy }: Told): ProposedAnalysis {
  const { plan, steps } = planned;
  const reasons = before === undefined ? [] : explain(before, planned);
  const inputs = Object.entries(plan.inputs);
  const edges = new Set(plan.stages.flatMap((stage) => stage.ports.flatMap((port) => port.from.map((source) => JSON.stringify(['stage' in source ? source.stage : `input:${source.input}`, stage.id])))));
  const cut = (count: number, limit: number): number => Math.max(0, count - limit);
  return {
    analysis: plain(planned.analysis, 200),
    title: plain(title, 200),
    file: plain(file, 400),
    change: before === undefined ? 'added' : 'changed',
    plan: planned.digest,
    series: planned.series,
    ...(before === undefined ? {} : { basePlan: before.digest }),
    pipeline: plain(plan.pipeline, 200),
    privacy,
    tasks: asks.allTasks,
    units: asks.units,
    reasons: reasons.slice(0, most.reasons).map(({ stage, ingredient, before: old, after }) => ({ ...(stage === undefined ? {} : { stage: plain(stage, 400) }), ingredient: plain(ingredient, 200), before: plain(old, 200), after: plain(after, 200) })),
    reasonsLeft: cut(reasons.length, most.reasons),
    largest: capsOf(asks.largest),
    images: asks.images.slice(0, most.images).map((image) => plain(image, 400)),
    networks: [...asks.networks],
    inputs: inputs.slice(0, most.inputs).map(([name, { dataset, units }]) => ({ name: plain(name, 200), dataset: plain(dataset, 200), units, bytes: bytesOf(indexes.get(name)) })),
    locations: asks.locations.slice(0, most.locations).map((location) => plain(location, 400)),
    left: cut(asks.images.length, most.images) + cut(inputs.length, most.inputs) + cut(asks.locations.length, most.locations) + cut(plan.stages.length, most.stages) + cut(edges.size, most.edges),
    stages: plan.stages.slice(0, most.stages).map((stage): ProposedStage => {
      const own = stage.steps.map((digest) => steps.get(digest.slice('sha256:'.length))).filter((step) => step !== undefined);
      return { id: plain(stage.id, 400), tasks: tasks.get(stage.id) ?? 0, resources: capsOf(stageCaps(stage)), network: networkOf(own), environment: plain(environmentOf(own[0]), 200) };
    }),
    edges: [...edges].slice(0, most.edges).map((edge) => JSON.parse(edge) as [string, string]).map(([from, to]) => ({ from: plain(from, 400), to: plain(to, 400) })),
    atCaps: boundsOf(policy, asks),
  };
}

/** Bounds of one plan, or of several whose sums are in `total`. */
function boundsOf(policy: Policy | undefined, asks: Pick<Asks, 'tasks' | 'cpuHours' | 'gpuHours' | 'memoryGiBHours'>, cost = policy === undefined ? undefined : costOf(policy, asks)): ProposalBounds {
  return {
    tasks: asks.tasks,
    cpuHours: cap(asks.cpuHours),
    gpuHours: cap(asks.gpuHours),
    memoryGiBHours: cap(asks.memoryGiBHours),
    ...(cost === undefined || policy?.prices === undefined ? {} : { cost: cap(cost), currency: policy.prices.currency }),
  };
}

/** Bounds of several plans together. */
export function boundsTogether(policy: Policy | undefined, plans: readonly Asks[], total: Budget): ProposalBounds {
  const memory = plans.reduce((sum, { memoryGiBHours }) => sum + memoryGiBHours, 0);
  return boundsOf(policy, { tasks: total.tasks, cpuHours: total.cpuHours, gpuHours: total.gpuHours ?? 0, memoryGiBHours: memory }, total.cost);
}

/** What the policy says, for a report. */
export function verdictOf(policy: Policy, { class: name, notSmaller, needs }: Verdict): ProposalVerdict {
  return {
    digest: policyDigest(policy),
    ...(name === undefined ? {} : { class: name }),
    notSmaller: notSmaller.slice(0, most.notSmaller).map((reason) => plain(reason, 1000)),
    ...(needs === undefined ? {} : { needs: { who: [...needs.who], approvers: needs.approvers, independent: needs.independent, budget: needs.budget, click: needs.click, expiresHours: needs.expiresHours, maxLaunchHours: needs.maxLaunchHours, maxAttempts: needs.maxAttempts } }),
  };
}

function capsOf({ cpu, memory, disk, gpu, time }: Required<Quantities>): ResourceCaps {
  return { cpu: cap(cpu), memory: cap(memory), disk: cap(disk), gpu: cap(gpu), time: cap(time) };
}

/** JSON has no Infinity. */
function cap(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}

function bytesOf(index: UnitIndex | undefined): number {
  let bytes = 0;
  for (const unit of index?.units ?? []) for (const files of Object.values(unit.files)) for (const { size } of files) bytes += size;
  return Math.min(bytes, Number.MAX_SAFE_INTEGER);
}

/** The widest class that a stage asks for. */
function networkOf(steps: readonly StepDocument[]): ProposedStage['network'] {
  const asked = steps.map(({ network }) => network);
  return asked.includes('open') ? 'open' : asked.includes('mirror') ? 'mirror' : 'none';
}

function environmentOf(step: StepDocument | undefined): string {
  if (step === undefined) return '';
  if ('image' in step.environment) return step.environment.image;
  return Object.entries(step.environment.programs).map(([program, range]) => `${program} ${range}`).join(', ');
}
