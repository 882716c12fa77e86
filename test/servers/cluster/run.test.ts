import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { latticeStudy } from '../../double/studies.ts';
import { rig } from '../../rig.ts';
import { eventually } from './eventually.ts';
import { install } from './headgate.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster();

/** Names of what is left in a namespace, by resource. */
async function left(namespace: string): Promise<string> {
  return cluster().kubectl(['get', 'jobs,pods,configmaps', '-n', namespace, '-l', 'app.kubernetes.io/managed-by=headgate', '-o', 'name']);
}

test('a cluster gives the result that one machine gives, with the permissions of the manual, and keeps nothing of it', async (t) => {
  const { path, run } = rig(t);
  // Less than the processor that tools ask for by default: on the rig's small node pods would start one after the other.
  latticeStudy(4, 4, {}, { resources: { cpu: { base: 0.1 } } }).write(path('registry'));
  const local = await run('run', '--registry', 'registry');
  assert.equal(local.code, 0, local.stderr);
  const [plan = ''] = readdirSync(path('registry/.headgate/store/results'));
  const [here] = readdirSync(path('registry/.headgate/store/results', plan));

  const place = await install(t, cluster(), path('runner'));
  const ran = await place.start('run', '--registry', path('registry'), '--executor', 'kubernetes', '--runner-config', 'runner.json', '--events', 'plain').ended;
  assert.equal(ran.code, 0, ran.text);
  assert.deepEqual(readdirSync(join(place.s3.folder, place.s3.bucket, 'store/results', plan)), [here], ran.text);
  // The collector of garbage is given its time: what counts is that it has something to collect.
  await eventually('nothing of it is left', async () => (await left(place.namespace)) === '');
});
