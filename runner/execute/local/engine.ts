import { execFile, spawnSync } from 'node:child_process';
import coerce from 'semver/functions/coerce.js';
import lt from 'semver/functions/lt.js';

/** A container engine of this machine, and what it can do here. Plain data: it is handed to worker processes. */
export interface Engine {
  readonly kind: 'podman' | 'docker';
  readonly version: string;
  /** Platform of the containers that it runs, `os/architecture`: not always that of the host. */
  readonly platform: string;
  /** Runs without root: containers then get the user who starts them. */
  readonly rootless: boolean;
  /** Limits that it can set here; a rootless engine has what the system delegates. */
  readonly limits: readonly ('memory' | 'cpu' | 'pids')[];
}

/** The engine of this machine; or, in words, why there is none that works. */
export type FoundEngine = { readonly engine: Engine } | { readonly engine?: never; readonly why: string };

/** What a call of the engine left behind. */
export interface EngineAnswer {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The oldest versions whose options are known to do what `containerArguments` asks for. */
const oldest: { readonly [kind in Engine['kind']]: string } = { podman: '4.3.0', docker: '20.10.0' };
/** Milliseconds that an engine may take to tell about itself. */
const PATIENCE = 20_000;

/** Looks for a container engine that works: podman, which needs no service, then docker. */
export async function findEngine(): Promise<FoundEngine> {
  const podman = await podmanHere();
  if (podman.engine !== undefined) return podman;
  const docker = await dockerHere();
  return docker.engine === undefined ? { why: `${podman.why}; ${docker.why}` } : docker;
}

async function podmanHere(): Promise<FoundEngine> {
  const format = '{{.Version.Version}} {{.Host.OS}}/{{.Host.Arch}} {{.Host.Security.Rootless}} {{json .Host.CgroupControllers}}';
  const answer = await askEngine('podman', ['info', '--format', format], { timeout: PATIENCE });
  const [version = '', platform = '', rootless, ...controllers] = answer.stdout.trim().split(' ');
  const fault = faultOf('podman', answer, version);
  if (fault !== undefined) return { why: fault };
  const delegated = controllers.join(' ');
  return { engine: { kind: 'podman', version, platform, rootless: rootless === 'true', limits: (['memory', 'cpu', 'pids'] as const).filter((name) => delegated.includes(`"${name}"`)) } };
}

async function dockerHere(): Promise<FoundEngine> {
  const asked = await askEngine('docker', ['version', '--format', '{{.Server.Version}} {{.Server.Os}}/{{.Server.Arch}}'], { timeout: PATIENCE });
  const [version = '', platform = ''] = asked.stdout.trim().split(' ');
  const fault = faultOf('docker', asked, version);
  if (fault !== undefined) return { why: fault };
  const info = await askEngine('docker', ['info', '--format', '{{.MemoryLimit}} {{.CPUCfsQuota}} {{.PidsLimit}} {{json .SecurityOptions}}'], { timeout: PATIENCE });
  const [memory, cpu, pids, ...security] = info.stdout.trim().split(' ');
  // Its only user that can write what we own would be the container's root.
  if (security.join(' ').includes('name=rootless')) return { why: 'docker is in rootless mode, where a task cannot have a user of its own (podman can)' };
  return { engine: { kind: 'docker', version, platform, rootless: false, limits: [...(memory === 'true' ? (['memory'] as const) : []), ...(cpu === 'true' ? (['cpu'] as const) : []), ...(pids === 'true' ? (['pids'] as const) : [])] } };
}

function faultOf(kind: Engine['kind'], answer: EngineAnswer, version: string): string | undefined {
  if (answer.code !== 0) return answer.code === NOT_THERE ? `${kind} is not on PATH` : `${kind} does not answer: ${lastLine(answer.stderr)}`;
  const plain = coerce(version)?.version;
  if (plain === undefined) return `${kind} does not say its version`;
  return lt(plain, oldest[kind]) ? `${kind} is ${plain}, ${oldest[kind]} or newer is needed` : undefined;
}

/** Exit code of a program that is not there, as a shell would say it. */
const NOT_THERE = 127;

/** Calls an engine with fixed arguments, never through a shell. It never rejects; a call that was ended has code -1. */
export function askEngine(kind: Engine['kind'], args: readonly string[], { timeout = 0, signal }: { readonly timeout?: number; readonly signal?: AbortSignal } = {}): Promise<EngineAnswer> {
  return new Promise((resolve) => {
    const child = execFile(kind, [...args], { timeout, maxBuffer: 16 << 20, encoding: 'utf8', ...(signal === undefined ? {} : { signal }) }, (error, stdout, stderr) => {
      const code = error === null ? 0 : error.code === 'ENOENT' ? NOT_THERE : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, stdout, stderr: stderr === '' && error !== null ? error.message : stderr });
    });
    child.stdin?.end();
  });
}

/**
 * Removes containers at once, killing what runs in them, and waits until they are gone. For the moments in which
 * nothing else may happen first: the end of a worker, the start of a runner. False when the engine says that it failed.
 */
export function removeContainers(kind: Engine['kind'], names: readonly string[]): boolean {
  if (names.length === 0) return true;
  // Without it podman asks politely first, for ten seconds; docker never asks.
  const atOnce = kind === 'podman' ? ['--time', '0', '--ignore'] : [];
  return spawnSync(kind, ['rm', '--force', '--volumes', ...atOnce, ...names], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The last line of what an engine wrote that is not empty, without what marks it as a message. */
export function lastLine(text: string): string {
  // docker ends with advice about its own command line.
  const last = text.split('\n').findLast((line) => line.trim() !== '' && !/^(See|Run) 'docker .*--help'/.test(line)) ?? '';
  return (/ msg="(.*)"$/.exec(last)?.[1] ?? last).replace(/^(docker: )?(error(: | ))?/i, '').slice(0, 500);
}
