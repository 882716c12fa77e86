import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic } from '../declare/diagnostic.ts';
import { load } from '../declare/load.ts';
import type { Registry, Source } from '../declare/registry.ts';
import type { Scan } from '../declare/scan.ts';
import { validate, type Validated } from '../declare/validate.ts';
import { nearest } from '../declare/suggest.ts';
import { layOut, type Layout } from '../plan/lattice.ts';
import { plan } from '../plan/plan.ts';
import type { PlannedAnalysis } from '../model/plan.ts';
import type { UnitIndex } from '../model/unit-index.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { openStore, registryRoot, stateFolder } from './places.ts';

/** A registry that was loaded and checked. */
export interface Workspace extends Validated {
  readonly root: string;
  readonly sources: readonly Source[];
}

/** Loads and checks the registry. Findings are in the answer; nothing is printed. `scanned` is what a scan of just now found. */
export async function openRegistry(context: Context, args: Arguments, scanned?: Scan): Promise<Workspace> {
  const root = registryRoot(context, args);
  const hints = existsSync(stateFolder(root)) ? { hints: join(stateFolder(root), 'hints.json') } : {};
  const sources = await load(root, { ...hints, ...(scanned === undefined ? {} : { scanned }) });
  return { root, sources, ...validate(sources, root) };
}

/** Errors among findings; warnings stop nothing. */
export function errors(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
}

/** Ids of the analyses meant by --analysis, or all; an unknown one is a usage error, one left out with a finding is told by its finding. */
export function chosenAnalyses(workspace: Workspace, args: Arguments): string[] {
  const all = [...workspace.registry.analyses.keys()].sort();
  const asked = args.texts('analysis');
  if (asked.length === 0) return byPriority(workspace.registry, all);
  for (const id of asked) {
    if (workspace.registry.analyses.has(id) || workspace.leftOut.some((entry) => entry.kind === 'analysis' && entry.reference === id)) continue;
    throw unusable(workspace, id);
  }
  return byPriority(workspace.registry, asked.filter((id) => workspace.registry.analyses.has(id)));
}

/** Why an id that was given names no analysis in order, with what to do about it. */
export function unusable({ root, registry, leftOut }: Workspace, id: string): UsageError {
  if (leftOut.some((entry) => entry.kind === 'analysis' && entry.reference === id)) return new UsageError(`the analysis \`${id}\` has findings`, 'see `headgate validate`');
  const all = [...registry.analyses.keys()].sort();
  const near = nearest(id, all);
  return new UsageError(`there is no analysis \`${id}\` in ${root}`, near === undefined ? `there are: ${all.join(', ') || 'none'}` : `did you mean \`${near}\`?`);
}

function byPriority(registry: Registry, ids: readonly string[]): string[] {
  return [...ids].sort((a, b) => (registry.analyses.get(b)?.document.priority ?? 0) - (registry.analyses.get(a)?.document.priority ?? 0));
}

/** A plan with the indexes of its inputs, laid out. */
export interface Planned {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly layout: () => Layout;
}

/** Plans an analysis and finds the unit indexes of its inputs. */
export function planAnalysis(registry: Registry, id: string): Planned {
  const planned = plan(registry, id);
  const indexes = new Map<string, UnitIndex>();
  for (const [name, binding] of Object.entries(registry.analyses.get(id)?.document.inputs ?? {})) {
    const dataset = registry.datasets.get(binding.dataset);
    if (dataset !== undefined) indexes.set(name, dataset.index);
  }
  let layout: Layout | undefined;
  return { planned, indexes, layout: () => (layout ??= layOut(planned.plan, indexes)) };
}

/** One analysis by its id, planned, with the store; an unknown id, and one that findings leave out, is a usage error. */
export async function openAnalysis(context: Context, args: Arguments, id: string): Promise<{ readonly workspace: Workspace; readonly store: Store; readonly planned: Planned }> {
  const workspace = await openRegistry(context, args);
  if (!workspace.registry.analyses.has(id)) throw unusable(workspace, id);
  return { workspace, store: await openStore(context, args), planned: planAnalysis(workspace.registry, id) };
}
