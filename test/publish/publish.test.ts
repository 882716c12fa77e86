import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filesOf, here, lab } from './lab.ts';

interface Printed {
  readonly plans: readonly { readonly analysis: string; readonly state: string; readonly root?: string; readonly brought: number; readonly had: number; readonly follow: number; readonly notRun: readonly { readonly place: string; readonly reasons: readonly string[] }[]; readonly differs: readonly string[] }[];
  readonly statements: readonly string[];
  readonly catalogue?: string;
}

const folders = (files: Map<string, string>): string[] => [...new Set([...files.keys()].map((path) => path.split('/')[0] as string))].sort();

test('what is merged and approved goes from staging to main with all it rests on, once', async (t) => {
  const made = await lab(t);
  const publish = async (...more: string[]): Promise<Printed> => {
    const { code, stdout, stderr } = await here(made, 'publish', '--json', '--key', 'statements.pem', ...more);
    assert.equal(code, 0, stderr + stdout);
    return JSON.parse(stdout) as Printed;
  };
  const before = await publish();
  assert.deepEqual([before.plans[0]?.state, before.plans[0]?.notRun.length, before.plans[0]?.follow], ['incomplete', 2, 2]);
  const proposal = await made.approve();
  const ran = await made.lab('run');
  assert.equal(ran.code, 0, ran.stderr);
  const main = (): Map<string, string> => filesOf(made.path('main'));
  const empty = main();
  const dry = await publish('--dry-run');
  assert.deepEqual([dry.plans[0]?.state, dry.plans[0]?.brought], ['published', 4]);
  assert.deepEqual(main(), empty, 'a dry run writes nothing');

  const done = await publish();
  assert.deepEqual([done.plans[0]?.state, done.plans[0]?.brought, done.plans[0]?.differs, done.statements.length], ['published', 4, [], 2]);
  const files = main();
  assert.deepEqual(folders(files), ['approvals', 'blobs', 'catalogues', 'checks', 'launches', 'layout.json', 'ledger', 'live', 'plans', 'results', 'series', 'statements', 'steps', 'tasks'].filter((name) => name !== 'checks' || files.has('checks')));
  assert.equal([...files.keys()].filter((path) => path.startsWith(`approvals/${proposal}/`)).length, 1);
  const staged = filesOf(made.path('staging'));
  for (const [path, bytes] of files) if (/^(tasks|blobs|steps|plans|launches|approvals|ledger)\//.test(path)) assert.equal(staged.get(path), bytes, path);

  const again = await publish();
  assert.deepEqual([again.plans[0]?.state, again.plans[0]?.root, again.statements], ['there', done.plans[0]?.root, []]);
  assert.deepEqual(main(), files, 'nothing more to do');
  const verified = await made.run('verify', '--registry', 'registry', '--store', 'main');
  assert.equal(verified.code, 0, verified.stdout);
});

test('what is not merged is not published, and without keys the folder is what counts', async (t) => {
  const made = await lab(t);
  made.git('checkout', '-qb', 'proposal');
  const file = made.path('registry/analyses/copied.json');
  made.write('registry/analyses/copied.json', JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), exclude: [{ at: { x: 1 }, reason: 'it is broken' }] }));
  made.git('commit', '-qam', 'proposed');
  await made.approve();
  assert.equal((await made.lab('run')).code, 0);
  const published = JSON.parse((await here(made, 'publish', '--json')).stdout) as Printed;
  // The tile that both plans have was made under an approval of the other one, and its key is the same.
  assert.deepEqual([published.plans[0]?.state, published.plans[0]?.brought, published.plans[0]?.notRun.map(({ place }) => place)], ['incomplete', 2, ['one x=1']]);
  made.git('checkout', '-q', 'main');
  made.git('merge', '-q', 'proposal');
  const merged = JSON.parse((await here(made, 'publish', '--json')).stdout) as Printed;
  assert.deepEqual([merged.plans[0]?.state, merged.plans[0]?.had], ['published', 2]);

  const own = await made.run('publish', '--registry', 'registry', '--store', 'elsewhere', '--staging', 'staging', '--json');
  assert.equal(own.code, 0, own.stderr);
  assert.equal((JSON.parse(own.stdout) as Printed).plans[0]?.state, 'published');
});

test('main wins where both have a record: its result is made anew, and what that lacks is told as not run', async (t) => {
  const made = await lab(t);
  // Main has the first stage of one tile with other bytes than staging will have.
  assert.equal((await made.run('run', '--registry', 'registry', '--store', 'main', '--only', 'one', '--unit', 'x=0')).code, 0);
  await made.approve();
  assert.equal((await made.lab('run', '--only', 'one', '--unit', 'x=1')).code, 0);
  // Staging computes everything by itself, as it does when main gets a record meanwhile.
  assert.equal((await made.run('run', '--registry', 'registry', '--store', 'staging', '--runner-config', 'lab.json')).code, 0);
  const first = JSON.parse((await here(made, 'publish', '--json')).stdout) as Printed;
  assert.equal(first.plans[0]?.state, 'incomplete');
  assert.deepEqual(first.plans[0]?.notRun.map(({ place, reasons }) => [place, reasons]), [['two x=0', ['no store has a record of it']]]);
  assert.equal(first.plans[0]?.differs.length, 1);
  // The next run computes just that, although staging has a result of the plan.
  await made.approve();
  const ran = await made.lab('run');
  assert.match(ran.stderr, /1 ran/);
  const second = JSON.parse((await here(made, 'publish', '--json')).stdout) as Printed;
  assert.equal(second.plans[0]?.state, 'published');
  assert.notEqual(second.plans[0]?.root, first.plans[0]?.differs[0]);
  assert.equal((await made.run('verify', '--registry', 'registry', '--store', 'main')).code, 0);
});
