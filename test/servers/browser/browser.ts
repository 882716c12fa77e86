import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright-core';
import { installPackages } from '../packages.ts';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A browser that talks to nobody but the site under test. Installs one where there is none. */
export async function openBrowser(): Promise<Browser> {
  if (!places.some((path) => existsSync(path))) installPackages({ chromium: 'chromium' }, 'for tests in a real browser');
  const executablePath = places.find((path) => existsSync(path)) as string;
  return chromium.launch({
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
}

/** Collects what a page complains about: console errors, uncaught errors, refused content. A run that publishes no live state is no complaint. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.includes('/live/')) complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return complaints;
}
