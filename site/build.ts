import { spawn } from 'node:child_process';
import { access, cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { env, execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

/** What a site is built from and where it goes. */
export interface SiteBuild {
  /** Path of the catalogue (JSON of type `Catalogue`). */
  readonly catalogue: string;
  /** Folder of the published bytes; it is copied to `<out>/files/`. Absent: nothing was published. */
  readonly files?: string;
  /** Folder that gets the pages; what is in it is replaced. */
  readonly out: string;
  /** Where the site will be served, `/` (default) or a sub-folder such as `/lab/registry/`. */
  readonly base?: string;
  /** Ends the build, which then throws. */
  readonly signal?: AbortSignal;
  /** Folder of the site's sources, when they are not beside this file. */
  readonly root?: string;
}

/** Builds the static site. Quiet; when the build fails or is ended, throws an Error with its last lines; what was in `out` is then still there. */
export async function buildSite({ catalogue, files, out, base = '/', signal, root }: SiteBuild): Promise<void> {
  const site = root ?? (await findSources());
  const astroFolder = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
  const astro = join(astroFolder, 'bin', 'astro.mjs');
  // Pages are rendered by modules that are written into the output folder and import packages from there, so the build
  // must happen beside the packages; the finished pages are moved to where they are wanted.
  const workshop = join(dirname(astroFolder), '.cache');
  await mkdir(workshop, { recursive: true });
  const cache = await mkdtemp(join(workshop, 'headgate-site-'));
  const built = join(cache, 'out');
  try {
    await quietly(execPath, [astro, 'build', '--root', site, '--silent'], cache, {
      HEADGATE_CATALOGUE: resolve(catalogue),
      HEADGATE_FILES: files === undefined ? '' : resolve(files),
      HEADGATE_SITE_OUT: built,
      // Builds run side by side in tests, so each has a cache of its own.
      HEADGATE_SITE_CACHE: cache,
      HEADGATE_BASE: base,
      ASTRO_TELEMETRY_DISABLED: '1',
      NODE_ENV: 'production',
    }, signal);
    signal?.throwIfAborted();
    await rm(out, { recursive: true, force: true });
    await mkdir(dirname(resolve(out)), { recursive: true });
    await cp(built, out, { recursive: true });
  } finally {
    await rm(cache, { recursive: true, force: true });
  }
}

/** The sources are beside this file, or, when it was bundled into `dist/`, in `site/` beside that. */
async function findSources(): Promise<string> {
  for (const place of ['.', '../site']) {
    const folder = fileURLToPath(new URL(place, import.meta.url));
    try {
      await access(join(folder, 'astro.config.mjs'));
      return folder;
    } catch {}
  }
  throw new Error('internal: the sources of the site are not beside the program');
}

function quietly(program: string, args: readonly string[], cwd: string, settings: { readonly [name: string]: string }, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { cwd, env: { ...env, ...settings }, stdio: ['ignore', 'pipe', 'pipe'], ...(signal === undefined ? {} : { signal, killSignal: 'SIGKILL' }) });
    let said = '';
    const hear = (chunk: Buffer): void => void (said = (said + chunk.toString()).slice(-20_000));
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    // Of an ended build the end is waited for: until then it writes.
    child.on('error', (error) => signal?.aborted !== true && fail(error));
    child.on('close', (code, killed) => {
      if (code === 0) done();
      else fail(new Error(`the site could not be built (${killed ?? `exit code ${code}`}):\n${said.trim().split('\n').slice(-25).join('\n')}`));
    });
  });
}
