import { spawnSync } from 'node:child_process';
import { readlinkSync } from 'node:fs';

/** How worker processes can be set apart on this host: the arguments of unshare(1), or none. */
export interface Isolation {
  readonly level: 'namespaces' | 'process-group';
  /** Program and arguments that a worker is started through, for commands without network. */
  readonly prefix: readonly string[];
  /** The same with the host's network. */
  readonly prefixOpen: readonly string[];
}

const BASE = ['--pid', '--fork', '--kill-child', '--mount-proc'];

/**
 * Finds the strongest isolation that works without a privilege of its own: pid and network namespaces by unshare(1)
 * of util-linux, as root or through a user namespace; else process groups. A namespace costs nothing for each task,
 * since a worker enters it once: what a task leaves running dies with one kill(-1), and there is no network to use.
 */
export function probeIsolation(wanted: 'auto' | 'process-group'): Isolation {
  const none: Isolation = { level: 'process-group', prefix: [], prefixOpen: [] };
  if (wanted === 'process-group' || process.platform !== 'linux') return none;
  for (const extra of [[], ['--user', '--map-root-user']]) {
    const args = [...extra, '--net', ...BASE, '--', 'readlink', '/proc/self/ns/pid'];
    const probe = spawnSync('unshare', args, { encoding: 'utf8', timeout: 5000, stdio: ['ignore', 'pipe', 'ignore'] });
    if (probe.status === 0 && probe.stdout.startsWith('pid:') && probe.stdout.trim() !== ownPidNamespace()) {
      return { level: 'namespaces', prefix: ['unshare', ...extra, '--net', ...BASE, '--'], prefixOpen: ['unshare', ...extra, ...BASE, '--'] };
    }
  }
  return none;
}

/** Name of the pid namespace of this process, for telling whether a child has one of its own. */
function ownPidNamespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
