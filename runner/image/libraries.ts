import { spawnSync } from 'node:child_process';

/** Paths of the shared libraries of a program on this machine, its loader among them. */
export function libraries(program: string): string[] {
  const { status, stdout, stderr, error } = spawnSync('ldd', [program], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`ldd ${program}: ${error?.message ?? stderr}`);
  return [...stdout.matchAll(/(\/\S+) \(0x/g)].map(([, path]) => path as string);
}
