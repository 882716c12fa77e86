import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { filesOfCatalogue } from '../catalogue/files.ts';
import { digestOf, type Digest } from '../model/digest.ts';
import type { Store } from '../store/store.ts';
import { buildSite } from '../../site/build.ts';
import type { Arguments } from './arguments.ts';
import { basePath } from './base-path.ts';
import { exits, UsageError, type Context } from './context.ts';
import { openPlace, readPlace } from './places.ts';
import { freshFolder } from './fresh-folder.ts';

/** `headgate site`: builds the pages of a catalogue that was published, from the store alone: no registry, and nothing is written there. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [digest, ...more] = args.operands;
  if (digest === undefined || more.length > 0 || !/^[0-9a-f]{64}$/.test(digest)) throw new UsageError('headgate site takes the digest of a catalogue, 64 hexadecimal digits', '`headgate publish` prints it');
  const place = args.text('store');
  if (place === undefined) throw new UsageError('it is not known where the catalogue is', 'name the store of what is published with --store');
  const base = basePath(args.text('base-path'));
  const out = freshFolder(resolve(context.cwd, args.text('out') ?? 'pages'));
  const store = await openPlace(context, readPlace(context, place));
  const bytes = await store.get(`catalogues/${digest}.json`);
  if (bytes === undefined || digestOf(bytes) !== digest) throw new UsageError(`${store.description} has no catalogue ${digest}${bytes === undefined ? '' : ': the file of that name has other bytes'}`, '`headgate publish` makes one');
  const scratch = mkdtempSync(join(tmpdir(), 'headgate-pages-'));
  try {
    const [catalogue, files] = [join(scratch, 'catalogue.json'), join(scratch, 'files')];
    writeFileSync(catalogue, bytes);
    await bringPublished(context, store, filesOfCatalogue(JSON.parse(Buffer.from(bytes).toString('utf8')) as Catalogue), files);
    await buildSite({ catalogue, files, out, base, signal: context.signal });
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  context.out(`site: ${out}\n`);
  return exits.fine;
}

/** Brings the files that pages show into a folder; what the store has not is told, and its page names it without a link. */
export async function bringPublished(context: Context, store: Store, files: ReadonlyMap<string, Digest>, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (!files.has(name)) rmSync(join(folder, name));
  for (const [name, blob] of files) {
    const target = join(folder, name);
    if (!existsSync(target) && !(await store.fetchBlob(blob, target, 0o644))) context.err(`the bytes of sha256:${blob} are not in the store; its page names them without a link\n`);
  }
}
