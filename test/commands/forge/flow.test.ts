import assert from 'node:assert/strict';
import { test } from 'node:test';
import { flow } from './flow-world.ts';

test('a stranger\'s pull request is planned, approved by somebody else, started and reported', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'ab');
  const requests = f.place.wire.requests.length;
  const writes = f.place.wire.writes();
  assert.equal((await f.plan(number)).did, 'posted');
  const [asked, written] = [f.place.wire.requests.length - requests, f.place.wire.writes() - writes];
  assert.ok(asked <= 15 && written <= 8, `a plan took ${asked} calls, ${written} of them writes`);
  const digest = await f.digest(number);
  assert.match((await f.comments(number)).map(({ body }) => body).join(), new RegExp(`/run ${digest}`));
  assert.equal(f.check('headgate/plan', headSha)?.conclusion, 'success');
  assert.equal(f.check('headgate/run', headSha)?.status, 'in_progress');

  assert.equal((await f.say('bo', number, `Fine.\n\n/run ${digest}`)).did, 'dispatched');
  const [done] = await f.drain();
  assert.ok(done !== undefined && 'approval' in done, JSON.stringify(done));
  const launches = await f.launches();
  assert.deepEqual(launches.map(({ analysis, by, runner, approval }) => [analysis, by, runner, approval]).sort(), [['copy-a', 'ada', 'lab', done.approval], ['copy-b', 'ada', 'lab', done.approval]]);
  assert.deepEqual((await f.approvals()).map(({ class: name, approvers }) => [name, approvers.map(({ login, via, role }) => [login, via, role])]), [['standard', [['bo', 'comment', 'write']]]]);
  assert.equal((await f.store.list('queue/lab')).length, 2);

  await f.reconcile();
  assert.match(f.check('headgate/run', headSha)?.title ?? '', /2 analyses waiting for a runner/);
  for (const launch of launches) await f.end(launch, 'failed');
  await f.reconcile();
  assert.equal(f.check('headgate/run', headSha)?.conclusion, 'failure');
  const before = f.place.wire.writes();
  const { repairs } = await f.reconcile();
  assert.equal(f.place.wire.writes(), before);
  assert.deepEqual([repairs.plan, repairs.keep], [[], []]);
  assert.deepEqual([...f.place.checked.wrong], []);
});
