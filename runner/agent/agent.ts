import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { identify, ownerName } from '../store/process-identity.ts';
import { openStoreAt, parseStorePlace } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { fill } from './fill.ts';
import { boundGarbage } from './garbage.ts';
import { openJournal, type Journal } from './journal.ts';
import { awaitShim, type ShimLink } from './link.ts';
import { ManifestError, readWork, type Work } from './manifest.ts';
import { keepPins } from './node-cache.ts';
import { readOptions, usage, type AgentOptions } from './options.ts';
import { codes, performChunk } from './perform-chunk.ts';
import { followWishes } from './wishes.ts';

/** Part of the volume `agent` that fetched blobs may take; the rest is slack. */
const CACHE_SHARE = 0.8;
/** Seconds at the end of the grace that are kept for what comes after a task was stopped. */
const RESERVE = 20;

/**
 * The main program of the container that holds the credentials: performs the chunk of its pod by commands that the shim
 * runs in the user's image beside it. It then stays until it is told to end, since it would be started again; kubelet
 * tells it when the other container has ended.
 */
async function main(): Promise<void> {
  boundGarbage(globalThis.gc === undefined ? undefined : (type) => void globalThis.gc?.({ type, execution: 'sync' }), () => process.memoryUsage().arrayBuffers);
  if (process.argv[2] === 'fill') process.exit(await fill(process.argv.slice(3), ownerName(identify(process.pid)), say));
  const options = readOptions(process.argv.slice(2), process.env);
  if (typeof options === 'string') {
    say(`${options}\n${usage}`);
    process.exit(codes.protocol);
  }
  process.umask(0o022);
  const told = Promise.withResolvers<void>();
  let finished: number | undefined;
  let waiting = true;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => {
      // Nothing was begun, or nothing is left to do.
      if (finished !== undefined) process.exit(finished);
      if (waiting) process.exit(codes.fine);
      told.resolve();
    });
  }
  const letGo = keepPins(join(options.root, 'cache'), hostname(), options.cached);
  process.on('exit', letGo);
  const journal = openJournal(join(options.root, 'agent/journal'));
  const prepared = prepare(options);
  // Whoever waits for it is told.
  prepared.catch(() => {});
  const link = await awaitShim({ socket: join(options.root, 'ctl', 'agent.sock'), known: journal.session, session: journal.session ?? randomBytes(16).toString('hex'), onSession: (session) => journal.note({ type: 'session', session }) });
  waiting = false;
  const code = journal.ended ?? (await work(options, prepared, link, journal, Promise.race([told.promise, link.terminating])));
  journal.note({ type: 'ended', code });
  link.end(code);
  finished = code;
  say(`ended with code ${code}`);
  told.promise.then(() => process.exit(code), () => {});
  // Nothing else keeps the process alive until the signal comes.
  setInterval(() => {}, 2 ** 30);
}

/** What there is to do, and where; read while the image of the command is still on its way. */
interface Prepared {
  readonly store: Store;
  readonly found: Work;
}

async function prepare(options: AgentOptions): Promise<Prepared> {
  const store = await openStoreAt(parseStorePlace(options.store, options.root), { owner: ownerName(identify(process.pid)), little: true, onCorrupt: (digest) => say(`blob ${digest} in the store is damaged`), onNotice: say });
  return { store, found: await readWork(store, options.wave, options.index) };
}

async function work(options: AgentOptions, prepared: Promise<Prepared>, link: ShimLink, journal: Journal, terminating: Promise<void>): Promise<number> {
  if (link.hello.pid !== 1) {
    say('the shim is not process 1 of its container, so what a command leaves could not be ended; let the container have a process namespace of its own');
    return codes.protocol;
  }
  try {
    const { store, found } = await prepared;
    const pace = options.pace * 1000;
    return await performChunk(
      {
        store,
        link,
        journal,
        wishes: followWishes(store, found.chunk, pace),
        volumes: { in: join(options.root, 'in'), out: join(options.root, 'out') },
        cache: { folder: join(options.root, 'agent/blobs'), room: options.agentLimit * CACHE_SHARE },
        ofNode: { root: join(options.root, 'cache'), digests: new Set(options.cached) },
        image: options.image,
        outLimit: options.outLimit,
        scratch: options.scratch,
        grace: (options.grace - Math.min(RESERVE, options.grace / 2)) * 1000,
        pace,
        terminating,
        say,
      },
      found,
    );
  } catch (error) {
    say((error as Error).message);
    return error instanceof ManifestError ? codes.protocol : codes.store;
  }
}

function say(text: string): void {
  process.stderr.write(`headgate agent: ${text}\n`);
}

void main().catch((error: unknown) => {
  say((error as Error).message);
  process.exit(codes.protocol);
});
