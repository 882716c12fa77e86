import { hostname } from 'node:os';
import { join } from 'node:path';
import { openStoreAt, parseStorePlace } from '../store/open.ts';
import type { Digest } from '../model/digest.ts';
import { holdBlobs, NodeCacheError } from './node-cache.ts';
import { codes } from './perform-chunk.ts';

/** How the container that fills the cache of a node is called. */
const fillUsage = 'usage: node agent.js fill --store URL --cache-limit MIB --cached DIGESTS [--root FOLDER]';

/**
 * Fetches what all tasks of a wave read into the cache of the node, before the other containers of the pod start, and
 * answers the exit code. Kubelet mounts each of these files for the command when its container starts: they must be there.
 */
export async function fill(args: readonly string[], owner: string, say: (text: string) => void): Promise<number> {
  const given = new Map<string, string>();
  for (let i = 0; i + 1 < args.length; i += 2) given.set(args[i] ?? '', args[i + 1] ?? '');
  const [place, limit, digests, root] = [given.get('--store'), Number(given.get('--cache-limit')), digestsOf(given.get('--cached')), given.get('--root') ?? '/hg'];
  if (place === undefined || !(limit > 0) || digests === undefined || args.length % 2 !== 0) {
    say(fillUsage);
    return codes.protocol;
  }
  const store = await openStoreAt(parseStorePlace(place, root), { owner, little: true, onCorrupt: (digest) => say(`blob ${digest} in the store is damaged`), onNotice: say });
  try {
    const wanted = await Promise.all(digests.map(async (digest) => ({ digest, size: (await store.blobSize(digest)) ?? missing(digest) })));
    await holdBlobs({ root: join(root, 'cache'), limit: limit * 2 ** 20, owner: hostname(), say, fetch: (digest, to) => store.fetchBlob(digest, to, 0o444) }, wanted);
    return codes.fine;
  } catch (error) {
    if ((error as { code?: string }).code === undefined && !(error instanceof NodeCacheError)) throw error;
    say((error as Error).message);
    return codes.store;
  }
}

/** Digests as they stand in an argument, with commas between them; undefined when one is none. */
export function digestsOf(text: string | undefined): Digest[] | undefined {
  const digests = text?.split(',') ?? [];
  return digests.length > 0 && digests.every((digest) => /^[0-9a-f]{64}$/.test(digest)) ? (digests as Digest[]) : undefined;
}

function missing(digest: string): never {
  throw new NodeCacheError(`${digest} is not in the store; run the plan again to fetch it`);
}
