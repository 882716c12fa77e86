import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type BuildOptions } from 'esbuild';

/** How the actions are bundled: everything they need is in their files, since jobs install nothing. What several use is there once. */
export function bundleOptions(project: string, outdir: string): BuildOptions {
  const actions = readdirSync(join(project, 'actions'), { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(project, 'actions', entry.name, 'index.ts')));
  return {
    absWorkingDir: project,
    entryPoints: actions.map(({ name }) => ({ in: `actions/${name}/index.ts`, out: `${name}/dist/index` })),
    outdir,
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // One package has a form for every kind of loader, and only its newer one can be bundled.
    mainFields: ['module', 'main'],
    legalComments: 'none',
    // Packages of the older form ask for others as they go.
    banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
    logLevel: 'error',
  };
}

/** Bundles the actions into a folder that has the form of `actions/`; what was bundled there before is gone. */
export async function bundleActions(project: string, outdir: string): Promise<void> {
  if (existsSync(outdir)) for (const { name } of readdirSync(outdir, { withFileTypes: true })) for (const old of [join(outdir, name, 'dist'), ...(name === 'chunks' ? [join(outdir, name)] : [])]) rmSync(old, { recursive: true, force: true });
  await build(bundleOptions(project, outdir));
}

if (import.meta.main) await bundleActions(join(import.meta.dirname, '..'), import.meta.dirname);
