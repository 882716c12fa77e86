import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openForge } from '../../runner/forge/open.ts';
import { forgeContract } from './contract.ts';
import { serveForge } from './fake/server.ts';
import { appKey, CANARY, type FakeGitHub, fakeGitea, fakeGitHub } from './places.ts';

/** The fake GitHub behind sockets: what is sent goes through `fetch`. */
async function served(): Promise<FakeGitHub & { readonly url: string }> {
  const place = fakeGitHub();
  const server = await serveForge(place.wire.send);
  const credential = { kind: 'app', appId: 77, privateKey: appKey() } as const;
  return { ...place, url: server.url, open: (options) => openForge({ kind: 'github', api: server.url, repository: 'acme/widgets', credential }, { clock: place.clock, ...options }), close: () => server.close() };
}

forgeContract('GitHub over HTTP', served);
forgeContract('Gitea over HTTP', async () => {
  const place = fakeGitea();
  const server = await serveForge(place.wire.send);
  return { ...place, open: (options) => openForge({ kind: 'gitea', api: `${server.url}/api/v1`, repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } }, { clock: place.clock, ...options }), close: () => server.close() };
}, { annotations: true, pusher: true });

test('over HTTP: a connection that breaks and a server that says nothing are asked again', async () => {
  const place = fakeGitHub();
  const server = await serveForge(place.wire.send);
  try {
    place.world.tokens.set(CANARY, { user: place.bot, app: 77, workflow: false, may: 'write' });
    const forge = await openForge({ kind: 'github', api: server.url, repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } }, { clock: place.clock, timeoutMs: 2000 });
    const kinds = ['drop', 'silence', undefined] as const;
    place.fault = (index) => (kinds[index] === undefined ? undefined : { kind: kinds[index] });
    assert.equal((await forge.pullRequest(12))?.number, undefined);
    // A busy machine may need more than two seconds for what is fine, and then asks once more.
    assert.deepEqual(place.clock.waits.slice(0, 2), [1000, 2000]);
  } finally {
    await server.close();
  }
});

test('over HTTP: nobody there is told with the address, and not as a bug', async () => {
  const place = fakeGitHub();
  const server = await serveForge(place.wire.send);
  await server.close();
  const forge = await openForge({ kind: 'github', api: server.url, repository: 'acme/widgets', credential: { kind: 'token', token: CANARY } }, { clock: place.clock });
  await assert.rejects(forge.repository(), { name: 'ForgeError', trouble: 'unreachable', message: new RegExp(`^GET ${server.url}/repos/acme/widgets: no answer \\(fetch failed: .*ECONNREFUSED.*\\), 5 times: run it again when it is back$`) });
});
