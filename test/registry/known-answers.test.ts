import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { registry, runTool } from './harness.ts';
import { elevationTiles, gridOf, mosaic, overTiles, values } from './relief.ts';

/** A CSV without quoted fields, by the value of a column that names its rows: the first one unless another is named. */
function table(bytes: Buffer | undefined, by = 0): { [row: string]: { [column: string]: string } } {
  const [header = '', ...lines] = String(bytes).trim().split('\n');
  const names = header.split(',');
  return Object.fromEntries(lines.map((line) => {
    const cells = line.split(',');
    return [cells[by], Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))];
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

describe('simulated tetrode', () => {
  test('a sine comes through the filter with the gain that theory gives, an offset does not', async () => {
    const [sampleRate, frames, amplitude] = [30000, 30000, 1000];
    for (const frequency of [100, 300, 1000, 6000, 9000]) {
      const given = Int16Array.from({ length: frames }, (_, i) => Math.round(5000 + 10 * amplitude * Math.sin((2 * Math.PI * frequency * i) / sampleRate)));
      const { filtered = Buffer.alloc(0) } = await runTool('bandpass-filter@1.0.0', { inputs: { recording: wav(sampleRate, given) }, parameters: { low: 300, high: 6000 } });
      const warped = (hertz: number): number => Math.tan((Math.PI * hertz) / sampleRate);
      // Two Butterworth filters of second order, each run twice: the squares of their gains.
      const gain = 1 / (1 + (warped(300) / warped(frequency)) ** 4) / (1 + (warped(frequency) / warped(6000)) ** 4);
      const middle = Array.from({ length: frames / 2 }, (_, i) => filtered.readInt16LE(44 + 2 * (i + frames / 4)) / 10);
      const power = middle.reduce((sum, value) => sum + value * value, 0) / middle.length;
      assert.ok(Math.abs(Math.sqrt(2 * power) - gain * amplitude) < 0.1, `${frequency} Hz: ${Math.sqrt(2 * power)} is not ${gain * amplitude}`);
      assert.ok(Math.abs(middle.reduce((sum, value) => sum + value, 0) / middle.length) < 0.1);
    }
  });

  /** The whole study for one recording at one threshold, tool by tool: accuracy by unit. */
  async function sort(name: string, threshold: number): Promise<{ [unit: string]: { [column: string]: string } }> {
    const model = await readFile(join(registry, `datasets/simulated-tetrode/1.0.0/${name}.json`));
    const { recording = Buffer.alloc(0), truth = Buffer.alloc(0) } = await runTool('tetrode-simulate@1.0.0', { inputs: { model } });
    const { filtered = Buffer.alloc(0) } = await runTool('bandpass-filter@1.0.0', { inputs: { recording } });
    const { events = Buffer.alloc(0) } = await runTool('spike-detect@1.0.0', { inputs: { recording: filtered }, parameters: { threshold } });
    const { labels = Buffer.alloc(0) } = await runTool('spike-cluster@1.0.0', { inputs: { recording: filtered, events } });
    const { accuracy } = await runTool('sorting-accuracy@1.0.0', { inputs: { truth, events, labels } });
    return table(accuracy, 3);
  }

  test('at five times the noise the quiet recording is sorted above 0.95 and the typical one above 0.85, every unit', async () => {
    const [quiet, typical] = await Promise.all([sort('quiet', 5), sort('typical', 5)]);
    assert.deepEqual([Object.keys(quiet), Object.keys(typical)], [['A', 'B', 'C'], ['A', 'B', 'C']]);
    for (const [unit, row] of Object.entries(quiet)) assert.ok(Number(row['accuracy']) > 0.95, `quiet ${unit}: ${row['accuracy']}`);
    for (const [unit, row] of Object.entries(typical)) assert.ok(Number(row['accuracy']) > 0.85, `typical ${unit}: ${row['accuracy']}`);
    // The rates of the model are 20, 14 and 9 per second, over 8 seconds.
    for (const [unit, rate] of [['A', 20], ['B', 14], ['C', 9]] as const) {
      const spikes = Number(quiet[unit]?.['true_spikes']);
      assert.ok(Math.abs(spikes - rate * 8) < 3 * Math.sqrt(rate * 8), `${unit} has ${spikes} spikes`);
    }
  });

  test('a threshold that is too low fills the smallest unit with noise, one that is too high loses it', async () => {
    const [low, high] = await Promise.all([sort('typical', 3.5), sort('typical', 6.5)]);
    assert.ok(Number(low['C']?.['precision']) < 0.5 && Number(low['C']?.['recall']) > 0.8);
    assert.ok(Number(high['C']?.['recall']) < 0.5 && Number(high['A']?.['accuracy']) > 0.95);
  });
});

/** A WAV file of one channel, 16-bit PCM. */
function wav(sampleRate: number, steps: Int16Array): Buffer {
  const bytes = Buffer.alloc(44 + steps.length * 2);
  bytes.write('RIFF', 0, 'latin1');
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8, 'latin1');
  for (const [value, at, size] of [[16, 16, 4], [1, 20, 2], [1, 22, 2], [sampleRate, 24, 4], [sampleRate * 2, 28, 4], [2, 32, 2], [16, 34, 2], [steps.length * 2, 40, 4]] as const) bytes.writeUIntLE(value, at, size);
  bytes.write('data', 36, 'latin1');
  steps.forEach((step, i) => bytes.writeInt16LE(step, 44 + 2 * i));
  return bytes;
}
