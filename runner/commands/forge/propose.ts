import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hiddenAt } from '../../catalogue/hidden.ts';
import { readLimits, Unreadable, type ReadLimits } from '../../declare/bare/limits.ts';
import { readChange, type ReadChange } from '../../declare/bare/read-change.ts';
import type { Origin, Sha } from '../../declare/bare/repository.ts';
import type { ChangedFile } from '../../declare/bare/tree.ts';
import { fileKind, mixedRefusal } from '../../declare/change-kinds.ts';
import type { Diagnostic } from '../../declare/diagnostic.ts';
import { checkReleased } from '../../declare/immutable.ts';
import { folders, treatment } from '../../declare/place.ts';
import { pathFindings } from '../../declare/paths.ts';
import type { Registry } from '../../declare/registry.ts';
import { secretFindings } from '../../declare/secrets.ts';
import { validate, type Validated } from '../../declare/validate.ts';
import type { Asks } from '../../gate/asks.ts';
import { judgePolicy, totalOf } from '../../gate/policy.ts';
import { diffProposals, proposalOf, type Proposal } from '../../gate/proposal.ts';
import type { Account } from '../../model/approval.ts';
import type { Policy } from '../../model/declared.ts';
import type { PlannedAnalysis } from '../../model/plan.ts';
import type { ProposalRefusal, ProposalReport, ProposedAnalysis } from '../../model/proposal-report.generated.ts';
import { axisLength } from '../../model/unit-index.ts';
import { layOut } from '../../plan/lattice.ts';
import { plan } from '../../plan/plan.ts';
import { asksOfPlan } from '../admit.ts';
import { VERSION } from '../version.ts';
import { planAnalysis, type Planned } from '../workspace.ts';
import { neededFiles } from './needed-files.ts';
import { plain } from './plain.ts';
import { parsePolicy } from './tip-policy.ts';
import { analysisOf, boundsTogether, filesOf, findingsOf, verdictOf } from './report-parts.ts';

/** What is proposed, and how it is read. */
export interface ProposeOptions {
  readonly origin: Origin;
  readonly base: Sha;
  readonly head: Sha;
  /** Commit whose policy counts: the tip of the default branch; default: the base. */
  readonly policy?: Sha;
  /** Head that the pull request had before, to say what changed since. */
  readonly previousHead?: Sha;
  readonly pullRequest?: number;
  readonly author?: Account;
  /** Folder of the registry in the repository; default: `registry` where there is one, else the root. */
  readonly folder?: string;
  readonly limits?: ReadLimits;
  /** PATH that git is found on. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** What is proposed: the report, and the plans for whoever looks them up in a store. */
export interface Proposed {
  readonly report: ProposalReport;
  readonly plans: readonly Planned[];
  /** Files that the plans need and that lie in the registry: sha256 → object of git. */
  readonly files: ReadonlyMap<string, string>;
}

/** Places of the lattices of all new plans together; planning keeps some bytes for each. */
const mostPlacesTogether = 2 ** 25;
/** Grid points of all stages of all plans of the registry. */
const mostPointsTogether = 2 ** 23;
/** Plans of one proposal, whatever the policy says, and analyses that a report shows. */
const most = { plans: 2000, analyses: 100, scannedBytes: 16 * 1024 * 1024, refusals: 50, blocked: 10 } as const;

/**
 * Works out what a change proposes: reads it as data, checks it, plans what it adds or alters, and asks the policy. It
 * needs no credential but one to read, writes nothing but a temporary folder that it removes, and starts no program but git.
 */
export async function propose(options: ProposeOptions): Promise<Proposed> {
  const scan = secretScan();
  let change: ReadChange;
  try {
    change = await inFolder((temporary) => readChange({ ...options, temporary, see: scan.see }));
  } catch (error) {
    if (error instanceof Unreadable) return { report: unread(options, error.refusal), plans: [], files: new Map() };
    throw error;
  }
  const prefix = change.folder === '' ? '' : `${change.folder}/`;
  const changed = change.changed.map((file) => ({ ...file, kind: fileKind(file.path, change.folder) }));
  const policy = parsePolicy(change.policy);
  const [before, after] = [validate(change.base, ''), validate(change.merged, '')];
  const inRoot = (diagnostics: readonly Diagnostic[]): Diagnostic[] => diagnostics.map((diagnostic) => ({ ...diagnostic, file: prefix + diagnostic.file }));
  // Names are of the whole folder, secrets of the whole repository.
  const found = [...inRoot([...after.diagnostics, ...checkReleased(change.base, change.merged), ...pathFindings(change.paths)]), ...scan.findings];
  const known = inRoot([...before.diagnostics, ...pathFindings(change.basePaths)]);
  const touched = new Set(change.changed.map(({ path }) => path));
  const findings = findingsOf(found, known, { prefix: '', touched });
  const refusals = refusalsOf({ change, changed, findings: found, policy });
  const notes = [...scan.notes(change.unseen)];
  const base = {
    version: 1 as const,
    tool: `headgate ${VERSION}`,
    ...(options.pullRequest === undefined ? {} : { pullRequest: options.pullRequest }),
    commits: { base: options.base, head: options.head, tree: change.tree, ...(policy === undefined ? {} : { policy: options.policy ?? options.base }) },
    folder: change.folder,
    findings,
    files: filesOf(changed),
    removed: [...before.registry.analyses.keys()].filter((id) => !after.registry.analyses.has(id) && !after.leftOut.some(({ kind, reference }) => kind === 'analysis' && reference === id)).sort().slice(0, most.analyses).map((id) => plain(id, 200)),
  };
  const refused = (more: readonly ProposalRefusal[]): Proposed => ({ report: { ...base, outcome: 'refused', refusals: more.slice(0, most.refusals), analyses: [], analysesLeft: 0, notes: notes.slice(0, 20) }, plans: [], files: new Map() });
  if (refusals.length > 0) return refused(refusals);
  const old = planAll(before.registry);
  const fresh = planAll(after.registry);
  if (old === undefined || fresh === undefined) return refused([{ code: 'limit', message: `The analyses of the registry have more than ${mostPointsTogether} grid points together, stages counted.` }]);
  const proposal = proposalOf([...old.values()].map(({ digest }) => digest), [...fresh.values()].map(({ digest }) => digest));
  const tooMany = boundsBroken(proposal, fresh, policy);
  if (tooMany.length > 0) return refused(tooMany);
  const told = tell({ proposal, fresh, old, registry: after.registry, prefix, policy, hidden: hiddenAt(after.registry, new Map([...fresh].map(([id, { digest, plan: { privacy } }]) => [id, { digest, privacy }])), Date.now()).absent });
  const asks = [...new Map(told.map((one) => [one.asks.plan, one.asks])).values()];
  const blocked = blockedOf(after, { found, known, prefix });
  const analyses = [...told.map(({ analysis }) => analysis), ...blocked];
  const judged = policyPart(policy, asks, options.author);
  const previous = await comparison(options, proposal, notes);
  const report: ProposalReport = {
    ...base,
    outcome: judged.refusals.length > 0 ? 'refused' : findings.errors > 0 ? 'findings' : proposal.plans.length > 0 ? 'planned' : 'nothing',
    ...(proposal.plans.length === 0 ? {} : { proposal: { digest: proposal.digest, plans: [...proposal.plans] } }),
    ...(previous === undefined ? {} : { previous }),
    refusals: judged.refusals.slice(0, most.refusals),
    analyses: analyses.slice(0, most.analyses),
    analysesLeft: Math.max(0, analyses.length - most.analyses),
    ...judged.parts,
    notes: notes.slice(0, 20).map((note) => plain(note, 1000)),
  };
  const plans = [...new Map(told.map(({ planned }) => [planned.planned.digest, planned])).values()];
  return { report, plans, files: filesFor(plans, change) };
}

/** A temporary folder for something, removed whatever happens. */
async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-propose-'));
  try {
    const inner = join(folder, 'read');
    mkdirSync(inner, { mode: 0o700 });
    return await work(inner);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unread({ base, head, pullRequest }: ProposeOptions, { code, message, file }: ProposalRefusal): ProposalReport {
  return {
    version: 1,
    tool: `headgate ${VERSION}`,
    ...(pullRequest === undefined ? {} : { pullRequest }),
    commits: { base, head },
    outcome: 'refused',
    refusals: [{ code, message: plain(message, 1000), ...(file === undefined ? {} : { file: plain(file, 400) }) }],
    findings: { errors: 0, warnings: 0, secrets: 0, list: [], left: 0 },
    files: { count: 0, kinds: {}, list: [], left: 0 },
    analyses: [],
    analysesLeft: 0,
    notes: [],
  };
}

/** Looks for secrets in what it is shown, up to a number of bytes. */
function secretScan(): { see(file: ChangedFile, bytes: Buffer): void; readonly findings: Diagnostic[]; notes(unseen: readonly string[]): string[] } {
  const findings: Diagnostic[] = [];
  let left: number = most.scannedBytes;
  let skipped = 0;
  return {
    findings,
    see: ({ path }, bytes) => {
      if (bytes.length > left) skipped += 1;
      else {
        left -= bytes.length;
        findings.push(...secretFindings(path, bytes));
      }
    },
    notes: (unseen) => {
      const count = skipped + unseen.length;
      return count === 0 ? [] : [`${count === 1 ? 'One changed file was' : `${count} changed files were`} not searched for secrets: too large.`];
    },
  };
}

/** Why the change is not planned at all. */
function refusalsOf({ change, changed, findings, policy }: { readonly change: ReadChange; readonly changed: readonly (ChangedFile & { readonly kind: ReturnType<typeof fileKind> })[]; readonly findings: readonly Diagnostic[]; readonly policy: Policy | undefined }): ProposalRefusal[] {
  const refusals: ProposalRefusal[] = [];
  const files = policy?.limits?.filesPerPullRequest ?? readLimits.changed;
  if (changed.length > files) refusals.push({ code: 'limit', message: `The change touches ${changed.length} files, and ${files} are allowed.` });
  const mixed = mixedRefusal(changed);
  if (mixed !== undefined) refusals.push({ ...mixed, ...(mixed.file === undefined ? {} : { file: plain(mixed.file, 400) }) });
  const prefix = change.folder === '' ? '' : `${change.folder}/`;
  for (const { path, mode, kind } of changed) {
    // A link or a submodule in the place of a folder hides what was there; in the place of a file it is a finding.
    const below = path.startsWith(prefix) ? path.slice(prefix.length) : undefined;
    const ours = kind === 'forge' || kind === 'schema' || (below !== undefined && treatment(below) === 'ignored' && (prefix !== '' || folders.includes(below.split('/')[0] as string)));
    if (ours && (mode === '120000' || mode === '160000')) refusals.push({ code: 'tree', message: `This is ${mode === '120000' ? 'a link' : 'a submodule'}, which is not followed. Put the files themselves here.`, file: plain(path, 400) });
  }
  for (const { message, file, range } of findings.filter(({ code, severity }) => code.startsWith('secret.') && severity === 'error')) refusals.push({ code: 'secret', message: plain(`${message} Line ${range.start.line}. Revoke it, then take it out of the branch, its earlier commits included.`, 1000), file: plain(file, 400) });
  return refusals;
}

/** Plans of all analyses, by analysis; undefined when they have too many grid points together to be held. */
function planAll(registry: Registry): Map<string, PlannedAnalysis> | undefined {
  const plans = new Map<string, PlannedAnalysis>();
  let points = 0;
  for (const id of [...registry.analyses.keys()].sort()) {
    const planned = plan(registry, id);
    for (const stage of planned.plan.stages) points += stage.points.length;
    if (points > mostPointsTogether) return undefined;
    plans.set(id, planned);
  }
  return plans;
}

/** Why there is too much to be laid out: anybody can propose, so that it is bounded before it costs memory. */
function boundsBroken({ plans }: Proposal, fresh: ReadonlyMap<string, PlannedAnalysis>, policy: Policy | undefined): ProposalRefusal[] {
  const limit = Math.min(policy?.limits?.plansPerProposal ?? most.plans, most.plans);
  if (plans.length > limit) return [{ code: 'limit', message: `The change has ${plans.length} new plans, and ${limit} are allowed in one proposal. Propose a part of them.` }];
  const wanted = new Set(plans);
  let places = 0;
  for (const { digest, plan: { axes, grid, stages } } of fresh.values()) {
    if (!wanted.delete(digest)) continue;
    for (const stage of stages) places += axes.filter(({ name }) => stage.axes.includes(name)).reduce((product, axis) => product * axisLength(axis), stage.grid ? grid.length : 1);
  }
  return places <= mostPlacesTogether ? [] : [{ code: 'limit', message: `The lattices of the new plans have ${places} places together, and ${mostPlacesTogether} are looked at. Propose a part of them.` }];
}

interface Told {
  readonly planned: Planned;
  readonly asks: Asks;
  readonly analysis: ProposedAnalysis;
}

function tell({ proposal, fresh, old, registry, prefix, policy, hidden }: { readonly proposal: Proposal; readonly fresh: ReadonlyMap<string, PlannedAnalysis>; readonly old: ReadonlyMap<string, PlannedAnalysis>; readonly registry: Registry; readonly prefix: string; readonly policy: Policy | undefined; readonly hidden: ReadonlySet<string> }): Told[] {
  const wanted = new Set(proposal.plans);
  return [...fresh].filter(([, { digest }]) => wanted.has(digest)).map(([id]) => {
    const planned = planAnalysis(registry, id);
    const entry = registry.analyses.get(id);
    const tasks = new Map(planned.layout().stages.map((node) => [node.stage.id, node.tasks]));
    const asks = asksOfPlan(planned);
    const analysis = analysisOf({ planned: planned.planned, indexes: planned.indexes, asks, tasks, privacy: hidden.has(`analysis ${id}`) ? 'private' : 'public', title: entry?.document.title ?? id, file: `${prefix}${entry?.path ?? ''}`, before: old.get(id), policy });
    // The layout is not kept: of many plans one is laid out at a time.
    return { planned: { ...planned, layout: () => layOut(planned.planned.plan, planned.indexes) }, asks, analysis };
  });
}

/** Code of the plans, and units that lie in the registry, as git has them. */
function filesFor(plans: readonly Planned[], { merged, objects }: ReadChange): Map<string, string> {
  const needed = neededFiles(plans);
  const found = new Map<string, string>();
  for (const source of merged) {
    const object = objects.get(source.path);
    if (source.kind === 'blob' && object !== undefined && needed.has(source.digest)) found.set(source.digest, object);
  }
  return found;
}

/** Analyses that findings of this change leave out. */
function blockedOf(after: Validated, { found, known, prefix }: { readonly found: readonly Diagnostic[]; readonly known: readonly Diagnostic[]; readonly prefix: string }): ProposedAnalysis[] {
  const name = ({ file, code, message }: Diagnostic): string => JSON.stringify([file, code, message]);
  const old = new Set(known.map(name));
  const fresh = found.filter((one) => one.severity === 'error' && !old.has(name(one)));
  return after.leftOut.filter(({ kind }) => kind === 'analysis').flatMap(({ reference, path, because }) => {
    const causes = fresh.filter(({ file }) => because.some((cause) => file === prefix + cause));
    return causes.length === 0 ? [] : [{ analysis: plain(reference, 200), title: plain(reference, 200), file: plain(prefix + path, 400), change: 'blocked' as const, blocked: causes.slice(0, most.blocked).map(({ code, file, range }) => plain(`${code} at ${file}:${range.start.line}`, 1000)) }];
  });
}

/** What the policy says of the new plans together. */
function policyPart(policy: Policy | undefined, asks: readonly Asks[], author: Account | undefined): { readonly refusals: readonly ProposalRefusal[]; readonly parts: Pick<ProposalReport, 'policy' | 'atCaps'> } {
  if (asks.length === 0) return { refusals: [], parts: {} };
  const unbounded = asks.filter(({ largest }) => Object.values(largest).includes(Number.POSITIVE_INFINITY)).map(({ analysis }) => `A task of ${analysis} may ask for any amount: its resources grow with its inputs and declare no \`max\`.`);
  const refuse = (reasons: readonly string[]): ProposalRefusal[] => reasons.map((reason) => ({ code: 'policy', message: plain(reason, 1000) }));
  if (policy === undefined) {
    const total = { tasks: asks.reduce((sum, one) => sum + one.tasks, 0), cpuHours: asks.reduce((sum, one) => sum + one.cpuHours, 0), gpuHours: asks.reduce((sum, one) => sum + one.gpuHours, 0) };
    return { refusals: refuse(['There is no policy.json in order at the commit that counts, so nothing can be approved. It is added by a pull request of its own.', ...unbounded]), parts: { atCaps: boundsTogether(undefined, asks, total) } };
  }
  const total = totalOf(policy, asks);
  const verdict = judgePolicy(policy, { plans: asks, total, ...(author === undefined ? {} : { author }) });
  return { refusals: refuse([...verdict.refused, ...unbounded]), parts: { atCaps: boundsTogether(policy, asks, total), policy: verdictOf(policy, verdict) } };
}

/** Compares with the proposal that the head before would be now; what cannot be read any more is noted. */
async function comparison({ previousHead, ...options }: ProposeOptions, proposal: Proposal, notes: string[]): Promise<ProposalReport['previous']> {
  if (previousHead === undefined || previousHead === options.head) return undefined;
  const { report } = await propose({ ...options, head: previousHead });
  if (report.commits.tree === undefined) {
    notes.push(`What changed since ${previousHead} is not known: ${report.refusals[0]?.message ?? 'it cannot be read'}`);
    return undefined;
  }
  const before: Proposal = report.proposal ?? proposalOf([], []);
  const { same, added, removed, kept } = diffProposals(before, proposal);
  return { digest: before.digest, head: previousHead, same, added: added.length, removed: removed.length, kept: kept.length };
}
