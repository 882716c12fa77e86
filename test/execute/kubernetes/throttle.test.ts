import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ClusterError } from '../../../runner/execute/kubernetes/cluster.ts';
import { bucket, within, type Clock } from '../../../runner/execute/kubernetes/throttle.ts';

/** A clock that jumps to the end of every sleep. */
function jumping(): Clock & { time: number } {
  const clock = {
    time: 0,
    now: () => clock.time,
    sleep: (milliseconds: number) => {
      clock.time += milliseconds;
      return Promise.resolve();
    },
  };
  return clock;
}

test('requests go at their rate after a burst', async () => {
  const clock = jumping();
  const limit = bucket(10, 20, clock);
  for (let i = 0; i < 20; i += 1) await limit.take();
  assert.equal(clock.time, 0);
  for (let i = 0; i < 50; i += 1) await limit.take();
  assert.equal(Math.round(clock.time), 5000);
});

test('too many requests: the rate is halved, what the server says is waited, and the rate comes back', async () => {
  const clock = jumping();
  const limit = bucket(10, 20, clock);
  let left = 3;
  const answer = await within(limit, clock, () => (left-- > 0 ? Promise.reject(new ClusterError('slow down', 429, 'TooManyRequests', 7)) : Promise.resolve('fine')));
  assert.equal(answer, 'fine');
  assert.ok(clock.time >= 21_000, String(clock.time));
  assert.ok(Math.abs(limit.rate - (1.25 + 0.2)) < 1e-9, String(limit.rate));
  for (let i = 0; i < 60; i += 1) limit.faster();
  assert.equal(limit.rate, 10);
});

test('what does not pass by itself is told at once; what does, after five tries', async () => {
  const clock = jumping();
  let tries = 0;
  const ask = (status: number) => within(bucket(10, 20, clock), clock, () => {
    tries += 1;
    return Promise.reject(new ClusterError('no', status, ''));
  });
  await assert.rejects(ask(403), { status: 403 });
  assert.equal(tries, 1);
  await assert.rejects(ask(503), { status: 503 });
  assert.equal(tries, 6);
});

test('a clock that goes back does not stop anything', async () => {
  const clock = jumping();
  const limit = bucket(10, 2, clock);
  await limit.take();
  clock.time = -3_600_000;
  await limit.take();
  await limit.take();
  assert.ok(clock.time < -3_599_000);
});
