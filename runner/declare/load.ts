import { createReadStream, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Digest } from '../model/digest.ts';
import { sha256Stream } from '../model/sha256.node.ts';
import { readHints, writeHints } from './hints.ts';
import { largestDeclaration, treatment } from './place.ts';
import type { Source } from './registry.ts';
import { scan, type Scan } from './scan.ts';
import { textOf } from './text.ts';

/** Files up to this size are read at once: a stream costs more than the read. Larger ones never are in memory whole. */
const small = 256 * 1024;
/** Large files hashed at the same time; more only makes the disk seek. */
const streams = 4;

/**
 * Everything a registry folder holds, sorted by path: texts of declarations, digests of code and data files. Follows no
 * link. A folder that is not there gives no sources. With `hints`, the path of a file outside the registry, digests of
 * files whose size, times and inode did not change are taken from it. `scanned` is what a scan of just now found.
 */
export async function load(root: string, options: { readonly hints?: string; readonly scanned?: Scan } = {}): Promise<Source[]> {
  const hints = options.hints === undefined ? undefined : readHints(options.hints);
  const sources: Source[] = [];
  const large: { readonly path: string; readonly stat: Stats }[] = [];
  for (const { path, kind, stat } of (options.scanned ?? scan(root)).files) {
    const how = treatment(path);
    if (how === 'ignored') continue;
    if (stat === undefined) sources.push(special(path, kind === 'link' ? 'link' : 'other'));
    else if (how === 'declaration') sources.push(declaration(root, path, stat));
    else readBlob(path, stat);
  }
  const queue = large.values();
  await Promise.all(Array.from({ length: streams }, async () => {
    for (const { path, stat } of queue) sources.push(await streamed(path, stat));
  }));
  if (options.hints !== undefined && hints !== undefined) writeHints(options.hints, hints);
  return sources.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));

  function readBlob(path: string, stat: Stats): void {
    const known = hints?.find(path, stat);
    if (known !== undefined) sources.push({ kind: 'blob', path, size: stat.size, digest: known, mode: 'file' });
    else if (stat.size > small) large.push({ path, stat });
    else {
      try {
        remember(path, stat, digestOf(readFileSync(join(root, path))));
      } catch {
        sources.push(special(path, 'other'));
      }
    }
  }

  function remember(path: string, stat: Stats, digest: Digest): void {
    hints?.add(path, stat, digest);
    sources.push({ kind: 'blob', path, size: stat.size, digest, mode: 'file' });
  }

  async function streamed(path: string, stat: Stats): Promise<Source> {
    try {
      const state = sha256Stream();
      for await (const chunk of createReadStream(join(root, path), { highWaterMark: 1024 * 1024 })) state.update(chunk as Uint8Array);
      const digest = state.hex() as Digest;
      hints?.add(path, stat, digest);
      return { kind: 'blob', path, size: stat.size, digest, mode: 'file' };
    } catch {
      return special(path, 'other');
    }
  }
}

function declaration(root: string, path: string, { size }: Stats): Source {
  try {
    if (!path.endsWith('.ndjson') && size > largestDeclaration) return special(path, 'large');
    return { kind: 'declaration', path, text: textOf(readFileSync(join(root, path))) };
  } catch {
    return special(path, 'other');
  }
}

function special(path: string, mode: 'link' | 'large' | 'other'): Source {
  return { kind: 'blob', path, size: 0, digest: digestOf(''), mode };
}

