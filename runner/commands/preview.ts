import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite } from '../../site/build.ts';
import { publish } from '../catalogue/publish.ts';
import { Unreadable } from '../declare/bare/limits.ts';
import { readChange } from '../declare/bare/read-change.ts';
import { validate } from '../declare/validate.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { plural } from '../report/style.ts';
import { directoryStore } from '../store/directory.ts';
import type { Arguments } from './arguments.ts';
import { basePath } from './base-path.ts';
import { exits, UsageError, type Context } from './context.ts';
import { freshFolder } from './fresh-folder.ts';
import { forgeToken } from './forge-place.ts';
import { commitOf, originOf } from './propose.ts';

/**
 * `headgate preview`: builds the pages as a change would make them, from two commits that are read as data. There are no
 * results in it: nothing was computed, and whoever builds it may see no store.
 */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [base, head] = [commitOf(args, 'base'), commitOf(args, 'head')];
  if (base === undefined || head === undefined) throw new UsageError('two commits are needed', 'name them with --base SHA and --head SHA; `git rev-parse NAME` prints the id of one');
  const out = freshFolder(resolve(context.cwd, args.text('out') ?? 'preview'));
  const address = basePath(args.text('base-path'));
  const origin = { ...originOf(context, args), ...(args.text('token-file') === undefined ? {} : { token: forgeToken(context, args, '') }) };
  const scratch = mkdtempSync(join(tmpdir(), 'headgate-preview-'));
  try {
    const temporary = join(scratch, 'git');
    mkdirSync(temporary);
    const { merged } = await readChange({ origin, base, head, temporary, path: context.path, signal: context.signal });
    const { readable, leftOut } = validate(merged, '');
    const { catalogue } = await publish(readable, directoryStore({ root: join(scratch, 'store'), owner: 'preview' }), `Preview: ${readable.policy?.document.title ?? 'registry'}`);
    const file = join(scratch, 'catalogue.json');
    writeFileSync(file, canonical(catalogue as unknown as Json));
    await buildSite({ catalogue: file, out, base: address, signal: context.signal });
    if (leftOut.length > 0) context.err(`${plural(leftOut.length, 'entry', 'entries')} with findings left out\n`);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    context.err(`${error.refusal.message}\n`);
    return exits.findings;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  context.out(`site: ${out}\n`);
  return exits.fine;
}
