import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { lastLaunches, readPlan } from '../execute/history.ts';
import { readDocument } from '../store/documents.ts';
import type { LaunchEnd } from '../model/stored.ts';
import { explain } from '../plan/explain.ts';
import { plural } from '../report/style.ts';
import { hashFile } from '../store/directory.ts';
import { readRevocations } from '../store/records.ts';
import { findResult } from '../store/results.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { findMakers } from './find-digest.ts';
import { changeText } from './forecast.ts';
import { provenance } from './provenance.ts';
import { provenanceText } from './provenance-text.ts';
import { planReader, stageNamed, storedPlan, unitsNamed } from './task-place.ts';
import { openStore, registryRoot } from './places.ts';
import type { Store } from '../store/store.ts';
import { openAnalysis, type Planned } from './workspace.ts';

/** `headgate why`. A file on disk is preferred to an analysis of the same name only when it is written as a path. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [what, stage, unit] = args.operands;
  if (what === undefined) throw new UsageError('headgate why needs an analysis, a file or a digest', 'headgate why ANALYSIS|FILE|DIGEST [STAGE] [UNIT]');
  const hex = /^(?:sha256:)?([0-9a-f]{8,64})$/.exec(what)?.[1];
  if (hex !== undefined) return ofDigest(context, args, hex, what);
  const file = resolve(context.cwd, what);
  if (/[./\\]/.test(what) && statSync(file, { throwIfNoEntry: false })?.isFile() === true) return ofDigest(context, args, hashFile(file), what);
  if (/[.\\]/.test(what)) throw new UsageError(`there is no file ${file}`, 'name an analysis, a file, or a digest of at least 8 digits');
  return stage === undefined ? ofAnalysis(context, args, what) : ofTask(context, args, what, stage, unit);
}

async function ofDigest(context: Context, args: Arguments, hex: string, given: string): Promise<number> {
  registryRoot(context, args);
  const store = await openStore(context, args);
  const makers = await findMakers(store, hex);
  const digests = new Set(makers.map((maker) => maker.digest));
  if (digests.size > 1) throw new UsageError(`${given} is the beginning of ${plural(digests.size, 'digest')}`, [...digests].slice(0, 5).join(', '));
  for (const maker of makers) {
    const reader = await storedPlan(store, maker.plan);
    const node = reader?.layout.stages.find((candidate) => candidate.stage.id === maker.stage);
    const chain = reader === undefined || node === undefined ? undefined : await provenance(store, reader, node, maker.unit);
    if (chain === undefined) continue;
    context.out(args.flag('json') ? `${JSON.stringify({ digest: maker.digest, ...chain }, null, 2)}\n` : provenanceText(chain, maker.digest, context.colour));
    return exits.fine;
  }
  const size = await store.blobSize(hex as Parameters<typeof store.blobSize>[0]);
  context.err(size !== undefined && hex.length === 64 ? `sha256:${hex} is in the store, but no task made it: it is an input, code or a log\n` : `nothing in this store made ${given}${given.includes(hex) ? '' : ` (sha256:${hex})`}\n`);
  return exits.findings;
}

async function ofTask(context: Context, args: Arguments, id: string, stage: string, unit: string | undefined): Promise<number> {
  const { store, planned } = await openAnalysis(context, args, id);
  const layout = planned.layout();
  const node = stageNamed(layout, stage);
  const [ordinal, ...others] = unitsNamed(layout, node, unit);
  if (ordinal === undefined) throw new UsageError(`the stage ${stage} has no task`);
  if (others.length > 0) throw new UsageError(`the stage ${stage} has ${plural(others.length + 1, 'task')}${unit === undefined ? '' : ` at ${unit}`}`, 'name one with UNIT, as x=3,y=2');
  const chain = await provenance(store, planReader(store, planned.planned.digest, planned.planned, layout), node, ordinal);
  if (chain === undefined) {
    context.err(`this task has no record yet; \`headgate why ${id}\` tells what differs from the last run\n`);
    return exits.findings;
  }
  context.out(args.flag('json') ? `${JSON.stringify(chain, null, 2)}\n` : provenanceText(chain, undefined, context.colour));
  return exits.fine;
}

async function ofAnalysis(context: Context, args: Arguments, id: string): Promise<number> {
  const { store, planned } = await openAnalysis(context, args, id);
  const answer = await compare(store, planned);
  if (args.flag('json')) context.out(`${JSON.stringify({ version: 1, analysis: id, ...answer }, null, 2)}\n`);
  else if (answer.result !== undefined && answer.changes.length === 0) context.out(`${id}: nothing changed: result ${answer.result.root} of ${answer.result.finished}\n`);
  else if (answer.last === undefined) context.out(`${id}: never run into this store\n`);
  else if (answer.gone) context.out(`${id}: its last run was launched at ${answer.last.at}, but the plan of it is not in the store any more\n`);
  else if (answer.changes.length === 0) context.out(`${id}: nothing changed since ${answer.last.at}, ${answer.last.outcome === undefined ? 'and that launch has no end yet' : `and that launch ended as ${answer.last.outcome}`}: see \`headgate status -a ${id}\`\n`);
  else context.out(`${id}: since ${answer.last.at} (launched by ${answer.last.by})\n${answer.changes.map((change) => `  ↻ ${changeText(change)}\n`).join('')}${answer.result === undefined ? '' : `  and the result is there: ${answer.result.root} of ${answer.result.finished}\n`}`);
  return exits.fine;
}

async function compare(store: Store, { planned }: Planned): Promise<{ readonly plan: string; readonly result?: { readonly root: string; readonly finished: string }; readonly last?: { readonly plan: string; readonly at: string; readonly by: string; readonly outcome?: LaunchEnd['outcome'] }; readonly gone: boolean; readonly changes: ReturnType<typeof explain> }> {
  const result = await findResult(store, planned.digest, await readRevocations(store));
  const launch = (await lastLaunches(store, [planned.analysis])).get(planned.analysis);
  const before = launch === undefined ? undefined : await readPlan(store, launch.plan);
  const end = launch === undefined ? undefined : await readDocument<LaunchEnd>(store, `launches/${launch.plan}/${launch.id}.end.json`);
  return {
    plan: planned.digest,
    ...(result === undefined ? {} : { result: { root: result.root, finished: result.finished } }),
    ...(launch === undefined ? {} : { last: { plan: launch.plan, at: launch.created, by: launch.by, ...(end === undefined ? {} : { outcome: end.outcome }) } }),
    gone: launch !== undefined && before === undefined,
    changes: before === undefined ? [] : explain(before, planned),
  };
}
