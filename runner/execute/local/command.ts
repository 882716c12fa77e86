import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureClass, Realisation } from '../../model/stored.ts';
import { cutBack, readCapped } from '../../task/log.ts';
import type { CommandResult, CommandRunner } from '../../task/perform.ts';
import type { WorkFolder } from '../../task/work-folder.ts';
import { launchHere, type Launch, type Launched } from './launch.ts';
import { shellLauncher, type ShellLauncher } from './launch-shell.ts';
import type { MemoryGroup } from './memory-group.ts';
import { deviceVariables } from './devices.ts';
import { hostPlatform } from './platform.ts';
import { TASK_PATH } from './program-links.ts';
import type { FoundPrograms } from './protocol.ts';
import { residentBytes } from './process-tree.ts';

/** Variables of every command. */
const BASE = { PATH: TASK_PATH, HOME: 'home', TMPDIR: 'tmp', LANG: 'C.UTF-8', TZ: 'UTC' };
/** Seconds between asking a command to stop and killing it. */
export const GRACE_SECONDS = 5;

/** How this worker runs commands. */
export interface CommandHost {
  readonly programs: FoundPrograms;
  readonly ownNamespace: boolean;
  readonly isolation: Realisation['isolation'];
  /** The control group this worker is in, or undefined where memory is only sampled. */
  readonly memory: MemoryGroup | undefined;
}

/** What runs the commands of a worker. */
export interface Commands {
  readonly run: CommandRunner;
  /** Before the first command: gets ready what starts those whose output goes to this log. */
  prepare?(log: number): Promise<void>;
  stop(): void;
  kill(): void;
}

/** A command runner, and the means to stop what it runs. */
export function localCommands(host: CommandHost): Commands {
  let hand: Hand | undefined;
  let shell: ShellLauncher | undefined;
  let shellLog = -1;
  const startShell = async (log: number): Promise<void> => {
    shellLog = log;
    shell = await shellLauncher(log, host.memory !== undefined, BASE);
  };
  /** Through the shell where it can serve: it holds one log open, that of a folder which is used again. */
  const launch = (wanted: Launch, lasting: boolean): Launched | Promise<Launched> => {
    if (!host.ownNamespace || !lasting) return launchHere(wanted, host.ownNamespace);
    const byShell = (): Launched => shell?.launch(wanted) ?? launchHere(wanted, host.ownNamespace);
    return shellLog === wanted.log && shell?.alive !== false ? byShell() : startShell(wanted.log).then(byShell);
  };
  let killsBefore = 0;
  const outOfMemory = (): boolean => {
    const before = killsBefore;
    killsBefore = host.memory?.kills() ?? 0;
    return killsBefore > before;
  };
  return {
    run: (work, command, step, resources) => runCommand({ ...host, launch, outOfMemory }, work, command, step, resources, (taken) => (hand = taken)),
    ...(host.ownNamespace ? { prepare: startShell } : {}),
    stop: () => hand?.stop(),
    kill: () => hand?.kill(),
  };
}

/** The means to end the command in hand: asked first, or at once. */
interface Hand {
  readonly stop: () => void;
  readonly kill: () => void;
}

async function runCommand(host: CommandHost & { readonly launch: (launch: Launch, lasting: boolean) => Launched | Promise<Launched>; readonly outOfMemory: () => boolean }, folder: WorkFolder, { argv, env }: Parameters<CommandRunner>[1], step: Parameters<CommandRunner>[2], resources: Parameters<CommandRunner>[3], inHand: (hand: Hand | undefined) => void): Promise<CommandResult> {
  const wanted = 'programs' in step.environment ? Object.keys(step.environment.programs) : [];
  const realisation: Realisation = { programs: Object.fromEntries(wanted.map((name) => [name, host.programs[name]?.version ?? ''])), platform: hostPlatform(), isolation: host.isolation };
  const program = argv[0] ?? '';
  const { path: work } = folder;
  const log = folder.log();
  const began = process.hrtime.bigint();
  const watch = { peak: 0, cause: undefined as { class: FailureClass | 'stopped'; reason: string } | undefined };
  host.memory?.limit(resources.memory);
  try {
    let stopped = false;
    inHand({ stop: () => void (stopped = true), kill: () => {} });
    const started = host.launch(
      {
        path: host.programs[program]?.path ?? program,
        argv,
        // Everything the command may know; the rest of this process's environment is dropped.
        env: { ...BASE, ...deviceVariables(resources.devices), ...env },
        cwd: work,
        log,
        onProcess: (pid) => host.memory?.prefer(pid),
      },
      folder.lasting,
    );
    // Not a turn later where it can be at once: another task is about to be committed.
    const launched = started instanceof Promise ? await started : started;
    let grace: NodeJS.Timeout | undefined;
    const end = (cause: typeof watch.cause): void => {
      if (watch.cause !== undefined) return;
      watch.cause = cause;
      launched.ask();
      grace = setTimeout(launched.kill, GRACE_SECONDS * 1000);
    };
    inHand({ stop: () => end({ class: 'stopped', reason: 'stopped on request' }), kill: launched.kill });
    if (stopped) end({ class: 'stopped', reason: 'stopped on request' });
    const stopWatching = observe({ work, log, resources, watch, members: launched.members, end });
    const deadline = setTimeout(() => end({ class: 'time', reason: `deadline of ${resources.time} s passed; raise resources.time, or make the work smaller` }), Math.min(resources.time * 1000, 2 ** 31 - 1));
    const { code, signal, error, alone, cpu } = await launched.ended;
    clearTimeout(deadline);
    // Left alone it would kill whatever this worker runs by then.
    clearTimeout(grace);
    stopWatching();
    const usage = {
      wall: Number(process.hrtime.bigint() - began) / 1e9,
      cpu,
      memory: watch.peak / 2 ** 20,
      memoryBy: host.memory === undefined ? ('sampled' as const) : ('cgroup' as const),
    };
    const base = { usage, realisation, alone, log: readCapped(log) };
    if (error !== undefined) return { ok: false, class: 'environment', reason: `cannot start ${program}: ${error}`, ...base };
    const exit = { ...(code === undefined ? {} : { exitCode: code }), ...(signal === undefined ? {} : { signal }) };
    if (watch.cause !== undefined) return { ok: false, stopped: watch.cause.class === 'stopped', class: watch.cause.class === 'stopped' ? 'infrastructure' : watch.cause.class, reason: watch.cause.reason, ...exit, ...base };
    if (code === 0) return { ok: true, ...exit, ...base };
    // A shell that loses a child to the kernel ends with 128 + 9 itself.
    if ((signal === 'SIGKILL' || code === 137) && host.outOfMemory()) return { ok: false, class: 'memory', reason: `needed more than ${resources.memory} MiB and was ended by the kernel (cgroup); raise resources.memory`, ...exit, ...base };
    return { ok: false, class: 'user', reason: signal === undefined ? `exit code ${code ?? '?'}` : `ended by ${signal}${code === undefined ? '' : ` (exit code ${code})`}`, ...exit, ...base };
  } finally {
    inHand(undefined);
  }
}

/** What `observe` looks at, and what it does when a limit is passed. */
export interface Observation {
  readonly work: string;
  readonly log: number;
  readonly resources: Parameters<CommandRunner>[3];
  readonly watch: { peak: number };
  readonly members: () => readonly number[];
  readonly end: (cause: { class: FailureClass; reason: string }) => void;
}

/** Samples memory (after 5 ms, then ever more seldom up to each 200 ms), and each second the disk used and the log. */
export function observe({ work, log, resources, watch, members, end }: Observation): () => void {
  let wait = 5;
  let sinceDisk = 0;
  let timer: NodeJS.Timeout;
  const sample = (): void => {
    const resident = residentBytes(members());
    watch.peak = Math.max(watch.peak, resident);
    if (resident > resources.memory * 2 ** 20) end({ class: 'memory', reason: `used ${Math.round(resident / 2 ** 20)} MiB of ${resources.memory} MiB (sampled); raise resources.memory` });
    sinceDisk += wait;
    if (sinceDisk >= 1000) {
      sinceDisk = 0;
      const used = folderBytes(work);
      if (used > resources.disk * 2 ** 20) end({ class: 'disk', reason: `used ${Math.round(used / 2 ** 20)} MiB of ${resources.disk} MiB of scratch space; raise resources.disk` });
      cutBack(log);
    }
    wait = Math.min(200, wait * 2);
    timer = setTimeout(sample, wait);
  };
  timer = setTimeout(sample, wait);
  return () => clearTimeout(timer);
}

function folderBytes(folder: string): number {
  let total = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) total += folderBytes(path);
      else total += lstatSync(path).blocks * 512;
    }
  } catch {
    // The command moves files while we look.
  }
  return total;
}
