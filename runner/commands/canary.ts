import { readFileSync, existsSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';

/** What a canary found out from inside of a pod; what must not be possible, and was, is `true`. */
export interface CanaryReport {
  /** Whether addresses could be reached, by the names they were given. */
  readonly reached: { readonly [name: string]: boolean };
  readonly writesRoot: boolean;
  readonly hasToken: boolean;
  readonly capabilities: boolean;
  readonly gainsPrivileges: boolean;
  readonly unfiltered: boolean;
}

/** Milliseconds that one connection may take. */
const PATIENCE = 3000;
/** Tries of an address that must not be reached: a pod may run for a moment before its policies hold. */
const TRIES = 15;

/** Tries what must be impossible in a pod. `addresses` are `name=host:port`; the one called `store` must be reached. */
export async function canary(addresses: readonly string[]): Promise<CanaryReport> {
  const reached: { [name: string]: boolean } = {};
  for (const address of addresses) {
    const [, name = '', host = '', port = ''] = /^([a-z]+)=(.*):([0-9]+)$/.exec(address) ?? [];
    let answers = await reaches(host, Number(port));
    for (let tries = 1; tries < TRIES && answers !== (name === 'store'); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 1000));
      answers = await reaches(host, Number(port));
    }
    reached[name] = answers;
  }
  const status = readFileSync('/proc/self/status', 'utf8');
  const field = (name: string): string => new RegExp(`^${name}:\\s*(\\S+)`, 'm').exec(status)?.[1] ?? '';
  return { reached, writesRoot: writes('/canary'), hasToken: existsSync('/var/run/secrets/kubernetes.io/serviceaccount/token'), capabilities: !/^0+$/.test(field('CapBnd')), gainsPrivileges: field('NoNewPrivs') !== '1', unfiltered: field('Seccomp') !== '2' };
}

function reaches(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port, timeout: PATIENCE });
    const end = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.once('connect', () => end(true)).once('timeout', () => end(false)).once('error', () => end(false));
  });
}

function writes(path: string): boolean {
  try {
    writeFileSync(path, '');
    return true;
  } catch {
    return false;
  }
}
