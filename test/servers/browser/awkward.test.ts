import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { liveFile } from '../../../runner/commands/live.ts';
import type { RunStatus } from '../../../runner/model/stored.ts';
import { serve } from '../../../runner/commands/serve.ts';
import { awkwardRegistry, longId } from '../../site/awkward.ts';
import { buildReal } from '../../site/real-site.ts';
import { rig } from '../../rig.ts';
import { complaintsOf, openBrowser } from './browser.ts';

test('a registry of what is awkward to show, run by the real program', async (t) => {
  const place = rig(t);
  const root = place.path('reg');
  awkwardRegistry().write(root);
  const slow = place.start('run', '--registry', 'reg', '-a', 'cancelled');
  await slow.saw('cancelled: 4 tasks');
  assert.equal((await place.run('cancel', '--registry', 'reg', '-a', 'cancelled')).code, 0);
  assert.equal((await slow.ended).code, 1);
  const rest = ['volume-with-a-failure', 'nothing-comes-out', 'all-failed', 'paused', 'wide-table', 'many-metrics', 'scan-of-widths', longId];
  assert.equal((await place.run('run', '--registry', 'reg', ...rest.flatMap((id) => ['-a', id]))).code, 1);
  const { dir, catalogue, store } = await buildReal(root, place.path('built'));
  const served = await serve({ dir, port: 0, live: liveFile(store, new Set(catalogue.runs.map(({ plan }) => plan))) });
  const browser = await openBrowser();
  t.after(async () => {
    await browser.close();
    await served.close();
  });
  const run = (id: string): string => `runs/${catalogue.analyses.find((analysis) => analysis.id === id)?.plan}/`;
  const open = async (options: NonNullable<Parameters<typeof browser.newContext>[0]> = {}): Promise<Page> => (await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options })).newPage();

  await t.test('every page fits a phone and complains of nothing', async () => {
    const page = await open({ viewport: { width: 360, height: 740 } });
    const complaints = complaintsOf(page);
    const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('index.html') && !readFileSync(join(dir, path), 'utf8').includes('http-equiv="refresh"'));
    assert.ok(paths.length > 40, `${paths.length} pages`);
    for (const path of paths) {
      await page.goto(served.url + path.slice(0, -'index.html'.length));
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, path);
    }
    assert.deepEqual(complaints, []);
    await page.context().close();
  });

  await t.test('every awkward page is accessible', async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const page = await open({ colorScheme: 'dark' });
    for (const address of [...rest.map((id) => `analyses/${id}/`), run('volume-with-a-failure'), run('scan-of-widths'), run('cancelled'), `tools/${longId}/1.0.0/`, `pipelines/${longId}/1.0.0/`]) {
      await page.goto(served.url + address);
      await page.evaluate(axe);
      assert.deepEqual(await page.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`), [], address);
    }
    await page.context().close();
  });

  await t.test('the plane with the failure is the first to be seen', async () => {
    const page = await open();
    await page.goto(served.url + run('volume-with-a-failure'));
    const stage = page.locator('[data-stage="first"]');
    assert.equal(await stage.getByRole('slider').getAttribute('aria-valuetext'), 'z = 1');
    assert.match((await stage.locator('.plane:visible path[data-letter="f"]').getAttribute('d')) ?? '', /^M/);
    assert.match((await page.locator('.attempt:visible').textContent()) ?? '', /exit code 3[\s\S]*row 17 has 9 values, 10 were expected/);
    await page.context().close();
  });

  await t.test('a page follows a real run to its end', async () => {
    const again = place.start('run', '--registry', 'reg', '-a', 'cancelled');
    // Between the lease of a run and its first status there is none to be served.
    const running = async (): Promise<number> => {
      const answer = await fetch(`${served.url}live/${run('cancelled').slice('runs/'.length)}status.json`);
      return answer.ok ? ((await answer.json()) as RunStatus).counts.running : 0;
    };
    while ((await running()) === 0);
    const page = await open();
    await page.goto(served.url + run('cancelled'));
    await page.locator('[data-live-age]', { hasText: 'live' }).waitFor();
    await page.locator('[data-live-state]', { hasText: 'running' }).waitFor();
    await page.locator('[data-stage="first"] .legend [data-state="running"]').waitFor();
    assert.equal((await place.run('cancel', '--registry', 'reg', '-a', 'cancelled')).code, 0);
    await again.ended;
    await page.locator('[data-live-age]', { hasText: /^ended$/ }).waitFor();
    await page.locator('[data-live-count="cancelled"] data[data-value="4"]').waitFor();
    await page.locator('[data-stage="first"] .legend [data-state="cancelled"]').waitFor();
    await page.context().close();
  });

  await t.test('a page says what state it is in and what can be done', async () => {
    const page = await open({ javaScriptEnabled: false });
    const says = async (id: string): Promise<string> => {
      await page.goto(`${served.url}analyses/${id}/`);
      return (await page.locator('main').allInnerTexts()).join(' ').replace(/\s+/g, ' ');
    };
    assert.match(await says('paused'), /Paused: nothing of it starts until its declaration no longer says so\./);
    assert.match(await says('cancelled'), /partial .* There is no complete result yet\. To run what is missing: headgate run --analysis cancelled/);
    assert.match(await says('all-failed'), /2 tasks failed\. See why in the run/);
    assert.match(await says('nothing-comes-out'), /every task that would write one is absent or excluded/);
    assert.match(await says('wide-table'), /The first 20 rows, and the first 40 of 60 columns; the file has all\./);
    assert.match(await says('volume-with-a-failure'), /z = 0, x = 6, y = 4: Out of focus\./);
    await page.context().close();
  });

  await t.test('on paper there is the content, and nothing to press', async () => {
    const page = await open();
    await page.goto(`${served.url}analyses/scan-of-widths/`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.equal(await page.locator('button:visible, header nav:visible, footer:visible').count(), 0);
    assert.equal(await page.locator('main img').first().isVisible(), true);
    assert.equal(await page.locator('h1').evaluate((title) => getComputedStyle(title).color), 'rgb(27, 36, 38)', 'dark ink, whatever the screen has');
    await page.context().close();
  });
});
