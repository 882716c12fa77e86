import { spawnSync } from 'node:child_process';

/** Somebody whom commits are by. */
const ENV = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/nonexistent', GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0', LANG: 'C.UTF-8' };

/** Runs git in a folder as somebody; throws with what it said. */
export function git(folder: string, by: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-c', 'safe.directory=*', '-c', 'init.defaultBranch=main', ...args], { cwd: folder, encoding: 'utf8', env: { ...ENV, GIT_AUTHOR_NAME: by, GIT_AUTHOR_EMAIL: `${by}@example.org`, GIT_COMMITTER_NAME: by, GIT_COMMITTER_EMAIL: `${by}@example.org` }, timeout: 60_000 });
  if (status !== 0) throw new Error(`git ${args.join(' ').replace(/\/\/[^@/]+@/g, '//')}: ${stderr}${stdout}`);
  return stdout.trim();
}

/** Commits everything in a folder, as the whole history of a branch `main`, and pushes it; answers the commit. */
export function pushFolder(folder: string, by: string, url: string): string {
  git(folder, by, 'init', '-q');
  git(folder, by, 'add', '-A', '-f');
  git(folder, by, 'commit', '-q', '-m', 'First');
  git(folder, by, 'push', '-q', url, 'HEAD:refs/heads/main');
  return git(folder, by, 'rev-parse', 'HEAD');
}
