import { after, before } from 'node:test';
import { storeContract } from '../../store/contract.ts';
import { enter, placeIn } from './place.ts';
import { startS3, type S3 } from './rig.ts';

let server: S3;

before(async () => {
  server = await startS3({ server: 'minio' });
  enter(server);
});
after(() => server.stop());

storeContract('S3 by MinIO', () => Promise.resolve(placeIn(server)));
