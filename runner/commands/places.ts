import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { folders } from '../declare/place.ts';
import { codeOf, makeFolder } from '../store/files.ts';
import { openStoreAt, parseStorePlace, storePlaceName, type StorePlace } from '../store/open.ts';
import { PlaceError } from '../store/place-error.ts';
import { identify, ownerName } from '../store/process-identity.ts';
import type { Store } from '../store/store.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';

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

/** Where the store is: --store, else a folder beside the registry. An address that names no place is a usage error. */
export function storePlace(context: Context, args: Arguments): StorePlace {
  const given = args.text('store');
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

/** The place of the store, for messages. */
export function storeName(context: Context, args: Arguments): string {
  return storePlaceName(storePlace(context, args));
}

/** Opens the store; nothing is made until something is written. */
export function openStore(context: Context, args: Arguments, onCorrupt: (digest: string) => void = () => {}): Promise<Store> {
  return openStoreAt(storePlace(context, args), { owner: ownerName(identify(process.pid)), onCorrupt, onNotice: (message) => context.err(`${message}\n`) });
}
