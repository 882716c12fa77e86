import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, renameSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { V1Namespace, V1Node } from '@kubernetes/client-node';
import { installPackages } from '../packages.ts';
import { administrator, type Api } from './api.ts';
import { kubeRouterBinary, kubernetesBinary } from './binaries.ts';
import { makeCertificates, nodeName } from './certificates.ts';
import { commands, etcdAddress, registryAddress, writeKubeconfig } from './components.ts';
import { openDoor } from './door.ts';
import { pauseImage, toolImage } from './images.ts';
import { apiPort, inside, makeNetwork, nodeAddress } from './network.ts';
import { pushImage } from './oci.ts';
import { processes } from './processes.ts';
import { claim, makeCgroup, rigPrefix, sweep } from './remains.ts';

/** A Kubernetes of one node, with real components, in a network namespace from which nothing leads out. */
export interface Cluster {
  /** Kubeconfig of an administrator, for processes on this side. */
  readonly kubeconfig: string;
  /** The same for processes inside the namespace. */
  readonly kubeconfigInside: string;
  /** Name of the network namespace. */
  readonly netns: string;
  /** What stands before a command that shall run in it: `[...prefix, 'curl', …]`. */
  readonly prefix: readonly string[];
  /** Where a server must listen that pods shall reach. */
  readonly nodeAddress: string;
  /** Name of the node. */
  readonly nodeName: string;
  /** Where the node reaches the registry of images: the first part of their names. */
  readonly registry: string;
  /** The registry, the logs and everything else of this rig; gone after `stop`. */
  readonly folder: string;
  /** A busybox that runs as 65532, by digest. */
  readonly toolImage: string;
  readonly api: Api;
  /** Makes a namespace with a generated name, whose pods must satisfy the restricted Pod Security standard unless another is named; answers its name. */
  namespace(podSecurity?: 'restricted' | 'baseline' | 'privileged'): Promise<string>;
  /** Writes the kubeconfig of a service account, for processes on this side, and answers its path. */
  serviceAccountConfig(namespace: string, account: string): Promise<string>;
  /** Uploads the image of an OCI layout; answers its name by digest. */
  loadImage(layout: string, name: string): Promise<string>;
  /** Runs kubectl as administrator to its end and answers its output; throws when it fails. `input` goes to its standard input. */
  kubectl(args: readonly string[], input?: string): Promise<string>;
  /** A loopback address of this side (`127.0.0.1:<port>`) that leads to an address inside the namespace (`198.18.0.1:7070`). */
  reach(address: string): Promise<string>;
  /** Ends a component with SIGKILL: registry, containerd, etcd, apiserver, controller-manager, scheduler, kubelet, kube-router. */
  kill(component: string): Promise<void>;
  /** Starts a killed component again, and waits until it can be used. */
  restart(component: string): Promise<void>;
  /** Ends and removes everything; keeps the logs, and prints where, if `failed`. */
  stop(failed?: boolean): Promise<void>;
}

/** Program → the Debian package that brings it. */
const packages: { readonly [program: string]: string } = {
  etcd: 'etcd-server',
  containerd: 'containerd',
  runc: 'runc',
  '../lib/cni/bridge': 'containernetworking-plugins',
  'docker-registry': 'docker-registry',
  busybox: 'busybox-static',
  gcc: 'build-essential',
  openssl: 'openssl',
  ip: 'iproute2',
  nft: 'nftables',
  sysctl: 'procps',
};

/** What a cluster has that not all tests need. */
export interface ClusterOptions {
  /** Whether network policies are enforced, by kube-router; without it they are accepted and do nothing. */
  readonly policies?: boolean;
}

/** Starts the cluster and waits until its node is ready; installs and builds what is missing, or throws and says what could not be had. */
export async function startCluster({ policies = false }: ClusterOptions = {}): Promise<Cluster> {
  installPackages({ ...packages, ...(policies ? { ipset: 'ipset', iptables: 'iptables' } : {}) }, 'for tests with a real Kubernetes');
  const programs = { kubernetes: kubernetesBinary(), kubeRouter: policies ? kubeRouterBinary() : undefined };
  await sweep();
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `${rigPrefix}${process.pid}-`)));
  claim(folder);
  const guard = startGuard(folder);
  try {
    return await assemble(folder, programs, guard);
  } catch (error) {
    await guard.release(true);
    throw error;
  }
}

async function assemble(folder: string, { kubernetes, kubeRouter }: { readonly kubernetes: string; readonly kubeRouter: string | undefined }, guard: Guard): Promise<Cluster> {
  const netns = basename(folder);
  const at = (...parts: string[]): string => join(folder, ...parts);
  for (const part of ['logs', 'pki', 'images']) mkdirSync(at(part));
  makeNetwork(netns);
  makeCgroup(netns);
  makeCertificates(at('pki'));
  const prefix = inside(netns);
  const running = processes(at('logs'), prefix);
  const keeper = at('door.sock');
  await running.start({ name: 'doorkeeper', command: [process.execPath, join(import.meta.dirname, 'doorkeeper.ts'), keeper], ready: () => listens(keeper) });
  const door = openDoor(keeper);
  const server = await door.reach(`127.0.0.1:${apiPort}`);
  const images = `http://${await door.reach(registryAddress)}`;
  const api = administrator(server, at('pki'));
  const loadImage: Cluster['loadImage'] = async (layout, name) => `${registryAddress}/${name}@${await pushImage(images, layout, name)}`;

  const answers = async (address: string, path: string): Promise<() => Promise<boolean>> => {
    const reached = await door.reach(address);
    return () => fetch(`http://${reached}${path}`).then(({ ok }) => ok, () => false);
  };
  const ready: { readonly [component: string]: () => Promise<boolean> } = {
    registry: await answers(registryAddress, '/v2/'),
    containerd: () => listens(at('containerd/containerd.sock')),
    etcd: await answers(etcdAddress, '/health'),
    apiserver: () => api.call('GET', '/readyz').then(({ status }) => status === 200, () => false),
    kubelet: await answers('127.0.0.1:10248', '/healthz'),
    'kube-router': await answers('127.0.0.1:20244', '/healthz'),
  };
  const programs = commands({ name: netns, folder, kubernetes, kubeRouter, pauseImage: `${registryAddress}/pause:latest` });
  const start = (name: string): Promise<void> => running.start({ name, command: programs[name] ?? [], ready: ready[name] ?? (async () => true) });
  await Promise.all(['registry', 'containerd', 'etcd'].map(start));
  await loadImage(await pauseImage(at('images/pause')), 'pause');
  const tool = await loadImage(await toolImage(at('images/tool')), 'lab/tools');
  await start('apiserver');
  await Promise.all(['controller-manager', 'scheduler', 'kubelet'].map(start));

  const [kubeconfig, kubeconfigInside] = [at('kubeconfig'), at('kubeconfig.inside')];
  writeKubeconfig(kubeconfig, `https://${server}`, folder, { certificate: 'admin' });
  writeKubeconfig(kubeconfigInside, `https://127.0.0.1:${apiPort}`, folder, { certificate: 'admin' });
  await api.until<V1Node>(`/api/v1/nodes/${nodeName}`, ({ status }) => status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') === true);
  if (kubeRouter !== undefined) await start('kube-router');
  return {
    kubeconfig,
    kubeconfigInside,
    netns,
    prefix,
    nodeAddress,
    nodeName,
    registry: registryAddress,
    folder,
    toolImage: tool,
    api,
    namespace: async (podSecurity = 'restricted') => {
      const { metadata } = await api.must<V1Namespace>('POST', '/api/v1/namespaces', { metadata: { generateName: 'test-', labels: { 'pod-security.kubernetes.io/enforce': podSecurity } } });
      const name = metadata?.name ?? '';
      // Without it no pod is admitted.
      await api.until(`/api/v1/namespaces/${name}/serviceaccounts/default`, () => true);
      return name;
    },
    serviceAccountConfig: async (namespace, account) => {
      const { status } = await api.must<{ status: { token: string } }>('POST', `/api/v1/namespaces/${namespace}/serviceaccounts/${account}/token`, { spec: {} });
      const path = at(`${namespace}.${account}.kubeconfig`);
      writeKubeconfig(path, `https://${server}`, folder, status, namespace);
      return path;
    },
    loadImage,
    kubectl: (args, input) => ended([...prefix, kubernetes, 'kubectl', `--kubeconfig=${kubeconfigInside}`, ...args], folder, input),
    reach: door.reach,
    kill: running.kill,
    restart: async (component) => {
      await running.restart(component);
      // Without etcd it is not ready, nor for a moment after that is back.
      if (component === 'etcd') await api.until('/readyz', () => true);
    },
    stop: async (failed = false) => {
      door.close();
      await guard.release(failed);
    },
  };
}

/** A process that outlives this one, if only for as long as it takes to remove the rig. */
interface Guard {
  /** Removes the rig; its logs are moved aside, and the place is printed, when the tests failed. */
  release(failed: boolean): Promise<void>;
}

function startGuard(folder: string): Guard {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'guard.ts'), folder], { detached: true, stdio: ['pipe', 'ignore', 'inherit'] });
  const gone = new Promise<number | null>((resolve) => child.once('exit', resolve));
  writeFileSync(join(folder, 'guard.pid'), String(child.pid));
  child.unref();
  (child.stdin as Socket).unref();
  return {
    release: async (failed) => {
      if (failed && existsSync(join(folder, 'logs'))) {
        const kept = join(tmpdir(), `headgate-logs-${basename(folder).slice(rigPrefix.length)}`);
        renameSync(join(folder, 'logs'), kept);
        console.error(`the logs of the cluster's components are in ${kept}`);
      }
      child.ref();
      child.stdin.end();
      const code = await gone;
      if (code !== 0) throw new Error(`the rig in ${folder} could not be removed; see above`);
    },
  };
}

/** Whether something accepts connections at a socket in the file system. */
function listens(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once('connect', () => [socket.destroy(), resolve(true)]);
    socket.once('error', () => resolve(false));
  });
}

/** Runs a command, with a folder for what it likes to remember, to its end and answers its output. */
async function ended(command: readonly string[], home: string, input = ''): Promise<string> {
  const [program, ...args] = command as [string, ...string[]];
  const child = spawn(program, args, { stdio: 'pipe', env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: home } });
  child.stdin.end(input);
  const [stdout, stderr, code] = await Promise.all([child.stdout.toArray(), child.stderr.toArray(), new Promise((resolve) => child.once('close', resolve))]);
  if (code !== 0) throw new Error(`${args.slice(args.indexOf('kubectl')).join(' ')}: ${Buffer.concat(stderr).toString()}`);
  return Buffer.concat(stdout).toString();
}
