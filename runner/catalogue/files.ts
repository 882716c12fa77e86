import { parseDigest, type Digest } from '../model/digest.ts';
import type { Catalogue } from './catalogue.ts';

/** The blobs that the pages of a catalogue show: file name below `files/` → digest. Names begin with the digest of their bytes; others are left out. */
export function filesOfCatalogue({ datasets, analyses }: Catalogue): ReadonlyMap<string, Digest> {
  const names = [
    ...datasets.flatMap(({ published }) => Object.values(published ?? {})),
    ...analyses.flatMap(({ result }) => result?.outputs ?? []).flatMap(({ units }) => units.flatMap(({ file }) => file ?? [])),
  ];
  return new Map(names.flatMap((name): [string, Digest][] => {
    const digest = /^[0-9a-f]{64}(\.[a-z0-9.]+)?$/.test(name) ? parseDigest(`sha256:${name.slice(0, 64)}`) : undefined;
    return digest === undefined ? [] : [[name, digest]];
  }));
}
