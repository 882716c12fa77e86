import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { gated, gates, until } from './gated.ts';
import { registry, rig, type Ran, type RegistryBuilder, type Rig } from '../rig.ts';

/** A registry in git with one analysis, a policy that lets `ada` approve, and a configuration that trusts one key. */
async function study(t: TestContext, entries: (made: Rig) => RegistryBuilder = () => copied()): Promise<Rig & { readonly git: (...args: string[]) => void; readonly guarded: (...args: string[]) => Promise<Ran>; readonly policy: (more: object) => void }> {
  const made = rig(t);
  entries(made).write(made.path('registry'));
  const git = (...args: string[]): void => void execFileSync('git', ['-C', made.folder, '-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'init.defaultBranch=main', ...args], { stdio: 'pipe' });
  const policy = (more: object): void => made.write('registry/policy.json', JSON.stringify({ $schema: '../schemas/policy.v1.json', people: { ada: { name: 'Ada' }, bo: { name: 'Bo' } }, classes: { standard: { who: ['ada'], upTo: { tasks: 10 }, maxAttempts: 2 } }, ...more }));
  policy({});
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all');
  const key = await made.run('keys', 'new', 'key.pem');
  assert.equal(key.code, 0, key.stderr);
  made.write('lab.json', JSON.stringify({ installation: 'lab', approvals: { repository: 'lab', keys: [{ key: key.stdout.trim() }] } }));
  return { ...made, git, policy, guarded: (command, ...args) => made.run(command as string, ...args, '--registry', 'registry', '--runner-config', 'lab.json') };
}

function copied(tool: object = {}): RegistryBuilder {
  const port = { mediaType: 'text/plain' };
  return registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port }, resources: { time: { base: 60 } }, ...tool })
    .pipeline('copies', { inputs: { tile: port }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } } }, outputs: { tile: { from: 'steps.copy.to', role: 'data' } } })
    .tiles('tiles', { x: 3 }, ([x]) => `${x}\n`)
    .analysis('copied', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } });
}

async function approve(rig: Awaited<ReturnType<typeof study>>, ...more: string[]): Promise<string> {
  const shown = await rig.guarded('approve', '--as', 'ada', ...more);
  assert.equal(shown.code, 0, shown.stderr);
  const digest = /^proposal ([0-9a-f]{64})$/m.exec(shown.stdout)?.[1] as string;
  const signed = await rig.guarded('approve', digest, '--as', 'ada', '--key', 'key.pem', ...more);
  assert.equal(signed.code, 0, signed.stderr);
  return digest;
}

test('I13: with keys configured nothing runs that is not approved, and what is approved runs and says under what', async (t) => {
  const lab = await study(t);
  const refused = await lab.guarded('run');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /copied\s+refused/);
  assert.match(refused.stderr, /no approval covers the plan [0-9a-f]{64}/);
  const store = lab.path('registry/.headgate/store');
  assert.deepEqual(readdirSync(store).filter((name) => ['launches', 'tasks', 'plans', 'blobs'].includes(name)), [], 'a refused launch leaves nothing');

  const proposal = await approve(lab);
  const ran = await lab.guarded('run');
  assert.equal(ran.code, 0, ran.stderr);
  const [id] = readdirSync(join(store, 'approvals', proposal));
  const [plan] = readdirSync(join(store, 'launches'));
  const launches = readdirSync(join(store, 'launches', plan as string)).filter((name) => !name.endsWith('.end.json'));
  const launch = JSON.parse(readFileSync(join(store, 'launches', plan as string, launches[0] as string), 'utf8')) as { approval: string; subset: unknown };
  assert.equal(`${launch.approval}.json`, id);
  assert.deepEqual(launch.subset, { limit: 3 }, 'narrowed to the budget');

  // Another plan needs another approval.
  lab.write('registry/analyses/copied.json', JSON.stringify({ ...(JSON.parse(readFileSync(lab.path('registry/analyses/copied.json'), 'utf8')) as object), exclude: [{ at: { x: 1 }, reason: 'it is broken' }] }));
  const changed = await lab.guarded('run');
  assert.equal(changed.code, 1);
  assert.match(changed.stderr, /no approval covers the plan [0-9a-f]{64}; 1 is of other plans/);
});

test('without keys a run is the owner\'s, and the launch says so', async (t) => {
  const lab = await study(t);
  assert.equal((await lab.run('run', '--registry', 'registry')).code, 0);
  const store = lab.path('registry/.headgate/store/launches');
  const [plan = ''] = readdirSync(store);
  const [name = ''] = readdirSync(join(store, plan)).filter((file) => !file.endsWith('.end.json'));
  assert.equal((JSON.parse(readFileSync(join(store, plan, name), 'utf8')) as { approval: string }).approval, 'owner');
});

test('I14: the policy is that of the default branch, not of the files that lie there', async (t) => {
  const lab = await study(t);
  await approve(lab);
  lab.policy({ classes: { standard: { who: ['bo'] } } });
  assert.equal((await lab.guarded('run', '--dry-run')).code, 0);
  // Loosened or tightened in a file that nobody merged: it does not count.
  const allowed = await lab.guarded('run', '--limit', '1');
  assert.doesNotMatch(allowed.stderr, /refused/);
  lab.git('commit', '-qam', 'tightened');
  const refused = await lab.guarded('retry');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /ada is not among those who may approve/);
  lab.git('checkout', '-qb', 'elsewhere');
  lab.git('branch', '-qD', 'main');
  assert.match((await lab.guarded('run')).stderr, /policy.json at the tip of the default branch could not be read/);
});

test('with keys, self tests and the whole flow are asked about as a run is', async (t) => {
  const lab = await study(t, () => copied({ tests: { same: { inputs: { from: ['test/a.txt'] }, expected: { to: 'test/a.txt' } } } }).file('tools/copy/1.0.0/test/a.txt', 'a'));
  const tested = await lab.guarded('test');
  assert.equal(tested.code, 1, tested.stdout);
  assert.match(tested.stderr, /tool:copy@1\.0\.0#same is not run: no approval covers the plan [0-9a-f]{64}/);
  const flow = await lab.guarded('up', '--once');
  assert.match(flow.stderr, /copied\s+refused/);
  assert.equal((await lab.run('test', '--registry', 'registry')).code, 0);
});

test('a result is computed again to be verified only under an approval that lets what is stored be computed', async (t) => {
  const lab = await study(t);
  await approve(lab);
  assert.equal((await lab.guarded('run')).code, 0);
  assert.equal((await lab.guarded('verify')).code, 0, 'nothing is executed');
  const refused = await lab.guarded('verify', '--rerun', '1');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /copied: nothing is computed again: .*does not let a launch compute what the store has \(--force\)/);
  assert.doesNotMatch(refused.stdout, /computed again/);
  await approve(lab, '--cache', 'off');
  const again = await lab.guarded('verify', '--rerun', '1');
  assert.equal(again.code, 0, again.stderr);
  assert.match(again.stdout, /1 computed again/);
});

test('the synthetic analysis of a runner with keys needs an approval as any other', async (t) => {
  const lab = await study(t);
  const ran = await lab.guarded('runner', 'lab', '--once', '--synthetic', '60');
  assert.equal(ran.code, 0, ran.stderr);
  assert.match(ran.stderr, /does not take launch \S+ of runner:lab#synthetic: no approval covers the plan [0-9a-f]{64}/);
  const { synthetic } = JSON.parse(readFileSync(lab.path('registry/.headgate/store/runners/lab.json'), 'utf8')) as { readonly synthetic: object };
  assert.deepEqual(Object.keys(synthetic).sort(), ['failures', 'minutes', 'queued']);
});

test('an approval in the store that was changed, or signed by a stranger, starts nothing', async (t) => {
  const lab = await study(t);
  const proposal = await approve(lab);
  const folder = lab.path('registry/.headgate/store/approvals', proposal);
  const [name = ''] = readdirSync(folder);
  const envelope = JSON.parse(readFileSync(join(folder, name), 'utf8')) as { payload: string };
  const widened = { ...(JSON.parse(Buffer.from(envelope.payload, 'base64').toString()) as object), maxAttempts: 99 };
  writeFileSync(join(folder, name), JSON.stringify({ ...envelope, payload: Buffer.from(JSON.stringify(widened)).toString('base64') }));
  const refused = await lab.guarded('run');
  assert.equal(refused.code, 1);
  assert.match(refused.stderr, /its signature does not fit what it says/);
  const other = await lab.run('keys', 'new', 'other.pem');
  assert.equal(other.code, 0);
  const stranger = await lab.guarded('approve', proposal, '--as', 'ada', '--key', 'other.pem');
  assert.equal(stranger.code, 2);
  assert.match(stranger.stderr, /does not trust the key of other.pem/);
});

test('a private key is its owner\'s alone, is never printed and never replaced', async (t) => {
  const lab = await study(t);
  assert.equal(statSync(lab.path('key.pem')).mode & 0o777, 0o600);
  const secret = readFileSync(lab.path('key.pem'), 'utf8').split('\n')[1] as string;
  const again = await lab.run('keys', 'new', 'key.pem');
  assert.equal(again.code, 2);
  assert.match(again.stderr, /is there already/);
  const made = await lab.run('keys', 'new', 'third.pem');
  for (const text of [made.stdout, made.stderr]) assert.ok(!text.includes(secret) && !text.includes('PRIVATE') && !text.includes(readFileSync(lab.path('third.pem'), 'utf8').split('\n')[1] as string));
  assert.match(made.stdout, /^ed25519:[A-Za-z0-9+/]{43}=\n$/);
});

test('what cannot be approved says why, and a digest is quoted whole', async (t) => {
  const lab = await study(t);
  const nobody = await lab.guarded('approve', '--as', 'bo');
  assert.equal(nobody.code, 1);
  assert.match(nobody.stderr, /refused: .*bo is not among those who may approve/s);
  const stale = await lab.guarded('approve', 'f'.repeat(64), '--as', 'ada', '--key', 'key.pem');
  assert.equal(stale.code, 2);
  assert.match(stale.stderr, /the declarations give the proposal [0-9a-f]{64}, not f{64}/);
  assert.match((await lab.run('approve', '--registry', 'registry')).stderr, /runners with keys/);
  lab.write('lab.json', JSON.stringify({ installation: 'lab', approvals: { repository: 'lab', keys: [] } }));
  const wrong = await lab.guarded('run');
  assert.equal(wrong.code, 2);
  assert.match(wrong.stderr, /approvals of .*lab.json are not in order/);
});

test('I13: a standing runner with keys starts what is approved, also when the approval comes after the launch', async (t) => {
  const lab = await study(t);
  // It shows itself, so that there is somebody to queue for.
  assert.equal((await lab.guarded('runner', 'lab', '--once')).code, 0);
  const queued = await lab.run('run', '--runner', 'lab', '--registry', 'registry');
  assert.equal(queued.code, 0, queued.stderr);
  const refused = await lab.guarded('runner', 'lab', '--once');
  assert.equal(refused.code, 0, refused.stderr);
  assert.match(refused.stderr, /does not take launch .*: no approval covers the plan/);
  await approve(lab);
  const ran = await lab.guarded('runner', 'lab', '--once');
  assert.match(ran.stderr, /copied complete, 3 tasks run/);
});

test('I9: a live run is asked about again: what the policy does not let begin any more is not resumed', async (t) => {
  const held: { gate?: ReturnType<typeof gates> } = {};
  const lab = await study(t, (made) => gated((held.gate = gates(made)).folder, 4));
  const gate = held.gate as ReturnType<typeof gates>;
  await approve(lab);
  const run = lab.start('run', '--jobs', '1', '--events', 'plain', '--registry', 'registry', '--runner-config', 'lab.json');
  await until(() => gate.started().length === 1);
  assert.equal((await lab.run('pause', '--registry', 'registry')).code, 0);
  await run.saw('pause');
  lab.policy({ classes: { standard: { who: ['bo'] } } });
  lab.git('commit', '-qam', 'tightened');
  assert.equal((await lab.run('resume', '--registry', 'registry')).code, 0);
  await run.saw('the wish to resume is not granted');
  gate.open('all');
  const ended = await run.ended;
  assert.match(ended.stderr, /ada is not among those who may approve/);
  assert.match(ended.stderr, /held\s+paused/);
  // What was in hand, and handed over ahead, finished; the others never began.
  assert.ok(gate.started().length <= 2, gate.started().join());
});

test('I13: a launch begins tasks for as many hours as its approval gives it, and then pauses', async (t) => {
  const held: { gate?: ReturnType<typeof gates> } = {};
  const lab = await study(t, (made) => gated((held.gate = gates(made)).folder, 4));
  const gate = held.gate as ReturnType<typeof gates>;
  lab.policy({ classes: { standard: { who: ['ada'], upTo: { tasks: 10 }, maxLaunchHours: 0.001 } } });
  lab.git('commit', '-qam', 'short launches');
  await approve(lab);
  const run = lab.start('run', '--jobs', '1', '--events', 'ndjson', '--registry', 'registry', '--runner-config', 'lab.json');
  await until(() => gate.started().length === 1);
  await run.saw('"action":"pause","by":"headgate"');
  gate.open('all');
  const ended = await run.ended;
  assert.equal(ended.code, 0, ended.stderr);
  assert.match(ended.stderr, /held\s+paused/);
  assert.ok(gate.started().length <= 2, gate.started().join());
  const status = await lab.run('status', '--registry', 'registry');
  assert.match(status.stdout + status.stderr, /the approval lets this launch begin tasks until 20/);
});

test('a standing approval covers data that grow, within its bounds, and nothing else', async (t) => {
  const lab = await study(t);
  lab.policy({ classes: { standard: { who: ['ada'], upTo: { tasks: 100 } } } });
  lab.git('commit', '-qam', 'more tasks');
  const bounds = ['--standing', '--units', '5', '--launches', '10', '--until', '2099-12-31'];
  assert.match((await lab.guarded('approve', '--as', 'ada', '--standing')).stderr, /--units, --launches, --until are missing/);
  assert.match((await lab.guarded('approve', '--as', 'ada', '--units', '5')).stderr, /is a bound of a standing approval/);
  const shown = await lab.guarded('approve', '--as', 'ada', ...bounds);
  assert.equal(shown.code, 0, shown.stderr);
  assert.match(shown.stdout, /up to 5 units, 10 launches, until 2099-12-31; data from the registry only/);
  const digest = /^standing ([0-9a-f]{64})$/m.exec(shown.stdout)?.[1] as string;
  const other = await lab.guarded('approve', digest, '--as', 'ada', '--key', 'key.pem', ...bounds.map((word) => (word === '5' ? '6' : word)));
  assert.match(other.stderr, /the declarations give the standing [0-9a-f]{64}, not/);
  const signed = await lab.guarded('approve', digest, '--as', 'ada', '--key', 'key.pem', ...bounds);
  assert.match(signed.stderr, /approved until 2099-12-31T23:59:59\.000Z, for 10 launches at most/);
  assert.equal((await lab.guarded('run')).code, 0);

  const file = 'registry/datasets/tiles/1.0.0.json';
  const grow = (version: string, tiles: number): void => {
    const next = registry().tiles('tiles', { x: tiles }, ([x]) => `${x} of ${version}\n`);
    next.write(lab.path('more'));
    mkdirSync(lab.path(`registry/datasets/tiles/${version}`), { recursive: true });
    cpSync(lab.path('more/datasets/tiles/1.0.0'), lab.path(`registry/datasets/tiles/${version}`), { recursive: true });
    lab.write(file.replace('1.0.0', version), readFileSync(lab.path('more/datasets/tiles/1.0.0.json'), 'utf8').replace('"version":"1.0.0"', `"version":"${version}"`).replace('"version": "1.0.0"', `"version": "${version}"`));
    lab.write('registry/analyses/copied.json', readFileSync(lab.path('registry/analyses/copied.json'), 'utf8').replace(/tiles@\d+\.0\.0/, `tiles@${version}`));
  };
  grow('2.0.0', 5);
  const more = await lab.guarded('run');
  assert.equal(more.code, 0, more.stderr);
  assert.match(more.stderr, /5 ran/);
  grow('3.0.0', 6);
  assert.match((await lab.guarded('run')).stderr, /the plan has 6 units, and it allows 5/);
  grow('2.0.0', 5);
  lab.write('registry/analyses/copied.json', JSON.stringify({ ...(JSON.parse(readFileSync(lab.path('registry/analyses/copied.json'), 'utf8')) as object), salts: { copy: { salt: '1', reason: 'again' } } }));
  assert.match((await lab.guarded('run')).stderr, /no approval covers the plan/);
});

test('a configuration that is given as text trusts as the same one in a file does', async (t) => {
  const made = await study(t);
  const { code, stderr } = await made.run('run', '--registry', 'registry', '--runner-config', readFileSync(made.path('lab.json'), 'utf8'));
  assert.equal(code, (await made.guarded('run')).code, stderr);
  assert.notEqual(code, 0);
  assert.match(stderr, /approv/);
});
