import type { ExpandedCommand, GivenResources, TaskResources } from '../../task/arguments.ts';
import { deviceOptions } from './devices.ts';
import type { Engine } from './engine.ts';
import type { ImageFacts } from './image.ts';

/** Label of every container of ours: the name of the runner that it belongs to. */
export const OWNER_LABEL = 'headgate.owner';
/** Label with the worker, a part of the runner. */
export const WORKER_LABEL = 'headgate.worker';
/** Where a task finds its work folder. Fixed, since a command may print it. */
const WORK = '/work';
/** The user that a task has where the runner is root: one that owns nothing (the customary `nonroot`). */
export const NOBODY = 65532;
/** Processes and threads of one task: far more than any tool needs, far fewer than a machine has. */
const PIDS = 4096;
/** Bytes of /tmp and /dev/shm: both are memory, and count as the task's. */
const SCRATCH = '64m';

/** What a container is started for. */
export interface ContainerOrder {
  readonly engine: Engine;
  readonly image: string;
  readonly facts: ImageFacts;
  /** Unique on this machine. */
  readonly name: string;
  readonly labels: { readonly [label: string]: string };
  /** Absolute path of the work folder. */
  readonly work: string;
  readonly hasCode: boolean;
  /** `uid:gid` of the task. */
  readonly user: string;
  readonly command: ExpandedCommand;
  readonly resources: GivenResources;
  readonly network: 'none' | 'mirror' | 'open';
  /** File that podman writes the process id to. */
  readonly pidFile: string;
}

/**
 * Arguments of the engine for one task. The image is only read; what the task may write is its work folder without
 * the inputs and the code, and a small /tmp. It has no capabilities, cannot gain any, and sees of the environment only
 * what the contract says and the PATH of its image. Nothing is pulled, and nothing is taken from this machine.
 */
export function containerArguments(order: ContainerOrder): string[] {
  const { engine, work, resources, command } = order;
  const [program = '', ...args] = command.argv;
  const podman = engine.kind === 'podman';
  const mount = (path: string, how: { readonly writable: boolean }): string[] => {
    const place = path === '' ? '' : `/${path}`;
    return ['--mount', `type=bind,source=${work}${place},target=${WORK}${place}${how.writable ? '' : podman ? ',ro=true' : ',readonly'}${podman ? ',relabel=private' : ''}`];
  };
  return [
    'run',
    '--pull=never',
    `--name=${order.name}`,
    ...Object.entries(order.labels).map(([label, value]) => `--label=${label}=${value}`),
    // What the command prints comes to us and is kept nowhere else.
    '--log-driver=none',
    '--sig-proxy=false',
    '--no-healthcheck',
    ...(order.network === 'none' ? ['--network=none'] : []),
    '--hostname=task',
    '--ipc=private',
    ...(podman ? ['--pid=private', '--uts=private', '--cgroupns=private'] : []),
    ...(podman && engine.rootless ? ['--userns=keep-id'] : []),
    `--user=${order.user}`,
    '--cap-drop=ALL',
    '--security-opt=no-new-privileges',
    '--read-only',
    ...(podman ? ['--read-only-tmpfs=false', '--image-volume=ignore'] : []),
    // Empty, whatever the image has there: podman would copy that.
    `--tmpfs=/tmp:rw,nosuid,nodev,size=${SCRATCH},mode=1777${podman ? ',notmpcopyup' : ''}`,
    `--shm-size=${SCRATCH}`,
    ...limits(engine, resources),
    ...deviceOptions(engine.kind, resources.devices),
    `--workdir=${WORK}`,
    ...mount('', { writable: true }),
    // A mount of its own, though it is writable: so it cannot be replaced by a link to somewhere else.
    ...mount('out', { writable: true }),
    ...mount('in', { writable: false }),
    ...(order.hasCode ? mount('code', { writable: false }) : []),
    ...mount('inputs.json', { writable: false }),
    ...environment(order),
    ...(podman ? [`--pidfile=${order.pidFile}`] : []),
    `--entrypoint=${program}`,
    order.image,
    ...args,
  ];
}

function limits(engine: Engine, resources: TaskResources): string[] {
  const memory = `${Math.max(MIN_MEMORY, Math.ceil(resources.memory))}m`;
  return [
    // The same with swap: no swap.
    ...(engine.limits.includes('memory') ? [`--memory=${memory}`, `--memory-swap=${memory}`] : []),
    ...(engine.limits.includes('cpu') ? [`--cpus=${Math.max(0.01, resources.cpu)}`] : []),
    ...(engine.limits.includes('pids') ? [`--pids-limit=${PIDS}`] : []),
  ];
}

/** MiB below which engines refuse a memory limit. */
const MIN_MEMORY = 6;

/**
 * What the command sees: the contract, its own variables, PATH. Other variables of the image, the engine and the proxy
 * settings of this machine are taken away; podman by an option, docker by naming each without a value.
 */
function environment({ engine, facts, command }: ContainerOrder): string[] {
  const kept: { readonly [name: string]: string } = { PATH: facts.path ?? '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', HOME: 'home', TMPDIR: 'tmp', LANG: 'C.UTF-8', TZ: 'UTC', ...command.env };
  const dropped = engine.kind === 'podman' ? ['--http-proxy=false', '--unsetenv-all'] : [...new Set([...facts.variables, ...PROXIES])].filter((name) => !(name in kept)).map((name) => `--env=${name}`);
  return [...dropped, ...Object.entries(kept).map(([name, value]) => `--env=${name}=${value}`)];
}

/** Variables that a docker client may be configured to set in every container. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'FTP_PROXY', 'NO_PROXY', 'ALL_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
