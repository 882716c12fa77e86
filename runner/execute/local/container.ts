import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, fstatSync, readSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { FailureClass, Realisation } from '../../model/stored.ts';
import { readCapped } from '../../task/log.ts';
import type { CommandResult, CommandRunner } from '../../task/perform.ts';
import { GRACE_SECONDS, observe } from './command.ts';
import { containerArguments, NOBODY, OWNER_LABEL, WORKER_LABEL } from './container-arguments.ts';
import { watchContainer } from './container-usage.ts';
import { askEngine, lastLine, removeContainers, type Engine } from './engine.ts';
import type { ImageFacts } from './image.ts';

/** How this worker runs containers. */
export interface ContainerHost {
  readonly engine: Engine;
  /** Name of the runner, and of this worker in it: labels, so that containers can be found when both are dead. */
  readonly owner: string;
  readonly worker: string;
  /** Image → what is known of it: it is here before a task that needs it. */
  readonly images: ReadonlyMap<string, ImageFacts>;
}

/** Part of the memory limit from which a kill by the system counts as one for memory, where nobody else says so. */
const FULL = 0.98;

type Given = [...Parameters<CommandRunner>, (hand: Hand | undefined) => void];
type Cause = { readonly class: FailureClass | 'stopped'; readonly reason: string };

/** The means to end the container in hand: asked first, or at once. */
interface Hand {
  readonly stop: () => void;
  readonly kill: () => void;
}

/** A command runner for steps whose environment is an image, and the means to stop what it runs. */
export function containerCommands(host: ContainerHost): { readonly run: CommandRunner; stop(): void; kill(): void } {
  let hand: Hand | undefined;
  return {
    run: (...given) => runContainer(host, ...given, (taken) => (hand = taken)),
    stop: () => hand?.stop(),
    kill: () => hand?.kill(),
  };
}

async function runContainer(host: ContainerHost, ...[folder, command, step, resources, inHand]: Given): Promise<CommandResult> {
  const { engine } = host;
  const { path: work } = folder;
  const log = folder.log();
  const image = 'image' in step.environment ? step.environment.image : '';
  const facts = host.images.get(image);
  if (facts === undefined) throw new Error('internal: a task came before its image');
  const realisation: Realisation = { image, platform: facts.platform, isolation: 'container' };
  const refuse = refusal(work);
  if (refuse !== undefined) return { ok: false, class: 'environment', reason: refuse, usage: { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled' }, log: new Uint8Array(), realisation, alone: true };

  const name = `headgate-${host.owner}-${host.worker}-${randomBytes(6).toString('hex')}`;
  const pidFile = `${work}.pid`;
  const args = containerArguments({ engine, image, facts, name, labels: { [OWNER_LABEL]: host.owner, [WORKER_LABEL]: host.worker }, work, hasCode: existsSync(join(work, 'code')), user: giveAway(engine, work), command, resources, network: step.network, pidFile });
  const began = process.hrtime.bigint();
  // It sits in the work folder, as every process of ours: whoever clears up after a killed worker finds it there.
  const child = spawn(engine.kind, args, { cwd: work, stdio: ['ignore', log, log], detached: true });
  const watch = { peak: 0, cause: undefined as Cause | undefined };
  const timers: NodeJS.Timeout[] = [];
  const end = (cause: Cause): void => {
    if (watch.cause !== undefined) return;
    watch.cause = cause;
    void askEngine(engine.kind, ['kill', '--signal=TERM', name]);
    // Again and again: it may be about to start.
    const insist = (): void => void askEngine(engine.kind, ['kill', '--signal=KILL', name]);
    timers.push(setTimeout(() => (insist(), timers.push(setInterval(insist, 1000))), GRACE_SECONDS * 1000));
  };
  const kill = (): void => {
    // First who would start it, then what was started.
    child.kill('SIGKILL');
    removeContainers(engine.kind, [name]);
  };
  inHand({ stop: () => end({ class: 'stopped', reason: 'stopped on request' }), kill });
  const exited = new Promise<{ code: number | null; error?: Error }>((resolve) => {
    child.once('error', (error) => resolve({ code: null, error }));
    child.once('exit', (code) => resolve({ code }));
  });
  timers.push(setTimeout(() => end({ class: 'time', reason: `deadline of ${resources.time} s passed; raise resources.time, or make the work smaller` }), Math.min(resources.time * 1000, 2 ** 31 - 1)));
  const group = watchContainer(engine, name, pidFile);
  // The kernel holds it to its memory where the engine can say so; else its processes are added up.
  const members = (): number[] => (engine.limits.includes('memory') ? [] : group.members());
  const stopWatching = observe({ work, log, resources, watch, members, end });
  try {
    const { code, error } = await exited;
    const used = group.close();
    const wall = Number(process.hrtime.bigint() - began) / 1e9;
    const state = code === 0 && watch.cause === undefined ? undefined : await stateOf(engine, name);
    const removed = await askEngine(engine.kind, ['rm', '--force', '--volumes', name]);
    const memory = Math.max(used?.peak ?? 0, watch.peak) / 2 ** 20;
    const usage = { wall, cpu: used?.cpu ?? 0, memory, memoryBy: used === undefined ? ('sampled' as const) : ('cgroup' as const) };
    const base = { usage, realisation, log: readCapped(log), alone: removed.code === 0, ...(code === null || state?.started === false ? {} : { exitCode: code }) };
    if (watch.cause !== undefined) return { ok: false, stopped: watch.cause.class === 'stopped', class: watch.cause.class === 'stopped' ? 'infrastructure' : watch.cause.class, reason: watch.cause.reason, ...base };
    if (code === 0) return { ok: true, ...base };
    if (code === null) return { ok: false, class: 'infrastructure', reason: `${engine.kind} ${error === undefined ? 'was ended from outside' : `cannot be started: ${error.message}`}`, ...base };
    if (state?.started !== true) return { ok: false, ...notStarted(engine, code, log, command.argv[0] ?? '', resources.devices), ...base };
    const outOfMemory = state.outOfMemory || (used?.killed ?? 0) > 0 || (code === KILLED && memory >= FULL * resources.memory);
    if (outOfMemory) return { ok: false, class: 'memory', reason: `needed more than ${Math.ceil(resources.memory)} MiB and was killed by the system (cgroup); raise resources.memory`, ...base, usage: { ...usage, memoryBy: 'cgroup' } };
    return { ok: false, class: 'user', reason: code === KILLED ? 'ended by SIGKILL' : `exit code ${code}`, ...base };
  } finally {
    for (const timer of timers) clearTimeout(timer);
    stopWatching();
    group.close();
    rmSync(pidFile, { force: true });
    inHand(undefined);
  }
}

/** Exit code of a process that SIGKILL ended. */
const KILLED = 137;

function refusal(work: string): string | undefined {
  // The mount options of both engines are a list with commas, and not every version reads quotes in it.
  return /[,"]/.test(work) ? `${work} cannot be mounted into a container, since its name holds a comma or a quote; move the registry to a folder without` : undefined;
}

/** The user that the task has. Where we are root that is nobody, to whom the writable part of the folder is given. */
function giveAway({ rootless }: Engine, work: string): string {
  const uid = process.getuid?.() ?? NOBODY;
  if (uid !== 0 || rootless) return `${uid}:${process.getgid?.() ?? NOBODY}`;
  for (const part of ['', 'out', 'home', 'tmp']) chownSync(join(work, part), NOBODY, NOBODY);
  return `${NOBODY}:${NOBODY}`;
}

function notStarted(engine: Engine, code: number, log: number, program: string, devices: readonly string[] | undefined): { readonly class: FailureClass; readonly reason: string } {
  const bytes = Buffer.alloc(4096);
  const said = lastLine(bytes.toString('utf8', 0, readSync(log, bytes, 0, bytes.length, Math.max(0, fstatSync(log).size - bytes.length))));
  // As a shell would say it: found but not to be executed, and not found.
  if (code === 126 || code === 127) return { class: 'environment', reason: `the image has no program ${program} that can be started: ${said}` };
  if (devices !== undefined && /CDI|device driver|nvidia/i.test(said)) return { class: 'environment', reason: `${engine.kind} cannot hand GPU ${devices.join(', ')} to a container here: ${said}. Install the NVIDIA Container Toolkit${engine.kind === 'podman' ? ' and let it describe the devices (`nvidia-ctk cdi generate`)' : ''}, or run where it is` };
  return { class: 'infrastructure', reason: `${engine.kind} did not start the container: ${said}` };
}

async function stateOf(engine: Engine, name: string): Promise<{ readonly started: boolean; readonly outOfMemory: boolean } | undefined> {
  const answer = await askEngine(engine.kind, ['inspect', '--format', '{{json .State}}', name]);
  if (answer.code !== 0) return undefined;
  const state = JSON.parse(answer.stdout) as { StartedAt: string; OOMKilled: boolean };
  return { started: !state.StartedAt.startsWith('0001-'), outOfMemory: state.OOMKilled };
}
