import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ForgeError, type ForgeTrouble } from '../../runner/forge/forge-error.ts';
import { patient } from '../../runner/forge/patience.ts';
import { redactor } from '../../runner/forge/redact.ts';
import { fakeClock } from './fake/clock.ts';
import { type Fault, faulty } from './fake/faults.ts';

const fine = async () => new Response('{}', { status: 200 });

/** Sends one request where the faults meet its tries, one after the other; how long was waited, and what came of it. */
async function waitsOf(faults: readonly Fault[], { method = 'GET', at = 0 }: { readonly method?: string; readonly at?: number } = {}): Promise<{ readonly seconds: readonly number[]; readonly tries: number; readonly end: number | ForgeTrouble }> {
  const clock = fakeClock();
  if (at > 0) await clock.wait(at);
  const wire = faulty(fine, (index) => faults[index]);
  const send = patient({ send: wire.send, clock, redact: redactor([]), timeoutMs: 1000 });
  let end: number | ForgeTrouble;
  try {
    end = (await send('https://forge.example/x', { method })).status;
  } catch (error) {
    assert.ok(error instanceof ForgeError);
    end = error.trouble;
  }
  return { seconds: clock.waits.slice(at > 0 ? 1 : 0).map((ms) => ms / 1000), tries: wire.requests.length, end };
}

const status = (code: number, headers: { readonly [name: string]: string } = {}, message = 'no'): Fault => ({ kind: 'status', status: code, headers, message });
const SECONDARY = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
/** Where fake clocks begin, in seconds. */
const BEGIN = Date.UTC(2026, 0, 1) / 1000;

for (const method of ['GET', 'POST']) {
  test(`A40: ${method}: 403 and 429 are waited for as they say, and where they do not, for a minute and then twice as long each time`, async () => {
    const table: readonly [name: string, faults: readonly Fault[], seconds: readonly number[]][] = [
      ['429 with retry-after', [status(429, { 'retry-after': '7' })], [7]],
      ['403 with retry-after', [status(403, { 'retry-after': '7' })], [7]],
      ['retry-after as a date', [status(429, { 'retry-after': new Date((BEGIN + 90) * 1000).toUTCString() })], [90]],
      ['none remain until a reset', [status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(BEGIN + 120) })], [121]],
      ['retry-after is stronger than a reset', [status(403, { 'retry-after': '3', 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(BEGIN + 120) })], [3]],
      ['403 in words', [status(403, {}, SECONDARY)], [60]],
      ['403 in the words of older servers', [status(403, {}, 'You have triggered an abuse detection mechanism.')], [60]],
      ['429 without a word', [status(429)], [60]],
      ['again and again', [status(429), status(403, {}, SECONDARY), status(429)], [60, 120, 240]],
      ['some remain: the reset says nothing', [status(403, { 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': String(BEGIN + 900) }, SECONDARY)], [60]],
      ['headers that are no numbers', [status(429, { 'retry-after': 'soon', 'x-ratelimit-remaining': '0' })], [60]],
    ];
    for (const [name, faults, seconds] of table) assert.deepEqual(await waitsOf(faults, { method }), { seconds, tries: faults.length + 1, end: 200 }, name);
  });
}

test('A40: patience ends: after five tries, or before it would wait ten minutes in all', async () => {
  const forever = (fault: Fault): Fault[] => Array.from({ length: 50 }, () => fault);
  assert.deepEqual(await waitsOf(forever(status(429, { 'retry-after': '1' }))), { seconds: [1, 1, 1, 1], tries: 5, end: 'limited' });
  assert.deepEqual(await waitsOf(forever(status(403, {}, SECONDARY))), { seconds: [60, 120, 240], tries: 4, end: 'limited' });
  assert.deepEqual(await waitsOf(forever(status(403, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(BEGIN + 3600) }))), { seconds: [], tries: 1, end: 'limited' });
});

test('A40: a 403 that is no limit is an answer at once', async () => {
  assert.deepEqual(await waitsOf([status(403, { 'x-ratelimit-remaining': '4000' }, 'Resource not accessible by integration')]), { seconds: [], tries: 1, end: 403 });
  assert.deepEqual(await waitsOf([status(404)]), { seconds: [], tries: 1, end: 404 });
});

test('A40: while one request waits, others wait with it instead of asking', async () => {
  const clock = fakeClock();
  const wire = faulty(fine, (index) => (index === 0 ? status(429, { 'retry-after': '30' }) : undefined));
  const send = patient({ send: wire.send, clock, redact: redactor([]), timeoutMs: 1000 });
  const began: number[] = [];
  let free: (() => void) | undefined;
  const held = new Promise<void>((resolve) => (free = resolve));
  const slow = patient({
    send: async (url, init) => (began.push(clock.now()), wire.send(url, init)),
    // The first to wait is held until the second has asked.
    clock: { now: clock.now, wait: async (ms) => { await held; if (clock.now() < BEGIN * 1000 + 30_000) await clock.wait(ms); } },
    redact: redactor([]),
    timeoutMs: 1000,
  });
  const first = slow('https://forge.example/a', { method: 'GET' });
  while (began.length < 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
  const second = slow('https://forge.example/b', { method: 'GET' });
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(began.length, 1, 'the second asked while the forge wanted quiet');
  free?.();
  await Promise.all([first, second]);
  assert.deepEqual(began.map((at) => at / 1000 - BEGIN), [0, 30, 30]);
  assert.equal((await send('https://forge.example/c', { method: 'GET' })).status, 200);
});

test('a read is asked again after a failure of the forge or the network, within bounds', async () => {
  for (const fault of [status(500), status(502), { kind: 'silence' }, { kind: 'drop' }] as const) {
    assert.deepEqual(await waitsOf([fault, fault]), { seconds: [1, 2], tries: 3, end: 200 });
    assert.deepEqual(await waitsOf([fault, fault, fault, fault, fault]), { seconds: [1, 2, 4, 8], tries: 5, end: 'unreachable' });
  }
});

test('a write of unknown outcome is not sent again', async () => {
  for (const fault of [status(502), { kind: 'silence' }, { kind: 'drop', after: true }] as const) {
    for (const method of ['POST', 'PATCH', 'PUT', 'DELETE']) assert.deepEqual(await waitsOf([fault], { method }), { seconds: [], tries: 1, end: 'unsettled' });
  }
});

test('A40: writes go one after the other, a second apart, and fewer than 500 in an hour', async () => {
  const clock = fakeClock();
  let under = 0;
  let most = 0;
  const begins: number[] = [];
  const send = patient({
    send: async () => {
      begins.push(clock.now());
      most = Math.max(most, (under += 1));
      await new Promise((resolve) => setImmediate(resolve));
      under -= 1;
      return fine();
    },
    clock,
    redact: redactor([]),
    timeoutMs: 1000,
  });
  const all = await Promise.allSettled(Array.from({ length: 500 }, () => send('https://forge.example/x', { method: 'POST' })));
  assert.equal(most, 1);
  assert.ok(begins.every((at, n) => n === 0 || at - (begins[n - 1] as number) >= 1000));
  assert.equal(begins.length, 480);
  assert.ok(all.slice(480).every((one) => one.status === 'rejected' && one.reason instanceof ForgeError && one.reason.trouble === 'limited' && /run it again after 2026-01-01T01:00/.test(one.reason.message)));
  await clock.wait(3_600_000);
  assert.equal((await send('https://forge.example/x', { method: 'POST' })).status, 200);
});

test('what is waited for is said', async () => {
  const said: string[] = [];
  const wire = faulty(fine, (index) => [status(429, { 'retry-after': '7' }), status(502)][index]);
  await patient({ send: wire.send, clock: fakeClock(), redact: redactor(['sesame-open']), timeoutMs: 1000, note: (text) => said.push(text) })('https://forge.example/x?token=sesame-open', { method: 'GET' });
  assert.deepEqual(said, ['GET https://forge.example/x?token=***: the forge asks to wait 7 s', 'GET https://forge.example/x?token=***: the forge failed (502), asking again']);
});
