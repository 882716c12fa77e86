import { existsSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { directoryStore } from '../store/directory.ts';
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
  if (!existsSync(ignore)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(ignore, '*\n');
  }
  return folder;
}

/** Absolute folder of the store. */
export function storeRoot(context: Context, args: Arguments): string {
  const given = args.text('store');
  if (given?.startsWith('s3://') === true) throw new UsageError(`this version keeps results in a folder; ${given} is not a folder`, 'name a folder with --store');
  return given === undefined ? join(stateFolder(registryRoot(context, args)), 'store') : resolve(context.cwd, given);
}

/** Opens the store; nothing is made until something is written. */
export function openStore(context: Context, args: Arguments, onCorrupt: (digest: string) => void = () => {}): Store {
  return directoryStore({ root: storeRoot(context, args), owner: ownerName(identify(process.pid)), onCorrupt });
}
