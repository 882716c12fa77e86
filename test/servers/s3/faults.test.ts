import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { digestOf } from '../../../runner/model/digest.ts';
import { connect } from '../../../runner/store/s3/client.ts';
import { listNames, put } from '../../../runner/store/s3/objects.ts';
import { throttle } from '../../../runner/store/s3/throttle.ts';
import { parseS3Url } from '../../../runner/store/s3/url.ts';
import { storeContract } from '../../store/contract.ts';
import { badNetwork, faultProxy, type FaultProxy } from './fault-proxy.ts';
import { enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;
let network: FaultProxy;
let behind: S3;

before(async () => {
  server = await startS3();
  enter(server);
  network = await faultProxy(server.endpoint);
  behind = { ...server, endpoint: network.endpoint, urlOf: (prefix) => server.urlOf(prefix).replace(server.endpoint, network.endpoint) };
});
after(async () => {
  await network.close();
  await server.stop();
});

const wanted = process.env.HEADGATE_SEED ?? '1';
const seed = wanted === 'random' ? Date.now() % 2 ** 31 : Number(wanted);

storeContract(`S3 behind a network that fails at random (seed ${seed})`, () => {
  network.fault = badNetwork(seed);
  // What is damaged on purpose is damaged without faults.
  const { damage, ...place } = placeIn(behind);
  return Promise.resolve({ ...place, damage: placeIn(server, {}, place.prefix).damage });
});

let notices = 0;

storeContract('S3 by a server that refuses conditions', () => {
  network.fault = ({ headers }) => (headers['if-none-match'] !== undefined || headers['if-match'] !== undefined ? { status: 501, code: 'NotImplemented' } : undefined);
  return Promise.resolve(placeIn(behind, { onNotice: () => (notices += 1) }));
}, { races: false });

test('a server that refuses conditions is told', () => assert.ok(notices > 0));

test('an answer that breaks off is asked for again, whatever it began to say', async () => {
  const store = placeIn(behind).open();
  network.fault = () => undefined;
  await store.create('runs/first.json', 'learns what the server does');
  let broken = 0;
  network.fault = ({ method, path }) => (method === 'GET' && path.includes('none.json') && broken++ < 3 ? { truncate: 20 } : undefined);
  assert.equal(await store.get('wanted/none.json'), undefined);
  assert.equal(broken, 4);
});

test('a document that was created although nobody said so was created by who asked', async () => {
  network.fault = ({ method, path }) => (method === 'PUT' && path.includes('/wanted/') && !path.includes('done') ? { cut: 'after' } : undefined);
  const place = placeIn(behind);
  const store = place.open();
  await store.create('runs/first.json', 'learns what the server does');
  let cuts = 0;
  network.fault = ({ method, path }) => (method === 'PUT' && path.includes('/wanted/') && cuts++ === 0 ? { cut: 'after' } : undefined);
  assert.equal(await store.create('wanted/1.json', 'mine'), true);
  assert.equal(cuts, 2);
  // The same for somebody who was not first.
  cuts = 0;
  assert.equal(await store.create('wanted/1.json', 'mine'), false);
  await place.remove();
});

test('a lease that was renewed although nobody said so is still its owner\'s', async () => {
  network.fault = () => undefined;
  const place = placeIn(behind);
  const store = place.open();
  await store.create('runs/lease.json', '0');
  assert.equal(await store.replace('runs/lease.json', '1', '0'), true);
  let cuts = 0;
  network.fault = ({ method }) => (method === 'PUT' && cuts++ === 0 ? { cut: 'after' } : undefined);
  assert.equal(await store.replace('runs/lease.json', '2', '1'), true);
  assert.equal(await store.replace('runs/lease.json', '3', '2'), true);
  await place.remove();
});

test('a download that breaks off goes on where it was: every byte is asked for once', async () => {
  network.fault = () => undefined;
  const place = placeIn(behind);
  const bytes = Buffer.alloc(6 << 20, 'a long file, ');
  writeFileSync(join(place.scratch, 'source'), bytes);
  const { digest } = await place.open().putFile(join(place.scratch, 'source'));
  const asked: string[] = [];
  network.fault = ({ method, path }) => {
    if (method !== 'GET' || !path.includes('/blobs/')) return undefined;
    asked.push(path);
    return asked.length <= 4 ? { truncate: 1 << 20 } : undefined;
  };
  assert.equal(await place.open().fetchBlob(digest, join(place.scratch, 'copy'), 0o444), true);
  assert.equal(asked.length, 5);
  await place.remove();
});

test('when the server asks for less, fewer requests may be under way, and as many as before when it is well', async () => {
  network.fault = () => undefined;
  const connection = connect({ location: parseS3Url(behind.urlOf('throttled')) });
  const flood = (name: string, count: number): Promise<unknown> => Promise.all(Array.from({ length: count }, (_, i) => put(connection, `wanted/${name}-${i}.json`, Buffer.from('{}'))));
  const usual = connection.limit();
  await flood('usual', 100);
  assert.equal(connection.limit(), usual);
  network.most();
  let storm = 60;
  network.fault = () => (storm-- > 0 ? { status: storm % 2 === 0 ? 503 : 429, code: 'SlowDown' } : undefined);
  await flood('storm', 100);
  assert.ok(connection.limit() < usual, `${connection.limit()} at a time after the storm, ${usual} before`);
  await flood('after', 1500);
  assert.equal(connection.limit(), usual);
  assert.ok(network.most() <= usual);
  assert.equal((await listNames(connection, 'wanted')).length, 1700);
  // Each try is counted.
  assert.deepEqual(connection.requests(), { get: 0, put: 1760, head: 0, list: 2, delete: 0 });
});

test('the limit is halved once for those who were told at the same time, and grows by one in a round', async () => {
  const room = throttle(16);
  const marks = Array.from({ length: 5 }, () => room.mark());
  for (const mark of marks) room.slower(mark);
  assert.equal(room.limit(), 8);
  room.slower(room.mark());
  assert.equal(room.limit(), 4);
  for (let i = 0; i < 20; i += 1) room.slower(room.mark());
  assert.equal(room.limit(), 1);
  for (let i = 0; i < 200; i += 1) room.faster();
  assert.equal(room.limit(), 16);
  let running = 0;
  let most = 0;
  await Promise.all(Array.from({ length: 50 }, () => room.run(async () => {
    most = Math.max(most, ++running);
    await new Promise((resolve) => setImmediate(resolve));
    running -= 1;
  })));
  assert.equal(most, 16);
});

test('a server that goes on failing is told in one line, and the store can be used when it is well again', async () => {
  const place = placeIn(behind);
  const store = place.open();
  network.fault = () => ({ status: 500, code: 'InternalError' });
  await assert.rejects(store.get('plans/a.json'), /goes on failing \(HTTP 500 InternalError\); run the same command again when it is well: nothing that was committed is lost/);
  network.fault = () => undefined;
  assert.equal(await store.get('plans/a.json'), undefined);
  assert.equal(await store.putBlob('bytes'), digestOf('bytes'));
  await place.remove();
});

test('a server that is killed and comes back has every record, and who waited goes on', async () => {
  network.fault = () => undefined;
  const place = placeIn(server);
  const store = place.open();
  await store.create('tasks/a/1.json', '{}');
  await server.pause();
  const writing = store.create('tasks/a/2.json', '{}');
  const reading = store.get('tasks/a/1.json');
  await server.resume();
  assert.equal(await writing, true);
  assert.equal(Buffer.from((await reading) ?? '').toString(), '{}');
  assert.deepEqual(await place.open().list('tasks/a'), ['1.json', '2.json']);
  await place.remove();
});
