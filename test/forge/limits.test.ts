import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { batchesOf, worstFirst } from '../../runner/forge/annotations.ts';
import { COMMENT_ROOM, cutTo } from '../../runner/forge/cut.ts';
import type { Annotation } from '../../runner/forge/forge.ts';
import { findOurs, stickyBody } from '../../runner/forge/sticky.ts';
import { fakeGitHub } from './places.ts';

const LEVELS = ['notice', 'warning', 'failure'] as const;
const remark = (n: number, level: Annotation['level'] = LEVELS[n % 3] as Annotation['level']): Annotation => ({ path: `registry/${String(n).padStart(4, '0')}.json`, line: n + 1, level, title: 't', message: 'm' });
const some = (count: number): Annotation[] => Array.from({ length: count }, (_, n) => remark(n));

test('limits: a text is cut at a code point, within characters and bytes, and only when it must be', () => {
  const rooms = fc.record({ characters: fc.integer({ min: 1, max: 40 }), bytes: fc.option(fc.integer({ min: 4, max: 60 }), { nil: undefined }) });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), rooms, (text, { characters, bytes }) => {
      const room = bytes === undefined ? { characters } : { characters, bytes };
      const cut = cutTo(text, room);
      assert.ok(cut.isWellFormed());
      assert.ok(cut.length <= characters && Buffer.byteLength(cut) <= (bytes ?? Number.POSITIVE_INFINITY), `${JSON.stringify(cut)} does not fit ${JSON.stringify(room)}`);
      if (text.length <= characters && Buffer.byteLength(text) <= (bytes ?? Number.POSITIVE_INFINITY)) assert.equal(cut, text);
      else assert.ok(cut.endsWith('…') && text.startsWith(cut.slice(0, -1)));
    }),
  );
  assert.equal(cutTo('ab\ud83e', { characters: 9 }), 'ab\ufffd');
});

test('limits: a comment has at most 60,000 characters and 200 KiB, marker and ending included', () => {
  for (const unit of ['a', 'ä', '漢', '🧪', '👩‍🔬']) {
    const body = stickyBody({ marker: 'plan', body: () => unit.repeat(80_000), url: 'https://example.org/all' }, undefined);
    assert.ok(body.length <= 60_000 && Buffer.byteLength(body) <= 200 * 1024, unit);
    assert.ok(body.length > 50_000 || Buffer.byteLength(body) > 200 * 1024 - 100, `${unit}: more was cut than had to be`);
    assert.ok(body.startsWith('<!-- headgate plan -->\n') && body.endsWith('All of it: https://example.org/all'));
  }
  assert.equal(cutTo('x'.repeat(60_000), COMMENT_ROOM).length, 60_000);
});

test('limits: annotations go worst first, 50 in a request, in four requests at most', () => {
  const { batches, left } = batchesOf(some(400), 0);
  assert.deepEqual([batches.map((batch) => batch.length), left], [[50, 50, 50, 50], 200]);
  const sent = batches.flat();
  assert.deepEqual(sent.map(({ level }) => level), [...Array(133).fill('failure'), ...Array(67).fill('warning')]);
  // In whatever order they come, the same go: what is there already is a beginning of them.
  assert.deepEqual(batchesOf(some(400).reverse(), 0), { batches, left });
  assert.deepEqual(batchesOf(some(400), 120).batches.flat(), sent.slice(120));
  assert.deepEqual(batchesOf(some(30), 30), { batches: [], left: 0 });
  assert.deepEqual(worstFirst([remark(1, 'notice'), remark(2, 'failure')]).map(({ line }) => line), [3, 2]);
});

test('limits: a check of many annotations is one check, made once and added to', async () => {
  const place = fakeGitHub();
  await place.people.person('ada', 'read');
  const { headSha: sha } = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  const forge = await place.open();
  const check = { name: 'headgate/plan', sha, conclusion: 'failure', title: '400 findings', summary: 'x', annotations: some(400).map((one) => ({ ...one, message: '🧪'.repeat(40_000), title: 'ü'.repeat(300), endLine: one.line + 1, column: 3 })) } as const;
  const before = place.wire.writes();
  assert.equal((await forge.writeCheck(check)).annotationsLeft, 200);
  // The first is for the App's token.
  assert.equal(place.wire.writes() - before, 5);
  assert.equal((await forge.writeCheck(check)).did, 'unchanged');
  assert.equal(place.wire.writes() - before, 5);
  // Another verdict sends no annotation twice.
  await forge.writeCheck({ ...check, conclusion: 'neutral' });
  assert.deepEqual([...place.world.checks.values()].map((run) => [run.name, run.conclusion, run.annotations.length]), [['headgate/plan', 'neutral', 200]]);
  assert.deepEqual([...place.checked.wrong], []);
});

test('limits: where a race made two checks of ours, both come to the same end, and a stranger\'s is left alone', async () => {
  const place = fakeGitHub();
  await place.people.person('ada', 'read');
  const { headSha: sha } = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  const run = (id: number, app: number) => place.world.checks.set(id, { id, app, name: 'headgate/plan', sha, status: 'in_progress', conclusion: null, title: null, summary: null, url: '', annotations: [] });
  for (const [id, app] of [[1, 77], [2, 77], [3, 15_368]] as const) run(id, app);
  const forge = await place.open();
  assert.equal((await forge.writeCheck({ name: 'headgate/plan', sha, conclusion: 'failure', title: 'no', summary: 'x' })).id, 2);
  assert.deepEqual([...place.world.checks.values()].map(({ conclusion }) => conclusion), ['failure', 'failure', null]);
});

test('limits: what a plan posts takes at most 15 requests and 8 writes', async () => {
  const place = fakeGitHub();
  await place.people.person('ada', 'read');
  const { number, headSha: sha } = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  const forge = await place.open();
  await forge.pullRequest(number);
  await forge.writeComment(number, { marker: 'plan', body: () => 'a' });
  await forge.writeCheck({ name: 'headgate/plan', sha, conclusion: 'failure', title: 'x', summary: 'x', annotations: some(400) });
  assert.ok(place.wire.requests.length <= 15 && place.wire.writes() <= 8, `${place.wire.requests.length} requests:\n${place.wire.requests.join('\n')}`);
});

test('A38: our marker counts in our own texts, at their beginning, and nowhere else', () => {
  const self = { id: 7, login: 'bot', app: 77 };
  const text = (id: number, app: number | undefined, body: string) => ({ author: { id, login: 'bot' }, app, body });
  const ours = text(7, 77, '<!-- headgate plan -->\nours');
  const others = [text(8, 77, ours.body), text(8, undefined, ours.body), text(7, 78, ours.body), text(7, 77, `> ${ours.body}`), text(7, 77, '<!-- headgate plan2 -->\nx')];
  assert.equal(findOurs([...others, ours], 'plan', self), ours);
  assert.equal(findOurs(others, 'plan', self), undefined);
  // Not every server tells it.
  assert.equal(findOurs([text(7, undefined, ours.body)], 'plan', self)?.author.id, 7);
  // A token is not told through which App it writes.
  assert.equal(findOurs([text(7, 15_368, ours.body)], 'plan', { ...self, app: undefined })?.app, 15_368);
  for (const marker of ['', 'a b', 'a-->', 'a--b', 'A']) assert.throws(() => stickyBody({ marker, body: () => 'x' }, undefined), /is no marker/);
});

test('A50: a fork that is gone leaves facts, in lists as well', async () => {
  const place = fakeGitHub();
  await place.people.person('ada', 'read');
  const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'x' });
  await place.people.deleteFork(number);
  const forge = await place.open();
  assert.deepEqual((await forge.openPullRequests()).map((one) => 'headRepository' in one), [false]);
});

test('A17: a check of our name by another program is neither taken for ours nor changed', async () => {
  const place = fakeGitHub();
  await place.people.person('eve', 'read');
  const { headSha: sha } = await place.people.openPullRequest({ author: 'eve', branch: 'x' });
  // As a workflow of the pull request makes one: by the App that every repository's workflows are.
  place.world.checks.set(4242, { id: 4242, app: 15_368, name: 'headgate/plan', sha, status: 'completed', conclusion: 'success', title: 'All in order', summary: 'x', url: 'https://example.org', annotations: [] });
  const forged = JSON.stringify(place.world.checks.get(4242));
  const forge = await place.open();
  const check = { name: 'headgate/plan', sha, conclusion: 'failure', title: 'One finding', summary: 'y' } as const;
  assert.equal((await forge.writeCheck(check)).did, 'created');
  assert.equal((await forge.writeCheck(check)).did, 'unchanged');
  assert.equal(JSON.stringify(place.world.checks.get(4242)), forged);
  assert.deepEqual([...place.world.checks.values()].map(({ app, conclusion }) => [app, conclusion]), [[15_368, 'success'], [77, 'failure']]);
});
