import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { StepDocument } from '../../model/plan.ts';
import { directoryStore } from '../../store/directory.ts';
import { codeOf, refuseFullDisk, told } from '../../store/files.ts';
import type { Store } from '../../store/store.ts';
import { perform, type CommandRunner } from '../../task/perform.ts';
import { freshFolder, lastingFolder, sharedLog, type WorkFolder } from '../../task/work-folder.ts';
import { localCommands, type Commands } from './command.ts';
import { closeInherited } from './inherited.ts';
import { lanesOf } from './lanes.ts';
import { joinMemoryGroup } from './memory-group.ts';
import { containerCommands } from './container.ts';
import type { ImageFacts } from './image.ts';
import { linkPrograms } from './program-links.ts';
import type { FoundPrograms, FromWorker, ToWorker, WorkerSetup } from './protocol.ts';
import { servedStore, type StoreAnswer } from './served-store.ts';

/**
 * The main program of a worker process: performs tasks, one command at a time, and commits them itself. It is small on
 * purpose: starting a process from Node gets slower with the memory of the parent (`docs/decisions/workers.md`).
 * It ends when its runner ends, and its task with it.
 */
function main(): void {
  let serve: ((message: Extract<ToWorker, { type: 'order' }>) => Promise<void>) | undefined;
  let stop: (id: number) => void = () => {};
  let answer: (message: StoreAnswer) => void = () => {};
  let kill = (): void => {};
  let clear = (): void => {};
  process.umask(0o022);
  closeInherited();
  // Ctrl-C reaches the whole terminal group; the runner decides what happens to tasks.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.on('disconnect', () => {
    kill();
    clear();
    process.exit(0);
  });
  process.on('message', (message: ToWorker) => {
    if (message.type === 'setup') ({ serve, stop, kill, clear, answer } = start(message));
    else if (message.type === 'stored') answer(message);
    else if (message.type === 'stop') stop(message.id);
    else void serve?.(message);
  });
  send({ type: 'ready' });
}

function start(setup: WorkerSetup): { serve: (message: Extract<ToWorker, { type: 'order' }>) => Promise<void>; stop: (id: number) => void; kill: () => void; clear: () => void; answer: (message: StoreAnswer) => void } {
  const served = 'served' in setup.store ? servedStore(setup.store.served, send) : undefined;
  const store: Store = served?.store ?? directoryStore({ root: 'folder' in setup.store ? setup.store.folder : '', owner: setup.owner, onCorrupt: (digest) => send({ type: 'corrupt', digest }) });
  const steps = new Map<string, StepDocument>();
  const images = new Map<string, ImageFacts>();
  const programs: { [name: string]: FoundPrograms[string] } = {};
  const commands: Commands = setup.container === undefined ? localCommands({ ...setup, programs, memory: setup.memoryGroup === undefined ? undefined : joinMemoryGroup(setup.memoryGroup) }) : containerCommands({ ...setup.container, owner: setup.owner, images });
  /** A command that met a full disk says so in its own words, or not at all: looked at while what filled it is there. */
  const run: CommandRunner = async (...given) => {
    const result = await commands.run(...given);
    if (!result.ok && result.class === 'user') refuseFullDisk(given[0].path, `a command failed there (${result.reason ?? ''})`);
    return result;
  };
  const stopped = new Set<number>();
  /** Tasks whose command has ended. */
  const ending = new Set<number>();
  let current = -1;
  const log = sharedLog(join(setup.workRoot, 'log'));
  // It takes as long as ten short commands, and most workers are started before there is a task.
  const prepare = async (): Promise<void> => {
    try {
      await commands.prepare?.(log());
    } catch {
      // The first command meets it too, and its task is told.
    } finally {
      preparing = undefined;
    }
  };
  let preparing: Promise<void> | undefined = prepare();
  let inHand = 0;
  let folders = 0;
  const folder = (): WorkFolder => lastingFolder(() => join(setup.workRoot, String(folders++)), log);
  // A container is started and removed by a client that takes longer than all the rest.
  const lanes = lanesOf(setup.container === undefined ? [folder(), folder()] : [folder()]);
  const one = async (lasting: WorkFolder, { id, order, programs: found }: Extract<ToWorker, { type: 'order' }>): Promise<void> => {
    const step = steps.get(order.step);
    if (step === undefined) throw new Error('internal: an order came before its step document');
    if (stopped.delete(id)) return;
    const command: CommandRunner = (...given) =>
      lanes.alone(async () => {
        if (preparing !== undefined) await preparing;
        if (stopped.has(id)) throw new Error('stopped before it started');
        current = id;
        try {
          return await run(...given);
        } finally {
          current = -1;
          ending.add(id);
        }
      });
    let said: FromWorker;
    try {
      // Without a namespace of its own a task may leave a process that nobody finds, so nothing is used twice.
      const work = order.keep ? freshFolder(join(setup.keptRoot, `${order.stage}-${order.unit}-${id}`)) : setup.ownNamespace ? lasting : freshFolder(join(setup.workRoot, String(id)));
      Object.assign(programs, linkPrograms(order.keep ? setup.keptRoot : setup.workRoot, found));
      said = { type: 'outcome', id, outcome: await perform(store, order, step, work, command) };
    } catch (error) {
      const trouble = told(error, setup.workRoot);
      said = { type: 'trouble', id, message: (trouble as Error).message, code: codeOf(trouble) ?? 'EUNKNOWN' };
    }
    ending.delete(id);
    // Of one that was stopped before its command the runner knows already.
    if (!stopped.delete(id)) send(said);
  };
  return {
    serve: (message) => {
      if (message.step !== undefined) steps.set(message.order.step, message.step);
      if (message.image !== undefined) images.set(message.image.name, message.image.facts);
      inHand += 1;
      return lanes.run((lasting) => one(lasting, message)).finally(() => (inHand -= 1));
    },
    stop: (id) => {
      if (id === current) return commands.stop();
      if (ending.has(id)) return;
      // Told at once: the command before it may take hours.
      stopped.add(id);
      send({ type: 'outcome', id, outcome: { ok: false, stopped: true, class: 'infrastructure', reason: 'stopped before it started' } });
    },
    kill: commands.kill,
    clear: () => {
      // While the runner writes what came of it all. With a task in hand, the runner waits for the end of its processes.
      if (inHand > 0) return;
      try {
        rmSync(setup.workRoot, { recursive: true, force: true });
      } catch {
        // The runner meets it too, and tells.
      }
    },
    answer: (message) => served?.answer(message),
  };
}

function send(message: FromWorker): void {
  // A runner that is gone takes no messages; that the channel closes is told apart.
  process.send?.(message, undefined, {}, () => {});
}

main();
