import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { closeSync, createReadStream, ftruncateSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { TaskInput } from '../../../runner/model/plan.ts';
import { makeImageRoot } from '../../../runner/image/root.ts';
import { openStoreAt, parseStorePlace } from '../../../runner/store/open.ts';
import { containerfileConfig } from '../cluster/runner-image.ts';
import { enter } from '../s3/place.ts';
import { startS3, type S3 } from '../s3/rig.ts';
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
  const inputs: TaskInput[] = [];
  for (let i = 0; i < gigabytes; i += 1) inputs.push({ path: `in/${i}`, digest: `sha256:${await placeGigabyte(server, i)}` });
  // Two tasks share them: they are fetched for the second while the first is at work, or kept from the first.
  const resources = { disk: 30 * 1024, time: 3600 };
  const folder = { outputs: [{ name: 'text', path: 'out/text', kind: 'directory' as const }] };
  const { tasks } = await pod.chunk([
    { script: 'mkdir out/text; cp in/* out/text; chmod u+w out/text/0; echo more >> out/text/0', given: inputs, step: folder, resources },
    { script: 'cat in/* | wc -c > out/text.txt', given: inputs, resources },
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
  const { files } = JSON.parse(await pod.output(copied)) as { readonly files: readonly { readonly digest: string }[] };
  // One is new and was sent; the others are there.
  assert.deepEqual(files.map(({ digest }) => digest).slice(1), inputs.map(({ digest }) => digest).slice(1));
  assert.equal(files.length, gigabytes);
  assert.equal((await pod.output(counted)).trim(), String(gigabytes * 1024 * MIB));
  t.diagnostic(`peak of the agent: ${peak.toFixed(0)} MiB`);
  assert.ok(peak < 120, `${peak} MiB`);
});

/** Puts a gigabyte where the server keeps its objects, as a blob; sending it would take longer than all else here. */
async function placeGigabyte(server: Pick<S3, 'folder' | 'bucket'>, number: number): Promise<string> {
  const blobs = join(server.folder, server.bucket, 'store/blobs/sha256');
  mkdirSync(blobs, { recursive: true });
  const big = join(blobs, `part-${number}`);
  const file = openSync(big, 'w');
  ftruncateSync(file, 1024 * MIB);
  // Not all zeros, so that two pieces in the wrong order have another digest.
  for (let at = 0; at < 1024; at += 1) writeSync(file, Buffer.from(`${number} ${at}`), 0, undefined, at * MIB);
  closeSync(file);
  const state = createHash('sha256');
  for await (const bytes of createReadStream(big, { highWaterMark: MIB })) state.update(bytes as Buffer);
  const hex = state.digest('hex');
  mkdirSync(join(blobs, hex.slice(0, 2)), { recursive: true });
  renameSync(big, join(blobs, hex.slice(0, 2), hex));
  return hex;
}

/** The agent as the image of the runner starts it: its variables, its Node, its bundle, its flags. */
async function entryPoint(t: { after(fn: () => void): void }): Promise<string[]> {
  const checkout = join(import.meta.dirname, '../../..');
  const folder = mkdtempSync(join(tmpdir(), 'headgate-image-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  await makeImageRoot(checkout, folder, { node: process.execPath, shim: buildShim() });
  const { Env = [], Entrypoint = [] } = containerfileConfig(readFileSync(join(checkout, 'runner/Containerfile'), 'utf8'));
  return ['/usr/bin/env', ...Env, ...Entrypoint.map((word) => (word.startsWith('/') ? join(folder, word) : word))];
}
