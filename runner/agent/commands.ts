import type { FailureClass, Realisation } from '../model/stored.ts';
import { readCapped } from '../task/log.ts';
import type { CommandResult, CommandRunner } from '../task/perform.ts';
import { unmetPrograms } from '../task/programs.ts';
import { watchDisk } from './disk.ts';
import { makeReadable, type PodFolder } from './folders.ts';
import type { Ended, ShimLink } from './link.ts';
import { placePrograms, TASK_PATH, type FoundPrograms, type ProbeAnswer } from './probe.ts';

/** How commands are run in this pod. */
export interface PodHost {
  readonly link: ShimLink;
  readonly folder: PodFolder;
  /** Image of the container, for steps that name programs instead of an image. */
  readonly image: string | undefined;
  /** Bytes that the volume of outputs may hold, where that is limited. */
  readonly outLimit: number | undefined;
  /** Folders of the container, besides its volumes, that a command can write to. */
  readonly scratch: readonly string[];
  /** Number for the next command, larger than all before. */
  next(): number;
  /** Number of the command that an agent before this one gave to the shim, for the first task that is run. */
  resumed: number | undefined;
  /** Told before the command is asked for. */
  readonly onRun: (task: number) => void;
  /** Programs of a step that names some, looked for in the container; asked once for each step. */
  readonly programs: (names: readonly string[]) => Promise<ProbeAnswer>;
}

/** Seconds between asking a command to stop and killing it; as on one machine. */
const GRACE_SECONDS = 5;
/** Part of the limit of a volume from which a task is stopped: at the limit kubelet ends the pod. */
const FULL = 0.9;
/** Part of the memory of the container from which its death counts as one for memory. */
const SHORT = 0.9;

/**
 * A command runner for a pod. `refuse` lets the command in hand go on and no other begin; `stop` ends that one too.
 * `spoilt` says whether somebody is left who may spoil what comes next.
 */
export function podCommands(host: PodHost): { readonly run: CommandRunner; refuse(): void; stop(): void; spoilt(): boolean } {
  const inHand = { task: undefined as number | undefined, refusing: false, stopping: false };
  let spoilt = false;
  return {
    run: async (_, { argv, env }, step, resources) => {
      const { link, folder } = host;
      const wanted = 'programs' in step.environment ? step.environment.programs : {};
      const image = 'image' in step.environment ? step.environment.image : host.image;
      const bare: Realisation = { ...(image === undefined ? {} : { image }), platform: link.hello.platform, isolation: 'container' };
      const ask = async (): Promise<{ readonly realisation: Realisation; readonly found: FoundPrograms; readonly lost?: string }> => {
        const found = await host.programs(Object.keys(wanted));
        if ('lost' in found) return { found: new Map(), realisation: bare, lost: found.lost };
        const programs = Object.fromEntries(Object.keys(wanted).map((name) => [name, found.get(name)?.version ?? '']));
        return { found, realisation: { ...(Object.keys(wanted).length === 0 ? {} : { programs }), ...bare } };
      };
      const { resumed } = host;
      host.resumed = undefined;
      const facts = resumed === undefined ? await ask() : undefined;
      if (facts?.lost !== undefined) return { ok: false, class: 'infrastructure', reason: `${facts.lost} while its programs were asked for their versions`, usage: nothing, log: new Uint8Array(), realisation: bare, alone: false };
      if (facts !== undefined) {
        const unmet = step.platform !== 'any' && step.platform !== link.hello.platform ? `this tool is declared for ${step.platform}; this pod runs ${link.hello.platform}` : unmetPrograms(wanted, facts.found);
        if (unmet !== undefined) return { ok: false, class: 'environment', reason: unmet, usage: nothing, log: new Uint8Array(), realisation: facts.realisation, alone: true };
      }
      // It was still being staged when the end was asked for.
      if (inHand.refusing && facts !== undefined) return { ok: false, stopped: true, class: 'infrastructure', reason: 'stopped before it started', usage: nothing, log: new Uint8Array(), realisation: facts.realisation, alone: true };
      const task = resumed ?? host.next();
      inHand.task = task;
      let full: string | undefined;
      const declared = resources.disk * 2 ** 20;
      const volume = host.outLimit === undefined ? undefined : host.outLimit * FULL;
      const fill = (bytes: number, of: number): void => {
        full ??= `used ${Math.round(bytes / 2 ** 20)} MiB of ${Math.round(of / 2 ** 20)} MiB of scratch space; raise resources.disk`;
        link.stop(task);
      };
      // Inputs count, as on one machine; the volume that kubelet looks at has outputs only.
      const watches = [watchDisk([folder.path, folder.outputs], declared, (bytes) => fill(bytes, declared)), ...(volume === undefined ? [] : [watchDisk([folder.outputs], volume, (bytes) => fill(bytes, volume))])];
      let ended: Ended;
      try {
        if (resumed === undefined) {
          folder.link();
          placePrograms(folder, facts?.found ?? new Map());
          host.onRun(task);
          // The container's own PATH belongs to an image; for programs it is the same as on one machine.
          const path = 'image' in step.environment ? link.hello.path || PATH : TASK_PATH;
          const given = { PATH: path, HOME: 'home', TMPDIR: 'tmp', LANG: 'C.UTF-8', TZ: 'UTC', ...env };
          ended = await link.run({ task, argv, env: Object.entries(given).map(([name, value]) => `${name}=${value}`), cwd: folder.outputs, log: folder.logFile, search: 'image' in step.environment ? given.PATH : link.hello.path || PATH, network: step.network === 'none' ? 'none' : 'open', scratch: host.scratch, deadline: resources.time, grace: GRACE_SECONDS });
        } else ended = await link.await(task);
      } finally {
        for (const stopWatching of watches) stopWatching();
      }
      const log = readCapped(folder.log());
      const stopped = inHand.stopping;
      inHand.task = undefined;
      const realisation = facts?.realisation ?? ('lost' in ended ? bare : (await ask()).realisation);
      if ('lost' in ended) {
        const memory = ended.memory / 2 ** 20;
        const short = link.hello.memoryLimit > 0 && ended.memory > SHORT * link.hello.memoryLimit;
        const reason = short ? `${ended.lost} when ${Math.round(memory)} MiB of ${Math.round(link.hello.memoryLimit / 2 ** 20)} MiB were in use; raise resources.memory` : `${ended.lost} while the task was in hand`;
        return { ok: false, class: short ? 'memory' : 'infrastructure', reason, usage: { ...nothing, memory, memoryBy: memoryBy(link) }, log, realisation, alone: false };
      }
      const usage = { wall: ended.wall, cpu: ended.cpu, memory: ended.memory / 2 ** 20, memoryBy: memoryBy(link) };
      const exit = { ...(ended.code === undefined ? {} : { exitCode: ended.code }), ...(ended.signal === undefined ? {} : { signal: ended.signal }) };
      const base = { usage, realisation, log, alone: ended.alone, ...exit };
      spoilt = !ended.alone;
      if (spoilt) return { ok: false, class: 'infrastructure', reason: 'a process that the command left could not be ended', ...base };
      if (full !== undefined) return { ok: false, class: 'disk', reason: full, ...base };
      const verdict = verdictOn(ended, { stopped, argv, time: resources.time, memory: resources.memory });
      if (verdict !== undefined) return { ok: false, ...verdict, ...base };
      makeReadable(`${folder.outputs}/out`);
      return { ok: true, ...base };
    },
    refuse: () => void (inHand.refusing = true),
    stop: () => {
      inHand.refusing = true;
      inHand.stopping = true;
      if (inHand.task !== undefined) host.link.stop(inHand.task);
    },
    spoilt: () => spoilt,
  };
}

const PATH = '/usr/local/bin:/usr/bin:/bin';
const nothing: CommandResult['usage'] = { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled' };

function memoryBy(link: ShimLink): CommandResult['usage']['memoryBy'] {
  return link.hello.memoryLimit > 0 ? 'cgroup' : 'sampled';
}

/** What is wrong with how a command ended, in the words of one machine; undefined when nothing is. */
function verdictOn(ended: Extract<Ended, { type: 'exited' }>, { stopped, argv, time, memory }: { readonly stopped: boolean; readonly argv: readonly string[]; readonly time: number; readonly memory: number }): { readonly class: FailureClass; readonly reason: string; readonly stopped?: boolean } | undefined {
  if (ended.error !== undefined) return { class: 'environment', reason: `cannot start ${argv[0] ?? ''}: ${ended.error}` };
  if (ended.cause === 'deadline') return { class: 'time', reason: `deadline of ${time} s passed; raise resources.time, or make the work smaller` };
  if (ended.cause === 'stop' && stopped) return { stopped: true, class: 'infrastructure', reason: 'stopped on request' };
  if (ended.code === 0) return undefined;
  // A shell that loses a child to the kernel ends with 128 + 9 itself.
  if (ended.oomKills > 0 && (ended.signal === 'SIGKILL' || ended.code === 137)) return { class: 'memory', reason: `needed more than ${memory} MiB and was ended by the kernel (cgroup); raise resources.memory` };
  return { class: 'user', reason: ended.signal === undefined ? `exit code ${ended.code ?? '?'}` : `ended by ${ended.signal}` };
}
