import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** What is compared with, as programs of this machine. */
export type PeerName = 'make' | 'ninja' | 'snakemake' | 'check-jsonschema';

/** Python packages of the peers, pinned so that two runs of the benchmark compare with the same. */
const PACKAGES = ['snakemake==9.27.1', 'check-jsonschema==0.39.0'];

/**
 * Paths of the peers. make and ninja are asked of the machine, then of apt; the others are installed with pip below
 * the user's cache folder, once for each set of versions. Throws with the reason when one cannot be had: a benchmark
 * without a peer has failed, it is not a benchmark with one line less.
 */
export function findPeers(): { readonly [Name in PeerName]: string } {
  const venv = pythonPeers();
  return { make: systemPeer('make', 'make'), ninja: systemPeer('ninja', 'ninja-build'), snakemake: join(venv, 'bin/snakemake'), 'check-jsonschema': join(venv, 'bin/check-jsonschema') };
}

/** Version of a peer: the number in the first line that it prints about itself. */
export function versionOf(path: string): string {
  return /\d[\d.]*/.exec(spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout ?? '')?.[0] ?? 'of unknown version';
}

function systemPeer(program: string, aptPackage: string): string {
  const there = onPath(program);
  if (there !== undefined) return there;
  const installed = spawnSync('apt-get', ['install', '-y', '-q', aptPackage], { encoding: 'utf8', timeout: 300_000 });
  const now = onPath(program);
  if (now === undefined) throw new Error(`${program} is not on PATH and could not be installed with apt: ${(installed.stderr ?? String(installed.error)).trim().slice(-500)}`);
  return now;
}

function pythonPeers(): string {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const key = createHash('sha256').update(JSON.stringify([PACKAGES, process.platform, process.arch])).digest('hex').slice(0, 16);
  const venv = join(cache, 'headgate-bench', key);
  const stamp = join(venv, 'complete');
  if (existsSync(stamp)) return venv;
  rmSync(venv, { recursive: true, force: true });
  mkdirSync(join(venv, '..'), { recursive: true });
  step('python3', ['-m', 'venv', venv]);
  step(join(venv, 'bin/pip'), ['install', '--quiet', '--disable-pip-version-check', ...PACKAGES]);
  mkdirSync(stamp);
  return venv;
}

function step(program: string, args: readonly string[]): void {
  const ended = spawnSync(program, [...args], { encoding: 'utf8', timeout: 900_000 });
  if (ended.status !== 0) throw new Error(`\`${[program, ...args].join(' ')}\` failed: ${ended.error?.message ?? (ended.stderr ?? '').trim().slice(-500)}`);
}

function onPath(program: string): string | undefined {
  return (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, program)).find((path) => existsSync(path));
}
