import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { folders } from '../declare/place.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { localCache } from '../store/cache.ts';
import { codeOf, makeFolder } from '../store/files.ts';
import { openStoreAt, parseStorePlace, storePlaceName, type StorePlace } from '../store/open.ts';
import { PlaceError } from '../store/place-error.ts';
import { identify, ownerName } from '../store/process-identity.ts';
import type { Store } from '../store/store.ts';
import { tieredStore } from '../store/tiered.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { zoneAddresses } from './zones.ts';

/** Absolute folder of the registry: --registry, else the current folder; where that has a folder `registry`, it is meant. */
export function registryRoot(context: Context, args: Arguments): string {
  const given = args.text('registry');
  const place = resolve(context.cwd, given ?? '.');
  const root = existsSync(join(place, 'registry')) ? join(place, 'registry') : place;
  if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw new UsageError(`there is no folder ${root}`, 'name the registry with --registry DIR, or make one with `headgate init DIR`');
  return root;
}

/** Folder for what headgate keeps beside a registry: the store, work folders, hints, the site. Ignored by git through a file of its own. */
export function stateFolder(root: string): string {
  return join(root, '.headgate');
}

/** Makes the state folder, with a file that keeps it out of git wherever the registry lies. */
export function makeStateFolder(root: string): string {
  const folder = stateFolder(root);
  const ignore = join(folder, '.gitignore');
  if (existsSync(ignore)) return folder;
  try {
    makeFolder(folder);
    writeFileSync(ignore, '*\n');
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS'].includes(codeOf(error) ?? '')) throw error;
    throw new UsageError(`${root} cannot be written to, and work in hand is kept in .headgate there`, 'make that folder for whoever runs, or use a copy of the registry; `headgate validate` and `headgate plan` only read');
  }
  return folder;
}

/** Folder below which the work folders of tasks are made. */
export function workFolder(root: string): string {
  return join(stateFolder(root), 'work');
}

/** Where the store is that is written: --staging where there is one, else --store, else a folder beside the registry. An address that names no place is a usage error. */
export function storePlace(context: Context, args: Arguments): StorePlace {
  const { main, staging } = zoneAddresses(context, args);
  return placeOf(context, args, staging ?? main);
}

/** Where what is published is: the store, unless another one is written. */
export function mainPlace(context: Context, args: Arguments): StorePlace {
  return placeOf(context, args, zoneAddresses(context, args).main);
}

function placeOf(context: Context, args: Arguments, given: string | undefined): StorePlace {
  const root = registryRoot(context, args);
  const place = given === undefined ? undefined : readPlace(context, given);
  if (place?.kind === 'folder' && folders.includes(relative(root, place.root).split(sep)[0] as string)) {
    // Whatever lies in the folders of declarations is read as one.
    throw new UsageError(`${place.root} is among the declarations of the registry`, 'keep the store elsewhere; the default is .headgate/store in the registry');
  }
  return place ?? { kind: 'folder', root: join(stateFolder(root), 'store') };
}

/** Reads the address of a store as a person gave it. */
export function readPlace(context: Context, text: string): StorePlace {
  try {
    return parseStorePlace(text, context.cwd);
  } catch (error) {
    throw error instanceof PlaceError ? new UsageError(error.message, error.hint) : error;
  }
}

/** Opens one place by itself, for those who must know which store has what. */
export function openPlace(context: Context, place: StorePlace, onCorrupt: (digest: string) => void = () => {}): Promise<Store> {
  return openStoreAt(place, { owner: ownerName(identify(process.pid)), onCorrupt, onNotice: (message) => context.err(`${message}\n`) });
}

/** The place of the store, for messages. */
export function storeName(context: Context, args: Arguments): string {
  return storePlaceName(storePlace(context, args));
}

/** Bytes of a local cache unless --cache-size says otherwise. */
const CACHE_MIB = 10_240;

/**
 * Opens the store; nothing is made until something is written. With --also-read it has what other stores have, which
 * are never written to; with --cache-dir bytes that were fetched are kept there. Where another store is written than
 * what is published, both are asked, and what is published wins.
 */
export async function openStore(context: Context, args: Arguments, onCorrupt: (digest: string) => void = () => {}): Promise<Store> {
  const onNotice = (message: string): void => context.err(`${message}\n`);
  const open = (place: StorePlace): Promise<Store> => openPlace(context, place, onCorrupt);
  const { staging, below } = zoneAddresses(context, args);
  const published = [...below.map((text) => readPlace(context, text)), ...(staging === undefined ? [] : [mainPlace(context, args)])];
  const places: [StorePlace, ...StorePlace[]] = [storePlace(context, args), ...published, ...args.texts('also-read').map((text) => otherPlace(context, text))];
  const [first, ...others] = await Promise.all(places.map(open));
  if (first === undefined) throw new Error('internal: no store was opened');
  if (!hasTiers(context, args)) return first;
  // Where one store is all there is of a zone, it is its main, and comes after those of less private zones.
  const wins = published.length === 0 ? [] : [...others.slice(0, published.length), ...(staging === undefined ? [first] : [])];
  const root = cacheFolder(context, args);
  if (root === undefined) return tieredStore({ stores: [first, ...others], wins, onNotice });
  const cache = localCache({ root, maxBytes: (args.count('cache-size') ?? CACHE_MIB) * 2 ** 20, scope: canonical(places as unknown as Json), onNotice });
  // A command that only reads has no other end.
  process.once('beforeExit', cache.flush);
  return tieredStore({ stores: [first, ...others], wins, cache, onNotice });
}

/**
 * The store whose finished plans need no second look, where that is not the store itself: what was made in a staging zone
 * may rest on a record that what is published has otherwise by now.
 */
export async function finishedStore(context: Context, args: Arguments): Promise<Store | undefined> {
  return zoneAddresses(context, args).staging === undefined ? undefined : openPlace(context, mainPlace(context, args));
}

/** Whether the store is more than one place, so that workers cannot open it by themselves. */
export function hasTiers(context: Context, args: Arguments): boolean {
  const { staging, below } = zoneAddresses(context, args);
  return staging !== undefined || below.length > 0 || args.texts('also-read').length > 0 || args.text('cache-dir') !== undefined;
}

/** Absolute folder of the local cache, when there is one. */
export function cacheFolder(context: Context, args: Arguments): string | undefined {
  const given = args.text('cache-dir');
  return given === undefined ? undefined : resolve(context.cwd, given);
}

/** A store that is only read must be there: a misspelt one would have nothing. */
function otherPlace(context: Context, text: string): StorePlace {
  const place = readPlace(context, text);
  if (place.kind === 'folder' && !existsSync(join(place.root, 'layout.json'))) throw new UsageError(`there is no store in ${place.root}`, '--also-read names a store that other runs have written');
  return place;
}
