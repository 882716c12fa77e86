import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { publish, type Published } from '../catalogue/publish.ts';
import { canonical, type Json } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import { painter } from '../report/style.ts';
import type { Store } from '../store/store.ts';
import { buildSite } from '../../site/build.ts';
import { siteSourcesDigest } from '../../site/stamp.ts';
import { basePath } from './base-path.ts';
import { liveFile } from './live.ts';
import { serve } from './serve.ts';
import type { Arguments } from './arguments.ts';
import { exits, UsageError, type Context } from './context.ts';
import { sizeOf, tellFindings } from './findings.ts';
import { endTable } from './end-table.ts';
import { exitOf, runAnalyses } from './run.ts';
import { makeStateFolder, openStore, storeName } from './places.ts';
import { bringPublished } from './site.ts';
import { chosenAnalyses, openRegistry, type Workspace } from './workspace.ts';

const FIRST_PORT = 4321;

/** `headgate up`: validate, plan, run, publish, build the site, serve it. */
export async function run(context: Context, args: Arguments): Promise<number> {
  const paint = painter(context.colour);
  const base = basePath(args.text('base-path'));
  const wanted = args.count('port') ?? FIRST_PORT;
  if (wanted > 65_535) throw new UsageError(`--port takes a number up to 65535, not ${wanted}`);
  const workspace = await openRegistry(context, args);
  const { registry } = workspace;
  tellFindings(context, workspace);
  context.err(`${workspace.root}: ${sizeOf(registry)}\n`);
  const reports = await runAnalyses(context, args, workspace, chosenAnalyses(workspace, args));
  context.err(endTable(context, reports, storeName(context, args)));
  const code = exitOf(workspace, reports);
  if (code === exits.failure || code === exits.interrupted || context.signal.aborted) return code === exits.fine ? exits.interrupted : code;
  const store = await openStore(context, args);
  const site = await publishSite(context, workspace, store, base).catch((error: unknown) => {
    if (context.signal.aborted) return undefined;
    throw error;
  });
  if (site === undefined || context.signal.aborted) {
    context.err('interrupted; the same command goes on where it stopped\n');
    return exits.interrupted;
  }
  if (args.flag('once')) {
    context.out(`site: ${site.dir}\n`);
    return code;
  }
  const server = await serve({ dir: site.dir, live: liveFile(store, site.runs), base, port: wanted, host: '127.0.0.1' });
  context.out(`\n${paint('bold', 'site')}  ${server.url}\n\n${nextSteps(context, chosenAnalyses(workspace, args)[0] ?? 'ANALYSIS')}Ctrl-C ends the server.\n`);
  await new Promise<void>((resolve) => context.signal.addEventListener('abort', () => resolve(), { once: true }));
  await server.close();
  return code;
}

/** Three commands to go on with. */
function nextSteps({ command }: Context, analysis: string): string {
  const steps = [
    ['plan', 'what would run after a change'],
    [`why ${analysis}`, 'why a result is what it is'],
    ['init my-study', 'a registry of your own'],
  ] as const;
  const width = Math.max(...steps.map(([step]) => step.length));
  return `Next:\n${steps.map(([step, what]) => `  ${command} ${step.padEnd(width)}   ${what}\n`).join('')}`;
}

/** Makes the catalogue of a registry from a store, and puts it there. */
export async function publishCatalogue(workspace: Workspace, store: Store): Promise<Published & { readonly text: string; readonly digest: string }> {
  const { catalogue, files } = await publish(workspace.readable, store, titleOf(workspace));
  const text = canonical(catalogue as unknown as Json);
  const digest = digestOf(text);
  await store.create(`catalogues/${digest}.json`, text);
  return { catalogue, files, text, digest };
}

/** Publishes the catalogue into the store and builds the site from it; nothing is built again when both are unchanged. */
export async function publishSite(context: Context, workspace: Workspace, store: Store, base: string): Promise<{ readonly dir: string; readonly runs: ReadonlySet<string>; readonly digest: string }> {
  const { catalogue, files, text, digest } = await publishCatalogue(workspace, store);
  const state = makeStateFolder(workspace.root);
  const out = join(state, 'site');
  const built = { dir: out, digest, runs: new Set(catalogue.runs.map(({ plan }) => plan)) };
  const stamp = join(state, 'site.stamp');
  const wanted = `${digest} ${siteSourcesDigest()} ${base}\n`;
  if (existsSync(join(out, 'index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return built;
  rmSync(stamp, { force: true });
  const folder = join(state, 'site-files');
  await bringPublished(context, store, files, folder);
  const file = join(state, 'catalogue.json');
  writeFileSync(file, text);
  context.err('building the site…\n');
  const began = performance.now();
  await buildSite({ catalogue: file, files: folder, out, base, signal: context.signal });
  writeFileSync(stamp, wanted);
  context.err(`site built in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
  return built;
}

/** Name of the registry for readers: what its policy says, else its folder, or the folder around one that is called `registry`. */
function titleOf({ root, registry }: Workspace): string {
  return registry.policy?.document.title ?? (basename(root) === 'registry' ? basename(dirname(root)) : basename(root));
}
