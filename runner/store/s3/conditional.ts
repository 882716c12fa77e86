import { digestOf } from '../../model/digest.ts';
import type { S3Connection } from './client.ts';
import { get, head, put } from './objects.ts';

/** Writes of documents that depend on what is there. */
export interface ConditionalWrites {
  /** Writes what must not be there yet; false when somebody was first. */
  create(path: string, bytes: Uint8Array): Promise<boolean>;
  /** Writes over whatever is there. */
  put(path: string, bytes: Uint8Array): Promise<void>;
  /** Writes over `previous` and nothing else; false when something else is there by now. */
  replace(path: string, bytes: Uint8Array, previous: Uint8Array): Promise<boolean>;
}

/** Documents whose ETags are remembered: those that are written again and again, such as leases. */
const REMEMBERED = 64;

/**
 * Conditional writes, as far as the server keeps them. Some servers take the headers and ignore them, others refuse them, so what this one
 * does is found out once, at the first write: what was just created is created again, which must be refused. Until
 * then, and where it is not refused, the place is looked at before it is written; `onUnconditional` is called once.
 */
export function conditionalWrites(connection: S3Connection, onUnconditional: () => void): ConditionalWrites {
  const keeps: { absent?: boolean; etag?: boolean } = {};
  let learning = Promise.resolve();
  const etags = new Map<string, { readonly etag: string; readonly digest: string }>();

  const remember = (path: string, etag: string, bytes: Uint8Array): void => {
    etags.delete(path);
    etags.set(path, { etag, digest: digestOf(bytes) });
    for (const [oldest] of etags) if (etags.size > REMEMBERED) etags.delete(oldest);
  };
  const found = (condition: 'absent' | 'etag', kept: boolean): void => {
    const first = keeps.absent !== false && keeps.etag !== false;
    keeps[condition] = kept;
    if (!kept && first) onUnconditional();
  };
  /** One after the other until it is known what the server does. */
  const inTurn = <T>(condition: 'absent' | 'etag', action: () => Promise<T>): Promise<T> => {
    if (keeps[condition] !== undefined) return action();
    const turn = learning.then(action);
    learning = turn.then(() => {}, () => {});
    return turn;
  };

  const create = async (path: string, bytes: Uint8Array): Promise<boolean> => {
    const known = keeps.absent;
    if (known !== true && (await head(connection, path)) !== undefined) return false;
    const answer = await put(connection, path, bytes, known === false ? {} : { absent: true });
    if (answer === 'refused') {
      found('absent', true);
      return false;
    }
    if (answer === 'unsupported') {
      found('absent', false);
      return create(path, bytes);
    }
    if (known === undefined) found('absent', (await put(connection, path, bytes, { absent: true })) === 'refused');
    remember(path, answer.etag, bytes);
    return true;
  };

  const replace = async (path: string, bytes: Uint8Array, previous: Uint8Array): Promise<boolean> => {
    const known = keeps.etag;
    const last = etags.get(path);
    let etag = known !== false && last?.digest === digestOf(previous) ? last.etag : undefined;
    if (etag === undefined) {
      const there = await get(connection, path);
      if (there === undefined || Buffer.compare(there.bytes, previous) !== 0) return false;
      etag = there.etag;
    }
    const answer = await put(connection, path, bytes, known === false ? {} : { etag });
    if (answer === 'refused') {
      etags.delete(path);
      return false;
    }
    if (answer === 'unsupported') {
      found('etag', false);
      return replace(path, bytes, previous);
    }
    if (known === undefined && answer.etag !== etag) found('etag', (await put(connection, path, bytes, { etag })) === 'refused');
    remember(path, answer.etag, bytes);
    return true;
  };

  return {
    create: (path, bytes) => inTurn('absent', () => create(path, bytes)),
    put: async (path, bytes) => {
      const answer = await put(connection, path, bytes);
      if (typeof answer !== 'string') remember(path, answer.etag, bytes);
    },
    replace: (path, bytes, previous) => inTurn('etag', () => replace(path, bytes, previous)),
  };
}
