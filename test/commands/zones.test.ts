import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { stateOrder } from '../../runner/model/state-letters.ts';
import { registry, rig, type Rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };

/** Two analyses, one of them private, and a configuration with four stores. */
function study(made: Rig): void {
  registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port } })
    .pipeline('copies', { inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } })
    .tiles('open', { x: 2 }, ([x]) => `open ${x}\n`)
    .tiles('secret', { x: 2 }, ([x]) => `secret ${x}\n`, { visibility: 'private' })
    .analysis('open', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'open@1.0.0' } } })
    .analysis('secret', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'secret@1.0.0' } } })
    .write(made.path('registry'));
  made.write('lab.json', JSON.stringify({ installation: 'lab', zones: { main: 'main', staging: 'staging', private: { main: 'hidden', staging: 'hidden-staging' } } }));
}

const plans = (made: Rig, store: string): string[] => (existsSync(made.path(store, 'plans')) ? readdirSync(made.path(store, 'plans')) : []);

test('each analysis runs in its zone: what is private is in no store that a public one is made from', async (t) => {
  const made = rig(t);
  study(made);
  const zones = ['--registry', 'registry', '--runner-config', 'lab.json'];
  const ran = await made.run('run', ...zones);
  assert.equal(ran.code, 0, ran.stderr);
  // What readers may poll while it runs: numbers of the public plan, and nothing else.
  const [plan = ''] = plans(made, 'staging');
  assert.deepEqual(readdirSync(made.path('main/live')), [plan.replace('.json', '')]);
  const live = JSON.parse(readFileSync(made.path('main/live', plan.replace('.json', ''), 'status.json'), 'utf8')) as { state: string; counts: { succeeded: number } };
  assert.deepEqual([live.state, live.counts.succeeded, Object.keys(live).sort()], ['ended', 2, ['counts', 'plan', 'stages', 'state', 'updated', 'version']]);
  assert.deepEqual([...readFileSync(made.path('main/live', plan.replace('.json', ''), 'units/copy.bin'))], [stateOrder.indexOf('succeeded'), stateOrder.indexOf('succeeded')]);
  assert.equal(existsSync(made.path('hidden/live')), false);
  assert.deepEqual([plans(made, 'main').length, plans(made, 'staging').length, plans(made, 'hidden').length, plans(made, 'hidden-staging').length], [0, 1, 0, 1]);
  assert.notDeepEqual(plans(made, 'staging'), plans(made, 'hidden-staging'));
  const status = JSON.parse((await made.run('status', '--json', ...zones)).stdout) as { analyses: { analysis: string; state: string }[] };
  assert.deepEqual(status.analyses.map(({ analysis, state }) => [analysis, state]), [['open', 'complete'], ['secret', 'complete']]);
  const planned = JSON.parse((await made.run('plan', '--json', ...zones)).stdout) as { summary: { toRun: number; cached: number } };
  assert.deepEqual([planned.summary.toRun, planned.summary.cached], [0, 4]);
  assert.match((await made.run('run', ...zones)).stderr, /0 to run, 4 cached, 0 ran/);
});

test('a private analysis without a private zone is refused, by name and by the gate', async (t) => {
  const made = rig(t);
  study(made);
  const two = ['--registry', 'registry', '--store', 'main', '--staging', 'staging'];
  const ran = await made.run('run', ...two);
  assert.equal(ran.code, 1);
  assert.match(ran.stderr, /✗ secret: is private, or under an embargo, and no private zone is configured/);
  assert.equal(plans(made, 'staging').length, 1);
  assert.equal((await made.run('run', ...two, '--private', '-a', 'secret')).code, 0, 'who names the private zone is believed');
  assert.match((await made.run('run', '--registry', 'registry', '--private')).stderr, /no private zone is configured/);
  made.write('lab.json', JSON.stringify({ installation: 'lab', zones: { main: 'main' } }));
  assert.match((await made.run('status', '--registry', 'registry', '--runner-config', 'lab.json')).stderr, /zones of .*lab.json are not in order/);
});
