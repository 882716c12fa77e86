import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { asSha, type Origin, type Sha } from '../declare/bare/repository.ts';
import type { Account } from '../model/approval.ts';
import type { ProposalReport, ProposedAnalysis } from '../model/proposal-report.generated.ts';
import { bytes, duration, grouped, inert, plural } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { compute, HANDED } from './forge/compute.ts';
import { reportText } from './forge/handed.ts';
import { lookUp } from './forge/lookup.ts';
import { propose } from './forge/propose.ts';
import { openStore } from './places.ts';

/** `headgate propose --base SHA --head SHA`: what a pull request would be told. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [base, head, policy, previousHead] = [commitOf(args, 'base'), commitOf(args, 'head'), commitOf(args, 'policy'), commitOf(args, 'previous')];
  if (base === undefined || head === undefined) throw new UsageError('two commits are needed', 'name them with --base SHA and --head SHA; `git rev-parse NAME` prints the id of one');
  const pullRequest = args.count('pr');
  const author = args.text('author');
  const inputs = {
    origin: originOf(context, args),
    base,
    head,
    ...(policy === undefined ? {} : { policy }),
    ...(previousHead === undefined ? {} : { previousHead }),
    ...(pullRequest === undefined ? {} : { pullRequest }),
    ...(author === undefined ? {} : { author: accountOf(author) }),
    path: context.path,
    signal: context.signal,
  };
  const handOver = args.text('hand-over');
  if (handOver !== undefined) {
    const folder = resolve(context.cwd, handOver);
    mkdirSync(join(folder, HANDED.files), { recursive: true });
    const made = await compute({ ...inputs, files: join(folder, HANDED.files) });
    for (const name of ['report', 'plans'] as const) writeFileSync(join(folder, HANDED[name]), made[name]);
    return exits.fine;
  }
  const { report: read, plans } = await propose(inputs);
  // On one machine the store is the person's own, so that everything in it may be told.
  const asked = ['store', 'staging', 'runner-config'].some((name) => args.text(name) !== undefined);
  const report = asked && plans.length > 0 ? await lookUp({ report: read, plans, stores: { main: await openStore(context, args) }, writer: true }) : read;
  const out = args.text('out');
  if (out !== undefined) writeFileSync(resolve(context.cwd, out), reportText(report));
  context.out(args.flag('json') ? reportText(report) : proposalText(report));
  return report.outcome === 'findings' || report.outcome === 'refused' ? exits.findings : exits.fine;
}

/** A commit that an option names by its whole id. */
export function commitOf(args: Arguments, name: 'base' | 'head' | 'policy' | 'previous'): Sha | undefined {
  const given = args.text(name);
  const found = given === undefined ? undefined : asSha(given);
  if (given !== undefined && found === undefined) throw new UsageError(`--${name} takes the whole id of a commit, not \`${inert(given.slice(0, 80))}\``, 'names move; `git rev-parse NAME` prints the id');
  return found;
}

/** `LOGIN`, or `NUMBER:LOGIN` where the forge has told it. */
function accountOf(text: string): Account {
  const [, id = '0', login = ''] = /^(?:(\d{1,15}):)?(.*)$/s.exec(text) ?? [];
  return { id: Number(id), login };
}

/** The repository of --repository: a clone, or an address that may be asked. */
export function originOf(context: Context, args: Arguments): Origin {
  const given = args.text('repository') ?? '.';
  const folder = resolve(context.cwd, given);
  if (existsSync(folder)) return { url: pathToFileURL(folder).href, transports: ['file'] };
  const url = URL.parse(given);
  // Without encryption only on this machine: whoever is between could answer with other commits of the same ids' length, and would be found out, but could read a token.
  if (url?.protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) return { url: given, transports: ['http'] };
  if (url?.protocol !== 'https:') throw new UsageError(`there is no folder ${inert(folder)}, and \`${inert(given)}\` is no https:// address`, 'name a clone, or the address of the repository');
  return { url: given, transports: ['https'] };
}

/** The report in words. */
function proposalText(report: ProposalReport): string {
  const { commits, files, findings, refusals, analyses, analysesLeft, atCaps, policy, proposal, previous, notes, expected } = report;
  const lines = [`${commits.head} into ${commits.base}${commits.tree === undefined ? '' : `: ${plural(files.count, 'file')}${files.count === 0 ? '' : ` (${Object.entries(files.kinds).map(([kind, count]) => `${count} ${kind}`).join(', ')})`}`}`];
  for (const { message, file } of refusals) lines.push(`refused: ${file === undefined ? '' : `${file}: `}${message}`);
  for (const { file, line, column, severity, message, code, hint } of findings.list) lines.push(`${file}:${line}:${column}: ${severity}: ${message} [${code}]${hint === undefined ? '' : `\n  hint: ${hint}`}`);
  if (findings.left > 0) lines.push(`and ${plural(findings.left, 'more finding')}`);
  for (const analysis of analyses) lines.push(...analysisLines(analysis));
  if (analysesLeft > 0) lines.push(`and ${grouped(analysesLeft)} more analyses`);
  for (const note of notes) lines.push(`note: ${note}`);
  if (proposal === undefined) lines.push(report.outcome === 'nothing' ? 'It adds and changes no plan: nothing to approve.' : 'There is no proposal.');
  else {
    const amount = (value: number | null): string => (value === null ? 'any number of' : String(Math.round(value * 100) / 100));
    if (atCaps !== undefined) lines.push(`at most ${plural(atCaps.tasks, 'task')}, ${amount(atCaps.cpuHours)} processor hours${atCaps.cost === undefined ? '' : `, ${amount(atCaps.cost)} ${atCaps.currency ?? ''}`}`);
    if (expected !== undefined) lines.push(expected.sure === 'none' && expected.tasks > 0 ? 'how long it takes is not known' : `about ${duration(expected.hours * 3600)} and ${bytes(Math.round(expected.bytes))}, from ${grouped(expected.known)} of ${grouped(expected.tasks)} tasks`);
    if (policy?.class !== undefined) lines.push(`class ${policy.class}: ${plural(policy.needs?.approvers ?? 1, 'approval')} of ${policy.needs?.who.join(', ') || 'nobody'}`);
    for (const reason of policy?.notSmaller ?? []) lines.push(`  ${reason}`);
    if (previous !== undefined) lines.push(previous.same ? 'the same proposal as before' : `since ${previous.digest}: ${plural(previous.added, 'plan')} more, ${previous.removed} fewer, ${previous.kept} kept`);
    lines.push(`proposal ${proposal.digest}`);
  }
  return `${lines.map(inert).join('\n')}\n`;
}

function analysisLines({ analysis, change, blocked, tasks, counts, withheld, reasons = [], reasonsLeft = 0, images = [], networks = [] }: ProposedAnalysis): string[] {
  if (change === 'blocked') return [`${analysis}  blocked (${blocked?.join('; ') ?? ''})`];
  const known = withheld === true ? 'private' : counts === undefined ? plural(tasks ?? 0, 'task') : `${grouped(counts.cached)} cached, ${grouped(counts.new)} new, at most ${grouped(counts.follow)} follow`;
  const asks = [...images, ...networks.filter((network) => network !== 'none').map((network) => `network ${network}`)];
  return [`${analysis}  ${change}: ${known}${asks.length === 0 ? '' : `; ${asks.join(', ')}`}`, ...reasons.map(({ stage, ingredient, before, after }) => `  ${stage === undefined ? '' : `${stage}: `}${ingredient}: ${before} → ${after}`), ...(reasonsLeft === 0 ? [] : [`  and ${reasonsLeft} more`])];
}
