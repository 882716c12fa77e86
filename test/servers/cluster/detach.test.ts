import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { latticeStudy } from '../../double/studies.ts';
import { rig } from '../../rig.ts';
import { install } from './headgate.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster();

test('a detached run is driven by a Job under everything that an installation forbids, and gives the result of one machine', async (t) => {
  const { path, run } = rig(t);
  latticeStudy(2, 2).write(path('registry'));
  const local = await run('run', '--registry', 'registry');
  assert.equal(local.code, 0, local.stderr);
  const [plan = ''] = readdirSync(path('registry/.headgate/store/results'));
  const [here] = readdirSync(path('registry/.headgate/store/results', plan));

  const place = await install(t, cluster(), path('runner'));
  const namespace = 'hg-detached';
  place.configure({ cluster: { kubeconfig: 'admin', namespace } });
  writeFileSync(path('runner/admin'), readFileSync(cluster().kubeconfigInside, 'utf8'), { mode: 0o600 });
  const installed = await place.start('cluster', 'install', '--runner-config', 'runner.json').ended;
  assert.equal(installed.code, 0, installed.text);
  await cluster().kubectl(['create', 'secret', 'generic', 'headgate-store', '-n', namespace, ...Object.entries(place.s3.env).filter(([name]) => name.startsWith('AWS_')).map(([name, value]) => `--from-literal=${name}=${value}`)]);

  const ran = await place.start('run', '--registry', path('registry'), '--executor', 'kubernetes', '--runner-config', 'runner.json', '--detach', '--events', 'plain').ended;
  const log = await cluster().kubectl(['logs', '-n', namespace, '-l', 'headgate/role=coordinator', '--tail=50']);
  assert.equal(ran.code, 0, ran.text + log);
  assert.match(ran.text, /the Job hg-run-\S+ in hg-detached runs it from now on/);
  assert.deepEqual(readdirSync(join(place.s3.folder, place.s3.bucket, 'store/results', plan)), [here], ran.text + log);
  assert.match(log, /lattice complete|complete, \d+ tasks run/);
});
