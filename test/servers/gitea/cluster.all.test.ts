import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import { rig } from '../../rig.ts';
import { install } from '../cluster/headgate.ts';
import { testCluster } from '../cluster/test-cluster.ts';
import { buildGitea } from './build.ts';
import type { Inside, Outcome } from './inside.ts';
import { buildRunner } from './runner.ts';

const cluster = testCluster();
/** Milliseconds for all of it. */
const PATIENCE = 8 * 60_000;

test('what a stranger proposed at a real Gitea and a maintainer approved is computed in a real cluster, reported, merged and published', async (t) => {
  // Before it is in the network of the cluster, from which nothing can be brought.
  buildGitea();
  buildRunner();
  const { path } = rig(t);
  const place = await install(t, cluster(), path('runner'));
  const configuration = JSON.parse(readFileSync(join(place.folder, 'runner.json'), 'utf8')) as RunnerConfiguration;
  const given: Inside = { store: place.s3.urlOf('ZONE'), env: place.s3.env, cluster: { ...configuration, cluster: { ...configuration.cluster, kubeconfig: join(place.folder, 'kubeconfig') }, store: { ...configuration.store, url: place.s3.urlOf('staging') } } };
  writeFileSync(path('inside.json'), JSON.stringify(given), { mode: 0o600 });
  const [program = '', ...args] = [...cluster().prefix, process.execPath, join(import.meta.dirname, 'inside.ts'), path('inside.json')];
  const child = spawn(program, args, { cwd: path('.'), env: { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: process.env.HOME ?? '', TMPDIR: process.env.TMPDIR ?? '/tmp' }, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  assert.equal(code, 0, said.stderr);
  const outcome = JSON.parse(said.stdout) as Outcome;
  assert.match(outcome.worked, /lab: blue-week complete, 1 task run/);
  assert.match(outcome.comment, /<code>blue-week<\/code> \| complete[^]*Used [0-9.]+ s of work, [0-9.]+ EUR/);
  assert.deepEqual([outcome.check, outcome.published], ['success', 'success']);
  assert.match(outcome.verified, /^0 [^]*blue-week[^]*grace/);
});
