import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { readCapped } from '../task/log.ts';
import { versionIn, type FoundProgram } from '../task/programs.ts';
import { knownProgramsWith } from '../declare/programs.ts';
import type { PodFolder } from './folders.ts';
import type { ShimLink } from './link.ts';

/** Seconds that a program may take to say its version; as on one machine. */
const DEADLINE = 5;

/**
 * Asks programs of the container for their versions, through the shim and as commands without network, each program
 * once. How is a fixed table; a program that is not in it was added by a policy, which a pod does not know, and is asked
 * by `--version`.
 */
export function programProbe(link: ShimLink, folder: PodFolder, next: () => number): (names: readonly string[]) => Promise<ReadonlyMap<string, FoundProgram | undefined>> {
  const found = new Map<string, FoundProgram | undefined>();
  const known = knownProgramsWith(undefined);
  return async (names) => {
    for (const name of names) {
      if (found.has(name)) continue;
      const task = next();
      const cwd = join(folder.outputs, '..', 'probe');
      mkdirSync(cwd, { recursive: true });
      const ended = await link.run({ task, argv: [name, ...(known.get(name)?.version ?? ['--version'])], env: ['PATH=/usr/local/bin:/usr/bin:/bin', 'HOME=.', 'LANG=C.UTF-8'], cwd, log: folder.logFile, search: link.hello.path || '/usr/local/bin:/usr/bin:/bin', network: 'none', deadline: DEADLINE, grace: 1 });
      if ('lost' in ended) break;
      const printed = Buffer.from(readCapped(folder.log())).toString('utf8');
      rmSync(folder.logFile, { force: true, recursive: true });
      rmSync(cwd, { force: true, recursive: true });
      link.acknowledge(task);
      found.set(name, ended.error === undefined ? { path: name, version: versionIn(printed) } : undefined);
    }
    return found;
  };
}
