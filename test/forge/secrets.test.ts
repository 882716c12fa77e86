import assert from 'node:assert/strict';
import { inspect } from 'node:util';
import { test } from 'node:test';
import { ForgeError } from '../../runner/forge/forge-error.ts';
import { openForge } from '../../runner/forge/open.ts';
import type { Send } from '../../runner/forge/patience.ts';
import { redactor } from '../../runner/forge/redact.ts';
import { fakeClock } from './fake/clock.ts';
import { FAULTS } from './fake/faults.ts';
import { appKey, CANARY, fakeGitea, fakeGitHub } from './places.ts';

/** Everything that an error shows, to whoever prints it in whatever way. */
function shown(error: unknown): string {
  return [inspect(error, { depth: 20, showHidden: true, getters: true }), String(error), error instanceof Error ? (error.stack ?? '') : '', JSON.stringify(error, Object.getOwnPropertyNames(error))].join('\n');
}

/** A forge that answers with whatever it was sent, which is the worst that it can do. */
const echo = (status: number): Send => async (url, init) => new Response(JSON.stringify({ message: `you said ${url} ${JSON.stringify([...new Headers(init.headers)])} ${String(init.body)} ${Buffer.from(`x-access-token:${CANARY}`).toString('base64')}` }), { status, headers: { 'content-type': 'application/json' } });

/** All that an action does with a forge, each by itself; what went wrong, and what was said. */
async function failures(send: Send, kind: 'github' | 'gitea'): Promise<string[]> {
  const all: string[] = [];
  const note = (text: string): void => void all.push(text);
  const place = kind === 'github' ? ({ kind, api: 'https://api.github.com', repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } } as const) : ({ kind, api: 'https://git.example.org/api/v1', repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } } as const);
  const forge = await openForge(place, { send, clock: fakeClock(), note });
  const calls = [() => forge.repository(), () => forge.pullRequest(1), () => forge.writeComment(1, { marker: 'm', body: () => CANARY }), () => forge.writeCheck({ name: 'x', sha: 'a'.repeat(40), title: 'x', summary: 'x' }), () => forge.role({ id: 1, login: 'ada' }), () => forge.dispatch('run.yml', { pr: '1' })];
  for (const call of calls) {
    await call().then(
      () => assert.fail('it should have failed'),
      (error: unknown) => all.push(shown(error)),
    );
  }
  return all;
}

for (const kind of ['github', 'gitea'] as const) {
  test(`A49: ${kind}: no credential is in any error or note, whatever goes wrong`, async () => {
    const wires: Send[] = [400, 401, 403, 409, 422, 429, 500, 503].map(echo);
    wires.push(async () => { throw new TypeError('fetch failed', { cause: new Error(`connect to https://user:${CANARY}@git.example.org with token ${CANARY}`) }); });
    wires.push(async () => { throw new DOMException(`timeout with ${CANARY}`, 'TimeoutError'); });
    for (const wire of wires) {
      const texts = await failures(wire, kind);
      assert.ok(texts.length >= 6);
      for (const text of texts) {
        assert.ok(!text.includes(CANARY) && !text.includes('canaryCanary'), text);
        assert.ok(!text.includes(Buffer.from(`x-access-token:${CANARY}`).toString('base64')), text);
      }
    }
  });
}

test('A49: what an App is given on the way is told to whoever masks it, and is in no error', async () => {
  const place = fakeGitHub();
  const masked: string[] = [];
  const texts: string[] = [];
  const forge = await place.open({ secret: (secret) => void masked.push(secret), note: (text) => void texts.push(text) });
  await forge.repository();
  assert.equal(masked.length, 1);
  const token = masked[0] as string;
  assert.match(token, /^ghs_canary/);
  for (const fault of Object.values(FAULTS)) {
    place.fault = () => (fault.kind === 'status' ? { ...fault, message: `${fault.message ?? ''} echo: ${token} bearer eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjc3fQ.c2ln` } : fault);
    await assert.rejects(forge.repository(), (error) => (texts.push(shown(error)), error instanceof ForgeError));
  }
  const all = texts.join('\n');
  assert.ok(!all.includes('canary') && !all.includes('eyJhbGci'), all);
  // A key that is none says so, and is not shown.
  const bad = appKey().replace('MII', 'XXX');
  await assert.rejects(async () => (await openForge({ kind: 'github', api: 'https://api.github.com', repository: 'acme/widgets', credential: { kind: 'app', appId: 77, privateKey: bad } }, { send: place.wire.send, clock: fakeClock() })).repository(), (error) => !shown(error).includes(bad.split('\n')[2] as string));
});

test('A49: what looks like a credential is taken out, known or not, and words are left', () => {
  const { clean, learn } = redactor(['open-sesame']);
  learn('x');
  const gone = ['open-sesame', `ghp_${'a'.repeat(36)}`, `ghs_${'b'.repeat(36)}`, `github_pat_${'c'.repeat(40)}`, 'eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOjc3fQ.sig-_nature', appKey(), encodeURIComponent('open-sesame'), Buffer.from('oauth2:open-sesame').toString('base64')];
  for (const secret of gone) assert.ok(!clean(`before ${secret} after`).includes(secret.slice(4, 30)), secret.slice(0, 20));
  assert.equal(clean('https://user:pass@host/x?access_token=abc&b=1'), 'https://***@host/x?access_token=***&b=1');
  const words = 'GET /repos/acme/widgets: Resource not accessible by integration (403), token permissions';
  assert.equal(clean(words), words);
});

test('A49: octokit says nothing on the console', async (t) => {
  const said: unknown[] = [];
  for (const how of ['log', 'info', 'warn', 'error', 'debug'] as const) t.mock.method(console, how, (...args: unknown[]) => said.push(args));
  const place = fakeGitHub();
  const forge = await place.open({ send: async (url, init) => {
    const answer = await place.wire.send(url, init);
    answer.headers.set('deprecation', 'Sat, 01 Jan 2028 00:00:00 GMT');
    return answer;
  } });
  await forge.repository();
  place.fault = () => ({ kind: 'status', status: 400 });
  await assert.rejects(forge.repository());
  assert.deepEqual(said, []);
  assert.ok(fakeGitea().wire.requests.length === 0);
});
