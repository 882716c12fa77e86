import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { registry, runTool } from './harness.ts';
import { elevationTiles, gridOf, mosaic, overTiles, values } from './relief.ts';

/** A CSV without quoted fields, by the value of its first column. */
function table(bytes: Buffer | undefined): { [row: string]: { [column: string]: string } } {
  const [header = '', ...lines] = String(bytes).trim().split('\n');
  const names = header.split(',');
  return Object.fromEntries(lines.map((line) => {
    const cells = line.split(',');
    return [cells[0], Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))];
  }));
}

describe('Palmer penguins', () => {
  const csv = readFile(join(registry, 'datasets/palmer-penguins/1.0.0/penguins.csv'), 'utf8');

  test('regression of body mass on flipper length has the published coefficients', async () => {
    const results = await runTool('linear-regression@1.0.0', {
      inputs: { table: await csv },
      parameters: { x: 'flipper_length_mm', y: 'body_mass_g', by: 'species' },
    });
    const rows = table(results['coefficients']);
    // R: coef(lm(body_mass_g ~ flipper_length_mm, penguins)) is -5780.83, 49.69; summary()$r.squared is 0.759.
    // The confidence limits and the fits by species were computed with SciPy 1.17 (stats.linregress, stats.t.ppf).
    const expected = {
      all: { n: 342, slope: 49.6856, slope_low: 46.6989, slope_high: 52.6722, intercept: -5780.83, r_squared: 0.758993 },
      Adelie: { n: 151, slope: 32.8317, slope_low: 22.8012, slope_high: 42.8622, intercept: -2535.84, r_squared: 0.219213 },
      Chinstrap: { n: 68, slope: 34.5734, slope_low: 24.4143, slope_high: 44.7325, intercept: -3037.2, r_squared: 0.411598 },
      Gentoo: { n: 123, slope: 54.6225, slope_low: 44.6678, slope_high: 64.5772, intercept: -6787.28, r_squared: 0.49374 },
    };
    assert.deepEqual(Object.keys(rows).sort(), Object.keys(expected).sort());
    for (const [group, numbers] of Object.entries(expected)) {
      for (const [name, value] of Object.entries(numbers)) assert.equal(Number(rows[group]?.[name]), value, `${group}, ${name}`);
    }
  });

  test('the summary counts 344 penguins, two of them without measurements', async () => {
    const results = await runTool('table-summary@1.0.0', { inputs: { table: await csv }, parameters: { by: ['species'], columns: ['body_mass_g'], digits: 3 } });
    // R: aggregate(body_mass_g ~ species, penguins, mean) is 3700.662, 3733.088, 5076.016.
    assert.deepEqual(Object.values(table(results['summary'])).map(({ species, n, missing, mean }) => [species, n, missing, mean]), [
      ['Adelie', '151', '1', '3700.662'],
      ['Chinstrap', '68', '0', '3733.088'],
      ['Gentoo', '123', '1', '5076.016'],
    ]);
  });
});

describe('Maunga Whau', () => {
  test('the tiles hold the volcano of R', async () => {
    const tiles = await elevationTiles();
    assert.equal(tiles.length, 30);
    const heights = values(await mosaic(tiles));
    assert.equal(heights.length, 87 * 61);
    // R: range(volcano) is 94, 195; sum(volcano) is 690907; volcano[1, 1] is 100, the south-east corner here.
    assert.deepEqual([Math.min(...heights), Math.max(...heights), heights.reduce((sum, height) => sum + height, 0), heights.at(-1)], [94, 195, 690907, 100]);
  });

  test('tiles smoothed one by one with their neighbours are the whole grid smoothed: no seam', async () => {
    const tiles = await elevationTiles();
    const whole = await mosaic(tiles);
    for (const sigma of [1, 2.3]) {
      const seamed = await mosaic(await overTiles(tiles, { tool: 'grid-smooth@1.0.0', output: 'tile', parameters: { sigma } }));
      const smooth = String((await runTool('grid-smooth@1.0.0', { inputs: { tiles: [{ bytes: whole }] }, parameters: { sigma } }))['tile']);
      assert.equal(seamed, smooth);
      assert.notEqual(smooth, whole);
    }
  });

  test('tiles shaded one by one are the whole grid shaded', async () => {
    const tiles = await elevationTiles();
    for (const output of ['shade', 'slope']) {
      const parameters = { azimuth: 315, altitude: 45 };
      const seamed = await mosaic(await overTiles(tiles, { tool: 'grid-hillshade@1.0.0', output, parameters }));
      assert.equal(seamed, String((await runTool('grid-hillshade@1.0.0', { inputs: { tiles: [{ bytes: await mosaic(tiles) }] }, parameters }))[output]));
    }
  });

  test('a kernel that reaches beyond the next tile is refused, since it would leave a seam', async () => {
    const tiles = await elevationTiles();
    await assert.rejects(overTiles(tiles, { tool: 'grid-smooth@1.0.0', output: 'tile', parameters: { sigma: 5 } }), /use a smaller sigma or larger tiles/);
  });

  test('an inclined plane has one slope and one illumination, edges and corners included', async () => {
    // Rises 3 m per cell to the east and 4 m per cell to the north: gradient 0.5, slope atan(0.5).
    const plane = gridOf({ columns: 6, rows: 5 }, (column, row) => 100 + 3 * column - 4 * row);
    for (const [azimuth, altitude] of [[315, 45], [90, 30], [200, 60]] as const) {
      const { shade, slope } = await runTool('grid-hillshade@1.0.0', { inputs: { tiles: [{ bytes: plane }] }, parameters: { azimuth, altitude } });
      const [a, h] = [(azimuth * Math.PI) / 180, (altitude * Math.PI) / 180];
      const cosine = (Math.sin(h) - 0.3 * Math.sin(a) * Math.cos(h) - 0.4 * Math.cos(a) * Math.cos(h)) / Math.sqrt(1.25);
      for (const value of values(String(shade))) assert.ok(Math.abs(value - Math.max(0, cosine)) <= 5.1e-5, `${value} is not ${cosine}`);
      for (const value of values(String(slope))) assert.equal(value, 26.565);
    }
  });

  test('a mosaic of more tiles than a task document lists reads the manifest', async () => {
    const bytes = (i: number): string => `ncols 1\nnrows 1\nxllcorner ${i}\nyllcorner 0\ncellsize 1\nNODATA_value -9999\n${i}\n`;
    const grid = String((await runTool('grid-mosaic@1.0.0', { inputs: { tiles: Array.from({ length: 300 }, (_, i) => ({ bytes: bytes(i) })) } }))['grid']);
    assert.deepEqual(values(grid), Array.from({ length: 300 }, (_, i) => i));
  });
});
