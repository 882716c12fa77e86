import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** The release that is built. */
const VERSION = 'v1.26.0';
const FLAGS = ['-trimpath', '-buildvcs=false', '-tags', 'sqlite sqlite_unlock_notify', '-ldflags', `-s -w -X main.Version=${VERSION.slice(1)}`];

/** A Gitea that was built: its program, and the folder of its templates and options. */
export interface Gitea {
  readonly program: string;
  readonly root: string;
}

/**
 * Builds Gitea from its Go module, once (7 minutes on two idle cores), and keeps it outside of the checkout. It is copied and built as the main module,
 * since only so its own replacements hold. The pages have no style: what makes it is no Go.
 */
export function buildGitea(): Gitea {
  const key = createHash('sha256').update(JSON.stringify([VERSION, FLAGS, process.arch])).digest('hex').slice(0, 20);
  const root = join(homedir(), '.cache', 'headgate-test', `gitea-${key}`);
  const program = join(root, 'gitea');
  if (existsSync(program)) return { program, root };
  console.log(`building Gitea ${VERSION}, once, which takes several minutes`);
  const { Dir: module } = JSON.parse(go(['mod', 'download', '-json', `code.gitea.io/gitea@${VERSION}`], '/')) as { readonly Dir: string };
  const out = `${root}.${randomBytes(4).toString('hex')}`;
  mkdirSync(out, { recursive: true });
  const source = join(out, 'source');
  // A copy: the cache of modules is not to be written to.
  cpSync(module, source, { recursive: true });
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  chmodSync(source, 0o755);
  go(['build', ...FLAGS, '-o', join(out, 'gitea'), '.'], source);
  for (const folder of ['templates', 'options']) renameSync(join(source, folder), join(out, folder));
  rmSync(source, { recursive: true, force: true });
  try {
    renameSync(out, root);
  } catch {
    // Somebody else was first.
    rmSync(out, { recursive: true, force: true });
  }
  return { program, root };
}

function go(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync('nice', ['go', ...args], { cwd, encoding: 'utf8', env: { ...process.env, GOFLAGS: '-mod=mod', CGO_ENABLED: '1' }, maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`go ${args[0]} failed (${error?.message ?? `exit code ${status}`}): ${stderr}`);
  return stdout;
}
