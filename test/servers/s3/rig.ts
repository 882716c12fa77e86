import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from '../build.ts';
import { servers, type Server } from './servers.ts';

/** A real S3 server with an empty bucket. */
export interface S3 {
  /** Address of a store in the bucket: `s3://lab/store?endpoint=…&region=us-east-1&pathStyle=true`. */
  readonly url: string;
  /** The same with another prefix in the same bucket. */
  urlOf(prefix: string): string;
  readonly endpoint: string;
  readonly bucket: string;
  /** What a process needs in its environment to be let in; it holds nothing else. */
  readonly env: { readonly [name: string]: string };
  /** Where the server keeps its bytes. */
  readonly folder: string;
  /** Stops the server and keeps what it has; `start` brings it back at the same address. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Ends it and removes what it kept. */
  stop(): Promise<void>;
}

/** Where a server listens and how it is started. */
export interface S3Options {
  /** Default 127.0.0.1. */
  readonly address?: string;
  /** Default: a free one; 7070 on any other address, which cannot be asked from here. */
  readonly port?: number;
  /** Program and arguments that it, and what talks to it, is started through: `nsenter --net=… --`. */
  readonly prefix?: readonly string[];
  readonly server?: keyof typeof servers;
  /** File that gets a line for each request (versitygw only), in the form of S3's access logs. */
  readonly log?: string;
}

const BUCKET = 'lab';
/** Starts an S3 server (built once, see `build.ts`) and makes a bucket in it. It keeps its bytes in a temporary folder. */
export async function startS3(options: S3Options = {}): Promise<S3> {
  const address = options.address ?? '127.0.0.1';
  const port = options.port ?? (address === '127.0.0.1' ? await freePort() : 7070);
  const { recipe, user, start }: Server = servers[options.server ?? 'versitygw'];
  const env = { AWS_ACCESS_KEY_ID: user.id, AWS_SECRET_ACCESS_KEY: user.secret, AWS_EC2_METADATA_DISABLED: 'true' };
  const binary = build(recipe);
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-s3-')));
  const folder = join(base, 'data');
  mkdirSync(folder);
  const endpoint = `http://${address}:${port}`;
  const how = start(`${address}:${port}`, folder, await freePort(), options.log);
  let child: ChildProcess | undefined;

  const resume = async (): Promise<void> => {
    const [program = binary, ...words] = [...(options.prefix ?? []), binary, ...how.args];
    const started = spawn(program, words, { cwd: base, env: { PATH: process.env.PATH ?? '', HOME: base, ...how.env }, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    started.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-4000)));
    child = started;
    const early = new Promise<never>((_, reject) => {
      started.once('error', reject);
      started.once('exit', (code) => reject(new Error(`${recipe.program} ended with ${code}:\n${said}`)));
    });
    await Promise.race([early, makeBucket(options.prefix ?? [], endpoint, env)]);
    early.catch(() => {});
  };
  const pause = async (): Promise<void> => {
    const running = child;
    child = undefined;
    if (running === undefined || running.exitCode !== null || running.signalCode !== null) return;
    await new Promise((resolve) => {
      running.once('exit', resolve);
      running.kill('SIGKILL');
    });
  };
  const stop = async (): Promise<void> => {
    await pause();
    rmSync(base, { recursive: true, force: true });
  };
  const urlOf = (prefix: string): string => `s3://${BUCKET}/${prefix}?endpoint=${endpoint}&region=us-east-1&pathStyle=true`;
  try {
    await resume();
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: urlOf('store'), urlOf, endpoint, bucket: BUCKET, env, folder, pause, resume, stop };
}

/** Runs beside the server, so that it reaches it in any network namespace; ends when the server answered. */
async function makeBucket(prefix: readonly string[], endpoint: string, env: S3['env']): Promise<void> {
  const [program = process.execPath, ...words] = [...prefix, process.execPath, join(import.meta.dirname, 'make-bucket.ts'), endpoint, BUCKET];
  const child = spawn(program, words, { env: { PATH: process.env.PATH ?? '', ...env }, stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', resolve);
  });
  if (code !== 0) throw new Error(`no bucket could be made at ${endpoint}`);
}

/** A port of 127.0.0.1 that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}
