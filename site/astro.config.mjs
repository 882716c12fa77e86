import { cp } from 'node:fs/promises';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';

// The one place of the site that reads the environment; `build.ts` sets these.
const files = env.HEADGATE_FILES ?? '';
const settings = { HEADGATE_CATALOGUE: env.HEADGATE_CATALOGUE ?? '', HEADGATE_FILES: files };

/** Puts the published bytes beside the pages. Copies, never links: what serves the site must not reach the store. */
const publishFiles = {
  name: 'headgate:files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      if (files !== '') await cp(files, new URL('files/', dir), { recursive: true });
    },
  },
};

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  srcDir: '.',
  outDir: env.HEADGATE_SITE_OUT ?? './dist',
  ...(env.HEADGATE_SITE_CACHE ? { cacheDir: env.HEADGATE_SITE_CACHE } : {}),
  base: env.HEADGATE_BASE ?? '/',
  trailingSlash: 'ignore',
  devToolbar: { enabled: false },
  // Inline styles and scripts would need an exception in the content security policy.
  build: { inlineStylesheets: 'never', assets: 'assets' },
  integrations: [publishFiles],
  vite: {
    ...(env.HEADGATE_SITE_CACHE ? { cacheDir: `${env.HEADGATE_SITE_CACHE}/vite` } : {}),
    // The dev toolbar is off, so there is nothing to prepare for it.
    optimizeDeps: { noDiscovery: true, include: [] },
    build: { assetsInlineLimit: 0 },
    define: Object.fromEntries(Object.entries(settings).map(([name, value]) => [`import.meta.env.${name}`, JSON.stringify(value)])),
  },
});
