import { simpleGit } from 'simple-git';
import { over, Unreadable, type ReadLimits } from './limits.ts';

/** What calls of git are made with. */
export interface GitSetting {
  readonly limits: ReadLimits;
  /** Ends everything: the clock of the whole reading, or the person who waits for it. */
  readonly signal: AbortSignal;
  /** PATH that git is found on. */
  readonly path: string;
  /** A folder with nothing in it that git may take for a home. */
  readonly home: string;
}

/** How one call differs from the others. */
export interface GitCall {
  readonly input?: string;
  /** Bytes of answer before the call is stopped; default: `listingBytes`. */
  readonly most?: number;
  /** Exit codes that are an answer, besides 0. */
  readonly accept?: readonly number[];
  /** What is told when there are more bytes than `most`. */
  readonly tooMuch?: string;
}

/** Oldest git that can merge without a work tree. */
const OLDEST: readonly [number, number] = [2, 38];

/** A call of git that ended with another code than it may: what it printed, for whoever knows what was asked. */
export class GitRefused extends Error {
  readonly code: number;
  readonly stderr: string;
  constructor(code: number, stderr: string) {
    super(`git ended with ${code}`);
    this.code = code;
    this.stderr = stderr;
  }
}

/**
 * Calls git in a bare repository of ours. `args` are words of this program and object ids that were checked to be such,
 * never names from a repository. The environment is made here: no configuration but the repository's own, no prompt, no
 * hook, no allocation above what a file may have. What it prints is counted, and it is stopped when that is too much.
 */
export async function callGit(folder: string, args: readonly string[], { limits, signal, path, home }: GitSetting, call: GitCall = {}): Promise<Buffer> {
  const { input, most = limits.listingBytes, accept = [], tooMuch = 'The change, or the repository, has more files than are looked at.' } = call;
  const stop = new AbortController();
  const chunks: Buffer[] = [];
  let bytes = 0;
  let ended: GitRefused | undefined;
  const git = simpleGit({
    baseDir: folder,
    maxConcurrentProcesses: 1,
    abort: AbortSignal.any([signal, stop.signal]),
    allowEnvironment: ['GIT_CONFIG_NOSYSTEM', 'GIT_TERMINAL_PROMPT', 'GIT_ALLOC_LIMIT', 'GIT_ADVICE', 'GIT_ATTR_NOSYSTEM', 'GIT_CEILING_DIRECTORIES'],
    ...(input === undefined ? {} : { input: () => input }),
    errors: (_, { exitCode, stdErr }) => {
      if (exitCode === 0 || accept.includes(exitCode)) return undefined;
      ended = new GitRefused(exitCode, Buffer.concat(stdErr).subarray(0, 64 * 1024).toString('utf8'));
      return ended;
    },
  });
  git.env({
    PATH: path,
    HOME: home,
    XDG_CONFIG_HOME: home,
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_TERMINAL_PROMPT: '0',
    GIT_CEILING_DIRECTORIES: folder,
    // A small pack can hold a delta that unfolds to any size: git keeps both ends in memory.
    GIT_ALLOC_LIMIT: String(4 * limits.fileBytes),
  });
  git.outputHandler((_, stdout) => {
    stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > most) stop.abort();
      else chunks.push(chunk);
    });
  });
  try {
    // As text only where text is printed: to decode files would cost more than to read them.
    if (args[0] === 'cat-file') await git.binaryCatFile(args.slice(1));
    else await git.raw([...args]);
  } catch (error) {
    if (bytes > most) throw over(tooMuch);
    if (signal.aborted) throw (signal.reason as { name?: string }).name === 'TimeoutError' ? over(`Reading the change took more than ${limits.seconds} s.`) : signal.reason;
    // A program that could not be started has a negative code.
    if (ended !== undefined && ended.code < 0) throw new Unreadable({ code: 'repository', message: 'There is no git on this machine, or it cannot be started.' });
    if (ended !== undefined) throw ended;
    throw error;
  }
  return Buffer.concat(chunks);
}

/** Refuses a git that is too old to do what is asked of it. */
export async function checkVersion(folder: string, setting: GitSetting): Promise<void> {
  const said = (await callGit(folder, ['version'], setting)).toString('utf8');
  const [major = 0, minor = 0] = /(\d+)\.(\d+)/.exec(said)?.slice(1).map(Number) ?? [];
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) throw new Unreadable({ code: 'repository', message: `git ${OLDEST.join('.')} or newer is needed here; this is ${said.trim().slice(0, 60)}.` });
}
