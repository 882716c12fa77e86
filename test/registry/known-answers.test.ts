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

describe('phiX174', () => {
  const folder = join(registry, 'datasets');
  const genome = readFile(join(folder, 'phix174-genome/1.0.0/NC_001422.1.fasta'), 'utf8');
  const published = readFile(join(folder, 'phix174-genes/1.0.0/genes.csv'), 'utf8');

  test('the genome has 5,386 bases of the published composition', async () => {
    const windows = String((await runTool('sequence-windows@1.0.0', { inputs: { sequence: await genome } }))['windows']);
    const { metrics } = await runTool('base-composition@1.0.0', { inputs: { sequence: await genome, windows } });
    const numbers = JSON.parse(String(metrics)) as { readonly [name: string]: { readonly value: number } };
    // Counted with Biopython 1.88 on the GenBank record.
    assert.deepEqual(['length', 'a', 'c', 'g', 't', 'gc'].map((name) => numbers[name]?.value), [5386, 1291, 1157, 1254, 1684, 44.76420]);
  });

  test('the open reading frames hold all eleven published genes', async () => {
    const { orfs = Buffer.alloc(0) } = await runTool('open-reading-frames@1.0.0', { inputs: { sequence: await genome } });
    const rows = Object.values(table(orfs));
    // 20 forward and 12 reverse: the same count by a naive search written in Python.
    assert.deepEqual(['+', '-'].map((strand) => rows.filter((row) => row['strand'] === strand).length), [20, 12]);
    const { comparison, metrics } = await runTool('gene-comparison@1.0.0', { inputs: { orfs, genes: await published } });
    const found = Object.entries(table(comparison));
    assert.equal(found.map(([gene, { found: yes }]) => `${gene} ${yes}`).join(', '), 'A yes, A* yes, B yes, C yes, D yes, E yes, F yes, G yes, H yes, J yes, K yes');
    // A starts at the second ATG of its frame, A* further inside it.
    assert.deepEqual(found.filter(([, row]) => row['start_codon'] === 'inner start').map(([gene]) => gene), ['A', 'A*']);
    assert.deepEqual((JSON.parse(String(metrics)) as { readonly [name: string]: unknown })['genesFound'], { title: 'Published genes found', value: 11, unit: 'of 11' });
  });

  test('genes over the origin are lost when the genome is taken for linear', async () => {
    const { orfs = Buffer.alloc(0) } = await runTool('open-reading-frames@1.0.0', { inputs: { sequence: await genome }, parameters: { circular: false } });
    const { comparison } = await runTool('gene-comparison@1.0.0', { inputs: { orfs, genes: await published } });
    assert.deepEqual(Object.entries(table(comparison)).filter(([, { found }]) => found === 'no').map(([gene]) => gene), ['A', 'A*', 'B']);
  });

  test('words of four bases: GATC is the only one that never occurs', async () => {
    const { kmers } = await runTool('kmer-count@1.0.0', { inputs: { sequence: await genome }, parameters: { k: 4 } });
    const rows = Object.entries(table(kmers));
    assert.equal(rows.length, 256);
    assert.equal(rows.reduce((sum, [, { observed }]) => sum + Number(observed), 0), 5386);
    // phiX174 has no site for the Dam methylase; known since its sequence was.
    assert.deepEqual(rows.filter(([, { observed }]) => observed === '0').map(([word]) => word), ['GATC']);
  });
});
