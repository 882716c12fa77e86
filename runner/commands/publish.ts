import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { parseDigest } from '../model/digest.ts';
import { policyDigest } from '../gate/policy.ts';
import { readSigningKey, type SigningKey } from '../gate/signature.ts';
import { carrier, type Carrier } from '../publish/carry.ts';
import { evidenceIn } from '../publish/evidence.ts';
import { promotePlan, type PlanPublication, type Source } from '../publish/promote.ts';
import { testify } from '../publish/testify.ts';
import { inert, painter, plural } from '../report/style.ts';
import { leaveStore } from '../store/directory.ts';
import { storePlaceName, type StorePlace } from '../store/open.ts';
import { identify, ownerName } from '../store/process-identity.ts';
import { readRevocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import { tieredStore } from '../store/tiered.ts';
import type { Arguments } from './arguments.ts';
import { basePath } from './base-path.ts';
import { exits, UsageError, type Context } from './context.ts';
import { tellFindings } from './findings.ts';
import { openMerged, type Merged } from './merged.ts';
import { mainPlace, openPlace, readPlace, storePlace } from './places.ts';
import { byZone } from './privacy.ts';
import { storeCode } from './run.ts';
import { statementTrustOf, trustOf } from './trust.ts';
import { publishCatalogue, publishSite } from './up.ts';
import { VERSION } from './version.ts';
import { chosenAnalyses, planAnalysis } from './workspace.ts';
import { configuredZones, isPublicZone } from './zones.ts';

/** Bytes above which a file of a dataset is not brought: pages do not offer larger ones. */
const OFFERED = 64 << 20;

/** What `publish` did; the JSON of --json. */
export interface Publication {
  readonly version: 1;
  readonly dryRun: boolean;
  readonly plans: readonly PlanPublication[];
  /** Private analyses that have no zone. */
  readonly homeless: readonly string[];
  /** Paths of the statements that were written. */
  readonly statements: readonly string[];
  /** Digest of the catalogue; absent in a dry run. */
  readonly catalogue?: string;
}

/** `headgate publish`: brings what is merged from staging to main, says where it comes from, and makes the catalogue. */
export async function run(context: Context, args: Arguments): Promise<number> {
  return tellPublication(context, args, await publishMerged(context, args));
}

/** Publishes everything that is merged. */
export async function publishMerged(context: Context, args: Arguments): Promise<Publication> {
  const base = basePath(args.text('base-path'));
  const trust = trustOf(context, args);
  const signer = signerOf(context, args);
  const merged = await openMerged(context, args, trust);
  tellFindings(context, merged.workspace);
  const dryRun = args.flag('dry-run');
  const { parts, homeless } = byZone(context, args, merged.workspace.registry, chosenAnalyses(merged.workspace, args));
  const plans: PlanPublication[] = [];
  const statements: string[] = [];
  for (const part of parts) {
    const done = await publishZone({ context, args: part.args, merged, trust, signer, dryRun }, part.ids);
    plans.push(...done.plans);
    statements.push(...done.statements);
  }
  const catalogue = dryRun || args.flag('private') ? undefined : await catalogueOf(context, args, merged, base);
  return { version: 1, dryRun, plans, homeless, statements, ...(catalogue === undefined ? {} : { catalogue }) };
}

/** Prints what was published; answers the exit code that it stands for. */
export function tellPublication(context: Context, args: Arguments, publication: Publication): number {
  context.out(args.flag('json') ? `${JSON.stringify(publication, null, 2)}\n` : text(context, publication));
  if (context.signal.aborted) return exits.interrupted;
  return publication.plans.some(({ notRun }) => notRun.some(({ reasons }) => reasons.some((reason) => reason !== NOWHERE))) ? exits.findings : exits.fine;
}

const NOWHERE = 'no store has a record of it';

/** What publishing in one zone needs. */
interface Zone {
  readonly context: Context;
  readonly args: Arguments;
  readonly merged: Merged;
  readonly trust: ReturnType<typeof trustOf>;
  readonly signer: SigningKey | undefined;
  readonly dryRun: boolean;
}

async function publishZone({ context, args, merged, trust, signer, dryRun }: Zone, ids: readonly string[]): Promise<{ readonly plans: PlanPublication[]; readonly statements: string[] }> {
  const { workspace, policy } = merged;
  const isPrivate = args.flag('private');
  const place = mainPlace(context, args);
  const main = await openPlace(context, place);
  const zones = configuredZones(context, args);
  const below = isPrivate && zones !== undefined ? await openPlace(context, readPlace(context, zones.main)) : undefined;
  const published = below === undefined ? main : tieredStore({ stores: [main, below], wins: [below, main] });
  const sources = await sourcesOf(context, args, merged, place);
  const stores = [main, ...(below === undefined ? [] : [below]), ...sources.map(({ store }) => store)] as const;
  const revocations = await readRevocations(tieredStore({ stores }));
  const evidence = evidenceIn(stores, { trust, policy, privacy: isPublicZone(context, args) ? 'public' : 'private' });
  const scratch = mkdtempSync(join(tmpdir(), 'headgate-publish-'));
  const carry = carrier(main, { scratch, dryRun });
  const plans: PlanPublication[] = [];
  const statements: string[] = [];
  try {
    for (const id of ids) {
      if (context.signal.aborted) break;
      const planned = planAnalysis(workspace.registry, id);
      const { result, ...report } = await promotePlan({ planned: planned.planned, indexes: planned.indexes, layout: planned.layout(), main, published, sources, revocations, evidence, carry, dryRun, prepare: () => storeCode(main, workspace.registry, planned) });
      plans.push(report);
      if (result === undefined) continue;
      await bringDatasets(merged, id, sources, carry);
      await main.sync();
      if (signer === undefined || dryRun) continue;
      const publisher = { program: VERSION, ...(trust === undefined ? {} : { repository: trust.repository, installation: trust.installation }) };
      statements.push(...(await testify({ store: published, planned: planned.planned, layout: planned.layout(), result, revocations, evidence, policy: policy === undefined ? undefined : policyDigest(policy), publisher, signer })));
    }
    await main.sync();
  } finally {
    rmSync(scratch, { recursive: true, force: true });
    if (place.kind === 'folder') leaveStore(place.root, ownerName(identify(process.pid)));
  }
  return { plans, statements };
}

/**
 * Where records may come from: the staging store; and in the public zone, for what was under an embargo until lately, the
 * private ones, of which only records that were made for a plan that is public now count.
 */
async function sourcesOf(context: Context, args: Arguments, { workspace }: Merged, main: StorePlace): Promise<Source[]> {
  const staging = storePlace(context, args);
  const sources: Source[] = storePlaceName(staging) === storePlaceName(main) ? [] : [{ store: await openPlace(context, staging) }];
  const hidden = configuredZones(context, args)?.private;
  const ended = [...workspace.registry.analyses.values()].some(({ document }) => document.embargoUntil !== undefined) || [...workspace.registry.notices.values()].some(({ document }) => document.kind === 'embargo');
  if (args.flag('private') || hidden === undefined || !ended) return sources;
  const { parts } = byZone(context, args, workspace.registry, [...workspace.registry.analyses.keys()]);
  const open = new Set(parts.filter((part) => !part.args.flag('private')).flatMap((part) => part.ids.map((id) => planAnalysis(workspace.registry, id).planned.digest as string)));
  for (const address of [hidden.main, hidden.staging]) sources.push({ store: await openPlace(context, readPlace(context, address)), only: open });
  return sources;
}

/** Brings the files of datasets that pages offer, as far as a run has fetched them. */
async function bringDatasets({ workspace: { registry } }: Merged, id: string, sources: readonly Source[], carry: Carrier): Promise<void> {
  for (const { dataset } of Object.values(registry.analyses.get(id)?.document.inputs ?? {})) {
    for (const file of Object.values(registry.datasets.get(dataset)?.document.files ?? {})) {
      const digest: Digest | undefined = parseDigest(file.digest);
      if (digest === undefined || file.directory === true || file.size > OFFERED) continue;
      for (const { store } of sources) if (await carry.blob(store, digest, file.size)) break;
    }
  }
}

/** Makes the catalogue of the public zone, and with --site the pages; answers its digest. */
async function catalogueOf(context: Context, args: Arguments, { workspace }: Merged, base: string): Promise<string> {
  const store: Store = await openPlace(context, mainPlace(context, args));
  if (!args.flag('site')) return (await publishCatalogue(workspace, store)).digest;
  const { dir, digest } = await publishSite(context, workspace, store, base);
  context.err(`site: ${dir}\n`);
  return digest;
}

/** The key of --key, which has to be one that the configuration names for statements. */
function signerOf(context: Context, args: Arguments): SigningKey | undefined {
  const given = args.text('key');
  if (given === undefined) return undefined;
  const signer = readSigningKey(readFileSync(resolve(context.cwd, given), 'utf8'));
  if (signer === undefined) throw new UsageError(`${given} holds no ed25519 key`, '`headgate keys new FILE` makes one');
  const known = statementTrustOf(context, args)?.keys.find(({ key }) => key === signer.publicText);
  if (known === undefined) throw new UsageError(`the configuration does not name the key of ${given} (${signer.publicText}) for statements`, 'add it to statements.keys of the configuration of --runner-config');
  if (known.revoked !== undefined) throw new UsageError(`the key of ${given} is revoked: ${known.revoked}`);
  return signer;
}

/** Missing tasks of one analysis that are printed. */
const SHOWN = 5;

function text(context: Context, { plans, homeless, statements, catalogue, dryRun }: Publication): string {
  const paint = painter(context.colour);
  const lines: string[] = [];
  for (const { analysis, state, tasks, brought, notRun, follow, differs, root } of plans) {
    const mark = state === 'incomplete' ? paint('yellow', '!') : paint('green', '✓');
    const says = { there: 'was published before', published: `${dryRun ? 'would be published' : 'published'}: ${plural(brought, 'record')} brought`, incomplete: `${plural(brought, 'record')} brought; not run: ${plural(notRun.length, 'task')}${follow === 0 ? '' : `, and at most ${follow} that follow`}` }[state];
    lines.push(`${mark} ${analysis}: ${plural(tasks, 'task')}, ${says}${root === undefined ? '' : `, root ${root.slice(0, 12)}`}`);
    for (const one of differs) lines.push(`    staging has the root ${one.slice(0, 12)}, which rests on records that main has otherwise; main's was made anew`);
    for (const { place, reasons } of notRun.slice(0, SHOWN)) lines.push(`    ${place}: ${inert(reasons.join('; '))}`);
    if (notRun.length > SHOWN) lines.push(`    and ${notRun.length - SHOWN} more`);
  }
  for (const id of homeless) lines.push(`${paint('yellow', '!')} ${id}: is private, or under an embargo, and stays where it is`);
  if (statements.length > 0) lines.push(`${plural(statements.length, 'statement')} signed`);
  lines.push(catalogue === undefined ? (dryRun ? 'nothing was written' : 'no catalogue of what is private') : `catalogue ${catalogue}`);
  return `${lines.join('\n')}\n`;
}
