import assert from 'node:assert/strict';
import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import { digestOf } from '../../runner/model/digest.ts';
import type { TaskRecord } from '../../runner/model/stored.ts';
import { sealRecord } from '../../runner/store/records.ts';
import { blobPath } from '../../runner/store/store.ts';
import { filesOf, here, lab, type Lab } from './lab.ts';

/** A staging store with a finished, approved run: each test spoils a copy of it. */
let made: Lab;
const ends: (() => unknown)[] = [];

before(async () => {
  made = await lab({ after: (end) => void ends.push(end as () => unknown) });
  await made.approve();
  const ran = await made.lab('run');
  assert.equal(ran.code, 0, ran.stderr);
  cpSync(made.path('staging'), made.path('kept'), { recursive: true });
});
after(async () => {
  for (const end of ends) await end();
});

/** Puts staging back, spoils it, publishes; answers what was said and what main has. */
async function spoilt(spoil: () => void): Promise<{ readonly code: number | null; readonly reasons: string; readonly main: Map<string, string> }> {
  for (const name of ['main', 'staging']) rmSync(made.path(name), { recursive: true, force: true });
  cpSync(made.path('kept'), made.path('staging'), { recursive: true });
  made.configure();
  spoil();
  const { code, stdout, stderr } = await here(made, 'publish', '--json');
  assert.notEqual(stdout, '', stderr);
  const { plans } = JSON.parse(stdout) as { plans: { notRun: { reasons: string[] }[] }[] };
  return { code, reasons: plans.flatMap(({ notRun }) => notRun.flatMap(({ reasons }) => reasons)).join('\n'), main: filesOf(made.path('main')) };
}

const records = (): string[] => [...filesOf(made.path('staging')).keys()].filter((path) => path.startsWith('tasks/'));
const recordOf = (path: string): TaskRecord => JSON.parse(readFileSync(made.path('staging', path), 'utf8')) as TaskRecord;
const first = (): string => records().find((path) => recordOf(path).by.stage === 'one' && recordOf(path).by.unit === 0) as string;

/** Writes a file of staging, also one that may not be written. */
function write(path: string, bytes: string): void {
  const file = made.path('staging', path);
  rmSync(file, { force: true });
  writeFileSync(file, bytes);
}

/** Seals the record of the first task anew with changes. */
function reseal(change: (record: TaskRecord) => object): void {
  const path = first();
  const { self: _, ...record } = recordOf(path);
  write(path, sealRecord({ ...record, ...change(recordOf(path)) } as Parameters<typeof sealRecord>[0]));
}

const noRecord = (main: Map<string, string>, key: string): void => assert.ok(![...main.keys()].some((path) => path.startsWith('tasks/') && path.includes(key)), 'main has no record of it');

test('I10: bytes that are not what a record says are found by reading them, and neither they nor the record reach main', async () => {
  let [key, digest] = ['', ''];
  const { code, reasons, main } = await spoilt(() => {
    const record = recordOf(first());
    key = record.key;
    digest = (record.outputs['to']?.digest ?? '').slice(7);
    const file = made.path('staging', blobPath(digest));
    chmodSync(file, 0o644);
    writeFileSync(file, 'x'.repeat(readFileSync(file).length));
  });
  assert.equal(code, 1);
  assert.match(reasons, /its output to is missing, or its bytes are not what the record says/);
  noRecord(main, key);
  assert.equal(main.has(blobPath(digest)), false);
});

test('A35: a forged record is not published: edited, of another size, with other outputs, of another plan or launch', async () => {
  const edited = await spoilt(() => write(first(), readFileSync(made.path('staging', first()), 'utf8').replace('"platform":"', '"platform":"x')));
  assert.match(edited.reasons, /no store has a record of it/);
  const spoils: readonly (readonly [(record: TaskRecord) => object, RegExp])[] = [
    [(record) => ({ outputs: { to: { ...record.outputs['to'], size: 7 } } }), /its output to is missing, or its bytes are not what the record says/],
    [(record) => ({ outputs: { ...record.outputs, more: record.outputs['to'] } }), /its output "more" is not one that its step declares/],
    [() => ({ outputs: {} }), /it lacks the output to that its step declares/],
    [(record) => ({ outputs: { to: { ...record.outputs['to'], kind: 'directory' } } }), /no store has a record of it/],
    [(record) => ({ by: { ...record.by, plan: 'f'.repeat(64) } }), /the plan f{64} that it was made for is not in the store/],
    [(record) => ({ by: { ...record.by, launch: 'nobody' } }), /the launch nobody that made it is not in the store/],
  ];
  for (const [change, reason] of spoils) {
    let key = '';
    const { code, reasons, main } = await spoilt(() => {
      key = recordOf(first()).key;
      reseal(change);
    });
    assert.match(reasons, reason);
    // A record of a directory that is none is a miss, as if nobody had written it.
    assert.equal(code, reasons === 'no store has a record of it' ? 0 : 1);
    noRecord(main, key);
    // The other tile is published all the same: records are judged one by one.
    assert.equal([...main.keys()].filter((path) => path.startsWith('tasks/')).length, 2);
  }
});

test('A35: what main has is not overwritten, and what was not asked for does not get there', async () => {
  const { main } = await spoilt(() => {
    write('attempts-of-a-stranger.json', '{}');
    mkdirSync(dirname(made.path('staging', blobPath(digestOf('stranger')))), { recursive: true });
    write(blobPath(digestOf('stranger')), 'stranger');
  });
  assert.deepEqual([...main.keys()].filter((path) => path === blobPath(digestOf('stranger')) || /stranger|^runs|^attempts|^queue|^wanted/.test(path)), []);
  const before = filesOf(made.path('main'));
  const again = await here(made, 'publish', '--json');
  assert.equal(again.code, 0);
  assert.deepEqual(filesOf(made.path('main')), before);
});

test('A44: a record counts under a valid approval of its plan, and under nothing else', async () => {
  const approvals = (): string => `approvals/${readdirSync(made.path('staging/approvals'))[0] ?? ''}`;
  const envelope = (): string => `${approvals()}/${readdirSync(made.path('staging', approvals()))[0] ?? ''}`;
  const launch = (change: object): void => {
    const folder = `launches/${readdirSync(made.path('staging/launches'))[0] ?? ''}`;
    const name = readdirSync(made.path('staging', folder)).find((file) => !file.endsWith('.end.json')) ?? '';
    const path = join(folder, name);
    write(path, canonical({ ...(JSON.parse(readFileSync(made.path('staging', path), 'utf8')) as object), ...change } as Json));
  };
  const cases: readonly (readonly [() => void, RegExp])[] = [
    [() => rmSync(made.path('staging/approvals'), { recursive: true }), /the approval .* of its launch is not in the store/],
    [() => launch({ approval: 'nothing' }), /the approval nothing of its launch is not in the store/],
    [() => launch({ plan: 'e'.repeat(64) }), /is of another plan than the record says/],
    [() => launch({ runner: 'elsewhere' }), /it is for lab, local, and this runner is elsewhere/],
    [() => made.configure({ approvals: { repository: 'lab', keys: [{ key: made.keys.approvals, revoked: 'The laptop was lost.' }] } }), /is revoked: The laptop was lost/],
    [() => made.configure({ approvals: { repository: 'lab', keys: [{ key: made.keys.statements }] } }), /a key that this runner does not know/],
    [() => made.configure({ approvals: { repository: 'other', keys: [{ key: made.keys.approvals }] } }), /it is for the repository lab, and this is other/],
    [
      () => {
        const path = envelope();
        const found = JSON.parse(readFileSync(made.path('staging', path), 'utf8')) as { payload: string };
        const payload = Buffer.from(JSON.stringify({ ...(JSON.parse(Buffer.from(found.payload, 'base64').toString()) as object), runners: ['everywhere'] })).toString('base64');
        write(path, JSON.stringify({ ...found, payload }));
      },
      /its signature does not fit what it says/,
    ],
  ];
  for (const [spoil, reason] of cases) {
    const { code, reasons, main } = await spoilt(spoil);
    assert.equal(code, 1, reasons);
    assert.match(reasons, reason);
    assert.deepEqual([...main.keys()].filter((path) => /^(tasks|results|statements)\//.test(path)), []);
  }
  // A launch from a queue says `owner`; any approval that covers the plan will do.
  assert.equal((await spoilt(() => launch({ approval: 'owner' }))).code, 0);
});

test('policy decides what may have computed a record', async () => {
  const policy = JSON.parse(readFileSync(made.path('registry/policy.json'), 'utf8')) as object;
  made.write('registry/policy.json', JSON.stringify({ ...policy, realisations: [{ isolation: ['container'] }] }));
  const staged = await spoilt(() => {});
  assert.equal(staged.code, 0, 'what nobody merged does not count');
  made.git('commit', '-qam', 'only containers');
  const merged = await spoilt(() => {});
  assert.match(merged.reasons, /rule 1 of the policy: its isolation was/);
  made.git('reset', '-q', '--hard', 'HEAD~1');
});
