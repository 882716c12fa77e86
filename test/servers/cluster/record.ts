// Makes the recordings anew, all or those named: `node test/servers/cluster/record.ts [NAME…]`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startCluster } from './cluster.ts';
import { scrubbed, written } from './recording.ts';
import { play, scenarioNames } from './scenarios.ts';

const folder = join(import.meta.dirname, 'recordings');
const wanted = process.argv.length > 2 ? process.argv.slice(2) : scenarioNames;
const cluster = await startCluster();
let failed = true;
try {
  mkdirSync(folder, { recursive: true });
  for (const name of wanted) {
    writeFileSync(join(folder, `${name}.json`), `${written(scrubbed(await play(cluster, name)))}\n`);
    console.log(`recorded ${name}`);
  }
  failed = false;
} finally {
  await cluster.stop(failed);
}
