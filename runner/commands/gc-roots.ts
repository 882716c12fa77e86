import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { simpleGit, type SimpleGit } from 'simple-git';
import { readLaunches } from '../catalogue/history.ts';
import { loadGit } from '../declare/load-git.ts';
import type { Registry } from '../declare/registry.ts';
import { validate } from '../declare/validate.ts';
import { readStoredPlan } from '../execute/stored-plan.ts';
import type { Digest } from '../model/digest.ts';
import type { PlannedAnalysis, TaskInput } from '../model/plan.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import { layOut } from '../plan/lattice.ts';
import { testRegistry } from '../plan/test-analysis.ts';
import { walk } from '../plan/walk.ts';
import { ScanError, type Kept } from '../store/gc.ts';
import { recordLookup } from '../store/lookup.ts';
import { readRevocations, type Revocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Store } from '../store/store.ts';
import { isSynthetic } from './synthetic.ts';
import { fileFinder } from './test.ts';
import { errors, planAnalysis, type Workspace } from './workspace.ts';

/** Commits that are read at most; beyond it the period is too long to be sure of. */
const MOST_COMMITS = 1000;

/** Why a plan is a root. */
export type RootReason = 'registry' | 'history' | 'result' | 'launch';

/** Everything that has to stay, and how many plans stay for which reason. */
export interface Roots extends Kept {
  readonly reasons: ReadonlyMap<RootReason, number>;
}

/**
 * Roots of garbage collection: the plans of the registry as it is (self tests included) and as the default branch had
 * it within `days`; every finished result; every plan launched within `days` or live. Each is followed through its
 * records. Throws a ScanError when one of these cannot be known for certain.
 */
export async function findRoots(store: Store, workspace: Workspace, days: number, now: number): Promise<Roots> {
  const faults = errors(workspace.diagnostics);
  if (faults.length > 0) throw new ScanError(`the registry has ${faults.length} error${faults.length === 1 ? '' : 's'}, so it is not known what its plans need; see \`headgate validate\``);
  const plans = new Map<string, { readonly planned: PlannedAnalysis; readonly indexes: ReadonlyMap<string, UnitIndex> } | undefined>();
  const reasons = new Map<RootReason, number>();
  const add = (plan: string, reason: RootReason, known?: { readonly planned: PlannedAnalysis; readonly indexes: ReadonlyMap<string, UnitIndex> }): void => {
    if (!plans.has(plan)) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    if (plans.get(plan) === undefined) plans.set(plan, known);
  };
  const addRegistry = (registry: Registry, reason: RootReason): void => {
    for (const id of registry.analyses.keys()) {
      const planned = planAnalysis(registry, id);
      add(planned.planned.digest, reason, planned);
    }
  };
  addRegistry(workspace.registry, 'registry');
  addRegistry(testRegistry(workspace.registry, [...workspace.registry.tools.keys()], fileFinder(workspace)).registry, 'registry');
  for (const revision of await revisions(workspace.root, days)) {
    const sources = await loadGit(workspace.root, revision);
    if (sources === undefined) throw new ScanError(`git does not show the registry at ${revision}`);
    addRegistry(validate(sources, workspace.root).readable, 'history');
  }
  const revocations = await readRevocations(store);
  for (const folder of await store.list('results')) {
    const plan = folder.replace('/', '');
    if (await isTrial(store, plan)) continue;
    if ((await findResult(store, plan, revocations)) !== undefined) add(plan, 'result');
  }
  for (const folder of await store.list('launches')) {
    const plan = folder.replace('/', '');
    const used = (await readLaunches(store, plan)).some((launch) => now - Date.parse(launch.end?.ended ?? launch.created) < days * 86_400_000 || (launch.end === undefined && now < Date.parse(launch.expires)));
    if (used && (await store.get(`plans/${plan}.json`)) !== undefined) add(plan, 'launch');
  }
  return { ...(await follow(store, revocations, plans)), reasons };
}

/** Whether a plan was only ever a runner's synthetic analysis: its results are nobody's, and stay no longer than its launch. */
async function isTrial(store: Store, plan: string): Promise<boolean> {
  const launches = await readLaunches(store, plan);
  return launches.length > 0 && launches.every(({ analysis }) => isSynthetic(analysis));
}

/** Everything plans need: documents, indexes, inputs, code, and the records of their tasks as far as there are any. */
async function follow(store: Store, revocations: Revocations, plans: ReadonlyMap<string, { readonly planned: PlannedAnalysis; readonly indexes: ReadonlyMap<string, UnitIndex> } | undefined>): Promise<Kept> {
  const steps = new Set<string>();
  const records = new Set<string>();
  const blobs = new Set<string>();
  const { find } = recordLookup({ store, revocations });
  for (const [digest, known] of plans) {
    let plan = known;
    if (plan === undefined) {
      const stored = await readStoredPlan(store, digest);
      if ('faults' in stored) throw new ScanError(`plan ${digest} cannot be followed: ${stored.faults.join('; ')}`);
      plan = stored;
    }
    const { planned, indexes } = plan;
    for (const [name, document] of planned.steps) {
      steps.add(name);
      for (const code of Object.values(document.code)) blobs.add(code.slice('sha256:'.length));
    }
    for (const index of indexes.values()) {
      blobs.add(index.digest);
      for (const unit of index.units) for (const file of Object.values(unit.files).flat()) await addFile(store, blobs, file.digest, file.directory === true);
    }
    await walk(planned, layOut(planned.plan, indexes), async (step, key) => {
      const record = await find(step, key);
      if (record !== undefined) records.add(`${key}.${revocations.generation(key)}`);
      return record;
    });
  }
  return { plans: new Set(plans.keys()), steps, records, blobs };
}

async function addFile(store: Store, blobs: Set<string>, digest: Digest, directory: boolean): Promise<void> {
  if (blobs.has(digest)) return;
  blobs.add(digest);
  const bytes = directory ? await store.readBlob(digest) : undefined;
  if (bytes === undefined) return;
  for (const file of (JSON.parse(Buffer.from(bytes).toString('utf8')) as { readonly files: readonly Pick<TaskInput, 'digest'>[] }).files) blobs.add(file.digest.slice('sha256:'.length));
}

/**
 * Revisions of the default branch that changed the registry within `days`, and the one that stood when the period
 * began. Empty when the folder is not in a git repository.
 */
async function revisions(root: string, days: number): Promise<string[]> {
  if (!inRepository(root)) return [];
  const git = simpleGit({ baseDir: root, maxConcurrentProcesses: 2 });
  try {
    if ((await git.raw(['rev-parse', '--is-shallow-repository'])).trim() === 'true') throw new ScanError('this is a shallow clone, so its history is not known; run `git fetch --unshallow` first');
    const branch = await defaultBranch(git);
    if (branch === undefined) return [];
    const since = `${days} days ago`;
    const within = lines(await git.raw(['log', '--first-parent', '--format=%H', `--since=${since}`, branch, '--', '.']));
    const before = lines(await git.raw(['log', '--first-parent', '--format=%H', '-1', `--before=${since}`, branch, '--', '.']));
    if (within.length > MOST_COMMITS) throw new ScanError(`the registry changed in ${within.length} commits within ${days} days; at most ${MOST_COMMITS} are read. Choose a shorter --keep`);
    return [...within, ...before];
  } catch (error) {
    throw error instanceof ScanError ? error : new ScanError(`git does not tell the history of ${root}: ${(error as Error).message.trim()}`);
  }
}

/** What origin calls its default branch, else main or master, else the current one; undefined before the first commit. */
async function defaultBranch(git: SimpleGit): Promise<string | undefined> {
  for (const name of ['refs/remotes/origin/HEAD', 'refs/heads/main', 'refs/heads/master', 'HEAD']) {
    try {
      if ((await git.raw(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])).trim() !== '') return name;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

function inRepository(root: string): boolean {
  for (let folder = root; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return true;
    if (folder === dirname(folder)) return false;
  }
}

function lines(text: string): string[] {
  return text.split('\n').filter((line) => line !== '');
}
