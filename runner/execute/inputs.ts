import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, type Digest } from '../model/digest.ts';
import type { FetchLocation, UnitFile } from '../model/unit-index.ts';
import { hashFile } from '../store/directory.ts';
import type { Store } from '../store/store.ts';
import type { Download } from './download.ts';
import { isSafePath, readManifest } from '../task/directory-manifest.ts';
import { isFolder, storeFolder } from './registry-folder.ts';
import { whyNoOutput, type AnalysisOf } from './run-location.ts';

/** Files up to this many bytes are read once and stored from memory; larger ones are hashed first and copied then. */
const SMALL = 1 << 20;

/** Brings the input bytes of a plan into the store, by digest, from the plan's locations. */
export interface InputFetcher {
  /** Undefined when the bytes are in the store now; else why they could not be had, in words. */
  fetch(file: UnitFile, base: readonly FetchLocation[]): Promise<string | undefined>;
}

/** Where bytes are fetched from and to. */
export interface FetchFrom {
  readonly store: Store;
  /** Folder of the registry. */
  readonly registryRoot: string;
  /** Folder for downloads; made when it is needed. */
  readonly scratch: string;
  readonly download: Download;
  readonly analysisOf: AnalysisOf;
}

/**
 * Fetches from the registry folder, over https, from S3, and from outputs of runs (which are in the store by their digest when
 * the run is done). Bytes that do not match are never stored under the declared digest.
 */
export function inputFetcher({ store, registryRoot, scratch, download, analysisOf }: FetchFrom): InputFetcher {
  const known = new Map<string, Promise<string | undefined>>();
  const one = async (file: UnitFile, base: readonly FetchLocation[]): Promise<string | undefined> => {
    if ((await store.blobSize(file.digest)) !== undefined) return undefined;
    const tried: string[] = [];
    for (const location of locationsOf(file, base)) {
      const failure = await fetchFrom(location, file);
      if (failure === undefined) return undefined;
      tried.push(failure);
    }
    return tried.length === 0 ? 'no location is declared and the bytes are not in the store' : tried.join('; ');
  };
  const fetchFrom = async (location: FetchLocation, file: UnitFile): Promise<string | undefined> => {
    if (typeof location !== 'string') return whyNoOutput(store, location, file.digest, analysisOf);
    if (location.startsWith('https://') || location.startsWith('s3://')) return downloaded(location, file);
    if (!location.startsWith('registry:')) return `${location} cannot be fetched by this version`;
    const path = location.slice('registry:'.length).replace(/\/$/, '');
    if (!isSafePath(path)) return `${location} leaves the registry`;
    const source = join(registryRoot, path);
    if (file.directory === true && isFolder(source)) return storeFolder(store, registryRoot, path, file.digest);
    const size = statSync(source, { throwIfNoEntry: false })?.size;
    if (size === undefined) return `${location} does not exist`;
    if (size <= SMALL) {
      const bytes = readFileSync(source);
      if (digestOf(bytes) !== file.digest) return `${location} does not have the declared digest sha256:${file.digest}`;
      await store.putBlob(bytes);
      return undefined;
    }
    if (hashFile(source) !== file.digest) return `${location} does not have the declared digest sha256:${file.digest}`;
    const stored = await store.putFile(source);
    // The file changed between the two readings: what was stored is named by what it is, and is not our input.
    return stored.digest === file.digest ? undefined : `${location} changed while it was read`;
  };
  const downloaded = async (url: string, file: UnitFile): Promise<string | undefined> => {
    mkdirSync(scratch, { recursive: true });
    const to = join(scratch, file.digest);
    rmSync(to, { force: true });
    try {
      const failure = await download(url, to, file.size);
      if (failure !== undefined) return failure;
      if (hashFile(to) !== file.digest) return `${url} does not have the declared digest sha256:${file.digest}`;
      await store.putFile(to);
      return undefined;
    } finally {
      rmSync(to, { force: true });
    }
  };
  const members = async (file: UnitFile, base: readonly FetchLocation[]): Promise<string | undefined> => {
    const manifest = await readManifest(store, `sha256:${file.digest}`);
    if (manifest === undefined) return `sha256:${file.digest} is not a directory manifest`;
    const places = locationsOf(file, base);
    for (const { path, digest, size } of manifest.files) {
      const missing = await one({ digest: digest.slice(7) as Digest, size, at: places.map((place) => memberLocation(place, path)) }, []);
      if (missing !== undefined) return `${path}: ${missing}`;
    }
    return undefined;
  };
  /** A folder of the registry holds its files; a manifest lies beside them. */
  const memberLocation = (place: FetchLocation, path: string): FetchLocation => {
    if (typeof place !== 'string') return place;
    const folder = place.startsWith('registry:') && isFolder(join(registryRoot, place.slice('registry:'.length)));
    return folder ? `${place.replace(/\/$/, '')}/${path}` : `${place.replace(/[^/]*$/, '')}${path}`;
  };
  return {
    fetch: (file, base) => {
      const name = file.directory === true ? `${file.digest}/` : file.digest;
      const running = known.get(name);
      if (running !== undefined) return running;
      const started = one(file, base).then((failure) => failure ?? (file.directory === true ? members(file, base) : undefined));
      known.set(name, started);
      return started;
    },
  };
}

/** A file's own locations, else the dataset's base locations with its path appended. */
function locationsOf(file: UnitFile, base: readonly FetchLocation[]): readonly FetchLocation[] {
  const { path } = file;
  if (file.at !== undefined) return file.at;
  return base.flatMap((place): FetchLocation[] => {
    if (typeof place !== 'string') return [place];
    return path === undefined ? [] : [`${place.endsWith('/') || place.endsWith(':') ? place : `${place}/`}${path}`];
  });
}
