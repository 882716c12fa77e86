import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Recipe } from '../build.ts';

/** Name and password of the one user of a server; they open nothing but a bucket of a test. */
export interface User {
  readonly id: string;
  readonly secret: string;
}

/** A program that speaks S3: how it is built, and how it is started at a place (`host:port`) on a folder. */
export interface Server {
  readonly recipe: Recipe;
  readonly user: User;
  /** `second` is another free port, for those that want one; `log`, a file that gets a line for each request, where a server can. */
  start(place: string, folder: string, second: number, log?: string): { readonly args: readonly string[]; readonly env: { readonly [name: string]: string } };
}

const user: User = { id: 'headgate-test', secret: 'not-a-secret-of-anybody' };
/** Garage wants its own form of both. */
const garageUser: User = { id: `GK${'0'.repeat(20)}feed`, secret: '0'.repeat(60) + 'feed' };

const versitygw: Recipe = { program: 'versitygw', version: 'v1.8.0', command: ['go', 'install', 'github.com/versity/versitygw/cmd/versitygw@v1.8.0'], env: { GOBIN: '{out}', GOFLAGS: '-buildvcs=false' }, file: 'versitygw' };

/** The servers that stores are tried on. `garage` knows no conditional writes and no bucket policies. */
export const servers = {
  versitygw: {
    recipe: versitygw,
    user,
    start: (place, folder, _second, log) => ({ args: ['--port', place, '--access', user.id, '--secret', user.secret, '--quiet', ...(log === undefined ? [] : ['--access-log', log]), 'posix', folder], env: {} }),
  },
  /** The same with users of its own, beside the one that owns everything. */
  'versitygw with users': {
    recipe: versitygw,
    user,
    start: (place, folder) => {
      const [users, sidecar] = [join(folder, '../users'), join(folder, '../sidecar')];
      for (const made of [users, sidecar]) mkdirSync(made, { recursive: true });
      // A policy for several users is longer than an extended attribute may be.
      return { args: ['--port', place, '--access', user.id, '--secret', user.secret, '--quiet', '--iam-dir', users, 'posix', '--sidecar', sidecar, folder], env: {} };
    },
  },
  minio: {
    recipe: { program: 'minio', version: '2026-02-12', command: ['go', 'install', 'github.com/minio/minio@v0.0.0-20260212201848-7aac2a2c5b7c'], env: { GOBIN: '{out}', GOFLAGS: '-buildvcs=false' }, file: 'minio' },
    user,
    start: (place, folder) => ({ args: ['server', '--quiet', '--address', place, folder], env: { MINIO_ROOT_USER: user.id, MINIO_ROOT_PASSWORD: user.secret, MINIO_UPDATE: 'off', MINIO_BROWSER: 'off' } }),
  },
  garage: {
    recipe: { program: 'garage', version: '2.5.0', command: ['cargo', 'install', 'garage', '--version', '2.5.0', '--locked', '--root', '{out}'], env: { CARGO_TARGET_DIR: '{out}/target' }, file: 'bin/garage' },
    user: garageUser,
    start: (place, folder, second) => {
      const file = join(folder, 'garage.toml');
      writeFileSync(file, `metadata_dir = ${JSON.stringify(join(folder, 'meta'))}\ndata_dir = ${JSON.stringify(join(folder, 'bytes'))}\ndb_engine = "sqlite"\nreplication_factor = 1\nrpc_bind_addr = "127.0.0.1:${second}"\nrpc_public_addr = "127.0.0.1:${second}"\nrpc_secret = "${'0'.repeat(64)}"\n[s3_api]\ns3_region = "us-east-1"\napi_bind_addr = "${place}"\n`, { mode: 0o600 });
      return { args: ['-c', file, 'server', '--single-node', '--default-bucket'], env: { GARAGE_DEFAULT_ACCESS_KEY: garageUser.id, GARAGE_DEFAULT_SECRET_KEY: garageUser.secret, GARAGE_DEFAULT_BUCKET: 'lab' } };
    },
  },
} as const satisfies { readonly [name: string]: Server };
