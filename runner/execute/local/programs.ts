import { execFile } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import semver from 'semver';
import type { KnownProgram } from '../../declare/programs.ts';

/** A program of this host. */
export interface FoundProgram {
  readonly path: string;
  /** What it calls its version, reduced to three numbers; empty when it does not say. */
  readonly version: string;
}

/**
 * Looks a declared program up on PATH and asks for its version. `node` is first of all the Node that runs headgate: it
 * is there for certain, and is what the example registry is tested with. `known` says how each program is asked.
 */
export async function findProgram(name: string, known: ReadonlyMap<string, KnownProgram>): Promise<FoundProgram | undefined> {
  if (name === 'node') return { path: process.execPath, version: process.versions.node };
  const path = onPath(name);
  return path === undefined ? undefined : { path, version: await versionOf(path, known.get(name)?.version ?? []) };
}

/** What is missing or too old, as one sentence with the next step; undefined when every program meets its range. */
export function unmetPrograms(wanted: { readonly [name: string]: string }, found: ReadonlyMap<string, FoundProgram | undefined>): string | undefined {
  const faults = Object.entries(wanted).flatMap(([name, range]) => {
    const program = found.get(name);
    if (program === undefined) return [`${name} is not on PATH`];
    if (range === '*') return [];
    if (program.version === '') return [`${basename(program.path)} does not say its version, ${range} is needed`];
    return semver.satisfies(program.version, range, { includePrerelease: true }) ? [] : [`${name} is ${program.version}, ${range} is needed`];
  });
  return faults.length === 0 ? undefined : `${faults.join('; ')}. Install it, or run on a machine that has it`;
}

function onPath(name: string): string | undefined {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder === '') continue;
    const path = join(folder, name);
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
  return new Promise((resolve) => {
    const child = execFile(path, [...args], { timeout: 5000, maxBuffer: 1 << 16, encoding: 'utf8' }, (_error, stdout, stderr) => {
      resolve(semver.coerce(`${stdout}\n${stderr}`.split('\n').find((line) => /\d+\.\d/.test(line)) ?? '')?.version ?? '');
    });
    child.stdin?.end();
  });
}
