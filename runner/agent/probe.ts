import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { knownProgramsWith } from '../declare/programs.ts';
import { readCapped } from '../task/log.ts';
import { versionIn, type FoundProgram } from '../task/programs.ts';
import type { PodFolder } from './folders.ts';
import type { ShimLink } from './link.ts';

/** Seconds that a program may take to say its version; as on one machine. */
const DEADLINE = 5;
const SYSTEM = '/usr/local/bin:/usr/bin:/bin';
/** PATH of a command whose step names programs: the same text as on one machine. */
export const TASK_PATH = `../bin:${SYSTEM}`;

/** Programs that were found in a container, by name. */
export type FoundPrograms = ReadonlyMap<string, FoundProgram | undefined>;
/** What was found; or why nobody could be asked any more, which says nothing about programs. */
export type ProbeAnswer = FoundPrograms | { readonly lost: string };

/**
 * Asks programs of the container for their versions, through the shim and as commands without network, each program
 * once: in the folders of the container's PATH, the first that has it. How is a fixed table; a program that is not in it
 * was added by a policy, which a pod does not know, and is asked by `--version`.
 */
export function programProbe(link: ShimLink, folder: PodFolder, scratch: readonly string[], next: () => number): (names: readonly string[]) => Promise<ProbeAnswer> {
  const found = new Map<string, FoundProgram | undefined>();
  const known = knownProgramsWith(undefined);
  const cwd = join(folder.outputs, '..', 'probe');
  const ask = async (name: string): Promise<FoundProgram | { readonly lost: string } | undefined> => {
    for (const place of (link.hello.path || SYSTEM).split(':')) {
      if (!place.startsWith('/')) continue;
      const task = next();
      mkdirSync(cwd, { recursive: true });
      const path = `${place}/${name}`;
      const ended = await link.run({ task, argv: [path, ...(known.get(name)?.version ?? ['--version'])], env: [`PATH=${SYSTEM}`, 'HOME=.', 'LANG=C.UTF-8'], cwd, log: folder.logFile, search: '', network: 'none', scratch, deadline: DEADLINE, grace: 1 });
      if ('lost' in ended) return { lost: ended.lost };
      const printed = Buffer.from(readCapped(folder.log())).toString('utf8');
      for (const left of [folder.logFile, cwd]) rmSync(left, { force: true, recursive: true });
      link.acknowledge(task);
      if (ended.error === undefined) return { path, version: versionIn(printed) };
    }
    return undefined;
  };
  return async (names) => {
    for (const name of names) {
      if (found.has(name)) continue;
      const answer = await ask(name);
      if (answer !== undefined && 'lost' in answer) return answer;
      found.set(name, answer);
    }
    return found;
  };
}

/**
 * Makes the programs that PATH would not lead to reachable by name, in the folder that it begins with. Each is a small
 * script: what a link would do to one that looks for its own path cannot be seen from here.
 */
export function placePrograms(folder: PodFolder, programs: FoundPrograms): void {
  const bin = join(folder.outputs, '../bin');
  for (const [name, program] of programs) {
    if (program === undefined || SYSTEM.split(':').includes(dirname(program.path))) continue;
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, name), `#!/bin/sh\nexec '${program.path.replaceAll("'", "'\\''")}' "$@"\n`);
    chmodSync(join(bin, name), 0o755);
  }
}
