import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { parseArguments } from '../../runner/commands/arguments.ts';
import type { Context } from '../../runner/commands/context.ts';
import { find } from '../../runner/commands/help.ts';
import { registry, rig, type Ran, type RegistryBuilder, type Rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };
/** Copies, and adds what nobody can foresee: two executions never give the same bytes. */
const noise = ['sh', '-c', 'cat "$1" > "$2"; od -An -N8 -tx1 /dev/urandom >> "$2"', 'sh', '{inputs.from}', '{outputs.to}'];

/** Three tiles, each through two stages of which the first gives other bytes each time; `copied` is their analysis. */
export function twoStages(): RegistryBuilder {
  return registry()
    .tool('noise', { environment: { programs: { sh: '*', cat: '*', od: '*' } }, command: noise, inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } } })
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } } })
    .pipeline('copies', { inputs: { tile: port }, steps: { one: { uses: 'noise@1.0.0', inputs: { from: 'inputs.tile' } }, two: { uses: 'copy@1.0.0', inputs: { from: 'steps.one.to' } } }, outputs: { tile: { from: 'steps.two.to', role: 'data' } } })
    .tiles('tiles', { x: 2 }, ([x]) => `${x}\n`)
    .analysis('copied', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });
}

/** A registry in git with zones, a policy that lets `ada` approve, a key for approvals and one for statements. */
export interface Lab extends Rig {
  readonly git: (...args: string[]) => string;
  /** A command of the registry with the configuration of the lab. */
  readonly lab: (...args: string[]) => Promise<Ran>;
  /** Writes the configuration anew. */
  readonly configure: (change?: { readonly approvals?: object; readonly statements?: object }) => void;
  readonly keys: { readonly approvals: string; readonly statements: string };
  /** Approves everything that is to be run; answers the proposal. */
  readonly approve: (...options: string[]) => Promise<string>;
}

/** Makes a lab and commits it. */
export async function lab(t: Pick<TestContext, 'after'>, entries: RegistryBuilder = twoStages()): Promise<Lab> {
  const made = rig(t);
  entries.write(made.path('registry'));
  const git = (...args: string[]): string => execFileSync('git', ['-C', made.folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], { stdio: 'pipe', encoding: 'utf8' });
  made.write('registry/policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' } }, classes: { standard: { who: ['ada'], upTo: { tasks: 50 } } } }));
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
  const keys = { approvals: '', statements: '' };
  for (const name of ['approvals', 'statements'] as const) keys[name] = (await made.run('keys', 'new', `${name}.pem`)).stdout.trim();
  const configure: Lab['configure'] = (change = {}) =>
    made.write('lab.json', JSON.stringify({ installation: 'lab', approvals: { repository: 'lab', keys: [{ key: keys.approvals }] }, statements: { keys: [{ key: keys.statements }] }, zones: { main: 'main', staging: 'staging', private: { main: 'hidden', staging: 'hidden-staging' } }, ...change }));
  configure();
  const run = (command: string | undefined, ...args: string[]): Promise<Ran> => made.run(command as string, ...args, '--registry', 'registry', '--runner-config', 'lab.json');
  const approve = async (...options: string[]): Promise<string> => {
    const shown = await run('approve', '--as', 'ada', ...options);
    const digest = /^proposal ([0-9a-f]{64})$/m.exec(shown.stdout)?.[1];
    const signed = await run('approve', digest as string, '--as', 'ada', '--key', 'approvals.pem', ...options);
    if (signed.code !== 0) throw new Error(shown.stderr + signed.stderr);
    return digest as string;
  };
  return { ...made, git, lab: (...args) => run(...(args as [string])), configure, keys, approve };
}

/** The same as a command of the lab, in this process: for many of them in a row. */
export async function here(made: Lab, command: string, ...args: string[]): Promise<Ran> {
  const text = { stdout: '', stderr: '' };
  const context: Context = {
    cwd: made.folder, command: 'headgate', user: 'ada', terminal: false, colour: false, columns: 80, path: '/usr/bin:/bin', signal: new AbortController().signal,
    out: (more) => void (text.stdout += more),
    err: (more) => void (text.stderr += more),
  };
  const spec = find(command);
  const { run } = await spec.load();
  return { code: await run(context, parseArguments(spec, [...args, '--registry', 'registry', '--runner-config', 'lab.json'])), ...text };
}

/** Every file of a store with its bytes; none where there is no store. Temporary files are not of it. */
export function filesOf(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')] as const).filter(([path]) => !path.startsWith('tmp/')).sort(([a], [b]) => (a < b ? -1 : 1)));
}
