import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { rig } from '../../rig.ts';
import { install, type Installation } from './headgate.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster({ policies: true });
const namespace = 'hg-canary';

/** Findings of doctor about the cluster, as `state says` by what they are of. */
async function findings(place: Installation): Promise<{ readonly [what: string]: string }> {
  const { text } = await place.start('doctor', '--json', '--cluster', '--runner-config', 'runner.json').ended;
  const all = (JSON.parse(text) as { readonly findings: readonly { readonly what: string; readonly state: string; readonly says: string }[] }).findings;
  return Object.fromEntries(all.map(({ what, state, says }) => [what, `${state} ${says}`]));
}

test('A31, A32: a canary proves what an installation forbids, and what nothing enforces is told as unproven', async (t) => {
  const { path } = rig(t);
  const place = await install(t, cluster(), path('runner'));
  place.configure({ cluster: { kubeconfig: 'admin', namespace } });
  writeFileSync(path('runner/admin'), readFileSync(cluster().kubeconfigInside, 'utf8'), { mode: 0o600 });
  const installed = await place.start('cluster', 'install', '--runner-config', 'runner.json').ended;
  assert.equal(installed.code, 0, installed.text);

  const proven = await findings(place);
  for (const what of ['images', 'limits', 'host', 'labels', 'credentials']) assert.equal(proven[`policy ${what}`], 'fine refuses what it is for', JSON.stringify(proven));
  assert.equal(proven['network none'], 'fine a pod does not reach the API server', JSON.stringify(proven));
  assert.equal(proven['store from pods'], 'fine a pod reaches it');
  assert.match(proven['containment'] ?? '', /^fine no capabilities/);
  assert.equal(await cluster().kubectl(['get', 'jobs,pods', '-n', namespace, '-o', 'name', '--field-selector', 'metadata.name!=none']).then((text) => text.split('\n').filter((line) => line.startsWith('job')).join()), '');

  await cluster().kubectl(['delete', 'networkpolicies', '--all', '-n', namespace]);
  await cluster().kubectl(['delete', 'validatingadmissionpolicybinding', `headgate-test.${namespace}.images`]);
  let loose = await findings(place);
  // What was removed holds for a moment longer.
  for (let looks = 0; looks < 20 && (loose['policy images']?.startsWith('fine') || loose['network none']?.startsWith('fine')); looks += 1) loose = await findings(place);
  assert.match(loose['network none'] ?? '', /^trouble unproven: a pod reaches the API server/);
  assert.equal(loose['policy images'], 'trouble unproven: it did not refuse an image of another registry, an image by tag');
});
