import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './context.ts';

/** A folder for pages: a new one, or one that has pages, which are replaced. */
export function freshFolder(out: string): string {
  const there = lstatSync(out, { throwIfNoEntry: false });
  if (there !== undefined && (!there.isDirectory() || (readdirSync(out).length > 0 && !existsSync(join(out, 'index.html'))))) throw new UsageError(`${out} has something else in it`, 'name a new folder with --out');
  return out;
}
