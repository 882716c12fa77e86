import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const sources = join(import.meta.dirname, '../../../runner/agent/shim');

/** Environment in which Go builds and tests the shim: no C, no other tool chain, no network. */
export const goEnv = { ...process.env, CGO_ENABLED: '0', GOTOOLCHAIN: 'local', GOFLAGS: '-mod=mod', GOPROXY: 'off' };

/** Path of the shim for an architecture of Go, built with the machine's Go once for each state of its sources, outside of the checkout. */
export function buildShim(architecture: 'amd64' | 'arm64' = process.arch === 'arm64' ? 'arm64' : 'amd64'): string {
  const hash = createHash('sha256').update(architecture);
  for (const name of readdirSync(sources).filter((file) => /\.go$|^go\.mod$/.test(file)).sort()) hash.update(`${name}\n`).update(readFileSync(join(sources, name)));
  const place = join(homedir(), '.cache', 'headgate-test', `shim-${hash.digest('hex').slice(0, 24)}`);
  if (existsSync(join(place, 'shim'))) return join(place, 'shim');
  const out = `${place}.${process.pid}`;
  mkdirSync(out, { recursive: true });
  const { status, stderr, error } = spawnSync('go', ['build', '-trimpath', '-ldflags=-s -w', '-o', join(out, 'shim'), '.'], { cwd: sources, env: { ...goEnv, GOARCH: architecture }, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the shim could not be built; this needs Go 1.22 or newer (apt-get install golang-go): ${error?.message ?? stderr}`);
  try {
    renameSync(out, place);
  } catch {
    // Somebody else was first.
    rmSync(out, { recursive: true, force: true });
  }
  return join(place, 'shim');
}

/** Copies the sources of the shim, for tools that write beside them. */
export function shimSources(to: string): void {
  cpSync(sources, to, { recursive: true });
}
