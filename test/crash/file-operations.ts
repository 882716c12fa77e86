import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** One call of a synchronous file operation. Of calls that take a descriptor, `path` is what it was opened as. */
export interface Operation {
  readonly name: Name;
  readonly path: string;
  /** The second path of a link, a rename or a copy: where the bytes arrive. */
  readonly to?: string;
  /** Whether it can change anything on the medium. */
  readonly writes: boolean;
  readonly args: readonly unknown[];
}

/** Decides what becomes of an operation: calls `proceed` once, not at all, or throws instead. */
export type Interceptor = (operation: Operation, proceed: () => unknown) => unknown;

const byPath = ['chmodSync', 'mkdirSync', 'readFileSync', 'readdirSync', 'rmdirSync', 'rmSync', 'statSync', 'lstatSync', 'unlinkSync', 'utimesSync', 'writeFileSync'] as const;
const byTwo = ['copyFileSync', 'linkSync', 'renameSync'] as const;
const byDescriptor = ['closeSync', 'fstatSync', 'fsyncSync', 'ftruncateSync', 'readSync', 'writeSync'] as const;
const reading: ReadonlySet<string> = new Set(['readFileSync', 'readdirSync', 'statSync', 'lstatSync', 'closeSync', 'fstatSync', 'readSync']);

/** Names of the operations that are seen. */
export type Name = 'openSync' | (typeof byPath)[number] | (typeof byTwo)[number] | (typeof byDescriptor)[number];

type Call = (...args: unknown[]) => unknown;

let inside = false;

/** Calls a function whose own file operations are not seen: those of a command, or of the test. */
export function unseen<T>(action: () => T): T {
  const before = inside;
  inside = true;
  try {
    return action();
  } finally {
    inside = before;
  }
}

/**
 * Puts a function between this process and the synchronous operations of node:fs, also for modules that imported them
 * by name. Answers how to take it out again. Operations of the interceptor itself are not seen. One at a time.
 */
export function intercept(interceptor: Interceptor): () => void {
  const table = fs as unknown as { [name: string]: Call };
  const originals = new Map<string, Call>();
  const paths = new Map<number, string>();
  const replace = (name: Name, describe: (args: readonly unknown[]) => Pick<Operation, 'path' | 'to' | 'writes'>): void => {
    const original = table[name] as Call;
    originals.set(name, original);
    table[name] = (...args) => {
      if (inside) return original(...args);
      const operation: Operation = { name, args, ...describe(args) };
      const proceed = (): unknown => {
        const result = original(...args);
        if (name === 'openSync') paths.set(result as number, operation.path);
        if (name === 'closeSync') paths.delete(args[0] as number);
        return result;
      };
      return unseen(() => interceptor(operation, proceed));
    };
  };
  replace('openSync', ([path, flags]) => ({ path: String(path), writes: typeof flags === 'string' ? flags !== 'r' : ((flags as number | undefined) ?? 0) % 4 !== 0 }));
  for (const name of byPath) replace(name, ([path]) => ({ path: String(path), writes: !reading.has(name) }));
  for (const name of byTwo) replace(name, ([path, to]) => ({ path: String(path), to: String(to), writes: true }));
  for (const name of byDescriptor) replace(name, ([fd]) => ({ path: paths.get(fd as number) ?? '', writes: !reading.has(name) }));
  syncBuiltinESMExports();
  return () => {
    for (const [name, original] of originals) table[name] = original;
    syncBuiltinESMExports();
  };
}
