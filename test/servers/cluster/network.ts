import { spawnSync } from 'node:child_process';
import { netnsPath } from './remains.ts';

/** The node's address, which pods reach too: servers for pods listen here. */
export const nodeAddress = '198.18.0.1';
/** Where pods live. These networks are set aside for benchmarks (RFC 2544) and exist nowhere else. */
export const podNetwork = '198.18.0.0/24';
/** Where services live; the first address is that of the API server. */
export const serviceNetwork = '198.18.1.0/24';
export const serviceAddress = '198.18.1.1';
export const apiPort = 6443;

/** The bridge that pods are connected to. */
export const bridge = 'pods';

/** What stands before a command that shall run in a network namespace; `ip netns exec` would hide /sys/fs/cgroup. */
export function inside(name: string): readonly string[] {
  return ['nsenter', `--net=${netnsPath(name)}`, '--'];
}

/** Makes a network namespace with a loopback, the pods' bridge, and no way out. */
export function makeNetwork(name: string): void {
  call('ip', 'netns', 'add', name);
  const here = (...command: string[]): void => call(...inside(name), ...command);
  here('ip', 'link', 'set', 'lo', 'up');
  // Before kubelet starts, which refuses a node address that no interface has.
  here('ip', 'link', 'add', bridge, 'type', 'bridge');
  here('ip', 'address', 'add', `${nodeAddress}/24`, 'dev', bridge);
  here('ip', 'link', 'set', bridge, 'up');
  here('sysctl', '--quiet', '--write', 'net.ipv4.ip_forward=1', 'net.bridge.bridge-nf-call-iptables=1');
  // The one service that every cluster has; no kube-proxy runs, so there are no others.
  here('nft', `add table ip services
    add chain ip services pods { type nat hook prerouting priority -100; }
    add chain ip services node { type nat hook output priority -100; }
    add rule ip services pods ip daddr ${serviceAddress} tcp dport 443 dnat to ${nodeAddress}:${apiPort}
    add rule ip services node ip daddr ${serviceAddress} tcp dport 443 dnat to ${nodeAddress}:${apiPort}`);
}

/** The pod network's configuration for containerd. */
export function cniConfiguration(name: string, dataDir: string): object {
  const ipam = { type: 'host-local', ranges: [[{ subnet: podNetwork }]], routes: [{ dst: '0.0.0.0/0' }], dataDir };
  return { cniVersion: '0.4.0', name, plugins: [{ type: 'bridge', bridge, isGateway: true, ipMasq: false, ipam }] };
}

function call(...command: readonly string[]): void {
  const [program, ...args] = command as [string, ...string[]];
  const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${error?.message ?? stderr}`);
}
