import { codes, codesPage } from '../declare/codes.ts';
import { checkReleased } from '../declare/immutable.ts';
import { loadGit } from '../declare/load-git.ts';
import { nearest } from '../declare/suggest.ts';
import { annotationLines, diagnosticsJson, diagnosticsText } from '../report/diagnostics.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { sizeOf } from './findings.ts';
import { errors, openRegistry } from './workspace.ts';

/** `headgate validate`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const code = args.text('explain');
  if (code !== undefined) return explain(context, code);
  const workspace = await openRegistry(context, args);
  const base = args.text('base');
  const before = base === undefined ? [] : await loadGit(workspace.root, base);
  if (before === undefined) throw new UsageError(`git knows no revision ${base} of ${workspace.root}`, 'name a commit, branch or tag that was fetched');
  const released = checkReleased(before, workspace.sources);
  const diagnostics = [...workspace.diagnostics, ...released];
  const faults = errors(diagnostics).length;
  if (args.flag('json')) context.out(diagnosticsJson(diagnostics));
  else {
    context.err(diagnosticsText(diagnostics, { sources: workspace.sources, root: workspace.root, colour: context.colour }));
    context.annotate?.(annotationLines(diagnostics));
    const { registry } = workspace;
    const good = sizeOf(registry);
    context.out(faults === 0 ? `${workspace.root}: ${good}: all in order\n` : `${workspace.root}: ${faults} error${faults === 1 ? '' : 's'}; in order: ${good}\n`);
  }
  return faults > 0 ? exits.findings : exits.fine;
}

/** One kind of finding, or with `all` the page of all. */
function explain(context: Context, code: string): number {
  if (code === 'all') {
    context.out(codesPage());
    return exits.fine;
  }
  if (!Object.hasOwn(codes, code)) {
    const near = nearest(code, Object.keys(codes));
    throw new UsageError(`there is no finding with the code \`${code}\``, near === undefined ? 'findings end with their code in brackets; `--explain all` lists all' : `did you mean \`${near}\`?`);
  }
  context.out(`${code}: ${codes[code]}\n`);
  return exits.fine;
}
