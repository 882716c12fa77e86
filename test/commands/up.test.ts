import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { registry, rig, type Rig } from '../rig.ts';

const text = { mediaType: 'text/plain' };

/** One analysis `study` that copies a file. */
function study(place: Rig): void {
  registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: text }, outputs: { out: text } })
    .pipeline('copies', { inputs: { in: text }, steps: { copy: { uses: 'copy@1.0.0', inputs: { in: 'inputs.in' } } }, outputs: { out: { from: 'steps.copy.out', role: 'report', title: 'The copy' } } })
    .files('data', { 'a.txt': 'as it was\n' })
    .analysis('study', { pipeline: 'copies@1.0.0', inputs: { in: { dataset: 'data@1.0.0', file: 'a.txt' } } })
    .write(place.path('reg'));
}

test('`up` serves at the next free port, in the folder asked for, and ends at Ctrl-C', async (t) => {
  const place = rig(t);
  study(place);
  const occupied = createServer();
  await new Promise<void>((done) => occupied.listen(0, '127.0.0.1', done));
  t.after(() => occupied.close());
  const { port } = occupied.address() as AddressInfo;
  const up = place.start('up', '--registry', 'reg', '--port', String(port), '--base-path', 'project');
  await up.saw('Ctrl-C ends the server.');
  let home = '';
  for (let next = port + 1; home === ''; next += 1) {
    const response = await fetch(`http://127.0.0.1:${next}/project/`).catch(() => undefined);
    home = (await response?.text()) ?? '';
    if (next > port + 100) assert.fail('no port above the taken one answers');
    if (home === '') continue;
    const origin = `http://127.0.0.1:${next}`;
    assert.match(home, /href="\/project\/analyses\/study\/"/);
    assert.match(await (await fetch(`${origin}/project/analyses/study/`)).text(), /as it was/);
    const { plan } = (await (await fetch(`${origin}/project/analyses/study.json`)).json()) as { readonly plan: { readonly label: string } };
    assert.equal((await fetch(`${origin}/project/live/${plan.label}/status.json`)).status, 200);
    assert.equal((await fetch(`${origin}/project/live/${'0'.repeat(64)}/status.json`)).status, 404);
  }
  up.signal('SIGINT');
  const { code, stdout } = await up.ended;
  assert.equal(code, 0);
  assert.match(stdout, /http:\/\/127\.0\.0\.1:\d+\/project\//);
});

test('Ctrl-C while the site is built ends the build; the next one makes it', async (t) => {
  const place = rig(t);
  study(place);
  const up = place.start('up', '--registry', 'reg');
  await up.saw('building the site…');
  up.signal('SIGINT');
  const { code, stdout, stderr } = await up.ended;
  assert.deepEqual([code, stdout], [130, '']);
  assert.match(stderr, /interrupted; the same command goes on where it stopped\n$/);
  assert.ok(!existsSync(place.path('reg/.headgate/site.stamp')));
  const again = await place.run('up', '--registry', 'reg', '--once');
  assert.equal(again.code, 0, again.stderr);
  assert.match(again.stderr, /0 to run, 1 cached, 0 ran[^]*site built in/);
});

test('`up` refuses what cannot be a port or a path before it runs anything', async (t) => {
  const place = rig(t);
  registry().write(place.path('reg'));
  for (const [option, value] of [['--port', '70000'], ['--base-path', '/a b/'], ['--base-path', '/../x/']] as const) {
    const { code, stderr } = await place.run('up', '--registry', 'reg', option, value);
    assert.equal(code, 2, stderr);
    assert.match(stderr, new RegExp(option));
  }
});
