import { linkSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../runner/model/digest.ts';
import { localCache } from '../../runner/store/cache.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { findRecord, recordFolder, recordPath, sealRecord } from '../../runner/store/records.ts';
import { s3Store } from '../../runner/store/s3/store.ts';
import { parseS3Url } from '../../runner/store/s3/url.ts';
import type { Store } from '../../runner/store/store.ts';
import { tieredStore } from '../../runner/store/tiered.ts';
import { startS3, type S3 } from '../servers/s3/rig.ts';
import type { Figure } from './figures.ts';

const OBJECTS = [1000, 100_000, 1_000_000];
const SAMPLE = 1000;
/** Look-ups before the ones that are measured, so that the program is warm also when the cache is cold. */
const BEFORE = 200;
/** Names that one file may have; ext4 allows 65,000. */
const LINKS = 60_000;
const step = digestOf('step');

/** A place with so many records of one step: `open` opens it anew, `fill` gives it foreign records behind the store's back. */
interface Place {
  open(): Store;
  /** Folder in which the store keeps its files. */
  readonly files: string;
}

/**
 * Looks records up by key, each with the question whether its output is there, among so many records of the same step: in
 * one store, and in two of which the second has it; cold (nothing in the local cache) and warm (every record is).
 */
export async function lookupFigures({ folder, say }: { readonly folder: string; readonly say: (text: string) => void }): Promise<Figure[]> {
  const figures: Figure[] = [];
  let server: S3 | undefined;
  try {
    server = await startS3();
    Object.assign(process.env, server.env);
  } catch (error) {
    say(`  no S3 server, so folders only: ${(error as Error).message.split('\n')[0] ?? ''}`);
  }
  try {
    for (const kind of server === undefined ? (['folder'] as const) : (['folder', 'S3'] as const)) {
      for (const objects of OBJECTS) {
        const places = ['first', 'second'].map((name) => placeAt(kind, join(folder, kind, String(objects), name), server, `${name}-${objects}`));
        const [first, second] = places as [Place, Place];
        for (const [p, place] of places.entries()) await fill(place, objects, p === 0 ? 'first' : 'second');
        for (const [what, open, keys] of [
          [`one ${kind}`, (): [Store, ...Store[]] => [first.open()], keysOf('first')],
          [`two ${kind === 'S3' ? 'S3' : 'folders'}`, (): [Store, ...Store[]] => [first.open(), second.open()], keysOf('second')],
        ] as const) {
          const cache = join(folder, 'cache');
          rmSync(cache, { recursive: true, force: true });
          for (const temperature of ['cold', 'warm'] as const) {
            const times = await measure(tieredStore({ stores: open(), cache: localCache({ root: cache, maxBytes: 1 << 30, scope: what }) }), keys);
            for (const [name, part] of [['p50', 0.5], ['p99', 0.99]] as const) figures.push({ name: `look-up among ${objects.toLocaleString('en')} records, ${what}, ${temperature}, ${name}`, unit: 'ms', ours: times[Math.floor(part * times.length)] as number });
            say(`  ${objects} ${what} ${temperature}: p50 ${times[times.length >> 1]?.toFixed(3)} ms, p99 ${times[Math.floor(0.99 * times.length)]?.toFixed(3)} ms`);
          }
        }
        for (const place of places) rmSync(place.files, { recursive: true, force: true });
      }
    }
  } finally {
    await server?.stop();
  }
  return figures;
}

function placeAt(kind: 'folder' | 'S3', root: string, server: S3 | undefined, prefix: string): Place {
  if (kind === 'folder' || server === undefined) return { files: root, open: () => directoryStore({ root, owner: 'host-1-1' }) };
  return { files: join(server.folder, server.bucket, prefix), open: () => s3Store({ location: parseS3Url(server.urlOf(prefix)) }) };
}

/** Keys that a place has, and nobody else. */
function keysOf(place: string): string[] {
  return Array.from({ length: SAMPLE }, (_, i) => digestOf(`${place} ${i}`));
}

/** Real records under the keys of the place; the rest are names of files that nobody reads. */
async function fill(place: Place, objects: number, name: string): Promise<void> {
  const store = place.open();
  for (const key of keysOf(name)) await store.create(recordPath(step, key, 0), record(key, await store.putBlob(`output of ${key}`)));
  const folder = join(place.files, recordFolder(step));
  mkdirSync(folder, { recursive: true });
  let source = '';
  for (let i = 0; i < objects - SAMPLE; i += 1) {
    const file = join(folder, `${digestOf(`${name} foreign ${i}`)}.0.json`);
    if (i % LINKS === 0) writeFileSync((source = file), record(digestOf(`foreign ${i}`), step));
    else linkSync(source, file);
  }
}

function record(key: string, blob: string): string {
  return sealRecord({ version: 1, key, generation: 0, step, outputs: { out: { digest: `sha256:${blob}`, size: 74, kind: 'file' } }, realisation: { programs: {}, platform: 'linux/x64', isolation: 'namespaces' }, usage: { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled', bytesIn: 0, bytesOut: 74 }, by: { plan: step, stage: 'a', unit: 0, launch: 'l', started: '2026-01-31T12:00:00Z', host: 'bench' } } as Parameters<typeof sealRecord>[0]);
}

/** Milliseconds of each look-up, sorted. */
async function measure(store: Store, keys: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const [i, key] of keys.entries()) {
    const began = performance.now();
    const found = await findRecord(store, step, key, { generation: () => 0 });
    if (found === undefined) throw new Error(`the record of ${key} was not found`);
    if (i >= BEFORE) times.push(performance.now() - began);
  }
  return times.sort((a, b) => a - b);
}
