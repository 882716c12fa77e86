import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { annotationLines, diagnosticsJson, diagnosticsText } from '../report/diagnostics.ts';
import { plural } from '../report/style.ts';
import { lintWorkflows, workflowRules } from '../workflows/lint.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';

/** `headgate lint-workflows`: holds the workflows of a repository to the rules that the flow rests on. */
export function run(context: Context, args: Arguments): Promise<number> {
  if (args.operands.length > 1) throw new UsageError('`headgate lint-workflows` takes one folder');
  if (args.flag('rules')) {
    for (const { code, answers, text } of workflowRules) context.out(`${code} (${answers})\n  ${text}\n`);
    return Promise.resolve(exits.fine);
  }
  const root = resolve(context.cwd, args.operands[0] ?? '.');
  const sources = ['.github/workflows', '.gitea/workflows', '.forgejo/workflows'].flatMap((folder) => workflowsIn(root, folder));
  if (sources.length === 0) throw new UsageError(`${root} has no workflows`, 'name the folder of a repository');
  const findings = lintWorkflows(sources);
  if (args.flag('json')) context.out(diagnosticsJson(findings));
  else context.err(diagnosticsText(findings, { sources, root: relative(context.cwd, root), colour: context.colour }));
  context.annotate?.(annotationLines(findings));
  context.err(`${plural(sources.length, 'workflow')}, ${plural(findings.length, 'finding')}\n`);
  return Promise.resolve(findings.length === 0 ? exits.fine : exits.findings);
}

function workflowsIn(root: string, folder: string): { path: string; text: string }[] {
  if (statSync(join(root, folder), { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(join(root, folder)).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}
