import { diagnosticsText } from '../report/diagnostics.ts';
import { plural } from '../report/style.ts';
import type { Context } from './context.ts';
import type { Workspace } from './workspace.ts';
import { errors } from './workspace.ts';

/** Tells the findings of a registry, and that what is in order goes on without the rest. */
export function tellFindings(context: Context, workspace: Workspace): void {
  if (workspace.diagnostics.length === 0) return;
  context.err(diagnosticsText(workspace.diagnostics, { sources: workspace.sources, root: workspace.root, colour: context.colour }));
  const left = workspace.leftOut.filter((entry) => entry.kind === 'analysis');
  if (errors(workspace.diagnostics).length > 0 && left.length > 0) context.err(`left out because of these findings: ${left.map((entry) => entry.reference).join(', ')}\n`);
}

/** How many entries are in order, by kind: `27 tools, 4 pipelines, 5 datasets, 1 analysis`. */
export function sizeOf({ tools, pipelines, datasets, analyses }: Workspace['registry']): string {
  return [plural(tools.size, 'tool'), plural(pipelines.size, 'pipeline'), plural(datasets.size, 'dataset'), analyses.size === 1 ? '1 analysis' : `${analyses.size} analyses`].join(', ');
}
