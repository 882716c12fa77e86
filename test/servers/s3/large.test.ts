import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, createReadStream, mkdirSync, mkdtempSync, openSync, rmdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { CreateMultipartUploadCommand, ListMultipartUploadsCommand, UploadPartCommand } from '@aws-sdk/client-s3';
import { memoryGroupBase } from '../../../runner/execute/local/memory-group.ts';
import type { Digest } from '../../../runner/model/digest.ts';
import { blobPath } from '../../../runner/store/store.ts';
import { faultProxy, type FaultProxy } from './fault-proxy.ts';
import { clientOf, enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;
let network: FaultProxy;
let behind: S3;
let folder: string;

before(async () => {
  server = await startS3();
  enter(server);
  network = await faultProxy(server.endpoint);
  behind = { ...server, endpoint: network.endpoint, urlOf: (prefix) => server.urlOf(prefix).replace(server.endpoint, network.endpoint) };
  folder = mkdtempSync(join(tmpdir(), 'headgate-large-'));
});
after(async () => {
  await network.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

/** Writes a file that no compression makes smaller, and answers its sha256. */
function incompressible(file: string, bytes: number): string {
  const state = createHash('sha256');
  const piece = Buffer.alloc(8 << 20);
  const fd = openSync(file, 'w');
  for (let left = bytes; left > 0; left -= piece.length) {
    randomFillSync(piece);
    const part = piece.subarray(0, Math.min(left, piece.length));
    state.update(part);
    writeSync(fd, part);
  }
  closeSync(fd);
  return state.digest('hex');
}

async function sha256(file: string): Promise<string> {
  const state = createHash('sha256');
  for await (const bytes of createReadStream(file)) state.update(bytes as Buffer);
  return state.digest('hex');
}

function start(t: TestContext, words: readonly string[], wrap: readonly string[] = []): { readonly child: ChildProcess; readonly ended: Promise<{ code: number | null; stdout: string }> } {
  const [program = process.execPath, ...args] = [...wrap, process.execPath, join(import.meta.dirname, 'put-file.ts'), ...words];
  const child = spawn(program, args, { env: { PATH: process.env.PATH ?? '', ...server.env }, stdio: ['ignore', 'pipe', 'inherit'] });
  t.after(() => void child.kill('SIGKILL'));
  let stdout = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout }))) };
}

/** Number of the part that a request sends, or undefined. */
const partOf = ({ method, path }: { readonly method: string; readonly path: string }): number | undefined => (method === 'PUT' ? Number(/[?&]partNumber=([0-9]+)/.exec(path)?.[1] ?? Number.NaN) || undefined : undefined);

test('an upload that was killed is gone on with: only parts that are missing are sent again', async (t) => {
  const file = join(folder, 'killed');
  const hex = incompressible(file, 100 << 20);
  // The first six parts arrive; the others find nobody, until their sender is dead.
  network.fault = (request) => ((partOf(request) ?? 0) > 6 ? { status: 503, code: 'SlowDown' } : undefined);
  const first = start(t, [behind.urlOf('killed'), file]);
  const arrived = (): Set<number> => new Set(network.done.flatMap((request) => partOf(request) ?? []));
  await network.until(() => arrived().size >= 6);
  await network.until(() => network.seen.some((request) => (partOf(request) ?? 0) > 6));
  first.child.kill('SIGKILL');
  assert.notEqual((await first.ended).code, 0);
  assert.equal(await placeIn(server, {}, 'killed').open().blobSize(hex as Digest), undefined, 'nothing has the final name');

  network.fault = () => undefined;
  const before = network.seen.length;
  const second = await start(t, [behind.urlOf('killed'), file, join(folder, 'back')]).ended;
  assert.equal(second.code, 0);
  const sent = network.seen.slice(before).flatMap((request) => partOf(request) ?? []);
  assert.deepEqual(sent.sort((a, b) => a - b), [7, 8, 9, 10, 11, 12, 13]);
  assert.deepEqual((JSON.parse(second.stdout) as { digest: string }).digest, hex);
  assert.equal(await sha256(join(folder, 'back')), hex);
  const client = clientOf(server);
  t.after(() => client.destroy());
  assert.deepEqual((await client.send(new ListMultipartUploadsCommand({ Bucket: server.bucket, Prefix: 'killed/' }))).Uploads ?? [], []);
});

test('parts that are there with other bytes are sent again', async (t) => {
  const file = join(folder, 'mine');
  const hex = incompressible(file, 20 << 20);
  const client = clientOf(server);
  t.after(() => client.destroy());
  const place = { Bucket: server.bucket, Key: `begun/${blobPath(hex)}` };
  const { UploadId } = await client.send(new CreateMultipartUploadCommand({ ...place, ChecksumAlgorithm: 'SHA256' }));
  const theirs = Buffer.alloc(8 << 20, 'not mine');
  await client.send(new UploadPartCommand({ ...place, UploadId, PartNumber: 2, Body: theirs, ChecksumSHA256: createHash('sha256').update(theirs).digest('base64') }));
  network.fault = () => undefined;
  const before = network.seen.length;
  const { stdout } = await start(t, [behind.urlOf('begun'), file, join(folder, 'mine-back')]).ended;
  assert.deepEqual(network.seen.slice(before).flatMap((request) => partOf(request) ?? []).sort(), [1, 2, 3]);
  assert.ok(network.seen.slice(before).some(({ path }) => path.includes(`uploadId=${UploadId ?? ''}`)));
  assert.equal((JSON.parse(stdout) as { digest: string }).digest, hex);
  assert.equal(await sha256(join(folder, 'mine-back')), hex);
});

test('two who store the same large file at once both end well', async (t) => {
  const file = join(folder, 'twice');
  const hex = incompressible(file, 40 << 20);
  network.fault = () => undefined;
  const all = await Promise.all(Array.from({ length: 3 }, () => start(t, [behind.urlOf('twice'), file]).ended));
  for (const { code, stdout } of all) {
    assert.equal(code, 0);
    assert.equal((JSON.parse(stdout) as { digest: string }).digest, hex);
  }
  assert.equal(await placeIn(server, {}, 'twice').open().hasIntactBlob(hex as Digest), true);
});

test('a large file that is there is not sent again', async (t) => {
  const file = join(folder, 'there');
  incompressible(file, 30 << 20);
  network.fault = () => undefined;
  await start(t, [behind.urlOf('there'), file]).ended;
  const { stdout } = await start(t, [behind.urlOf('there'), file]).ended;
  const { requests, traffic } = JSON.parse(stdout) as { requests: unknown; traffic: { sent: number; saved: number } };
  assert.deepEqual(requests, { get: 1, put: 0, head: 1, list: 0, delete: 0 });
  assert.deepEqual([traffic.sent, traffic.saved], [0, 30 << 20]);
});

const GIB = process.env.HEADGATE_TEST_ALL === '1' ? 10 : 1;

test(`${GIB} GiB goes there and back in a process that may use 128 MiB`, async (t) => {
  const base = memoryGroupBase();
  assert.ok(base !== undefined, 'this test needs memory control groups: run it as root, or where one is delegated');
  const group = join(base, `headgate-test-${process.pid}`);
  mkdirSync(group);
  t.after(() => rmdirSync(group));
  writeFileSync(join(group, statSync(join(group, 'memory.limit_in_bytes'), { throwIfNoEntry: false }) === undefined ? 'memory.max' : 'memory.limit_in_bytes'), String(128 << 20));
  const file = join(folder, 'huge');
  const hex = incompressible(file, GIB * 2 ** 30);
  const { code, stdout } = await start(t, [server.urlOf('huge'), file, join(folder, 'huge-back')], ['sh', '-c', 'echo $$ > "$0/cgroup.procs" && exec "$@"', group]).ended;
  assert.equal(code, 0, 'it ended before its time: out of memory?');
  const { digest, size, peak } = JSON.parse(stdout) as { digest: string; size: number; peak: number };
  assert.deepEqual([digest, size], [hex, GIB * 2 ** 30]);
  assert.equal(await sha256(join(folder, 'huge-back')), hex);
  t.diagnostic(`peak of memory: ${Math.round(peak)} MiB`);
  for (const name of ['huge', 'huge-back']) rmSync(join(folder, name));
});
