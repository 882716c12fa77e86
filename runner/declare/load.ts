import { readdirSync, readFileSync, statSync, type BigIntStats, type Dirent } from 'node:fs';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Digest } from '../model/digest.ts';
import { sha256Stream } from '../model/sha256.node.ts';
import { readHints, writeHints } from './hints.ts';
import { folders, largestDeclaration, treatment } from './place.ts';
import type { Source } from './registry.ts';

/** Files up to this size are read at once: a stream costs more than the read. Larger ones never are in memory whole. */
const small = 256 * 1024;
/** Large files hashed at the same time; more only makes the disk seek. */
const streams = 4;

/**
 * Everything a registry folder holds, sorted by path: texts of declarations, digests of code and data files. Follows no
 * link. A folder that is not there gives no sources. With `hints`, the path of a file outside the registry, digests of
 * files whose size, times and inode did not change are taken from it.
 */
export async function load(root: string, options: { readonly hints?: string } = {}): Promise<Source[]> {
  const paths: { readonly path: string; readonly entry: Dirent }[] = [];
  for (const entry of list(root)) {
    if (entry.name === 'policy.json' || folders.includes(entry.name)) walk(entry, entry.name);
  }
  const hints = options.hints === undefined ? undefined : readHints(options.hints);
  const sources: Source[] = [];
  const large: { readonly path: string; readonly size: number }[] = [];
  for (const { path, entry } of paths) {
    const how = treatment(path);
    if (how === 'ignored') continue;
    if (!entry.isFile()) sources.push(special(path, entry.isSymbolicLink() ? 'link' : 'other'));
    else if (how === 'declaration') sources.push(declaration(root, path));
    else readBlob(path);
  }
  const queue = large.values();
  await Promise.all(Array.from({ length: streams }, async () => {
    for (const { path, size } of queue) sources.push(await streamed(path, size));
  }));
  if (options.hints !== undefined && hints !== undefined) writeHints(options.hints, hints);
  return sources.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

  function walk(entry: Dirent, path: string): void {
    if (!entry.isDirectory()) paths.push({ path, entry });
    else for (const child of list(join(root, path))) walk(child, `${path}/${child.name}`);
  }

  function readBlob(path: string): void {
    try {
      const file = join(root, path);
      const stat = statSync(file, { bigint: true });
      const known = hints?.find(path, stat);
      if (known !== undefined) sources.push({ kind: 'blob', path, size: Number(stat.size), digest: known, mode: 'file' });
      else if (stat.size > small) large.push({ path, size: Number(stat.size) });
      else remember(path, stat, digestOf(readFileSync(file)));
    } catch {
      sources.push(special(path, 'other'));
    }
  }

  function remember(path: string, stat: BigIntStats, digest: Digest): void {
    hints?.add(path, stat, digest);
    sources.push({ kind: 'blob', path, size: Number(stat.size), digest, mode: 'file' });
  }

  async function streamed(path: string, size: number): Promise<Source> {
    try {
      const file = join(root, path);
      const stat = statSync(file, { bigint: true });
      const state = sha256Stream();
      for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) state.update(chunk as Uint8Array);
      const digest = state.hex() as Digest;
      hints?.add(path, stat, digest);
      return { kind: 'blob', path, size, digest, mode: 'file' };
    } catch {
      return special(path, 'other');
    }
  }
}

function list(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function declaration(root: string, path: string): Source {
  const file = join(root, path);
  try {
    if (!path.endsWith('.ndjson') && statSync(file).size > largestDeclaration) return special(path, 'large');
    return { kind: 'declaration', path, text: readFileSync(file, 'utf8') };
  } catch {
    return special(path, 'other');
  }
}

function special(path: string, mode: 'link' | 'large' | 'other'): Source {
  return { kind: 'blob', path, size: 0, digest: digestOf(''), mode };
}

