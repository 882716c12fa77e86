import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, suite, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { serve, type Served } from '../../../runner/commands/serve.ts';
import { stateOrder } from '../../../runner/model/state-letters.ts';
import type { RunStatus } from '../../../runner/model/stored.ts';
import { buildSample, type BuiltSite } from '../../site/built-site.ts';
import { hostileText, plans, sample } from '../../site/sample-catalogue.ts';
import { countsOf } from '../../site/sample-parts.ts';
import { complaintsOf, openBrowser } from './browser.ts';

/** One page of each type, and the states of a page that look different. */
const addresses: { readonly [kind: string]: string } = {
  home: '',
  list: 'analyses/',
  runs: 'runs/',
  tool: 'tools/table-summary/1.0.0/',
  'hostile tool': 'tools/hostile-tool/1.0.0/',
  pipeline: 'pipelines/penguins/1.1.0/',
  dataset: 'datasets/palmer-penguins/1.0.0/',
  'lattice dataset': 'datasets/maunga-whau/1.0.0/',
  'simulated dataset': 'datasets/simulated-recording/0.1.0-rc.1/',
  analysis: 'analyses/penguins-mass/',
  'grid analysis': 'analyses/maunga-whau-sigma/',
  'failed analysis': 'analyses/maunga-whau-relief/',
  'analysis never run': 'analyses/never-run/',
  'hostile analysis': 'analyses/ada/hostile/',
  run: `runs/${plans.relief}/`,
  'run with planes': `runs/${plans.volume}/`,
  'hostile run': `runs/${plans.hostile}/`,
  'suppressed dataset': 'datasets/nests/1.0.0/',
  'pipeline with an amendment': 'pipelines/relief/1.0.0/',
  'not found': 'nowhere/',
};

let site: BuiltSite;
let served: Served;
let browser: Browser;
/** What `/live/…` answers: set by the tests. */
let live: (path: string) => Uint8Array | undefined = () => undefined;

before(async () => {
  site = await buildSample();
  served = await serve({ dir: site.dir, port: 0, live: async (path) => live(path) });
  browser = await openBrowser();
});

after(async () => {
  await browser?.close();
  await served?.close();
  await site?.remove();
});

async function open(address: string, options: NonNullable<Parameters<Browser['newContext']>[0]> = {}): Promise<{ page: Page; complaints: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(served.url + address);
  return { page, complaints, close: () => context.close() };
}

suite('in a browser', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every type of page is accessible, ${colorScheme}`, async () => {
      const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
      const { page, close } = await open('', { colorScheme });
      for (const [kind, address] of Object.entries(addresses)) {
        await page.goto(served.url + address);
        await page.evaluate(axe);
        const violations = await page.evaluate<string[]>(`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html + ' ' + (node.any[0]?.message ?? '')).slice(0, 2).join(' | ')))`);
        assert.deepEqual(violations, [], kind);
      }
      await close();
    });
  }

  test('A36: no page complains, reaches out, or runs what a contributor wrote', async () => {
    const { page, complaints, close } = await open('');
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(served.url)) elsewhere.push(request.url());
    });
    for (const [kind, address] of Object.entries(addresses)) {
      await page.goto(served.url + address, { waitUntil: 'load' });
      assert.equal(await page.evaluate('globalThis.hacked ?? top.hacked'), undefined, kind);
      // Whoever asks for a page that is not there is told so in the console too.
      assert.deepEqual(complaints.filter((text) => !text.includes('nowhere')), [], kind);
      assert.deepEqual(elsewhere, [], kind);
    }
    await close();
  });

  test('A36: a published SVG with a script is dead also when it is opened by itself', async () => {
    const { page, close } = await open('analyses/ada/hostile/');
    const address = await page.locator('main img').first().getAttribute('src');
    await page.goto(new URL(address ?? '', served.url).href);
    assert.equal(await page.locator('text').first().textContent(), 'hostile');
    assert.equal(await page.evaluate('globalThis.hacked'), undefined);
    await close();
  });

  test('no page is wider than a phone', async () => {
    const { page, close } = await open('', { viewport: { width: 360, height: 740 } });
    for (const [kind, address] of Object.entries(addresses)) {
      await page.goto(served.url + address);
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 360, kind);
    }
    await close();
  });

  test('everything can be read without scripts, and buttons that need them are not shown', async () => {
    const { page, close } = await open('analyses/penguins-mass/', { javaScriptEnabled: false });
    assert.equal(await page.locator('h1').textContent(), 'How heavy are penguins?');
    assert.equal(await page.locator('main img').first().isVisible(), true);
    assert.equal(await page.getByRole('cell', { name: '3700.662' }).isVisible(), true);
    assert.equal(await page.locator('button:visible').count(), 0);
    const { digest = '' } = sample().catalogue.analyses[0]?.result?.outputs[0]?.units[0] ?? {};
    await page.getByText(digest.slice(0, 12), { exact: false }).first().waitFor();
    assert.ok((await page.locator('main').allInnerTexts()).join(' ').includes(digest), 'the whole digest, since no button copies it');
    await page.goto(`${served.url}runs/${plans.volume}/`);
    assert.equal(await page.locator('.plane:visible').count(), 3);
    await close();
  });

  test('pictures have loaded, on a white ground also in the dark', async () => {
    const { page, close } = await open('analyses/penguins-mass/', { colorScheme: 'dark' });
    assert.ok((await page.locator('main img').first().evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))) > 0);
    assert.equal(await page.locator('main img').first().evaluate((image) => getComputedStyle(image.parentElement as Element).backgroundColor), 'rgb(255, 255, 255)');
    await close();
  });

  test('a heat map shows each unit of the lattice at its place', async () => {
    const { page, close } = await open(`runs/${plans.relief}/`);
    const [x = 0, y = 0, width = 0] = await page.locator('[data-stage="smooth"] path[data-letter="f"]').evaluate((path: SVGPathElement) => {
      const box = path.getBBox();
      return [box.x, box.y, box.width];
    });
    const cell = width + 2;
    assert.deepEqual([Math.round(x / cell), Math.round(y / cell)], [3, 2]);
    const fills = await page.locator('[data-stage="smooth"] svg[role=img]').evaluate((svg) => ['s', 'f', '.'].map((letter) => getComputedStyle(svg.querySelector(`path[data-letter="${letter}"]`) as Element).fill));
    assert.equal(new Set(fills).size, 3);
    await close();
  });

  test('a slider leafs through planes with the keyboard', async () => {
    const { page, close } = await open(`runs/${plans.volume}/`);
    const slider = page.getByRole('slider');
    assert.equal(await page.locator('.plane:visible').count(), 1);
    await slider.focus();
    assert.equal(await slider.getAttribute('aria-valuetext'), 'z = 1', 'the first plane with a failure');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await slider.getAttribute('aria-valuetext'), 'z = 0');
    assert.equal(await page.locator('.plane:visible').getAttribute('data-plane'), '0');
    await close();
  });

  test('the skip link and the focus ring work', async () => {
    const { page, close } = await open('');
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').textContent(), 'Skip to content');
    assert.notEqual(await page.locator(':focus').evaluate((link) => getComputedStyle(link).outlineStyle), 'none');
    await page.keyboard.press('Enter');
    assert.equal(await page.locator(':focus').getAttribute('id'), 'content');
    await close();
  });

  test('a copy button copies the whole digest', async () => {
    const { page, close } = await open('datasets/palmer-penguins/1.0.0/', { permissions: ['clipboard-read', 'clipboard-write'] });
    const file = Object.values(sample().catalogue.datasets[0]?.document.files ?? {})[0];
    await page.getByRole('button', { name: 'Copy digest of penguins.csv' }).click();
    await page.getByRole('button', { name: 'Copied digest of penguins.csv' }).waitFor();
    assert.equal(`sha256:${await page.evaluate('navigator.clipboard.readText()')}`, file?.digest);
    await close();
  });
});

test('a copy button works also where a page is not served securely', async () => {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  // What such a page sees.
  await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { get: () => undefined, configurable: true })");
  await page.goto(`${served.url}analyses/penguins-mass/`);
  const button = page.getByRole('button', { name: 'Copy the command' }).first();
  await button.click();
  await page.getByRole('button', { name: 'Copied the command' }).waitFor();
  assert.equal(await page.locator(':focus').getAttribute('data-copy'), 'headgate run --analysis penguins-mass', 'the keyboard stays where it was');
  const other = await context.newPage();
  await other.goto(served.url);
  assert.equal(await other.evaluate('navigator.clipboard.readText()'), 'headgate run --analysis penguins-mass');
  await context.close();
});

suite('live states', () => {
  const letters = (first: number): string => '.wbqrsfcxo'[5]?.repeat(first).padEnd(144, 'w') ?? '';
  const status = (done: number, more: Partial<RunStatus> = {}): RunStatus => ({
    version: 1, plan: plans.volume, launch: 'l2', analysis: 'volume-relief', state: 'running', updated: new Date().toISOString(), started: new Date().toISOString(),
    counts: countsOf(letters(done)), cached: 0, ran: done, stages: [{ id: 'smooth', counts: countsOf(letters(done)), paused: false, units: 144 }], capacity: { jobs: 2, running: 1 }, failures: [], ...more,
  });
  const publish = (done: number, more: Partial<RunStatus> = {}): void => {
    const now = Buffer.from(JSON.stringify(status(done, more)));
    const codes = Uint8Array.from(letters(done), (letter) => stateOrder.indexOf(letter === 's' ? 'succeeded' : 'waiting'));
    live = (path) => (path === `${plans.volume}/status.json` ? now : path === `${plans.volume}/units/smooth.bin` ? codes : undefined);
  };

  test('counts, the heat map and the legend follow the run', async () => {
    publish(10);
    const { page, complaints, close } = await open(`runs/${plans.volume}/`);
    const succeeded = page.locator('[data-live-count="succeeded"] data');
    await page.locator('[data-live-count="succeeded"] data[data-value="10"]').waitFor();
    assert.match((await page.locator('[data-live-age]').textContent()) ?? '', /^live/);
    publish(100);
    await page.locator('[data-live-count="succeeded"] data[data-value="100"]').waitFor();
    await page.locator('.legend [data-state="succeeded"] data[data-value="100"]').waitFor();
    assert.equal(await succeeded.textContent(), '100');
    // 48 units a plane: the first is done, so nothing waits in it.
    assert.equal(await page.locator('.plane[data-plane="0"] path[data-letter="w"]').getAttribute('d'), '');
    assert.notEqual(await page.locator('.plane[data-plane="2"] path[data-letter="w"]').getAttribute('d'), '');
    publish(144, { state: 'ended', outcome: 'complete' });
    await page.locator('[data-live-age]', { hasText: /^ended$/ }).waitFor();
    assert.match((await page.locator('[data-live-state]').textContent()) ?? '', /complete/);
    assert.deepEqual(complaints, []);
    await close();
  });

  test('failures come with reason and last lines, as text, and go when their task is tried again', async () => {
    publish(10);
    const { page, complaints, close } = await open(`runs/${plans.volume}/`);
    const list = page.locator('[data-live-failures]');
    await page.locator('[data-live-age]').waitFor();
    assert.equal(await list.isVisible(), false);
    const failure = { stage: 'smooth', unit: 3, at: { z: 0, x: 0, y: 3 }, class: 'user', reason: `The command ended with exit code 3. ${hostileText}`, tail: `no such row\n${hostileText}` } as const;
    const counts = { ...countsOf(letters(20)), failed: 1, blocked: 2, waiting: 121 };
    publish(20, { failures: [failure], counts });
    await list.getByRole('article', { name: 'failed: smooth z = 0, x = 0, y = 3' }).waitFor();
    assert.equal(await list.locator('[data-part="reason"]').textContent(), failure.reason);
    assert.equal(await list.locator('pre').textContent(), failure.tail);
    assert.equal(await list.locator('h3').textContent(), '1 failed now');
    assert.equal(await page.locator('[data-live-count="blocked"]').textContent(), '2 blocked', 'a state that the page did not have when it was made');
    publish(30);
    await list.waitFor({ state: 'hidden' });
    await page.getByText('There are none.').waitFor();
    publish(144, { state: 'ended', outcome: 'failed', failures: [failure] });
    await list.waitFor();
    assert.match((await page.locator('[data-live-state] .state').getAttribute('class')) ?? '', /\bbad\b/, 'the tone goes with the word');
    assert.deepEqual(complaints, []);
    await close();
  });

  test('the nodes of a run in a cluster are told while it goes on', async () => {
    publish(10);
    const { page, complaints, close } = await open(`runs/${plans.volume}/`);
    const nodes = page.locator('[data-live-workers]');
    await page.locator('[data-live-age]').waitFor();
    assert.equal(await nodes.isVisible(), false);
    const workers = [{ node: `node-${hostileText}`, pods: 2, requested: { cpu: 2.125, memory: 1280 }, used: { cpu: 0.4, memory: 96 }, chunks: [{ stage: 'smooth', chunk: 'a'.repeat(64) }] }, { node: 'node-2', pods: 1, requested: { cpu: 1, memory: 640 }, chunks: [] }];
    publish(20, { workers });
    await nodes.waitFor();
    assert.deepEqual(await nodes.locator('tbody th').allTextContents(), [`node-${hostileText}`, 'node-2']);
    assert.deepEqual(await nodes.locator('tbody tr').first().locator('td').allTextContents(), ['2', '2.1 CPU, 1.25 GiB', '0.4 CPU, 96 MiB', 'smooth aaaaaaaa']);
    publish(144, { state: 'ended', outcome: 'complete', workers });
    await nodes.waitFor({ state: 'hidden' });
    assert.deepEqual(complaints, []);
    await close();
  });

  test('the map in words follows too', async () => {
    publish(10);
    const { page, close } = await open(`runs/${plans.volume}/`);
    await page.getByText('The map in words').click();
    await page.locator('[data-live-words]', { hasText: '134 waiting, 10 succeeded.' }).waitFor();
    assert.equal(await page.locator('[data-live-others] li').count(), 50);
    assert.equal(await page.locator('[data-live-more]').textContent(), 'The first of 134 that did not succeed.');
    publish(143);
    await page.locator('[data-live-words]', { hasText: '143 succeeded, 1 waiting.' }).waitFor();
    assert.deepEqual(await page.locator('[data-live-others] li').allTextContents(), ['z = 2, x = 7, y = 5: waiting']);
    assert.equal(await page.locator('[data-live-more]').isVisible(), false);
    await close();
  });

  test('a runner that goes away is asked for again, and is stale meanwhile', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    publish(10);
    await page.goto(`${served.url}runs/${plans.volume}/`);
    await page.locator('[data-live-age]', { hasText: 'live' }).waitFor();
    live = () => undefined;
    const missed = page.waitForResponse((response) => response.url().includes('/live/') && response.status() === 404);
    await page.clock.runFor(3000);
    await missed;
    for (let waited = 0; waited < 60; waited += 10) await page.clock.runFor(10_000);
    await page.locator('[data-live-age][data-stale]').waitFor();
    publish(50, { updated: new Date(Date.now() + 120_000).toISOString() });
    await page.clock.runFor(31_000);
    await page.locator('[data-live-count="succeeded"] data[data-value="50"]').waitFor();
    await context.close();
  });

  test('a state that is not renewed is called stale', async () => {
    publish(10, { updated: new Date(Date.now() - 3_700_000).toISOString() });
    const { page, close } = await open(`runs/${plans.volume}/`);
    await page.locator('[data-live-age][data-stale]', { hasText: 'stale, 1 h ago' }).waitFor();
    await close();
  });

  test('where nothing is published, it is asked for once', async () => {
    live = () => undefined;
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.clock.install();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/live/')) asked.push(request.url());
    });
    const answered = page.waitForResponse((response) => response.url().includes('/live/'));
    await page.goto(`${served.url}runs/${plans.relief}/`);
    assert.equal((await answered).status(), 404);
    await page.clock.fastForward(60_000);
    await page.waitForLoadState('networkidle');
    assert.equal(asked.length, 1);
    assert.equal(await page.locator('[data-live-age]').isVisible(), false);
    await context.close();
  });
});
