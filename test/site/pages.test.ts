import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import type { Page } from '../../site/model/page.ts';
import { formatInstant, formatNumber, type NumberStyle } from '../../site/model/format.ts';
import { allPages } from '../../site/model/pages.ts';
import { buildSample, type BuiltSite } from './built-site.ts';
import { tagsOf, visibleText, type Tag } from './html.ts';
import { hostileText, plans, sample } from './sample-catalogue.ts';

let site: BuiltSite;
let pages: { readonly path: string; readonly html: string; readonly tags: readonly Tag[]; readonly twin: Page }[];

before(async () => {
  site = await buildSample();
  const html = site.files.filter((path) => path.endsWith('.html') && path !== '404.html' && !path.startsWith('files/'));
  pages = await Promise.all(
    html.map(async (path) => {
      const address = `/${path.replace(/index\.html$/, '')}`;
      const text = await site.text(path);
      const twin = JSON.parse(await site.text(address === '/' ? 'index.json' : `${address.slice(1, -1)}.json`)) as Page;
      return { path: address, html: text, tags: tagsOf(text), twin };
    }),
  );
});

after(() => site.remove());

suite('the built site', () => {
  test('has a page and a twin for everything in the catalogue', () => {
    const { catalogue } = sample();
    const entries = catalogue.tools.length + catalogue.pipelines.length + catalogue.datasets.length + catalogue.analyses.length + catalogue.runs.length;
    const moved = pages.filter(({ twin }) => twin.kind === 'moved').length;
    assert.equal(pages.length, 1 + 5 + entries + catalogue.suppressed.length + moved);
    for (const { path, twin } of pages) assert.equal(twin.path, path);
  });

  test('shows no number that its twin does not hold', () => {
    let compared = 0;
    for (const { path, tags, twin } of pages) {
      for (const { attributes, text } of tags) {
        const at = attributes['data-twin'];
        if (at === undefined) continue;
        const value = valueAt(twin, at);
        assert.ok(['string', 'number', 'boolean'].includes(typeof value) || value === null, `${path}: ${at} is in the twin`);
        const raw = attributes['data-value'];
        if (raw === undefined) assert.equal(text, String(value), `${path}: ${at}`);
        else {
          assert.equal(raw, String(value), `${path}: ${at}`);
          assert.ok(formsOf(value).includes(text), `${path}: ${at} is shown as ${text}, which is no form of ${raw}`);
        }
        compared += 1;
      }
    }
    assert.ok(compared > 300, `only ${compared} numbers were compared`);
  });

  test('has digits outside marked numbers only where the twin has the same text', () => {
    for (const { path, html, twin } of pages) {
      const known = JSON.stringify(twin, (_, value: unknown) => (typeof value === 'number' ? formatNumber(value) : value)).replaceAll('\\"', '"').replaceAll('\\\\', '\\');
      for (const token of visibleText(html).split(/[\s,;:()/"…]+/).filter((word) => /\d/.test(word) && word !== 'sha256')) {
        assert.ok(known.includes(token.replace(/\.$/, '')), `${path}: ${token} is not in the twin`);
      }
    }
  });

  test('A36: runs no inline script, has no inline style, and asks nothing of other hosts', () => {
    for (const { path, tags } of pages) {
      for (const { name, attributes, text } of tags) {
        if (name === 'script') assert.ok(attributes.src?.startsWith('/assets/') && text.trim() === '', `${path}: inline script`);
        if (name === 'link' || name === 'img') assert.match(attributes.src ?? attributes.href ?? '', /^\//, `${path}: ${name} from elsewhere`);
        assert.ok(!['style', 'iframe', 'object', 'embed', 'form', 'base'].includes(name), `${path}: <${name}>`);
        for (const attribute of Object.keys(attributes)) assert.ok(attribute !== 'style' && !/^on/i.test(attribute), `${path}: <${name} ${attribute}>`);
      }
      const policy = tags.find(({ attributes }) => attributes['http-equiv'] === 'Content-Security-Policy')?.attributes.content ?? '';
      assert.match(policy, /script-src 'self';/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  test('stays small: a page is its text, and little beside it', async () => {
    const size = async (extension: string): Promise<number> => (await Promise.all(site.files.filter((path) => path.startsWith('assets/') && path.endsWith(extension)).map((path) => site.text(path)))).join('').length;
    const [scripts, styles] = [await size('.js'), await size('.css')];
    assert.ok(scripts < 14_000, `${scripts} bytes of scripts`);
    assert.ok(styles < 32_000, `${styles} bytes of styles`);
    for (const { path, html } of pages) assert.ok(html.length < 120_000, `${path}: ${html.length} bytes`);
  });

  test('A36: makes hostile text inert and still shows it', () => {
    const analysis = page('/analyses/ada/hostile/');
    assert.ok(tagsOf(analysis.html).some(({ name, text }) => name === 'h1' && text === hostileText));
    const tool = page('/tools/hostile-tool/1.0.0/');
    for (const { path, tags } of pages) {
      for (const { name, attributes } of tags) {
        if (name === 'a') assert.match(attributes.href ?? '', /^(\/|#|https:\/\/|mailto:)/, `${path}: ${attributes.href}`);
        if (name === 'img') assert.match(attributes.src ?? '', /^\/files\//, `${path}: ${attributes.src}`);
      }
    }
    assert.doesNotMatch(tool.html, /<img/);
    assert.doesNotMatch(tool.html, /href="\/nowhere\/"/);
    // The SVG with a script is only ever an image, never a part of the page.
    assert.doesNotMatch(analysis.html, /onload/);
  });

  test('has links that resolve, and anchors that exist', () => {
    const files = new Set(site.files);
    let followed = 0;
    for (const { path, tags } of pages) {
      const ids = tags.flatMap(({ attributes }) => (attributes.id === undefined ? [] : [attributes.id]));
      assert.equal(new Set(ids).size, ids.length, `${path}: an id is there twice`);
      for (const { attributes } of tags) {
        const target = attributes.href ?? attributes.src;
        if (target === undefined || /^(https:|mailto:)/.test(target)) continue;
        followed += 1;
        if (target.startsWith('#')) {
          assert.ok(ids.includes(target.slice(1)), `${path}: ${target}`);
          continue;
        }
        const file = decodeURIComponent(target.slice(1));
        assert.ok(files.has(target.endsWith('/') ? `${file}index.html` : file), `${path}: ${target}`);
      }
    }
    assert.ok(followed > 500, `only ${followed} links were followed`);
  });

  test('says what to do where there is nothing yet', () => {
    assert.match(page('/analyses/never-run/').html, /Never run\. To run it:/);
    assert.match(page('/analyses/never-run/').html, /headgate run --analysis never-run/);
    assert.match(page('/tools/scatter-figure/1.0.0/').html, /failed/);
    assert.match(page('/tools/grid-smooth/1.0.0/').html, /It declares no self test/);
  });

  test('puts the figure first, and licence and citation before the files', () => {
    const analysis = page('/analyses/penguins-mass/').html;
    assert.ok(analysis.indexOf('<img') < analysis.indexOf('<table'));
    const dataset = page('/datasets/palmer-penguins/1.0.0/').html;
    assert.ok(dataset.indexOf('CC0-1.0') < dataset.indexOf('id="files"'));
    assert.ok(dataset.indexOf('Gorman KB') < dataset.indexOf('id="files"'));
    assert.match(page('/datasets/simulated-recording/0.1.0-rc.1/').html, /Simulated data/);
  });

  test('answers at an address without a version, and at those of an id that has moved', () => {
    const leads = (from: string): string | undefined => {
      const { twin, tags } = page(from);
      assert.ok(twin.kind === 'moved', from);
      const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;
      assert.equal(tags.find(({ attributes }) => attributes['http-equiv'] === 'refresh')?.attributes.content, `0; url=${canonical}`, from);
      assert.ok(tags.some(({ name, attributes }) => name === 'a' && attributes.href === canonical), `${from} has a link for readers whose browser does not go there`);
      assert.equal(twin.to.href, canonical);
      return canonical;
    };
    assert.equal(leads('/pipelines/penguins/'), '/pipelines/penguins/1.1.0/');
    assert.equal(leads('/datasets/simulated-recording/'), '/datasets/simulated-recording/0.1.0-rc.1/');
    for (const old of ['smooth', 'blur']) for (const version of ['', '1.0.0/']) assert.equal(leads(`/tools/${old}/${version}`), '/tools/grid-smooth/1.0.0/');
    assert.equal(leads('/analyses/whau/'), '/analyses/maunga-whau-relief/');
    assert.ok(!pages.some(({ path }) => /round|circle/.test(path)), 'what goes round in a circle leads nowhere');
  });

  test('marks what was made with something that a notice is about', () => {
    const marks = (path: string): string[] => page(path).twin.notices.map(({ kind, about }) => `${kind} ${about?.label ?? 'itself'}`);
    assert.deepEqual(marks('/tools/linear-fit/1.0.0/'), ['withdrawal itself']);
    assert.deepEqual(marks('/pipelines/penguins/1.1.0/'), ['withdrawal tool linear-fit@1.0.0']);
    assert.deepEqual(marks('/analyses/penguins-mass/'), ['withdrawal tool linear-fit@1.0.0', 'advisory dataset palmer-penguins@1.0.0']);
    assert.match(page('/analyses/penguins-mass/').html, /withdrawal of the <a href="\/tools\/linear-fit\/1\.0\.0\/">/);
    assert.deepEqual(marks(`/runs/${plans.penguins}/`), ['withdrawal tool linear-fit@1.0.0']);
    assert.deepEqual(marks('/datasets/simulated-recording/0.1.0-rc.1/'), ['suppression dataset nests@1.0.0']);
    assert.deepEqual(marks('/analyses/early-relief/'), [`suppression run ${plans.suppressed.slice(0, 12)}`, 'advisory dataset palmer-penguins@1.0.0']);
    assert.deepEqual(marks('/pipelines/relief/1.0.0/'), ['amendment itself'], 'an amendment is read where it belongs');
    assert.deepEqual(marks('/analyses/maunga-whau-relief/'), ['advisory dataset palmer-penguins@1.0.0'], 'its dataset was derived from that one');
    assert.deepEqual(marks('/tools/table-summary/1.0.0/'), []);
  });

  test('keeps the address of what is suppressed, with the reason and what was made with it', () => {
    const { html, twin } = page('/datasets/nests/1.0.0/');
    assert.match(html, /They are those of a protected species\./);
    assert.ok(twin.kind === 'suppressed');
    assert.deepEqual(twin.derivatives.map(({ label }) => label), ['simulated-recording@0.1.0-rc.1']);
    const bare = page('/datasets/nests/').twin;
    assert.deepEqual(bare.kind === 'moved' && bare.to.label, 'nests@1.0.0', 'also without the version');
    const list = page('/datasets/').twin;
    assert.ok(list.kind === 'list');
    assert.deepEqual([list.count, list.suppressed, list.rows.at(-1)?.state], [3, 1, 'suppressed']);
  });

  test('tells states by words and shapes, not by colour alone', () => {
    const { html } = page(`/runs/${plans.relief}/`);
    assert.match(html, /class="mark"[^>]*data-crosses="f"[^>]*d="M/);
    assert.match(html, /x = 3, y = 2: failed/);
  });

  test('gives the twin of a page the page object itself', () => {
    const { catalogue, files } = sample();
    const made = allPages({ catalogue, read: (path, limit) => (files.has(path) ? Buffer.from(files.get(path) as string).subarray(0, limit) : undefined) });
    for (const one of made) assert.deepEqual(page(one.path).twin, JSON.parse(JSON.stringify(one)));
  });
});

test('a site in a sub-folder links only into it', async () => {
  const below = await buildSample('/lab/registry/');
  try {
    for (const path of below.files.filter((file) => file.endsWith('.html') && !file.startsWith('files/'))) {
      for (const { name, attributes } of tagsOf(await below.text(path))) {
        const target = attributes.href ?? attributes.src ?? attributes['data-live'];
        if (target !== undefined && target.startsWith('/')) assert.match(target, /^\/lab\/registry\//, `${path}: <${name}> ${target}`);
        if (attributes['http-equiv'] === 'refresh') assert.match(attributes.content ?? '', /^0; url=\/lab\/registry\//, path);
      }
    }
  } finally {
    await below.remove();
  }
});

function page(path: string): (typeof pages)[number] {
  const found = pages.find((one) => one.path === path);
  assert.ok(found, `there is a page at ${path}`);
  return found;
}

function valueAt(document: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, part) => (value as { readonly [name: string]: unknown } | undefined)?.[part], document);
}

function formsOf(value: unknown): string[] {
  if (typeof value !== 'number') return [formatInstant(String(value))];
  return (['count', 'bytes', 'seconds', 'mebibytes', 'plain'] satisfies NumberStyle[]).map((style) => formatNumber(value, style));
}
