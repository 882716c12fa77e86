import { basename } from 'node:path';
import coerce from 'semver/functions/coerce.js';
import satisfies from 'semver/functions/satisfies.js';

/** A program where a task runs. */
export interface FoundProgram {
  readonly path: string;
  /** What it calls its version, reduced to three numbers; empty when it does not say. */
  readonly version: string;
}

/** The version in what a program printed when it was asked: the first number with a dot, as three numbers; empty when there is none. */
export function versionIn(printed: string): string {
  return coerce(printed.split('\n').find((line) => /\d+\.\d/.test(line)) ?? '')?.version ?? '';
}

/** What is missing or too old, as one sentence with the next step; undefined when every program meets its range. */
export function unmetPrograms(wanted: { readonly [name: string]: string }, found: ReadonlyMap<string, FoundProgram | undefined>): string | undefined {
  const faults = Object.entries(wanted).flatMap(([name, range]) => {
    const program = found.get(name);
    if (program === undefined) return [`${name} is not on PATH`];
    if (range === '*') return [];
    if (program.version === '') return [`${basename(program.path)} does not say its version, ${range} is needed`];
    return satisfies(program.version, range, { includePrerelease: true }) ? [] : [`${name} is ${program.version}, ${range} is needed`];
  });
  return faults.length === 0 ? undefined : `${faults.join('; ')}. Install it, or run on a machine that has it`;
}
