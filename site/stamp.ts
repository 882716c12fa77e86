import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestOf } from '../runner/model/digest.ts';

/** Digest of the sources of the site: with the catalogue's digest it says whether a built site is still the one that would be built. */
export function siteSourcesDigest(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  // In the bundle this file is in `dist/`, and the sources are beside that.
  const root = existsSync(join(here, 'astro.config.mjs')) ? here : join(here, '../site');
  return digestOf(list(root, '').map((path) => `${path} ${digestOf(readFileSync(join(root, path)))}\n`).join(''));
}

function list(root: string, prefix: string): string[] {
  return readdirSync(join(root, prefix), { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules' && entry.name !== 'dist')
    .flatMap((entry) => (entry.isDirectory() ? list(root, `${prefix}${entry.name}/`) : [`${prefix}${entry.name}`]))
    .sort();
}
