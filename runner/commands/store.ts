import { tmpdir } from 'node:os';
import { newestLease } from '../execute/lease.ts';
import { bytes, grouped, inert, painter, plural, table } from '../report/style.ts';
import { filesOf, readUsage } from '../store/cache.ts';
import { checkStore } from '../store/check.ts';
import { removeGarbage, scanGarbage, ScanError, type Garbage, type Scan } from '../store/gc.ts';
import { copyStore, type WholeStore } from '../store/copy.ts';
import { forgetPowerLoss, leaveStore } from '../store/directory.ts';
import { fateOf, identify, ownerName } from '../store/process-identity.ts';
import { openFilesAt, openStoreAt, storePlaceName, type StorePlace } from '../store/open.ts';
import { readRevocations } from '../store/records.ts';
import { revoke } from '../store/revoke.ts';
import type { Store } from '../store/store.ts';
import type { StoreFiles } from '../store/store-files.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { findRoots } from './gc-roots.ts';
import { cacheFolder, openStore, readPlace, storeName, storePlace } from './places.ts';
import { openRegistry } from './workspace.ts';

/** `headgate store check|gc|revoke|copy|link|cache`. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const [what, ...rest] = args.operands;
  if (what === 'cache' && rest.length === 0) return cache(context, args);
  const place = storePlace(context, args);
  const store = await openStore(context, args);
  if (what !== 'check' && what !== 'gc' && what !== 'revoke' && what !== 'copy' && what !== 'link') throw new UsageError(what === undefined ? 'what to do with the store is missing' : `headgate store has no \`${what}\``, 'it is check, gc, revoke, copy, link or cache');
  if (rest.length > (what === 'check' || what === 'gc' ? 0 : 1)) throw new UsageError(`headgate store ${what} takes no argument \`${rest[rest.length - 1] ?? ''}\``);
  // Reads the layout first: a store of a newer version is refused before anything of it is looked at.
  if ((await store.get('layout.json')) === undefined) {
    if (what !== 'check' && what !== 'gc') throw new UsageError(`there is no store in ${storeName(context, args)}`, 'name it with --store');
    context.out(args.flag('json') ? '{"store":null}\n' : `there is no store in ${storeName(context, args)} yet\n`);
    return exits.fine;
  }
  if (what === 'revoke') return revokeKey(context, args, store, rest[0]);
  if (what === 'link') return (await import('./store-link.ts')).link(context, args, place, rest[0]);
  const files = await openFilesAt(place);
  if (what === 'copy') return copyTo(context, args, place, { store, files }, rest[0]);
  return what === 'check' ? check(context, args, place, files) : collect(context, args, files, store);
}

/** What a cache holds and what it was good for. */
function cache(context: Context, args: Arguments): number {
  const root = cacheFolder(context, args);
  if (root === undefined) throw new UsageError('the folder of the cache is missing', 'name it with --cache-dir');
  const files = filesOf(root);
  const { hits, misses, saved } = readUsage(root);
  const size = files.reduce((sum, file) => sum + file.bytes, 0);
  const rate = hits + misses === 0 ? undefined : hits / (hits + misses);
  if (args.flag('json')) context.out(`${JSON.stringify({ cache: root, files: files.length, bytes: size, hits, misses, hitRate: rate ?? null, bytesSaved: saved }, null, 2)}\n`);
  else context.out(`${root}: ${plural(files.length, 'file')}, ${bytes(size)}\n${rate === undefined ? 'nothing was asked of it yet' : `asked ${grouped(hits + misses)} times, had it ${grouped(hits)} times (${(100 * rate).toFixed(1)} %); ${bytes(saved)} were not fetched`}\n`);
  return exits.fine;
}

async function check(context: Context, args: Arguments, place: StorePlace, files: StoreFiles): Promise<number> {
  const found = await checkStore(files);
  const repair = args.flag('repair');
  if (repair) for (const { path } of found.damage) await files.moveAside(path);
  // Everything was read: what a power loss may have torn is known now.
  if (place.kind === 'folder' && (repair || found.damage.length === 0)) forgetPowerLoss(place.root);
  if (args.flag('json')) context.out(`${JSON.stringify({ store: files.name, ...found, repaired: repair }, null, 2)}\n`);
  else {
    const paint = painter(context.colour);
    const lines = found.damage.map(({ path, why }) => `${paint('red', '✗')} ${inert(path)}: ${why}`);
    lines.push(...found.notes.map((note) => `${paint('yellow', '!')} ${note}`));
    if (found.unreferenced.count > 0) lines.push(`  ${plural(found.unreferenced.count, 'blob')} (${bytes(found.unreferenced.bytes)}) that nothing names; \`headgate store gc\` tells more`);
    const end = found.damage.length === 0 ? paint('green', 'all in order') : repair ? `${plural(found.damage.length, 'damaged file')} moved to ${files.name}/damaged; \`headgate run\` computes again what was lost` : `${plural(found.damage.length, 'damaged file')}; \`headgate store check --repair\` moves them aside`;
    context.out(`${[...lines, `${plural(found.files, 'file')}, ${bytes(found.bytes)} read: ${end}`].join('\n')}\n`);
  }
  return found.damage.length === 0 || repair ? exits.fine : exits.findings;
}

async function collect(context: Context, args: Arguments, files: StoreFiles, store: Store): Promise<number> {
  const workspace = await openRegistry(context, args);
  const policy = workspace.registry.policy?.document.retention;
  const days = args.count('keep') ?? policy?.historyDays ?? 30;
  const grace = (args.count('keep') ?? policy?.graceDays ?? 30) * 86_400_000;
  const remove = args.flag('delete');
  let scan: Scan;
  let reasons: ReadonlyMap<string, number>;
  try {
    // A run stores bytes before the record that names them, and may count on old ones: collect when it has ended.
    const busy = remove ? await heldPlans(files, store) : [];
    if (busy.length > 0) throw new ScanError(`${plural(busy.length, 'run')} going on (plan ${busy[0]?.slice(0, 12) ?? ''}); wait until it has ended, or stop it`);
    const roots = await findRoots(store, workspace, days, Date.now());
    reasons = roots.reasons;
    scan = await scanGarbage(files, roots, grace, Date.now());
  } catch (error) {
    if (!(error instanceof ScanError)) throw error;
    context.err(`nothing was removed: ${error.message}\n  hint: \`headgate store check\` looks for damage\n`);
    return exits.failure;
  }
  const gone = remove ? await removeGarbage(files, scan.garbage, grace, Date.now) : scan.garbage;
  const total = gone.reduce((sum, file) => sum + file.bytes, 0);
  if (args.flag('json')) context.out(`${JSON.stringify({ store: files.name, removed: remove, roots: Object.fromEntries(reasons), garbage: gone, kept: scan.kept, young: scan.young }, null, 2)}\n`);
  else {
    const kept = [...reasons].map(([reason, count]) => `${count} by ${reason}`).join(', ');
    context.out(`plans that stay: ${kept === '' ? 'none' : kept}\n${garbageTable(gone, scan)}${remove ? `removed ${bytes(total)}\n` : gone.length === 0 ? 'nothing to remove\n' : `${bytes(total)} could go; nothing was removed: \`headgate store gc --delete\` does it\n`}`);
  }
  return exits.fine;
}

function garbageTable(garbage: readonly Garbage[], scan: Scan): string {
  const sums = new Map<string, { files: number; bytes: number }>();
  for (const file of garbage) {
    const sum = sums.get(file.reason) ?? { files: 0, bytes: 0 };
    sums.set(file.reason, { files: sum.files + 1, bytes: sum.bytes + file.bytes });
  }
  const rows = [...sums].map(([reason, sum]) => [reason, sum]).concat([['stays: younger than the grace period', scan.young], ['stays: needed', scan.kept]]) as [string, { files: number; bytes: number }][];
  return table(['what', '>files', '>bytes'], rows.map(([reason, sum]) => [reason, String(sum.files), bytes(sum.bytes)]));
}

/** Plans whose lease somebody holds: an owner that is seen to live, or one of another host or container that renewed within the last minute. */
async function heldPlans(files: StoreFiles, store: Store): Promise<string[]> {
  const held: string[] = [];
  for (const folder of await store.list('runs')) {
    const plan = folder.replace('/', '');
    const lease = await newestLease(store, plan);
    if (lease === undefined || lease.released === true) continue;
    const fate = fateOf(lease.owner);
    if (fate === 'unseen' ? Date.now() - ((await files.facts(`runs/${plan}/lease/${lease.epoch}.json`))?.changed ?? 0) < 60_000 : fate === 'alive') held.push(plan);
  }
  return held;
}

async function copyTo(context: Context, args: Arguments, from: StorePlace, source: WholeStore, target: string | undefined): Promise<number> {
  if (target === undefined) throw new UsageError('where to copy the store is missing', 'headgate store copy FOLDER, or headgate store copy s3://BUCKET/PREFIX; --store names where from');
  const to = readPlace(context, target);
  if (samePlace(from, to)) throw new UsageError(`${target} is the store itself`, 'name another place to copy to');
  const owner = ownerName(identify(process.pid));
  const store = await openStoreAt(to, { owner, onNotice: (message) => context.err(`${message}\n`) });
  const report = await copyStore(source, { store, files: await openFilesAt(to) }, tmpdir());
  if (to.kind === 'folder') leaveStore(to.root, owner);
  const { blobs, documents, conflicts, damaged } = report;
  if (args.flag('json')) context.out(`${JSON.stringify({ from: storePlaceName(from), to: storePlaceName(to), ...report }, null, 2)}\n`);
  else {
    const paint = painter(context.colour);
    const lines = [...conflicts.map((path) => `${paint('yellow', '!')} ${inert(path)}: both stores have it and differ; what was there stays`), ...damaged.map((path) => `${paint('red', '✗')} ${inert(path)}: its bytes do not match its name; not copied`)];
    lines.push(`${storePlaceName(from)} → ${storePlaceName(to)}: ${plural(blobs.copied, 'blob')} (${bytes(blobs.bytes)}) and ${plural(documents.copied, 'document')} copied, ${blobs.there + documents.there} were there`);
    context.out(`${lines.join('\n')}\n`);
  }
  return conflicts.length + damaged.length === 0 ? exits.fine : exits.findings;
}

function samePlace(a: StorePlace, b: StorePlace): boolean {
  if (a.kind === 'folder') return b.kind === 'folder' && a.root === b.root;
  return b.kind === 's3' && a.location.bucket === b.location.bucket && a.location.prefix === b.location.prefix && a.location.endpoint === b.location.endpoint;
}

async function revokeKey(context: Context, args: Arguments, store: Store, key: string | undefined): Promise<number> {
  const reason = args.text('reason');
  if (key === undefined || !/^[0-9a-f]{64}$/.test(key)) throw new UsageError(`${key === undefined ? 'the key to revoke is missing' : `\`${key}\` is not a key`}`, 'a key has 64 hexadecimal digits; `headgate why FILE` and every result name it');
  if (reason === undefined || reason.trim().length < 3) throw new UsageError('a revocation needs a reason', 'say why with --reason; readers of the result will see it');
  const revoked = await revoke(store, { key, by: context.user, at: new Date().toISOString(), reason });
  if (revoked === undefined) throw new UsageError(`the store has no record of the key ${key} in generation ${(await readRevocations(store)).generation(key)}`, 'it may be revoked already, or not have run');
  await store.sync();
  context.out(args.flag('json') ? `${JSON.stringify(revoked)}\n` : `revoked ${key} (generation ${revoked.generation}); results that hold it are not finished any more, and \`headgate run\` computes it again\n`);
  return exits.fine;
}
