import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(import.meta.dirname, '../..');

/** What a step left behind. */
export interface StepRan {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Outputs as the runner of the forge reads them from its file. */
  readonly outputs: { readonly [name: string]: string };
  /** Commands that the runner of the forge would obey, in order: what stands between marks is text. */
  readonly commands: readonly string[];
  /** What it wrote for the page of its run. */
  readonly summary: string;
  /** What it wrote into files that set things for later steps. */
  readonly forLater: { readonly [variable: string]: string };
}

/** A step: the action, its inputs, and what the runner of the forge puts into the environment besides. */
export interface StepOptions {
  readonly action: string;
  readonly inputs: { readonly [name: string]: string };
  readonly env?: { readonly [name: string]: string };
  readonly cwd?: string;
  /** Folder of the bundles. Default: those that are committed. */
  readonly bundles?: string;
}

/** Runs the bundle of an action as the runner of a forge does: a process, inputs in the environment, and nothing else of ours. */
export async function runAction({ action, inputs, env = {}, cwd, bundles = join(project, 'actions') }: StepOptions): Promise<StepRan> {
  const place = mkdtempSync(join(tmpdir(), 'headgate-step-'));
  try {
    const [output, summary] = [join(place, 'output'), join(place, 'summary')];
    const later = Object.fromEntries(['GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STATE'].map((name) => [name, join(place, name)]));
    for (const file of [output, summary, ...Object.values(later)]) writeFileSync(file, '');
    const given = Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.replace(/ /g, '_').toUpperCase()}`, value]));
    const child = spawn(process.execPath, [join(bundles, action, 'dist/index.js')], {
      cwd: cwd ?? place,
      env: { PATH: '/usr/bin:/bin', HOME: place, GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '17', GITHUB_RUN_ATTEMPT: '1', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, ...later, ...env, ...given },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    return { code, ...said, outputs: outputsOf(readFileSync(output, 'utf8')), commands: commandsOf(said.stdout + said.stderr), summary: readFileSync(summary, 'utf8'), forLater: Object.fromEntries(Object.entries(later).map(([name, file]) => [name, readFileSync(file, 'utf8')])) };
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/** `name<<delimiter` … `delimiter`, as the runner of GitHub reads it. */
function outputsOf(text: string): { [name: string]: string } {
  const outputs: { [name: string]: string } = {};
  const lines = text.split('\n');
  for (let i = 0; i < lines.length; i += 1) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[i] as string) ?? [];
    if (name === undefined) continue;
    const end = lines.indexOf(delimiter as string, i + 1);
    outputs[name] = lines.slice(i + 1, end).join('\n');
    i = end;
  }
  return outputs;
}

/** Lines that are commands: they begin with `::name` (older ones hold `##[name]`), and stand where commands are not stopped. */
function commandsOf(text: string): string[] {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    stopped = /^\s*::stop-commands::(.+)$/.exec(line)?.[1];
    if (stopped === undefined && (/^\s*::[a-z-]+.*::/.test(line) || line.includes('##['))) commands.push(line.trim());
  }
  return commands;
}
