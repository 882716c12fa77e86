import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../runner/catalogue/catalogue.ts';
import type { Source } from './model/source.ts';

/** The catalogue and the published bytes, from disk. Throws when the catalogue is missing or is not version 1. */
export function openSource({ catalogue, files }: { readonly catalogue: string; readonly files: string }): Source {
  const document = JSON.parse(readFileSync(catalogue, 'utf8')) as Catalogue;
  if (document.version !== 1) throw new Error(`${catalogue} is a catalogue of version ${String(document.version)}; this site reads version 1`);
  return { catalogue: document, read: (path, limit) => readStart(files, path, limit) };
}

function readStart(folder: string, path: string, limit: number): Uint8Array | undefined {
  // Names of published files are digests with an extension, so anything else is not ours to open.
  if (folder === '' || path.startsWith('/') || path.split(/[\\/]/).includes('..')) return undefined;
  let handle: number;
  try {
    handle = openSync(join(folder, path), 'r');
  } catch {
    return undefined;
  }
  try {
    const buffer = Buffer.alloc(limit);
    let length = 0;
    while (length < limit) {
      const read = readSync(handle, buffer, length, limit - length, length);
      if (read === 0) break;
      length += read;
    }
    return buffer.subarray(0, length);
  } finally {
    closeSync(handle);
  }
}
