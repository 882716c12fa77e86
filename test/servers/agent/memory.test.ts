import assert from 'node:assert/strict';
import { closeSync, ftruncateSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { makeImageRoot } from '../../../runner/image/root.ts';
import { openStoreAt, parseStorePlace } from '../../../runner/store/open.ts';
import { enter } from '../s3/place.ts';
import { startS3 } from '../s3/rig.ts';
import { makePod } from './pod.ts';
import { buildShim } from './shim.ts';

const MIB = 1 << 20;
/** Gigabytes that are staged: ten when everything is tested, which takes minutes and 30 GB of disk. */
const gigabytes = process.env.HEADGATE_TEST_ALL === '1' ? 10 : 1;

test(`argo #724, #1322, #10378: ${gigabytes} GB go in and out through an agent of less than 120 MiB`, async (t) => {
  const server = await startS3();
  t.after(() => server.stop());
  enter(server);
  const store = await openStoreAt(parseStorePlace(server.url, '/'), { owner: 'test-1-1' });
  const pod = makePod(t, { url: server.url, env: server.env, store, folder: join(server.folder, server.bucket, 'store') });
  const big = join(pod.root, '../big');
  const file = openSync(big, 'w');
  ftruncateSync(file, gigabytes * 1024 * MIB);
  // Not all zeros, so that two pieces in the wrong order have another digest.
  for (let at = 0; at < gigabytes * 1024; at += 1) writeSync(file, Buffer.from(String(at)), 0, undefined, at * MIB);
  closeSync(file);
  const { digest } = await store.putFile(big);
  rmSync(big);
  // Two tasks share it: it is fetched for the second while the first is at work, or kept from the first.
  const input = { path: 'in/big', digest: `sha256:${digest}` };
  const resources = { disk: 30 * 1024, time: 3600 };
  const { tasks } = await pod.chunk([
    { script: 'cp in/big out/text.txt', given: [input], resources },
    { script: 'wc -c < in/big > out/text.txt', given: [input], resources },
  ]);
  const program = await entryPoint(t);
  const agent = pod.startAgent({ program, options: ['--agent-limit', String(2 * gigabytes * 1024)] });
  const shim = pod.startShim();
  assert.equal(await shim.ended, 0, agent.printed());
  const peak = Number(/^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${agent.pid}/status`, 'utf8'))?.[1]) / 1024;
  agent.signal('SIGTERM');
  await agent.ended;
  const [copied, counted] = tasks;
  assert.ok(copied && counted);
  assert.equal((await pod.record(copied))?.outputs['text']?.digest, `sha256:${digest}`, JSON.stringify(pod.outcomes()));
  assert.equal((await pod.output(counted)).trim(), String(gigabytes * 1024 * MIB));
  t.diagnostic(`peak of the agent: ${peak.toFixed(0)} MiB`);
  assert.ok(peak < 120, `${peak} MiB`);
});

/** The agent as the image of the runner starts it: its Node, its bundle, its flags. */
async function entryPoint(t: { after(fn: () => void): void }): Promise<string[]> {
  const checkout = join(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'headgate-image-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await makeImageRoot(checkout, folder, { node: process.execPath, shim: buildShim() });
  const words = JSON.parse(/^ENTRYPOINT (.*)$/m.exec(readFileSync(join(checkout, 'runner/Containerfile'), 'utf8'))?.[1] ?? '') as string[];
  return words.map((word) => (word.startsWith('/') ? join(folder, word) : word));
}
