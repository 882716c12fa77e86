import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { storeContract } from '../../store/contract.ts';
import { rig } from '../../rig.ts';
import { enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;

before(async () => {
  server = await startS3({ server: 'garage' });
  enter(server);
});
after(() => server.stop());

storeContract('S3 without conditional writes, by Garage', () => Promise.resolve(placeIn(server)), { races: false });

test('a server that ignores conditions is told once, and doctor says what is not promised', async (t) => {
  const place = rig(t, server.env);
  await place.run('init', 'lab');
  const ran = await place.run('run', '--registry', 'lab', '--store', server.url);
  assert.equal(ran.code, 0, ran.stderr);
  assert.equal(ran.stderr.split('takes conditional writes and does not keep them').length, 2, ran.stderr);
  assert.match((await place.run('run', '--registry', 'lab', '--store', server.url)).stderr, /1 cached, 0 ran/);
  assert.match((await place.run('verify', '--registry', 'lab', '--store', server.url)).stdout, /everything is what it says/);
  const { code, stdout } = await place.run('doctor', '--store', server.url);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /! s3 create +If-None-Match is ignored: .*run one at a time/);
  assert.match(stdout, /! s3 swap +If-Match is ignored/);
});
