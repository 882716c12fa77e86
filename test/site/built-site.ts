import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../site/build.ts';
import { writeSample } from './sample-catalogue.ts';

/** A site built from the sample, in a temporary folder. */
export interface BuiltSite {
  readonly dir: string;
  /** Paths of all its files, relative, with forward slashes. */
  readonly files: readonly string[];
  text(path: string): Promise<string>;
  remove(): Promise<void>;
}

/** Builds the sample's site. */
export async function buildSample(base = '/'): Promise<BuiltSite> {
  const folder = await mkdtemp(join(tmpdir(), 'headgate-site-test-'));
  const dir = join(folder, 'site');
  await buildSite({ ...(await writeSample(folder)), out: dir, base });
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1).replaceAll('\\', '/')).sort();
  return { dir, files, text: (path) => readFile(join(dir, path), 'utf8'), remove: () => rm(folder, { recursive: true, force: true }) };
}
