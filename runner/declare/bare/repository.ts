import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { callGit, GitRefused, type GitCall, type GitSetting } from './git.ts';
import { over, Unreadable } from './limits.ts';

/** How a repository may be reached. `http` and `file` are for machines that a person named themselves. */
export type Transport = 'https' | 'http' | 'file';

/** A repository that commits are fetched from. */
export interface Origin {
  readonly url: string;
  /** Transports that may be used; anything else, and whatever a server redirects to, is refused by git itself. */
  readonly transports: readonly Transport[];
  /** Token that may read, for repositories that are not public. It is in no argument, and in no message. */
  readonly token?: string;
  /** Address of the machine that the host's name stands for: git asks that one, and not what the name says by then. */
  readonly address?: string;
}

/** An object id of git: 40 or 64 lower-case hexadecimal characters, so nothing that git could take for an option. */
export type Sha = string & { readonly brand: 'sha' };

/** The text as an object id; undefined when it is none. */
export function asSha(text: string): Sha | undefined {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text) ? (text as Sha) : undefined;
}

/** A bare repository of ours that holds what was fetched. Its files were written by this program, not by `git init`. */
export interface BareRepository {
  call(args: readonly string[], call?: GitCall): Promise<Buffer>;
  /** Fetches commits by id, and what they need down to `depth`. */
  fetch(shas: readonly Sha[], depth: number): Promise<void>;
  /** Commit that a branch is at; undefined when there is none of that name. */
  tip(branch: string): Promise<Sha | undefined>;
  /** Nothing can be fetched any more: what is missing is missing. */
  seal(): void;
}

/** What a repository leaves out when it is fetched: files above a size, or everything but commits. */
export type Filter = 'tree:0' | `blob:limit=${number}`;

/** The origin, checked. Throws when its address is none of the allowed. */
function checkOrigin({ url, transports }: Origin): URL {
  const parsed = URL.parse(url);
  const transport = parsed?.protocol.slice(0, -1);
  if (parsed === null || !transports.includes(transport as Transport)) throw new Unreadable({ code: 'repository', message: `The address of the repository is not one of ${transports.map((one) => `${one}://`).join(', ')}.` });
  if (parsed.username !== '' || parsed.password !== '') throw new Unreadable({ code: 'repository', message: 'The address of the repository holds a user or a password; pass a token apart from it.' });
  if (parsed.search !== '' || parsed.hash !== '') throw new Unreadable({ code: 'repository', message: 'The address of the repository has a query or a fragment.' });
  return parsed;
}

/** A folder is served by a git of ours, which looks into its home as well: so that it leaves out what is not asked for. */
export function serveFolders(home: string): void {
  writeFileSync(join(home, '.gitconfig'), '[uploadpack]\nallowFilter = true\nallowAnySHA1InWant = true\n');
}

/** Makes an empty bare repository in a folder that is not there yet. */
export function makeBare(folder: string, origin: Origin, filter: Filter, setting: GitSetting, sha: Sha): BareRepository {
  const address = checkOrigin(origin);
  for (const below of ['objects', 'refs']) mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/none\n');
  // It may hold a token.
  const configure = (open: boolean): void => writeFileSync(join(folder, 'config'), configuration({ address, origin, filter, open, long: sha.length === 64 }), { mode: 0o600 });
  configure(true);
  return {
    call: (args, call) => callGit(folder, args, setting, call),
    fetch: (shas, depth) => guarded(folder, setting, async (watched) => {
      try {
        await callGit(folder, ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules', `--depth=${depth}`, `--filter=${filter}`, 'origin', ...shas], watched);
      } catch (error) {
        throw error instanceof GitRefused ? fetchTrouble(error, address, origin.token) : error;
      }
    }),
    tip: async (branch) => {
      if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(branch)) throw new Error(`internal: ${JSON.stringify(branch)} was not checked to be a branch`);
      try {
        return asSha((await callGit(folder, ['ls-remote', '--quiet', 'origin', `refs/heads/${branch}`], setting)).toString('latin1').split('\t')[0] ?? '');
      } catch (error) {
        throw error instanceof GitRefused ? fetchTrouble(error, address, origin.token) : error;
      }
    },
    seal: () => configure(false),
  };
}

function configuration({ address, origin, filter, open, long }: { readonly address: URL; readonly origin: Origin; readonly filter: Filter; readonly open: boolean; readonly long: boolean }): string {
  const text = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  const extensions = [...(long ? ['objectFormat = sha256'] : []), ...(open ? ['partialClone = origin'] : [])];
  const lines = [
    '[core]', `repositoryformatversion = ${extensions.length > 0 ? 1 : 0}`, 'bare = true', 'hooksPath = /dev/null', 'attributesFile = /dev/null', 'fsmonitor = false', 'bigFileThreshold = 1m', 'logAllRefUpdates = false',
    ...(extensions.length > 0 ? ['[extensions]', ...extensions] : []),
    '[gc]', 'auto = 0', '[maintenance]', 'auto = false', '[fetch]', 'unpackLimit = 1', 'writeCommitGraph = false', '[pack]', 'threads = 1', 'windowMemory = 64m', '[index]', 'threads = 1',
    // Renames are found by comparing files with each other; so many and no more.
    '[merge]', 'renameLimit = 400', '[diff]', 'renameLimit = 400',
    '[user]', 'name = headgate', 'email = headgate@localhost',
    '[credential]', 'helper =', '[submodule]', 'recurse = false',
    '[protocol]', 'allow = never',
  ];
  if (open) {
    for (const transport of origin.transports) lines.push(`[protocol ${text(transport)}]`, 'allow = always');
    lines.push('[http]', 'followRedirects = false', 'lowSpeedLimit = 1000', 'lowSpeedTime = 30');
    if (origin.address !== undefined) lines.push(`curloptResolve = ${text(`${address.hostname}:${address.port === '' ? (address.protocol === 'https:' ? 443 : 80) : address.port}:${origin.address}`)}`);
    if (origin.token !== undefined && address.protocol !== 'file:') lines.push(`[http ${text(`${address.origin}/`)}]`, `extraHeader = ${text(`Authorization: Basic ${Buffer.from(`x-access-token:${origin.token}`).toString('base64')}`)}`);
    lines.push('[remote "origin"]', `url = ${text(address.href)}`, 'promisor = true', `partialCloneFilter = ${text(filter)}`, 'tagOpt = --no-tags');
  }
  return `${lines.join('\n')}\n`;
}

/** Runs something that fills a folder and stops it when there is too much. A server may ignore a filter. */
async function guarded<T>(folder: string, setting: GitSetting, work: (setting: GitSetting) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const most = setting.limits.fetchBytes;
  const look = (): void => {
    if (bytesBelow(join(folder, 'objects')) > most) stop.abort(over(`Fetching the commits took more than ${Math.round(most / 1024 / 1024)} MiB.`));
  };
  const timer = setInterval(look, 200);
  try {
    const done = await work({ ...setting, signal: AbortSignal.any([setting.signal, stop.signal]) });
    look();
    if (stop.signal.aborted) throw stop.signal.reason;
    return done;
  } finally {
    clearInterval(timer);
  }
}

function bytesBelow(folder: string): number {
  let bytes = 0;
  // Packs lie in one folder, under temporary names while they come; nothing is unpacked.
  for (const name of ['pack', '.']) {
    try {
      for (const entry of readdirSync(join(folder, name))) bytes += statSync(join(folder, name, entry), { throwIfNoEntry: false })?.size ?? 0;
    } catch (error) {
      if ((error as { code?: string }).code !== 'ENOENT') throw error;
    }
  }
  return bytes;
}

/** What went wrong, in our words as far as they go: what a server prints is a stranger's text. */
function fetchTrouble({ stderr }: GitRefused, address: URL, token: string | undefined): Unreadable {
  const place = address.protocol === 'file:' ? 'The repository' : `${address.host}${address.pathname}`;
  if (/attempting to allocate/.test(stderr)) return over(`${place} holds something that is larger than is looked at.`);
  return new Unreadable({ code: 'repository', message: words() });

  function words(): string {
    if (/not our ref|couldn't find remote ref|no such remote ref|bad object|not a valid object/i.test(stderr)) return `${place} does not have one of the commits (any more).`;
    if (/Authentication failed|could not read Username|terminal prompts disabled|403|401/i.test(stderr)) return `${place} does not let its commits be read; is a token missing?`;
    if (/transport '.*' not allowed/.test(stderr)) return `${place} leads to an address of a kind that is not allowed.`;
    const first = stderr.split('\n').find((line) => line.startsWith('fatal:')) ?? stderr.split('\n')[0] ?? '';
    const plain = first.replace(/[^\x20-\x7e]/g, ' ').slice(0, 200);
    return `The commits could not be fetched: ${token === undefined ? plain : plain.replaceAll(token, '***')}`;
  }
}
