import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

// Looks at what `npm start -- --once` left in this checkout: the proof that a fresh machine gets the whole flow.
const site = join(import.meta.dirname, '../../registry/.headgate/site');

const analyses = readdirSync(join(import.meta.dirname, '../../registry/analyses')).map((name) => name.replace('.json', ''));

test('the site was built, with a page and a twin for each analysis', () => {
  assert.ok(existsSync(join(site, 'index.html')), 'run `npm start -- --once` first');
  for (const id of analyses) {
    assert.ok(existsSync(join(site, 'analyses', id, 'index.html')), id);
    assert.ok(existsSync(join(site, 'analyses', `${id}.json`)), id);
  }
});

for (const id of analyses) {
  test(`the page of ${id} holds its figures, and their bytes are there`, () => {
    const page = readFileSync(join(site, 'analyses', id, 'index.html'), 'utf8');
    const figures = [...page.matchAll(/<img[^>]+src="\/files\/([^"]+)"/g)].map((match) => match[1] as string);
    assert.ok(figures.length > 0, 'at least one figure');
    for (const file of figures) assert.match(readFileSync(join(site, 'files', file), 'utf8').slice(0, 4096), /<svg[\s>]/, file);
  });
}
