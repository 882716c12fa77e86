import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../build.ts';
import type { GiteaServer } from './server.ts';

/** Label that jobs of this repository ask for. */
const LABEL = 'ubuntu-24.04';
/** Milliseconds that a runner may take to register on a busy machine. */
const REGISTER = 60_000;

/** A runner of Gitea that takes jobs. */
export interface GiteaRunner {
  /** What it said, for a test that fails. */
  log(): string;
  close(): Promise<void>;
}

/** The program of the runner, built once from its Go module. */
export function buildRunner(): string {
  return build(
    { program: 'the runner of Gitea', version: '1.0.8', command: ['go', '-C', '{module}', 'build', '-mod=readonly', '-trimpath', '-buildvcs=false', '-ldflags', '-s -w', '-o', '{out}/gitea-runner', 'gitea.com/gitea/runner'], env: { CGO_ENABLED: '0' }, file: 'gitea-runner' },
    join(import.meta.dirname, 'runner'),
  );
}

/**
 * Starts a runner of Gitea that runs jobs as processes of this machine, each in a folder of its own, with an environment that has nothing of ours but
 * the Node this runs with.
 */
export async function startGiteaRunner(server: GiteaServer): Promise<GiteaRunner> {
  const program = buildRunner();
  const folder = mkdtempSync(join(tmpdir(), 'headgate-gitea-runner-'));
  const config = join(folder, 'config.yaml');
  mkdirSync(join(folder, 'tmp'));
  writeFileSync(config, JSON.stringify({ log: { level: 'warn' }, runner: { file: join(folder, '.runner'), capacity: 2, fetch_interval: '200ms', fetch_interval_max: '200ms', labels: [`${LABEL}:host`] }, cache: { enabled: false }, host: { workdir_parent: join(folder, 'work') } }));
  const env = { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: folder, TMPDIR: join(folder, 'tmp'), LANG: 'C.UTF-8', GIT_PAGER: 'cat', NO_COLOR: '1', TERM: 'dumb', NO_PROXY: '127.0.0.1,localhost' };
  const { token } = await server.ask<{ readonly token: string }>('POST', '/admin/actions/runners/registration-token');
  const { status, stdout, stderr } = spawnSync(program, ['-c', config, 'register', '--no-interactive', '--instance', server.url, '--token', token, '--name', 'here'], { cwd: folder, env, encoding: 'utf8', timeout: REGISTER });
  if (status !== 0) throw new Error(`the runner of Gitea did not register: ${stdout}${stderr}`);
  // A group of its own: what jobs have started ends with it.
  const child = spawn(program, ['-c', config, 'daemon'], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  return {
    log: () => said.join(''),
    async close() {
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        // Told to end it cancels its jobs; what is left of them goes with the group.
        child.kill('SIGTERM');
        const hurry = setTimeout(() => child.kill('SIGKILL'), 20_000);
        await ended;
        clearTimeout(hurry);
      }
      try {
        process.kill(-(child.pid as number), 'SIGKILL');
      } catch {
        // Nothing is left.
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
