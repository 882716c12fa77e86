import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { ForgeError } from '../forge/forge-error.ts';
import { openForge } from '../forge/open.ts';
import type { Trust } from '../gate/approval.ts';
import type { SigningKey } from '../gate/signature.ts';
import { inert } from '../report/style.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { forgePlace, forgeToken } from './forge-place.ts';
import { HANDED } from './forge/compute.ts';
import { NotHanded, readReport, unpackPlans } from './forge/handed.ts';
import { hear, newEar, type HearOptions, type Recomputation } from './forge/hear.ts';
import type { RunRequest } from './forge/request.ts';
import { tipPolicy } from './forge/tip-policy.ts';
import { openPlace, readPlace, storePlace } from './places.ts';
import { configuredZones } from './zones.ts';

/** Milliseconds between rounds. */
const PERIOD = 5000;
/** Milliseconds that reading a change may take. */
const RECOMPUTE = 10 * 60_000;

/** `headgate approve --forge`: signs what is approved in comments, and does what else they ask for, until it is told to end. */
export async function approveAtForge(context: Context, args: Arguments, { trust, signer }: { readonly trust: Trust; readonly signer: SigningKey }): Promise<number> {
  const [runner = trust.installation, ...more] = args.texts('for');
  if (more.length > 0) throw new UsageError('approve --forge signs for one runner', 'start one for each');
  const place = forgePlace(context, args);
  const token = forgeToken(context, args, 'approve --forge asks the forge for everybody\'s role, which needs the token of an administrator of the repository');
  const forge = await openForge({ ...place, credential: { kind: 'token', token } }, { note: (text) => context.err(`${text}\n`) });
  const { identity, name, url } = await forge.repository();
  if (identity !== trust.repository) throw new UsageError(`${name} is ${identity} at its forge, and the approvals of the configuration are for ${trust.repository}`, `write \`"repository": "${identity}"\` below approvals`);
  const hidden = configuredZones(context, args)?.private?.staging;
  const origin = { url, transports: [url.startsWith('https:') ? 'https' as const : 'http' as const] };
  const options: HearOptions = {
    forge, trust, signer, runner,
    stores: { public: await openPlace(context, storePlace(context, args)), ...(hidden === undefined ? {} : { private: await openPlace(context, readPlace(context, hidden)) }) },
    policy: () => tipPolicy({ forge, origin, path: context.path, signal: context.signal }),
    recompute: async (request, author, use) => recomputed(context, { request, author: `${author.id}:${author.login}`, url, tip: (await forge.repository()).tip }, use),
    now: () => Date.now(),
  };
  const ear = newEar();
  context.err(`reads the comments of ${name}, for the runner ${runner}\n`);
  while (!context.signal.aborted) {
    try {
      for (const { pullRequest, comment, text } of await hear(options, ear)) context.err(`#${pullRequest}, comment ${comment}: ${inert(text)}\n`);
    } catch (error) {
      if (args.flag('once') || (!(error instanceof ForgeError) && (error as { code?: unknown }).code === undefined)) throw error;
      context.err(`${(error as Error).message}; looking again\n`);
    }
    if (args.flag('once')) break;
    await pause(PERIOD, undefined, { signal: context.signal }).catch(() => {});
  }
  return exits.fine;
}

/** What a process is told that makes plans again. */
interface Asked {
  readonly request: RunRequest;
  readonly author: string;
  readonly url: string;
  /** Commit whose policy counts. */
  readonly tip: string;
}

/**
 * Reads a change in a process that is given two commits, an address and an empty folder: no key, no token, no store, and
 * nothing of our environment. Only what it left is read here, against schemas and digests.
 */
async function recomputed<T>(context: Context, { request, author, url, tip }: Asked, use: (made: Recomputation) => Promise<T>): Promise<T | { readonly refused: readonly string[] }> {
  const [program, ...first] = context.program ?? [];
  if (program === undefined) throw new Error('internal: nobody said how this program is started again');
  const folder = mkdtempSync(join(tmpdir(), 'headgate-recompute-'));
  try {
    const { pullRequest, baseSha, headSha } = request;
    const child = spawn(program, [...first, 'propose', '--repository', url, '--base', baseSha, '--head', headSha, '--policy', tip, '--pr', String(pullRequest), '--author', author, '--hand-over', folder], { cwd: folder, env: { PATH: context.path, HOME: folder, TMPDIR: folder, LANG: 'C.UTF-8' }, stdio: ['ignore', 'ignore', 'pipe'], timeout: RECOMPUTE, signal: context.signal });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (said = `${said}${text}`.slice(-2000)));
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    if (code !== exits.fine) return { refused: [`the plans could not be made again from ${headSha}: ${said.trim() || 'it took too long'}`] };
    const about = { base: baseSha, head: headSha, pullRequest };
    const files = join(folder, HANDED.files);
    const made = { report: readReport(readFileSync(join(folder, HANDED.report), 'utf8'), about), plans: unpackPlans(readFileSync(join(folder, HANDED.plans), 'utf8')), files: readdirSync(files).map((name) => join(files, name)) };
    return await use(made);
  } catch (error) {
    if (error instanceof NotHanded) return { refused: [`what was made again is not in order: ${error.message}`] };
    throw error;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
