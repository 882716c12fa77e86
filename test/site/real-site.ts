import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../../runner/catalogue/catalogue.ts';
import { publish } from '../../runner/catalogue/publish.ts';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';
import { buildSite } from '../../site/build.ts';

/** The site of a registry on disk and its store in `.headgate/store`, built below `folder`; runs nothing. */
export async function buildReal(root: string, folder: string, base = '/'): Promise<{ readonly dir: string; readonly catalogue: Catalogue; readonly store: Store }> {
  const place = join(root, '.headgate/store');
  const store = directoryStore({ root: place, owner: 'test-1-1' });
  const { catalogue, files } = await publish(validate(await load(root), root).readable, store, 'A registry of the test');
  const bytes = join(folder, 'files');
  mkdirSync(bytes, { recursive: true });
  for (const [name, digest] of files) cpSync(join(place, 'blobs/sha256', digest.slice(0, 2), digest), join(bytes, name));
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(catalogue));
  const dir = join(folder, 'site');
  await buildSite({ catalogue: join(folder, 'catalogue.json'), files: bytes, out: dir, base });
  return { dir, catalogue, store };
}
