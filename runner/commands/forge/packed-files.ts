import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { NotHanded } from './handed.ts';

/** Letters that files may have when they are packed, which is four variables of a job, and bytes when they are not. */
const largestPacked = 480_000;
const largestUnpacked = 32 * 1024 * 1024;
/** What stands before the bytes of each: its digest, and how many bytes. */
const HEAD = 64 + 10;

/** Packs the files of a folder, each named by its digest, into one word of base64, small ones first; those that have no room are named. */
export function packFiles(folder: string): { readonly packed: string; readonly left: readonly string[] } {
  const sized = readdirSync(folder).filter((name) => /^[0-9a-f]{64}$/.test(name)).map((name) => ({ name, bytes: readFileSync(join(folder, name)) })).sort((a, b) => a.bytes.length - b.bytes.length || (a.name < b.name ? -1 : 1));
  const packed = (count: number): string => (count === 0 ? '' : gzipSync(Buffer.concat(sized.slice(0, count).flatMap(({ name, bytes }) => [Buffer.from(`${name}${String(bytes.length).padStart(10, '0')}`), bytes]))).toString('base64'));
  // As many as there is room for; many are packed better together than each by itself, so that it is tried.
  let [fits, beyond, unpacked] = [0, 0, 0];
  for (const { bytes } of sized) if ((unpacked += bytes.length + HEAD) <= largestUnpacked) beyond += 1;
  if (packed(beyond).length <= largestPacked) fits = beyond;
  while (beyond - fits > 1) {
    const middle = Math.floor((fits + beyond) / 2);
    if (packed(middle).length <= largestPacked) fits = middle;
    else beyond = middle;
  }
  return { packed: packed(fits), left: sized.slice(fits).map(({ name }) => name).sort() };
}

/** Unpacks files into an empty folder and answers their paths. Throws `NotHanded` when one of them has not the digest that it is named by. */
export function unpackFiles(packed: string, folder: string): string[] {
  if (packed === '') return [];
  if (packed.length > largestPacked || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) throw new NotHanded('these are no files of a proposal: they are not packed as such');
  const all = unzip(packed);
  const paths: string[] = [];
  for (let at = 0; at < all.length; ) {
    const [, name, length] = /^([0-9a-f]{64})([0-9]{10})$/.exec(all.toString('latin1', at, at + HEAD)) ?? [];
    const end = at + HEAD + Number(length);
    if (name === undefined || end > all.length) throw new NotHanded('these are no files of a proposal: they end in the middle');
    const bytes = all.subarray(at + HEAD, end);
    const digest = createHash('sha256').update(bytes).digest('hex');
    if (digest !== name) throw new NotHanded(`a file that was handed over as ${name} has the digest ${digest}`);
    paths.push(join(folder, name));
    writeFileSync(join(folder, name), bytes);
    at = end;
  }
  return paths;
}

function unzip(packed: string): Buffer {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: largestUnpacked });
  } catch {
    throw new NotHanded(`these are no files of a proposal: they cannot be unpacked, or have more than ${largestUnpacked} bytes`);
  }
}
