import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { errors } from '../../../../runner/commands/workspace.ts';
import { checkReleased } from '../../../../runner/declare/immutable.ts';
import { load } from '../../../../runner/declare/load.ts';
import { ForgeError } from '../../../../runner/forge/forge-error.ts';
import { canonical } from '../../../../runner/model/canonical.ts';
import type { Fault } from '../../../forge/fake/faults.ts';
import { upkeep, type Upkeep } from './world.ts';

const ADDRESS = 'https://example.org/week.txt';

test('an unchanged source: nothing is proposed, and no request is sent to write', async (t) => {
  const u = await upkeep(t);
  const changes = await u.refresh();
  assert.deepEqual(changes, { version: 1, proposals: [], replies: [], attention: [] });
  assert.deepEqual(await u.propose(changes), { proposals: [], replies: [], standing: 'unchanged' });
  assert.equal(u.place.wire.requests.filter((request) => !request.startsWith('GET ') && !/access_tokens/.test(request)).length, 0);
});

test('a changed source: one pull request with a new version, in which analyses that are kept fresh read it; merged, the source is unchanged', async (t) => {
  const u = await upkeep(t);
  const before = await load(u.root);
  u.source.set(ADDRESS, { 'week.txt': 'mild, then wet\n' });
  assert.deepEqual((await u.propose(await u.refresh())).proposals.map(({ branch, did }) => [branch, did]), [['headgate/refresh-weather', 'created']]);
  assert.deepEqual((await u.propose(await u.refresh())).proposals.map(({ did }) => did), ['unchanged']);
  const [pull, ...more] = await u.pulls();
  assert.deepEqual([pull?.title, more], ['Refresh weather to 1.1.0', []]);
  const text = u.place.world.issues.get(pull?.number as number)?.body ?? '';
  assert.match(text, /1 file changed.*week\.txt/);
  assert.match(text, /kept fresh.*<code>fresh<\/code>[^]*stay at the version that they name: <code>pinned<\/code>/);
  await u.merge(pull?.number as number);
  const { registry, diagnostics } = await u.workspace();
  assert.deepEqual(errors(diagnostics).map(({ message, file }) => `${file}: ${message}`), []);
  assert.equal(registry.datasets.get('weather@1.1.0')?.document.files?.['week.txt']?.size, 15);
  assert.deepEqual(['fresh', 'pinned'].map((id) => registry.analyses.get(id)?.document.inputs['table']?.dataset), ['weather@1.1.0', 'weather@1.0.0']);
  // What was released stays as it was, and the text around what was pinned too.
  assert.deepEqual(checkReleased(before, await load(u.root)), []);
  assert.equal(readFileSync(join(u.root, 'analyses/fresh.json'), 'utf8').replace('1.1.0', '1.0.0'), before.flatMap((one) => (one.kind === 'declaration' && one.path === 'analyses/fresh.json' ? [one.text] : []))[0]);
  assert.deepEqual(await u.refresh(), { version: 1, proposals: [], replies: [], attention: [] });
});

test('a source that changes again before the merge: the same pull request holds the newest; closed by a person, it stays closed until there is something else', async (t) => {
  const u = await upkeep(t);
  u.source.set(ADDRESS, { 'week.txt': 'wet, wet\n' });
  await u.propose(await u.refresh());
  u.source.set(ADDRESS, { 'week.txt': 'wetter, wettest\n' });
  assert.deepEqual((await u.propose(await u.refresh())).proposals.map(({ did }) => did), ['updated']);
  const [pull, ...more] = await u.pulls();
  assert.deepEqual(more, []);
  await u.place.people.close(pull?.number as number);
  assert.deepEqual((await u.propose(await u.refresh())).proposals.map(({ did, number }) => [did, number]), [['unchanged', pull?.number]]);
  assert.deepEqual(await u.pulls(), []);
  u.source.set(ADDRESS, { 'week.txt': 'dry at last, dry\n' });
  assert.deepEqual((await u.propose(await u.refresh())).proposals.map(({ did }) => did), ['created']);
});

test('stopped, nothing is looked for; asked for by name, it is looked at all the same; `refresh` of a released version may be edited', async (t) => {
  const u = await upkeep(t);
  const before = await load(u.root);
  const path = join(u.root, 'datasets/weather/1.0.0.json');
  const document = JSON.parse(readFileSync(path, 'utf8')) as { refresh: object };
  writeFileSync(path, JSON.stringify({ ...document, refresh: { ...document.refresh, stopped: true } }));
  assert.deepEqual(checkReleased(before, await load(u.root)), []);
  u.source.set(ADDRESS, { 'week.txt': 'something else\n' });
  assert.deepEqual((await u.refresh()).proposals, []);
  assert.equal((await u.refresh('weather')).proposals.length, 1);
  assert.match((await u.refresh('whether')).attention[0]?.text ?? '', /there is none of that id/);
});

test('what needs a person is in one issue, which closes when nothing is left, and a source that fails is no change', async (t) => {
  const u = await upkeep(t);
  u.source.set(ADDRESS, 'example.org answered 503 for <b>@everybody</b> https://example.org/week.txt');
  const first = await u.refresh();
  assert.deepEqual([first.proposals, first.attention.map(({ about }) => about)], [[], ['weather']]);
  assert.equal((await u.propose(first)).standing, 'created');
  assert.equal((await u.propose(await u.refresh())).standing, 'unchanged');
  const issue = async () => (await u.place.people.issues()).find(({ title }) => title === 'What needs a person');
  assert.equal((await issue())?.state, 'open');
  // A37: what a server answers is text.
  assert.ok(!/<b>|@everybody/.test((await issue())?.body ?? ''), (await issue())?.body);
  u.source.set(ADDRESS, { 'week.txt': 'x' });
  assert.match((await u.refresh()).attention[0]?.text ?? '', /1 bytes where there were 5/);
  u.source.set(ADDRESS, { 'week.txt': 'mild\n' });
  assert.equal((await u.propose(await u.refresh())).standing, 'updated');
  assert.deepEqual([(await issue())?.state, (await u.place.people.issues()).length], ['closed', 1]);
});

/** Everything that is there in the end, without numbers of requests and times. */
async function ending(u: Upkeep): Promise<string> {
  const issues = [...u.place.world.issues.values()].map(({ title, body, state, pull }) => [title, body, state, pull?.head.branch ?? '']).sort();
  return canonical({ issues, files: await u.place.people.files('headgate/refresh-weather'), comments: [...u.place.world.comments.values()].map(({ body }) => body) } as never);
}

/** One day: a change, and something that needs a person. A job that fails is red, and the next day begins all the same. */
async function day(t: Pick<TestContext, 'after'>, faultAt: (index: number) => Fault | undefined): Promise<{ readonly end: string; readonly requests: number; readonly failed: number }> {
  const u = await upkeep(t, { often: true });
  u.source.set(ADDRESS, { 'week.txt': 'mild, then wet\n' });
  const changes = await u.refresh();
  const attention = [{ about: 'other', text: 'the source answers 404' }];
  u.place.fault = faultAt;
  let failed = 0;
  try {
    await u.propose({ ...changes, attention });
  } catch (error) {
    if (!(error instanceof ForgeError)) throw error;
    failed = 1;
  }
  const requests = u.place.wire.requests.length;
  u.place.fault = () => undefined;
  await u.propose({ ...(await u.refresh()), attention });
  return { end: await ending(u), requests, failed };
}

test('I7: wherever the forge fails for good while upkeep writes, the next run comes to the same end', async (t) => {
  const whole = await day(t, () => undefined);
  const kinds: readonly Fault[] = [{ kind: 'status', status: 502 }, { kind: 'drop', after: true }];
  let failed = 0;
  for (let at = 0; at < whole.requests; at += 1) {
    const one = await day(t, (index) => (index >= at && index < at + 20 ? kinds[at % 2] : undefined));
    assert.equal(one.end, whole.end, `from request ${at} on`);
    failed += one.failed;
  }
  assert.ok(whole.requests >= 10 && failed === whole.requests, `${whole.requests} requests, ${failed} jobs failed`);
});
