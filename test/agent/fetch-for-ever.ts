import { writeFileSync } from 'node:fs';
import type { Digest } from '../../runner/model/digest.ts';
import { holdBlobs } from '../../runner/agent/node-cache.ts';

/** `fetch-for-ever.ts FOLDER DIGEST`: begins to fetch a blob into the cache of a node, says so, and goes on until it is killed. */
const [, , root = '', digest = ''] = process.argv;
await holdBlobs(
  {
    root,
    limit: 1000,
    owner: 'one',
    say: () => {},
    pace: { beat: 20, dead: 400, look: 10 },
    fetch: async (_, to) => {
      writeFileSync(to, 'the first few');
      console.log('fetching');
      return new Promise(() => {});
    },
  },
  [{ digest: digest as Digest, size: 100 }],
);
