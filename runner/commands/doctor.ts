import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import semver from 'semver';
import { knownProgramsWith } from '../declare/programs.ts';
import { findEngine } from '../execute/local/engine.ts';
import { probeIsolation } from '../execute/local/isolation.ts';
import { findProgram } from '../execute/local/programs.ts';
import { keptFolder } from '../execute/local/stale-work.ts';
import { unmetPrograms } from '../task/programs.ts';
import { bytes, inert, painter } from '../report/style.ts';
import { storePlaceName } from '../store/open.ts';
import { freeSpace, probeFolder } from '../store/probe.ts';
import type { Arguments } from './arguments.ts';
import { exits, type Context } from './context.ts';
import { openStore, storePlace, workFolder } from './places.ts';
import { errors, openRegistry, type Workspace } from './workspace.ts';

/** One thing that was looked at. `trouble` stops something from working, `notice` limits something; both have a fix. */
export interface Finding {
  readonly what: string;
  readonly state: 'fine' | 'notice' | 'trouble';
  readonly says: string;
  readonly fix?: string;
}

/** The Node versions headgate is tested with. */
const NODE_RANGE = '>=24';
/** Free bytes below which a run is likely to end early. */
const LITTLE_SPACE = 1 << 30;

/** `headgate doctor`: looks at this machine, changes nothing, exits with 1 only when something cannot work. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const inside = args.texts('inside');
  if (inside.length > 0) {
    context.out(`${JSON.stringify(await (await import('./canary.ts')).canary(inside))}\n`);
    return exits.fine;
  }
  const linted = args.text('lint-policy');
  if (linted !== undefined) return (await import('./doctor-policies.ts')).lintPolicy(context, args, linted);
  if (args.flag('print-policies')) return (await import('./doctor-policies.ts')).printPolicies(context, args);
  // First: a mistake in how it was called ends it before anything is looked at.
  const forge = args.flag('forge') ? await (await import('./doctor-forge.ts')).forgeFindings(context, args) : [];
  const findings: Finding[] = [node(), git(), machine(), isolation()];
  const registry = args.text('registry') !== undefined || existsSync(resolve(context.cwd, 'registry')) || existsSync(resolve(context.cwd, 'tools')) ? await openRegistry(context, args) : undefined;
  if (registry === undefined) findings.push({ what: 'registry', state: 'notice', says: `there is none in ${context.cwd}`, fix: 'name it with --registry DIR, or make one with `headgate init DIR`' });
  else findings.push(registryFinding(registry), ...(await programs(registry)));
  findings.push(await engine(registry), ...(await store(context, args)), ...(registry === undefined ? [] : kept(registry.root)), clock(registry));
  if (args.text('runner-config') !== undefined) findings.push(...(await (await import('./doctor-cluster.ts')).clusterFindings(context, args)));
  if (args.flag('cluster')) findings.push(...(await (await import('./doctor-canary.ts')).canaryFindings(context, args)));
  findings.push(...forge);
  const bad = findings.some((finding) => finding.state === 'trouble');
  const place = args.text('store') === undefined ? undefined : storePlace(context, args);
  const policies = place?.kind === 's3' ? (await import('./doctor-bucket.ts')).bucketPolicies(place.location) : undefined;
  context.out(args.flag('json') ? `${JSON.stringify({ ok: !bad, findings, ...(policies === undefined ? {} : { policies }) }, null, 2)}\n` : text(context, findings));
  if (policies !== undefined && !args.flag('json')) context.out(`\nA bucket policy that lets everybody read this store, and nothing else:\n${JSON.stringify(policies.publicRead, null, 2)}\n\nCORS rules that let pages of your site load its objects:\n${JSON.stringify(policies.cors, null, 2)}\n`);
  return bad ? exits.findings : exits.fine;
}

function node(): Finding {
  const { node: version } = process.versions;
  if (semver.satisfies(version, NODE_RANGE)) return { what: 'node', state: 'fine', says: `${version} (${process.platform}/${process.arch})` };
  return { what: 'node', state: 'notice', says: `${version}; headgate is tested with ${NODE_RANGE}`, fix: '`npm start` brings the right one' };
}

function git(): Finding {
  const answer = spawnSync('git', ['--version'], { encoding: 'utf8', timeout: 5000 });
  if (answer.status === 0) return { what: 'git', state: 'fine', says: answer.stdout.trim().replace('git version ', '') };
  return { what: 'git', state: 'notice', says: 'not found: no history, so `validate --base` and the history of `store gc` do not work', fix: 'install git' };
}

function machine(): Finding {
  return { what: 'machine', state: 'fine', says: `${availableParallelism()} processors, ${bytes(totalmem())} of memory` };
}

function isolation(): Finding {
  if (probeIsolation('auto').level === 'namespaces') return { what: 'isolation', state: 'fine', says: 'namespaces: tasks have no network unless declared, and nothing they start outlives them' };
  return { what: 'isolation', state: 'notice', says: 'process groups only: a task could use the network, and one that hides from its group could outlive it; records say so', fix: process.platform === 'linux' ? 'install util-linux, and allow user namespaces (sysctl kernel.unprivileged_userns_clone=1, or run as root)' : 'run on Linux where that matters' };
}

function registryFinding(registry: Workspace): Finding {
  const faults = errors(registry.diagnostics).length;
  const { tools, analyses } = registry.registry;
  if (faults === 0) return { what: 'registry', state: 'fine', says: `${registry.root}: ${tools.size} tools, ${analyses.size} analyses` };
  return { what: 'registry', state: 'trouble', says: `${registry.root} has ${faults} error${faults === 1 ? '' : 's'}`, fix: 'see `headgate validate`' };
}

/** Every program that a tool of the registry declares, against every range it is declared with. */
async function programs({ registry }: Workspace): Promise<Finding[]> {
  const known = knownProgramsWith(registry.policy?.document);
  const wanted = new Map<string, Map<string, string[]>>();
  const bodies = [...registry.tools.values()].map(({ reference, document }) => ({ reference, environment: document.environment }));
  for (const { reference, document } of registry.pipelines.values()) for (const [name, step] of Object.entries(document.steps)) if (step.run !== undefined) bodies.push({ reference: `${reference} ${name}`, environment: step.run.environment });
  for (const { reference, environment } of bodies) {
    if (!('programs' in environment)) continue;
    for (const [name, range] of Object.entries(environment.programs)) {
      const ranges = wanted.get(name) ?? new Map<string, string[]>();
      wanted.set(name, ranges.set(range, [...(ranges.get(range) ?? []), reference]));
    }
  }
  return Promise.all(
    [...wanted].sort(([a], [b]) => (a < b ? -1 : 1)).map(async ([name, ranges]): Promise<Finding> => {
      const found = await findProgram(name, known);
      const unmet = [...ranges].flatMap(([range, users]) => (unmetPrograms({ [name]: range }, new Map([[name, found]])) === undefined ? [] : [{ range, users }]));
      const version = found === undefined ? 'not on PATH' : `${found.version === '' ? 'of unknown version' : found.version} (${found.path})`;
      if (unmet.length === 0) return { what: `program ${name}`, state: 'fine', says: version };
      const says = `${version}, but ${unmet.map(({ range, users }) => `${range} is needed by ${users.slice(0, 3).join(', ')}${users.length > 3 ? ` and ${users.length - 3} more` : ''}`).join('; ')}`;
      return { what: `program ${name}`, state: 'trouble', says, fix: `install ${name} ${unmet.map(({ range }) => range).join(' and ')}, or run on a machine that has it` };
    }),
  );
}

/** Container engines are wanted by tools with an image only. */
async function engine(registry: Workspace | undefined): Promise<Finding> {
  const users = [...(registry?.registry.tools.values() ?? [])].filter(({ document }) => 'image' in document.environment).map(({ reference }) => reference);
  const found = await findEngine();
  if (found.engine !== undefined) {
    const { kind, version, rootless, limits } = found.engine;
    const unlimited = (['memory', 'cpu', 'pids'] as const).filter((name) => !limits.includes(name));
    const says = `${kind} ${version}${rootless ? ' without root' : ''}, for tools with an image${users.length === 0 ? ' (none here)' : ''}`;
    if (unlimited.length === 0 || users.length === 0) return { what: 'containers', state: 'fine', says };
    return { what: 'containers', state: 'notice', says: `${says}; it cannot limit ${unlimited.join(' and ')} here${unlimited.includes('memory') ? ', so memory is sampled' : ''}`, fix: 'delegate the control groups to your user (systemd: Delegate= of user@.service)' };
  }
  if (users.length === 0) return { what: 'containers', state: 'fine', says: `no engine that works (${found.why}); no tool here needs one` };
  return { what: 'containers', state: 'trouble', says: `no engine that works (${found.why}), but ${users.slice(0, 3).join(', ')}${users.length > 3 ? ` and ${users.length - 3} more` : ''} need${users.length === 1 ? 's' : ''} one`, fix: 'install podman, or docker and start its service' };
}

async function store(context: Context, args: Arguments): Promise<Finding[]> {
  const place = storePlace(context, args);
  if (place.kind === 's3') return (await import('./doctor-bucket.ts')).bucketFindings(place.location, storePlaceName(place));
  const { root } = place;
  const there = existsSync(root);
  const findings: Finding[] = [];
  try {
    const layout = await (await openStore(context, args)).get('layout.json');
    findings.push({ what: 'store', state: 'fine', says: layout === undefined ? `${root}: not there yet, the first run makes it` : `${root}: layout version ${String((JSON.parse(Buffer.from(layout).toString('utf8')) as { version: unknown }).version)}` });
  } catch (error) {
    return [{ what: 'store', state: 'trouble', says: (error as Error).message, fix: 'use a newer headgate, or another place with --store' }];
  }
  const folder = there ? root : nearestFolder(root);
  const failed = probeFolder(folder);
  findings.push(
    failed === undefined
      ? { what: 'store files', state: 'fine', says: 'exclusive creation, hard links and renames work there' }
      : { what: 'store files', state: 'trouble', says: `${failed} in ${folder}`, fix: 'put the store on a local or POSIX file system that you may write to, with --store' },
  );
  const free = freeSpace(folder);
  findings.push(free < LITTLE_SPACE ? { what: 'disk', state: 'notice', says: `${bytes(free)} free at the store`, fix: '`headgate store gc` shows what could go' } : { what: 'disk', state: 'fine', says: `${bytes(free)} free at the store` });
  return findings;
}

/** Work folders that `run --keep-work` left: only people remove them. */
function kept(root: string): Finding[] {
  const folder = keptFolder(workFolder(root));
  const runs = existsSync(folder) ? readdirSync(folder).length : 0;
  return runs === 0 ? [] : [{ what: 'kept work', state: 'fine', says: `work folders of ${runs} run${runs === 1 ? '' : 's'} with --keep-work are in ${folder}; remove them when they are not needed` }];
}

function nearestFolder(path: string): string {
  for (let folder = path; ; folder = dirname(folder)) if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true || folder === dirname(folder)) return folder;
}

/** A clock that is behind the registry's own files makes launches that expired before they began. */
function clock(registry: Workspace | undefined): Finding {
  const now = Date.now();
  const newest = Math.max(0, ...(registry?.sources ?? []).map((source) => statSync(resolve((registry as Workspace).root, source.path), { throwIfNoEntry: false })?.mtimeMs ?? 0));
  if (newest > now + 60_000) return { what: 'clock', state: 'notice', says: `${new Date(now).toISOString()}, but a file of the registry is from ${new Date(newest).toISOString()}`, fix: 'set the clock: times in records come from it' };
  if (new Date(now).getUTCFullYear() < 2025) return { what: 'clock', state: 'notice', says: `it says ${new Date(now).toISOString()}`, fix: 'set the clock: times in records come from it' };
  return { what: 'clock', state: 'fine', says: new Date(now).toISOString() };
}

function text(context: Context, findings: readonly Finding[]): string {
  const paint = painter(context.colour);
  const marks = { fine: paint('green', '✓'), notice: paint('yellow', '!'), trouble: paint('red', '✗') };
  const width = Math.max(...findings.map((finding) => finding.what.length));
  return findings.map((finding) => `${marks[finding.state]} ${finding.what.padEnd(width)}  ${inert(finding.says)}\n${finding.fix === undefined ? '' : `  ${' '.repeat(width)}  fix: ${finding.fix}\n`}`).join('');
}
