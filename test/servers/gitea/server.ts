import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { buildGitea } from './build.ts';

/** A Gitea on loopback with nobody in it but its administrator. */
export interface GiteaServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  readonly api: string;
  /** Everything that the administrator may; JSON in and out. Throws with the answer when it is no success, unless `fine` names its status. */
  ask<T>(method: string, path: string, options?: { readonly as?: string; readonly body?: object; readonly fine?: readonly number[] }): Promise<T>;
  /** A new user, whose password is their login. */
  addUser(login: string): Promise<{ readonly id: number; readonly login: string }>;
  tokenOf(login: string): Promise<string>;
  close(): Promise<void>;
}

const ADMIN = 'root-of-gitea';
/** Milliseconds that a start on a busy machine may take. */
const START = 60_000;

/** Starts a Gitea in a folder of its own. */
export async function startGitea(): Promise<GiteaServer> {
  const { program, root } = buildGitea();
  const folder = mkdtempSync(join(tmpdir(), 'headgate-gitea-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const file = join(folder, 'app.ini');
  const env = { PATH: '/usr/local/bin:/usr/bin:/bin', HOME: folder, USER: userInfo().username };
  const run = (...args: string[]): string => {
    const { status, stdout, stderr } = spawnSync(program, ['--config', file, '--work-path', folder, ...args], { env, encoding: 'utf8', timeout: START });
    if (status !== 0) throw new Error(`gitea ${args.join(' ')}: ${stdout}${stderr}`);
    // As root it begins with a warning on its standard output.
    return stdout.trim().split('\n').at(-1) ?? '';
  };
  writeFileSync(file, '');
  const secret = (kind: string): string => spawnSync(program, ['generate', 'secret', kind], { env, encoding: 'utf8' }).stdout.trim().split('\n').at(-1) ?? '';
  writeFileSync(
    file,
    `I_AM_BEING_UNSAFE_RUNNING_AS_ROOT = true
RUN_MODE = prod
RUN_USER = ${env.USER}
[server]
PROTOCOL = http
HTTP_ADDR = 127.0.0.1
HTTP_PORT = ${port}
ROOT_URL = ${url}/
STATIC_ROOT_PATH = ${root}
DISABLE_SSH = true
OFFLINE_MODE = true
[database]
DB_TYPE = sqlite3
PATH = ${join(folder, 'gitea.db')}
[security]
INSTALL_LOCK = true
SECRET_KEY = ${secret('SECRET_KEY')}
INTERNAL_TOKEN = ${secret('INTERNAL_TOKEN')}
PASSWORD_COMPLEXITY = off
MIN_PASSWORD_LENGTH = 3
PASSWORD_HASH_ALGO = pbkdf2$1$50
[oauth2]
JWT_SECRET = ${secret('JWT_SECRET')}
[service]
DISABLE_REGISTRATION = true
[session]
PROVIDER = memory
[actions]
ENABLED = true
DEFAULT_ACTIONS_URL = self
[log]
MODE = console
LEVEL = Error
`,
  );
  run('migrate');
  run('admin', 'user', 'create', '--username', ADMIN, '--password', ADMIN, '--email', `${ADMIN}@example.org`, '--must-change-password=false', '--admin');
  const log: string[] = [];
  const child = spawn(program, ['--config', file, '--work-path', folder, 'web'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => log.push(text));
  const server: GiteaServer = {
    url,
    api: `${url}/api/v1`,
    async ask<T>(method: string, path: string, { as = ADMIN, body, fine = [] }: { readonly as?: string; readonly body?: object; readonly fine?: readonly number[] } = {}) {
      const headers = { authorization: `Basic ${Buffer.from(`${as}:${as}`).toString('base64')}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
      const answer = await fetch(`${url}/api/v1${path}`, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      const text = await answer.text();
      if (!answer.ok && !fine.includes(answer.status)) throw new Error(`${method} ${path} as ${as}: ${answer.status} ${text}`);
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
    async addUser(login) {
      const { id } = await server.ask<{ readonly id: number }>('POST', '/admin/users', { body: { username: login, email: `${login}@example.org`, password: login, must_change_password: false } });
      return { id, login };
    },
    tokenOf: async (login) => (await server.ask<{ readonly sha1: string }>('POST', `/users/${login}/tokens`, { as: login, body: { name: `t${Date.now()}`, scopes: ['all'] } })).sha1,
    async close() {
      await stop(child);
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await ready(url, child, log);
  } catch (error) {
    await server.close();
    throw error;
  }
  return server;
}

async function ready(url: string, child: ChildProcess, log: readonly string[]): Promise<void> {
  for (const end = Date.now() + START; Date.now() < end && child.exitCode === null; ) {
    const answer = await fetch(`${url}/api/healthz`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`Gitea did not start: ${log.join('')}`);
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
