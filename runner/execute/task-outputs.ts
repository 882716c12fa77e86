import type { StoredOutput } from '../model/stored.ts';

/** Outputs of a task by name. */
type Outputs = { readonly [name: string]: StoredOutput };

/** Outputs of the tasks of a stage, a few bytes each. */
export interface TaskOutputs {
  /** Undefined where none were noted. */
  get(ordinal: number): Outputs | undefined;
  /** Digest of one output, `sha256:<hex>`; undefined when it was not made. */
  digest(ordinal: number, name: string): string | undefined;
  has(ordinal: number): boolean;
  set(ordinal: number, outputs: Outputs): void;
}

/** One output of all tasks. */
interface Column {
  readonly digests: Buffer;
  readonly sizes: Float64Array;
  /** 0 where it was not made, else one more than the place in `kinds`. */
  readonly kinds: Uint8Array;
}

const kinds: readonly StoredOutput['kind'][] = ['file', 'directory'];
/** Bytes of a digest. */
const BYTES = 32;

/** No outputs are known yet of so many tasks. */
export function taskOutputs(size: number): TaskOutputs {
  const columns = new Map<string, Column>();
  const known = new Uint8Array(size);
  const digestAt = ({ digests }: Column, ordinal: number): string => `sha256:${digests.toString('hex', ordinal * BYTES, (ordinal + 1) * BYTES)}`;
  return {
    get: (ordinal) => {
      if (known[ordinal] !== 1) return undefined;
      const outputs: { [name: string]: StoredOutput } = {};
      for (const [name, column] of columns) {
        const kind = kinds[(column.kinds[ordinal] as number) - 1];
        if (kind !== undefined) outputs[name] = { digest: digestAt(column, ordinal), size: column.sizes[ordinal] as number, kind };
      }
      return outputs;
    },
    digest: (ordinal, name) => {
      const column = columns.get(name);
      return column === undefined || column.kinds[ordinal] === 0 ? undefined : digestAt(column, ordinal);
    },
    has: (ordinal) => known[ordinal] === 1,
    set: (ordinal, outputs) => {
      known[ordinal] = 1;
      for (const column of columns.values()) column.kinds[ordinal] = 0;
      for (const [name, { digest, size: bytes, kind }] of Object.entries(outputs)) {
        let column = columns.get(name);
        if (column === undefined) columns.set(name, (column = { digests: Buffer.alloc(size * BYTES), sizes: new Float64Array(size), kinds: new Uint8Array(size) }));
        column.digests.write(digest.slice(-2 * BYTES), ordinal * BYTES, BYTES, 'hex');
        column.sizes[ordinal] = bytes;
        column.kinds[ordinal] = kinds.indexOf(kind) + 1;
      }
    },
  };
}
