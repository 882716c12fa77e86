import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

const cli = join(import.meta.dirname, '../runner/cli.ts');

/** What a command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line under way. */
export interface Running {
  readonly pid: number;
  readonly ended: Promise<Ran>;
  /** Resolves once the text has appeared on stdout or stderr; rejects when the process ends without it. */
  saw(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

/** A temporary folder in which the real command line runs with a scrubbed environment. */
export interface Rig {
  readonly folder: string;
  /** Absolute path of something in the folder. */
  path(...parts: string[]): string;
  write(path: string, text: string): void;
  start(...args: string[]): Running;
  run(...args: string[]): Promise<Ran>;
}

/** Makes a rig that is removed, with everything it started, when the test ends. `program`: another than the command line from its sources. */
export function rig(t: Pick<TestContext, 'after'>, env: { readonly [name: string]: string } = {}, program = cli): Rig {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-rig-')));
  const alive = new Map<number, Promise<Ran>>();
  t.after(async () => {
    for (const pid of alive.keys()) kill(pid, 'SIGKILL');
    await Promise.all(alive.values());
    rmSync(folder, { recursive: true, force: true });
  });
  const start = (...args: string[]): Running => {
    const child = spawn(process.execPath, [program, ...args], { cwd: folder, env: { PATH: `${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const pid = child.pid as number;
    const text = { stdout: '', stderr: '' };
    let changed = Promise.withResolvers<void>();
    let over = false;
    const wake = (): void => {
      const { resolve } = changed;
      changed = Promise.withResolvers<void>();
      resolve();
    };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (chunk: string) => {
        text[name] += chunk;
        wake();
      });
    }
    const ended = new Promise<Ran>((resolve) => {
      child.once('close', (code) => {
        alive.delete(pid);
        over = true;
        wake();
        resolve({ code, ...text });
      });
    });
    alive.set(pid, ended);
    return {
      pid,
      ended,
      saw: async (wanted) => {
        while (!text.stdout.includes(wanted) && !text.stderr.includes(wanted)) {
          if (over) throw new Error(`\`${args.join(' ')}\` ended without printing ${JSON.stringify(wanted)}:\n${text.stdout}${text.stderr}`);
          await changed.promise;
        }
      },
      signal: (name) => kill(pid, name),
    };
  };
  return {
    folder,
    path: (...parts) => join(folder, ...parts),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    start,
    run: (...args) => start(...args).ended,
  };
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

type Document = { readonly [name: string]: unknown };

/** Builds a small registry; each call adds or replaces one entry, version 1.0.0, with the required fields filled in. */
export interface RegistryBuilder {
  tool(id: string, body: Document, code?: { readonly [path: string]: string }): RegistryBuilder;
  pipeline(id: string, body: Document): RegistryBuilder;
  /** A dataset of single files, text/plain unless said otherwise. */
  files(id: string, files: { readonly [name: string]: string }, more?: Document): RegistryBuilder;
  /** A dataset with integer axes from 0 and one slot `tile`; `text` answers undefined where there is no unit. */
  tiles(id: string, axes: { readonly [name: string]: number }, text: (at: readonly number[]) => string | undefined, more?: Document): RegistryBuilder;
  analysis(id: string, body: Document): RegistryBuilder;
  /** Any other file. */
  file(path: string, text: string): RegistryBuilder;
  /** Writes all files below a folder. */
  write(folder: string): void;
}

/** An empty registry. */
export function registry(): RegistryBuilder {
  const files = new Map<string, string>();
  const entry = (kind: string, path: string, up: string, document: Document): RegistryBuilder => {
    files.set(path, `${JSON.stringify({ $schema: `${up}schemas/${kind}.v1.json`, ...document }, null, 2)}\n`);
    return builder;
  };
  const released = (kind: string, id: string, document: Document): RegistryBuilder => entry(kind, `${kind}s/${id}/1.0.0.json`, '../../../', { id, version: '1.0.0', title: `The ${kind} ${id}`, ...document });
  const data = (id: string, name: string, text: string): { digest: string; size: number; path: string } => {
    files.set(`datasets/${id}/1.0.0/${name}`, text);
    return { digest: `sha256:${createHash('sha256').update(text).digest('hex')}`, size: Buffer.byteLength(text), path: name };
  };
  const described = { licence: 'CC0-1.0', source: 'Made up for a test.' };
  const builder: RegistryBuilder = {
    tool: (id, body, code = {}) => {
      for (const [path, text] of Object.entries(code)) files.set(`tools/${id}/1.0.0/${path}`, text);
      return released('tool', id, { licence: 'Apache-2.0', ...(Object.keys(code).length === 0 ? {} : { code: Object.keys(code) }), ...body });
    },
    pipeline: (id, body) => released('pipeline', id, body),
    files: (id, given, more = {}) => {
      const listed = Object.entries(given).map(([name, text]) => {
        const { digest, size } = data(id, name, text);
        return [name, { mediaType: 'text/plain', digest, size }] as const;
      });
      return released('dataset', id, { ...described, files: Object.fromEntries(listed), ...more });
    },
    tiles: (id, axes, text, more = {}) => {
      let places: number[][] = [[]];
      for (const length of Object.values(axes)) places = places.flatMap((place) => Array.from({ length }, (_, i) => [...place, i]));
      const index = places.flatMap((at) => {
        const made = text(at);
        return made === undefined ? [] : [{ at, files: { tile: data(id, `${at.join('-')}.txt`, made) } }];
      });
      return released('dataset', id, { ...described, units: { axes: Object.entries(axes).map(([name, length]) => ({ name, from: 0, to: length - 1 })), slots: { tile: 'text/plain' }, index }, ...more });
    },
    analysis: (id, body) => entry('analysis', `analyses/${id}.json`, '../../', { id, title: `The analysis ${id}`, ...body }),
    file: (path, text) => {
      files.set(path, text);
      return builder;
    },
    write: (folder) => {
      for (const [path, text] of files) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    },
  };
  return builder;
}
