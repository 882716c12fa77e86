import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';

/** A repository at a forge: which forge, its API and `owner/name`. */
export interface ForgeAddress {
  readonly kind: 'github' | 'gitea';
  readonly api: string;
  readonly repository: string;
}

/** The repository that options name, else that of the git remote `origin`. */
export function forgePlace({ cwd }: Context, args: Arguments): ForgeAddress {
  const remote = remoteOf(cwd);
  const repository = args.text('repository') ?? remote?.repository;
  if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository)) throw new UsageError(repository === undefined ? 'which repository? This folder has no git remote `origin` that says' : `--repository is OWNER/NAME, not \`${repository}\``, 'name it with --repository OWNER/NAME');
  const api = args.text('forge-api') ?? (remote === undefined ? undefined : apiOf(remote.host, cwd));
  if (api === undefined) throw new UsageError('which forge? The remote `origin` does not say whether it is a GitHub or a Gitea', 'name its API with --forge-api https://HOST/api/v1 (Gitea, Forgejo) or https://HOST/api/v3 (GitHub)');
  if (!/^https:\/\/|^http:\/\/(127\.0\.0\.1|localhost)(:|\/)/.test(api)) throw new UsageError(`--forge-api is an https address, not \`${api}\``);
  return { kind: /\/api\/v1\/?$/.test(api) ? 'gitea' : 'github', api, repository };
}

/** Host and name of the git remote `origin`, as `git clone` takes it. */
function remoteOf(cwd: string): { readonly host: string; readonly repository: string } | undefined {
  const { status, stdout } = spawnSync('git', ['config', '--get', 'remote.origin.url'], { cwd, encoding: 'utf8', timeout: 5000 });
  if (status !== 0) return undefined;
  const match = /^(?:[a-z+]+:\/\/)?(?:[^@/]+@)?([^:/]+)(?::\d+)?[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(stdout.trim());
  return match === null ? undefined : { host: match[1] as string, repository: match[2] as string };
}

/** Workflows of a Gitea lie in a folder of its own. */
function apiOf(host: string, cwd: string): string | undefined {
  if (host === 'github.com') return 'https://api.github.com';
  if (['.gitea', '.forgejo'].some((folder) => existsSync(join(cwd, folder)))) return `https://${host}/api/v1`;
  return existsSync(join(cwd, '.github')) ? `https://${host}/api/v3` : undefined;
}

/** The token of --token-file; without one, `why` and `hint` are told. */
export function forgeToken({ cwd }: Context, args: Arguments, why: string, hint = 'name a file that holds it with --token-file FILE'): string {
  const file = args.text('token-file');
  if (file === undefined) throw new UsageError(why, hint);
  try {
    const token = readFileSync(resolve(cwd, file), 'utf8').trim();
    if (/^[\x21-\x7e]{8,}$/.test(token)) return token;
  } catch (error) {
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})`, 'name a file that holds the token and nothing else');
  }
  throw new UsageError(`${file} does not hold a token and nothing else`, 'one line, as `gh auth token` prints it');
}
