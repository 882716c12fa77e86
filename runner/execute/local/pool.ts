import { spawn, type ChildProcess } from 'node:child_process';
import module from 'node:module';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { availableParallelism, totalmem } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { KnownProgram } from '../../declare/programs.ts';
import type { StepDocument } from '../../model/plan.ts';
import type { Store } from '../../store/store.ts';
import type { TaskResources } from '../../task/arguments.ts';
import type { TaskOrder, TaskOutcome } from '../../task/perform.ts';
import { unmetPrograms, type FoundProgram } from '../../task/programs.ts';
import type { Executor, Handle } from '../executor.ts';
import { deviceTable } from './devices.ts';
import { findEngine, type Engine, type FoundEngine } from './engine.ts';
import { ensureImage, type ImageFacts, type ImageFault } from './image.ts';
import { probeIsolation, type Isolation } from './isolation.ts';
import { makeMemoryGroup, removeMemoryGroup } from './memory-group.ts';
import { hostPlatform } from './platform.ts';
import { findProgram } from './programs.ts';
import { serveCall } from './served-store.ts';
import type { FoundPrograms, FromWorker, ToWorker, WorkerSetup } from './protocol.ts';
import { noteEngine, removeContainersOf } from './stale-containers.ts';
import { endWorkIn, keptFolder } from './stale-work.ts';

/** Options of the local executor. */
export interface LocalOptions {
  /** A folder, which workers open themselves; or a store elsewhere, which they ask this process for. */
  readonly store: { readonly folder: string } | { readonly served: Store };
  /** Owner name of this runner, for temporary files and work folders. */
  readonly owner: string;
  /** Folder below which work folders are made. */
  readonly workRoot: string;
  /** Tasks at a time; default: the processors of this machine. */
  readonly jobs: number | undefined;
  /** MiB that all tasks together may ask for; default: 80 % of the memory of this machine. */
  readonly memory: number | undefined;
  readonly gpus: number;
  readonly isolation: 'auto' | 'process-group';
  /** Programs that tools may name, and how each is asked for its version. */
  readonly programs: ReadonlyMap<string, KnownProgram>;
  readonly onCorrupt: (digest: string) => void;
}

interface Waiting {
  readonly id: number;
  readonly order: TaskOrder;
  readonly step: StepDocument;
  readonly kind: Kind;
  readonly done: (outcome: TaskOutcome) => void;
  readonly began: () => void;
  /** The worker has it; it performs what it has in the order of giving. */
  given: boolean;
  inHand: boolean;
}

interface Worker {
  readonly process: ChildProcess;
  readonly folder: string;
  readonly steps: Set<string>;
  readonly kind: Kind;
  /** Orders it has, the first given one in hand: a few, so that it never waits for us. */
  readonly orders: Map<number, Waiting>;
}

/** What a worker's tasks run in: namespaces without or with the host's network, or containers, which an engine starts outside of them. */
type Kind = 'closed' | 'open' | 'container';

/** Orders a worker may have: one in hand and one to go on with. */
const DEPTH = 2;
/** And one more while tasks take less than so many seconds: it is staged as soon as there is a place, not when we have heard of one. */
const SHORT = 0.05;

/** Says once of the order that a worker performs that it is in hand. */
function tellInHand(worker: Worker): void {
  for (const waiting of worker.orders.values()) {
    if (!waiting.given) continue;
    if (!waiting.inHand) waiting.began();
    waiting.inHand = true;
    return;
  }
}

/** Codes of trouble that trying again does not mend: the disk is full, or may not be written; a store in S3 has been tried again already. */
const lasting: ReadonlySet<string> = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'ESTORE']);

/** What an engine's client needs to find its service, its settings and its storage. Tasks see nothing of it. */
function engineEnvironment(): NodeJS.ProcessEnv {
  const wanted = /^(PATH|HOME|TMPDIR|DBUS_SESSION_BUS_ADDRESS|REGISTRY_AUTH_FILE|(XDG|CONTAINERS?|STORAGE|DOCKER)_[A-Z0-9_]+)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => wanted.test(name)));
}

/** Makes workers use the compiled code that this program keeps, where it does. */
function compileCache(): NodeJS.ProcessEnv {
  const folder = module.getCompileCacheDir?.();
  // It names the folder of this version of Node, below the one that was given.
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}

/** Milliseconds that an order waits for a busy worker before another is started, which takes as long: short tasks are done by then. */
const PATIENCE = 100;

/** An executor whose workers serve one run after the other. */
export interface LocalExecutor extends Executor {
  /** The executor of one run: closing it leaves the workers for the next, unless there is none. */
  lend(how: { readonly last: boolean }): Executor;
}

/** The executor of one machine: worker processes that stage, run, collect and commit, one task at a time each. */
export function localExecutor(options: LocalOptions): LocalExecutor {
  const usual = options.jobs ?? availableParallelism();
  let jobs = usual;
  const memoryLimit = options.memory ?? Math.floor((totalmem() / 2 ** 20) * 0.8);
  const cores = availableParallelism();
  const used = { cpu: 0, memory: 0 };
  const devices = deviceTable(options.gpus, process.env.CUDA_VISIBLE_DEVICES);
  const workers: Worker[] = [];
  /** Orders that no worker has yet: there could be another worker, but the one that is there may be free before it has started. */
  const held: Waiting[] = [];
  let patience: NodeJS.Timeout | undefined;
  const programs = new Map<string, FoundProgram | undefined>();
  const probes = new Map<string, Promise<void>>();
  const images = new Map<string, Promise<ImageFacts | ImageFault>>();
  const pulls = new AbortController();
  let foundEngine: Promise<FoundEngine> | undefined;
  let engine: Engine | undefined;
  let isolation: Isolation | undefined;
  /** Seconds that commands took of late. */
  let recent = Number.POSITIVE_INFINITY;
  let nextId = 0;
  let nextWorker = 0;
  let closing = false;

  const startWorker = (kind: Kind): Worker => {
    isolation ??= probeIsolation(options.isolation);
    const name = String(nextWorker++);
    const folder = join(options.workRoot, options.owner, name);
    mkdirSync(folder, { recursive: true });
    if (kind === 'container' && engine !== undefined) noteEngine(join(options.workRoot, options.owner), engine.kind);
    // From the sources the worker is a .ts beside this file; in the bundle it is a .js of its own.
    const program = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url));
    const [first = process.execPath, ...args] = [...(kind === 'container' ? [] : kind === 'open' ? isolation.prefixOpen : isolation.prefix), process.execPath, ...process.execArgv, '--max-semi-space-size=4', '--single-threaded-gc', program];
    // It sits in its work folder, so that whoever clears up after a killed runner finds it, even before it has noticed.
    const child = spawn(first, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], serialization: 'folder' in options.store ? 'json' : 'advanced', env: kind === 'container' ? engineEnvironment() : { PATH: process.env.PATH ?? '', ...compileCache() } });
    const worker: Worker = { process: child, folder, steps: new Set(), kind, orders: new Map() };
    child.on('message', (message: FromWorker) => receive(worker, message));
    child.once('error', (error) => lost(worker, `a worker could not be started: ${error.message}`));
    child.once('exit', (code, signal) => lost(worker, `a worker process ended (${signal ?? `exit code ${code}`})`));
    const memoryGroup = kind === 'container' ? undefined : makeMemoryGroup(options.owner, Number(name));
    if (memoryGroup !== undefined) child.once('exit', () => removeMemoryGroup(memoryGroup));
    const setup: WorkerSetup = { type: 'setup', memoryGroup, store: 'folder' in options.store ? options.store : { served: options.store.served.description }, owner: options.owner, workRoot: folder, keptRoot: join(keptFolder(options.workRoot), options.owner, name), ownNamespace: kind !== 'container' && isolation.level === 'namespaces', isolation: isolation.level, ...(kind === 'container' && engine !== undefined ? { container: { engine, worker: name } } : {}) };
    child.send(setup);
    workers.push(worker);
    return worker;
  };

  const receive = (worker: Worker, message: FromWorker): void => {
    if (message.type === 'corrupt') options.onCorrupt(message.digest);
    if (message.type === 'store' && 'served' in options.store) void serveCall(options.store.served, message).then((answer) => worker.process.connected && worker.process.send(answer, () => {}));
    if (message.type !== 'outcome' && message.type !== 'trouble') return;
    const waiting = worker.orders.get(message.id);
    worker.orders.delete(message.id);
    // The image may have been removed meanwhile: the next attempt looks again.
    if (message.type === 'outcome' && !message.outcome.ok && message.outcome.class === 'infrastructure' && waiting !== undefined && 'image' in waiting.step.environment) images.delete(waiting.step.environment.image);
    const outcome: TaskOutcome = message.type === 'outcome' ? message.outcome : { ok: false, class: 'infrastructure', reason: message.message, ...(lasting.has(message.code) ? { medium: true } : {}) };
    if (outcome.usage !== undefined) recent = Number.isFinite(recent) ? 0.8 * recent + 0.2 * outcome.usage.wall : outcome.usage.wall;
    // Two ends may come at once: the second was in hand all the same.
    if (waiting?.inHand === false && (outcome.ok || outcome.stopped !== true)) waiting.began();
    waiting?.done(outcome);
    const next = worker.orders.size === 0 ? held.findIndex(({ kind }) => kind === worker.kind) : -1;
    if (next >= 0) entrust(worker, held.splice(next, 1)[0] as Waiting);
    // What it performs now began by this end, and no message says so. Told after the end.
    if (worker.orders.size > 0) setImmediate(tellInHand, worker);
  };

  const lost = (worker: Worker, reason: string): void => {
    const place = workers.indexOf(worker);
    if (place >= 0) workers.splice(place, 1);
    // Without namespaces a worker that was killed leaves its task behind.
    if (!closing) endWorkIn([worker.folder]);
    if (!closing && worker.kind === 'container' && engine !== undefined) removeContainersOf(engine.kind, options.owner, basename(worker.folder));
    for (const waiting of worker.orders.values()) waiting.done({ ok: false, class: 'infrastructure', reason });
    worker.orders.clear();
  };

  /** Hands an order to its worker. */
  const programsOf = (step: StepDocument): FoundPrograms => Object.fromEntries(('programs' in step.environment ? Object.keys(step.environment.programs) : []).flatMap((name) => {
    const found = programs.get(name);
    return found === undefined ? [] : [[name, found]];
  }));

  const give = (worker: Worker, id: number, image?: Extract<ToWorker, { type: 'order' }>['image']): void => {
    const waiting = worker.orders.get(id);
    if (waiting === undefined) return;
    waiting.given = true;
    // Orders are kept in the order of giving: one whose image had to be pulled may have been passed.
    worker.orders.delete(id);
    worker.orders.set(id, waiting);
    tellInHand(worker);
    const { order, step } = waiting;
    const known = worker.steps.has(order.step);
    worker.steps.add(order.step);
    worker.process.send({ type: 'order', id, order, step: known ? undefined : step, programs: known ? {} : programsOf(step), ...(image === undefined ? {} : { image }) }, (error) => {
      if (error !== null) lost(worker, `a worker process went away: ${error.message}`);
    });
  };

  /** An image, pulled once for all tasks that wait for it; asked for again when it could not be had. */
  const imageOf = (image: string): Promise<ImageFacts | ImageFault> => {
    const known = images.get(image);
    if (known !== undefined || engine === undefined) return known ?? Promise.resolve({ class: 'environment', reason: 'no container engine' });
    const asked = ensureImage(engine, image, pulls.signal);
    images.set(image, asked);
    void asked.then((facts) => 'class' in facts && images.delete(image));
    return asked;
  };

  const entrust = (worker: Worker, waiting: Waiting): void => {
    const { id, step, done } = waiting;
    worker.orders.set(id, waiting);
    if (!('image' in step.environment)) return give(worker, id);
    const { image } = step.environment;
    void imageOf(image).then((facts) => {
      if (!worker.orders.has(id)) return;
      if (!('class' in facts)) return give(worker, id, { name: image, facts });
      worker.orders.delete(id);
      done({ ok: false, ...facts });
    });
  };

  /** Finds a worker for an order: one that is free, another one while there are fewer than tasks at a time, or the least busy. */
  const place = (waiting: Waiting, patient = recent < SHORT): void => {
    const fit = workers.filter(({ kind }) => kind === waiting.kind);
    const best = fit.reduce<Worker | undefined>((least, worker) => (least === undefined || worker.orders.size < least.orders.size ? worker : least), undefined);
    if (best !== undefined && (best.orders.size === 0 || fit.length >= jobs)) return entrust(best, waiting);
    if (best === undefined || !patient) return entrust(startWorker(waiting.kind), waiting);
    held.push(waiting);
    patience ??= setTimeout(() => {
      patience = undefined;
      for (const one of held.splice(0)) place(one, false);
    }, PATIENCE);
  };

  const claim = (resources: TaskResources, sign: 1 | -1): void => {
    used.cpu += sign * resources.cpu;
    used.memory += sign * resources.memory;
  };

  const probe = (name: string): Promise<void> => {
    const asked = probes.get(name) ?? findProgram(name, options.programs).then((found) => void programs.set(name, found));
    probes.set(name, asked);
    return asked;
  };
  const kindOf = (step: StepDocument): Kind => ('image' in step.environment ? 'container' : step.network === 'none' ? 'closed' : 'open');
  const unmet: Executor['unmet'] = async (step) => {
    if ('image' in step.environment) {
      const found = await (foundEngine ??= findEngine());
      if (found.engine === undefined) return `this tool needs a container image, and there is no container engine that works (${found.why}). Install podman, or docker and start its service, then run again; \`headgate doctor\` shows what is found`;
      engine = found.engine;
      return step.platform === 'any' || step.platform === engine.platform ? undefined : `this tool is declared for ${step.platform}; ${engine.kind} here runs ${engine.platform}`;
    }
    if (step.platform !== 'any' && step.platform !== hostPlatform()) return `this tool is declared for ${step.platform}; this machine is ${hostPlatform()}`;
    await Promise.all(Object.keys(step.environment.programs).map(probe));
    return unmetPrograms(step.environment.programs, programs);
  };
  const executor: Executor = {
    get jobs() {
      return jobs;
    },
    setJobs: (count) => {
      jobs = count;
    },
    prepare: (steps) => {
      const wanted = [...steps];
      // Probing programs and starting workers takes longer than what else comes before the first task. Whoever asks again is told what was wrong.
      for (const step of wanted) unmet(step).catch(() => {});
      const kind = wanted.map(kindOf).find((each) => each !== 'container');
      // One: how many are of use is seen when tasks come.
      if (kind !== undefined && !workers.some((worker) => worker.kind === kind)) startWorker(kind);
    },
    unmet,
    tooLarge: (resources) => {
      if (resources.cpu > cores) return `needs ${resources.cpu} processors; this machine has ${cores}`;
      if (resources.memory > memoryLimit) return `needs ${resources.memory} MiB of memory; this run may use ${memoryLimit} MiB (see --memory)`;
      if (resources.gpu > devices.count) return `needs ${resources.gpu} GPU; this run may use ${devices.count} (see --gpus)`;
      return undefined;
    },
    hasRoom: (resources) => {
      const orders = workers.reduce((sum, worker) => sum + worker.orders.size, held.length);
      if (orders === 0) return true;
      // Tokens are for what runs; the other orders of a worker only wait, so light tasks may be handed over ahead.
      const depth = recent < SHORT ? DEPTH + 1 : DEPTH;
      const ahead = resources.cpu <= 1 && used.cpu <= orders ? (depth - 1) * jobs : 0;
      return orders < jobs + ahead && used.cpu + resources.cpu <= cores * (ahead > 0 ? depth : 1) && used.memory + resources.memory <= memoryLimit && resources.gpu <= devices.free;
    },
    start: (asked, step, began): Handle => {
      const taken = devices.take(asked.resources.gpu);
      const order = taken.length === 0 ? asked : { ...asked, resources: { ...asked.resources, devices: taken } };
      const id = nextId++;
      claim(order.resources, 1);
      const outcome = new Promise<TaskOutcome>((resolve) => {
        const done = (result: TaskOutcome): void => {
          claim(order.resources, -1);
          devices.give(taken);
          resolve(result);
        };
        place({ id, order, step, kind: kindOf(step), done, began, given: false, inHand: false });
      });
      const stop = (): void => {
        const worker = workers.find(({ orders }) => orders.has(id));
        const waiting = worker?.orders.get(id) ?? held.find((one) => one.id === id);
        if (waiting === undefined) return;
        if (waiting.given) return void (worker?.process.connected === true && worker.process.send({ type: 'stop', id }));
        // Its image, or its worker, is still on the way.
        worker?.orders.delete(id);
        if (worker === undefined) held.splice(held.indexOf(waiting), 1);
        waiting.done({ ok: false, stopped: true, class: 'infrastructure', reason: 'stopped before it started' });
      };
      return { outcome, stop };
    },
    close: async () => {
      closing = true;
      clearTimeout(patience);
      pulls.abort();
      const busy = workers.some((worker) => worker.kind === 'container' && worker.orders.size > 0);
      await Promise.all(
        workers.map(
          (worker) =>
            new Promise<void>((resolve) => {
              if (worker.process.exitCode !== null || worker.process.signalCode !== null) return resolve();
              worker.process.once('exit', () => resolve());
              // Its tasks die with it: by the end of its namespace, or because it kills them when it is cut off.
              if (worker.process.connected) worker.process.disconnect();
            }),
        ),
      );
      // One that was being made while its worker ended is not known to the worker.
      if (busy && engine !== undefined) removeContainersOf(engine.kind, options.owner);
      await rm(join(options.workRoot, options.owner), { recursive: true, force: true });
    },
  };
  return Object.assign(executor, {
    lend: ({ last }: { readonly last: boolean }): Executor => {
      jobs = usual;
      if (last) return executor;
      // Everything is this executor's own but the end.
      return Object.create(executor, { close: { value: async () => {} } }) as Executor;
    },
  });
}
