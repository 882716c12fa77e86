import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { KnownProgram } from '../../declare/programs.ts';
import { versionIn, type FoundProgram } from '../../task/programs.ts';

/**
 * Looks a declared program up on PATH and asks for its version. `node` is first of all the Node that runs headgate: it
 * is there for certain, and is what the example registry is tested with. `known` says how each program is asked.
 */
export async function findProgram(name: string, known: ReadonlyMap<string, KnownProgram>): Promise<FoundProgram | undefined> {
  if (name === 'node') return { path: process.execPath, version: process.versions.node };
  const path = onPath(name);
  return path === undefined ? undefined : { path, version: await versionOf(path, known.get(name)?.version ?? []) };
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = resolve(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return undefined;
}

function versionOf(path: string, args: readonly string[]): Promise<string> {
  // Started without arguments it might wait for its input, or do something.
  if (args.length === 0) return Promise.resolve('');
  return new Promise((done) => {
    const child = execFile(path, [...args], { timeout: 5000, maxBuffer: 1 << 16, encoding: 'utf8' }, (_error, stdout, stderr) => {
      done(versionIn(`${stdout}\n${stderr}`));
    });
    child.stdin?.end();
  });
}
