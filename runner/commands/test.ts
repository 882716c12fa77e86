import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { RunReport } from '../execute/run.ts';
import type { StoredOutput } from '../model/stored.ts';
import { nearest } from '../declare/suggest.ts';
import type { Registry } from '../declare/registry.ts';
import { testRegistry, type FindFile, type TestAnalysis } from '../plan/test-analysis.ts';
import { inert, painter, plural } from '../report/style.ts';
import type { Store } from '../store/store.ts';
import { writeVerdict, type CaseVerdict, type OutputVerdict, type SelfTestVerdict } from '../store/verdicts.ts';
import { compareOutputs } from '../task/compare.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { runAnalyses } from './run.ts';
import { openStore } from './places.ts';
import { errors, openRegistry, planAnalysis, type Workspace } from './workspace.ts';

/** `headgate test`: runs self tests as analyses, compares their outputs with the known answers, keeps the verdicts. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const workspace = await openRegistry(context, args);
  tellFindings(context, workspace);
  const tools = chosenTools(workspace.registry, args.operands);
  const generated = testRegistry(workspace.registry, tools, fileFinder(workspace));
  const store = await openStore(context, args);
  const quiet: Context = context.terminal ? context : { ...context, err: () => {} };
  const reports = await runAnalyses(quiet, args, { ...workspace, registry: generated.registry }, generated.tests.map((test) => test.id));
  const cases = new Map<string, CaseVerdict>();
  for (const { id, report } of reports) {
    const test = generated.tests.find((candidate) => candidate.id === id);
    if (test !== undefined && !('skipped' in report)) cases.set(id, await judge(store, workspace, generated.registry, test, report));
  }
  if (context.signal.aborted) return exits.interrupted;
  const verdicts: SelfTestVerdict[] = [];
  for (const tool of tools) {
    const own = generated.tests.filter((test) => test.tool === tool);
    const found = own.flatMap((test) => cases.get(test.id) ?? []);
    // A run that stopped early (disk full) proves nothing about the tools it did not reach.
    if (own.length === 0 || found.length < own.length) continue;
    const verdict: SelfTestVerdict = { version: 1, kind: 'self-test', tool, ok: found.every((one) => one.ok), at: new Date().toISOString(), by: context.user, cases: found };
    await writeVerdict(store, verdict, randomBytes(4).toString('hex'));
    verdicts.push(verdict);
  }
  const untested = tools.filter((tool) => !generated.tests.some((test) => test.tool === tool));
  context.out(args.flag('json') ? `${JSON.stringify({ verdicts, untested }, null, 2)}\n` : text(context, verdicts, untested));
  const refused = reports.flatMap(({ id, report }) => ('refused' in report ? (report.refused ?? []).map((reason) => `${id} is not run: ${inert(reason)}\n`) : []));
  for (const line of refused) context.err(line);
  const trouble = reports.find(({ report }) => 'outcome' in report && report.trouble !== undefined)?.report as RunReport | undefined;
  if (trouble !== undefined) context.err(`stopped: ${trouble.trouble ?? ''}\n`);
  if (trouble !== undefined) return exits.failure;
  return verdicts.every((verdict) => verdict.ok) && refused.length === 0 && errors(workspace.diagnostics).length === 0 ? exits.fine : exits.findings;
}

/** References of the tools meant by operands (`id` means all its versions), or of all. */
function chosenTools(registry: Registry, operands: readonly string[]): string[] {
  const all = [...registry.tools.keys()].sort();
  if (operands.length === 0) return all;
  const chosen = operands.flatMap((operand) => {
    const found = all.filter((reference) => reference === operand || reference.startsWith(`${operand}@`));
    if (found.length > 0) return found;
    const near = nearest(operand, [...all, ...all.map((reference) => reference.split('@')[0] as string)]);
    throw new UsageError(`there is no tool \`${operand}\` in order in this registry`, near === undefined ? `there are: ${all.join(', ') || 'none'}` : `did you mean \`${near}\`?`);
  });
  return [...new Set(chosen)];
}

/** Finds files of the registry among what was loaded. */
export function fileFinder(workspace: Workspace): FindFile {
  const blobs = new Map(workspace.sources.flatMap((source) => (source.kind === 'blob' && source.mode === 'file' ? [[source.path, source] as const] : [])));
  return (path) => {
    const found = blobs.get(path);
    return found === undefined ? undefined : { digest: found.digest, size: found.size };
  };
}

async function judge(store: Store, workspace: Workspace, registry: Registry, test: TestAnalysis, report: RunReport): Promise<CaseVerdict> {
  const { planned } = planAnalysis(registry, test.id);
  const base = { name: test.test, plan: planned.digest };
  const [failure] = report.failures;
  if (report.result === undefined) return { ...base, ok: false, outputs: [], ...(failure?.class === undefined ? {} : { class: failure.class }), failure: failure === undefined ? `the run ended ${report.outcome}` : [failure.reason, failure.tail ?? ''].join('\n').trimEnd() };
  const outputs: OutputVerdict[] = [];
  for (const [output, path] of Object.entries(test.expected)) {
    const { digest: expected } = await store.putFile(join(workspace.root, path));
    const made = report.result.outputs.find((candidate) => candidate.name === output)?.units[0];
    if (made === undefined) {
      outputs.push({ output, ok: false, expected: `sha256:${expected}`, difference: 'this optional output was not made' });
      continue;
    }
    const known: StoredOutput = { digest: `sha256:${expected}`, size: 0, kind: 'file' };
    const difference = await compareOutputs(store, known, made, planned.plan.stages[0]?.tolerance[output] ?? 'exact');
    outputs.push({ output, ok: difference === undefined, expected: known.digest, actual: made.digest, ...(difference === undefined ? {} : { difference }) });
  }
  return { ...base, ok: outputs.every((output) => output.ok), outputs };
}

function text(context: Context, verdicts: readonly SelfTestVerdict[], untested: readonly string[]): string {
  const paint = painter(context.colour);
  const lines: string[] = [];
  for (const verdict of verdicts) {
    for (const one of verdict.cases) {
      lines.push(`${one.ok ? paint('green', '✓') : paint('red', '✗')} ${verdict.tool} ${one.name}`);
      if (one.failure !== undefined) lines.push(...inert(one.failure).split('\n').map((line) => `    ${line}`));
      for (const output of one.outputs) if (output.difference !== undefined) lines.push(`    output ${output.output}: ${inert(output.difference)}`);
    }
  }
  for (const tool of untested) lines.push(`${paint('yellow', '!')} ${tool} has no self test`);
  const cases = verdicts.flatMap((verdict) => verdict.cases);
  const failed = cases.filter((one) => !one.ok).length;
  lines.push(`${plural(cases.length, 'case')} of ${plural(verdicts.length, 'tool')}: ${failed === 0 ? 'all as expected' : `${failed} not as expected`}`);
  return `${lines.join('\n')}\n`;
}
