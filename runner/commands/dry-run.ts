import type { TaskDocument, TaskInput } from '../model/plan.ts';
import { describePlace } from '../plan/describe-place.ts';
import { recordReader } from '../execute/valid-record.ts';
import { inSubset } from '../execute/subset.ts';
import { baseResources } from '../execute/resources.ts';
import type { StageNode } from '../plan/lattice.ts';
import { walk } from '../plan/walk.ts';
import { plural } from '../report/style.ts';
import { recordLookup } from '../store/lookup.ts';
import { readRevocations } from '../store/records.ts';
import { expandCommand } from '../task/arguments.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { subsetOf } from './run.ts';
import { openStore } from './places.ts';
import { planAnalysis, type Workspace } from './workspace.ts';

/** `headgate run --dry-run`: the expanded command of each task that would run and whose inputs are known; with --force or --cache off, of what is stored too. */
export async function dryRun(context: Context, args: Arguments, workspace: Workspace, ids: readonly string[]): Promise<number> {
  const store = await openStore(context, args);
  const revocations = await readRevocations(store);
  for (const id of ids) {
    const planned = planAnalysis(workspace.registry, id);
    const layout = planned.layout();
    const wanted = inSubset(layout, subsetOf(args));
    const limit = args.count('limit') ?? Number.POSITIVE_INFINITY;
    let shown = 0;
    const show = (node: StageNode, ordinal: number, document: string, step: string): void => {
      const declared = planned.planned.steps.get(step);
      if (declared === undefined || !wanted(node, ordinal) || shown >= limit) return;
      shown += 1;
      const task = JSON.parse(document) as TaskDocument;
      const inputs = (port: string): readonly TaskInput[] => {
        const given = task.inputs[port];
        return given === undefined ? [] : 'manifest' in given ? [{ path: `in/${port}.ndjson`, digest: given.manifest }] : given;
      };
      const { argv, env } = expandCommand(declared, task, inputs, baseResources(node.stage.resources));
      context.out(`${id} ${describePlace(layout, node, ordinal)}\n  ${[...Object.entries(env).map(([name, value]) => `${name}=${quote(value)}`), ...argv.map(quote)].join(' ')}\n`);
    };
    const again = args.flag('force') || args.text('cache') === 'off';
    const result = await walk(planned.planned, layout, recordReader(store, recordLookup({ store, revocations, series: planned.planned.series }), planned.planned.digest), show, (node, ordinal, _, document, step) => again && show(node, ordinal, document, step));
    context.out(`${id}: ${plural(shown, 'command')} shown, ${result.cached} cached${result.follow > 0 ? `, at most ${result.follow} follow once their inputs are known` : ''}\n`);
  }
  return exits.fine;
}

/** An argument as it can be pasted into a POSIX shell. It is only ever shown. */
export function quote(argument: string): string {
  return /^[A-Za-z0-9_@%+=:,./-]+$/.test(argument) ? argument : `'${argument.replaceAll("'", "'\\''")}'`;
}
