import { gunzipSync, gzipSync } from 'node:zlib';
import { proposalPlans as arePlans, proposalReport as isReport } from '../../declare/handed.generated.js';
import { tooDeep } from '../../declare/parse.ts';
import { canonical, type Json } from '../../model/canonical.ts';
import { digestOf, type Digest, type PlanDigest } from '../../model/digest.ts';
import type { Plan, StepDocument } from '../../model/plan.ts';
import type { ProposalReport, ProposedAnalysis } from '../../model/proposal-report.generated.ts';
import type { Unit, UnitIndex } from '../../model/unit-index.ts';
import { layOut, type Layout } from '../../plan/lattice.ts';
import { planDigest, seriesDigest } from '../../plan/plan.ts';
import { stepDigest } from '../../plan/step-document.ts';
import { proposalDigest } from '../../gate/proposal.ts';
import type { Planned } from '../workspace.ts';

/**
 * Bytes that a report may have, and plans with all their units: as text, and packed. Outputs of one job have a megabyte
 * together, counted two bytes a letter, and are handed on as variables, of which one has less than 128 KiB: the report is
 * one, the packed plans are cut into three.
 */
const largestReport = 96 * 1024;
const largestPlans = 16 * 1024 * 1024;
const largestPacked = 360_000;

/** Plans with everything that a look-up needs, as one job hands them to the next. */
interface ProposalPlans {
  readonly version: 1;
  readonly plans: readonly { readonly analysis: string; readonly digest: string; readonly plan: Plan }[];
  readonly steps: { readonly [digest: string]: StepDocument };
  readonly indexes: { readonly [digest: string]: readonly Unit[] };
}

/** What was handed over is not what it should be: the job that wrote it is broken, or somebody put another file there. */
export class NotHanded extends Error {}

/**
 * The text of a report, which follows its schema and has at most `largestReport` bytes: what is long is left out, the
 * graphs of the last analyses first, and counted. Throws when it cannot be made so, which is a bug.
 */
export function reportText(report: ProposalReport): string {
  let fitted = report;
  const text = (): string => `${JSON.stringify(fitted)}\n`;
  const cuts: readonly ((one: ProposedAnalysis) => ProposedAnalysis)[] = [
    ({ stages, edges, ...one }) => ({ ...one, left: (one.left ?? 0) + (stages?.length ?? 0) + (edges?.length ?? 0) }),
    ({ images, inputs, locations, reasons, ...one }) => ({ ...one, left: (one.left ?? 0) + (images?.length ?? 0) + (inputs?.length ?? 0) + (locations?.length ?? 0), reasonsLeft: (one.reasonsLeft ?? 0) + (reasons?.length ?? 0) }),
  ];
  for (const cut of cuts) {
    for (let i = fitted.analyses.length - 1; i >= 0 && Buffer.byteLength(text()) > largestReport; i -= 1) fitted = { ...fitted, analyses: fitted.analyses.map((one, j) => (j === i ? cut(one) : one)) };
  }
  if (fitted !== report) fitted = { ...fitted, notes: [...fitted.notes, 'The report was longer than 96 KiB; graphs and lists of some analyses were left out.'].slice(-20) };
  while (Buffer.byteLength(text()) > largestReport && fitted.findings.list.length > 0) {
    const list = fitted.findings.list.slice(0, Math.floor(fitted.findings.list.length / 2));
    fitted = { ...fitted, findings: { ...fitted.findings, list, left: fitted.findings.left + fitted.findings.list.length - list.length } };
  }
  if (Buffer.byteLength(text()) > largestReport || !isReport(fitted)) throw new Error('internal: this is no report of a proposal');
  return text();
}

/** What a report has to be about: the same commits, and the same pull request, as whoever reads it was started for. */
export interface ReportFor {
  readonly base: string;
  readonly head: string;
  readonly pullRequest?: number;
}

/** Reads a report that another job wrote. Throws `NotHanded` when it is none, or is about another change. */
export function readReport(text: string, about?: ReportFor): ProposalReport {
  const report = parse(text, largestReport, 'a report of a proposal') as ProposalReport;
  if (!isReport(report)) throw new NotHanded('the file is no report of a proposal (schemas/output/proposal-report.v1.json)');
  if (report.proposal !== undefined && proposalDigest(report.proposal.plans) !== report.proposal.digest) throw new NotHanded('the digest of the report is not that of its plans');
  if (about !== undefined && (report.commits.base !== about.base || report.commits.head !== about.head || report.pullRequest !== about.pullRequest)) throw new NotHanded('the report is about another change');
  return report;
}

/** The plans of a proposal, packed into one word of base64; those whose units are too many are left out and named. */
export function packPlans(all: readonly Planned[]): { readonly packed: string; readonly left: readonly string[] } {
  const steps: { [digest: string]: StepDocument } = {};
  const indexes: { [digest: string]: readonly Unit[] } = {};
  const plans: ProposalPlans['plans'][number][] = [];
  const left: string[] = [];
  let [bytes, packed] = [0, 0];
  // Small ones first, so that one that is too large costs no other its counts.
  const sized = all.map((one) => ({ one, units: [...one.indexes.values()].reduce((sum, index) => sum + index.units.length, 0) })).sort((a, b) => a.units - b.units);
  for (const { one: { planned, indexes: own }, units } of sized) {
    const newSteps = [...planned.steps].filter(([digest]) => !Object.hasOwn(steps, digest));
    // A unit has a digest at least, which nothing makes smaller.
    const tooMany = units * 32 > largestPacked;
    const newIndexes = tooMany ? [] : [...own.values()].filter(({ digest }) => !Object.hasOwn(indexes, digest)).map((index) => [index.digest, [...index.units]] as const);
    const text = tooMany ? undefined : JSON.stringify([planned.plan, newSteps, newIndexes]);
    const more = text === undefined ? Number.POSITIVE_INFINITY : Math.ceil((gzipSync(text).length + 200) * 4 / 3);
    if (text === undefined || packed + more > largestPacked || bytes + Buffer.byteLength(text) + 1024 > largestPlans) {
      left.push(planned.analysis);
      continue;
    }
    bytes += Buffer.byteLength(text) + 1024;
    packed += more;
    for (const [digest, step] of newSteps) steps[digest] = step;
    for (const [digest, list] of newIndexes) indexes[digest] = list;
    plans.push({ analysis: planned.analysis, digest: planned.digest, plan: planned.plan });
  }
  return { packed: gzipSync(JSON.stringify({ version: 1, plans, steps, indexes } satisfies ProposalPlans)).toString('base64'), left };
}

function unpack(packed: string): string {
  if (packed.length > 2 * largestPacked || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) throw new NotHanded('these are no plans of a proposal: they are not packed as such');
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: largestPlans }).toString('utf8');
  } catch {
    throw new NotHanded(`these are no plans of a proposal: they cannot be unpacked, or have more than ${largestPlans} bytes`);
  }
}

/** Reads plans that another job wrote, and checks that each part has the digest that it is named by. */
export function unpackPlans(packed: string): Planned[] {
  const given = parse(unpack(packed), largestPlans, 'plans of a proposal') as ProposalPlans;
  if (!arePlans(given)) throw new NotHanded('the file holds no plans of a proposal (schemas/output/proposal-plans.v1.json)');
  const steps = new Map(Object.entries(given.steps));
  for (const [digest, step] of steps) if (stepDigest(step) !== digest) throw new NotHanded(`the step ${digest} has other content`);
  const units = new Map(Object.entries(given.indexes));
  for (const [digest, list] of units) if (digestOf(list.map((unit) => `${canonical(unit as unknown as Json)}\n`).join('')) !== digest) throw new NotHanded(`the units ${digest} have other content`);
  return given.plans.map(({ analysis, digest, plan }) => {
    if (planDigest(plan) !== digest) throw new NotHanded(`the plan ${digest} has other content`);
    const own = new Map(plan.stages.flatMap((stage) => stage.steps.map((name) => name.slice('sha256:'.length))).map((name) => [name, found(steps, name, 'step')]));
    const indexes = new Map(Object.entries(plan.inputs).map(([name, input]): [string, UnitIndex] => {
      const index = input.index.slice('sha256:'.length);
      const list = found(units, index, 'list of units');
      return [name, { axes: input.axes, units: list, slots: [...new Set(list.flatMap((unit) => Object.keys(unit.files)))].sort(), digest: index as Digest, base: input.base }];
    }));
    let layout: Layout | undefined;
    return { planned: { analysis, plan, digest: digest as PlanDigest, series: seriesDigest(plan), steps: own }, indexes, layout: () => (layout ??= layOut(plan, indexes)) };
  });
}

function found<T>(all: ReadonlyMap<string, T>, digest: string, what: string): T {
  const one = all.get(digest);
  if (one === undefined) throw new NotHanded(`the ${what} ${digest} is missing`);
  return one;
}

function parse(text: string, most: number, what: string): unknown {
  if (Buffer.byteLength(text) > most) throw new NotHanded(`the file has more than ${most} bytes, too many for ${what}`);
  if (tooDeep(text) !== undefined) throw new NotHanded('the file is nested too deep');
  try {
    return JSON.parse(text);
  } catch {
    throw new NotHanded(`the file is no JSON, and so no ${what.replace(/^a /, '')}`);
  }
}
