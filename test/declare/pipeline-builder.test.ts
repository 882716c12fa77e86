import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { buildPipeline } from '../../runner/declare/pipeline-builder.ts';

const root = join(import.meta.dirname, '../..');

test('the relief pipeline of the example registry, written as code, is the same document', () => {
  const written = JSON.parse(readFileSync(join(root, 'registry/pipelines/relief/1.0.0.json'), 'utf8')) as ReturnType<ReturnType<typeof buildPipeline>['toJSON']>;
  const { id, version, title, description, licence, tags, parameters = {}, inputs } = written;
  const p = buildPipeline({ id, version, title, ...(description === undefined ? {} : { description }), ...(licence === undefined ? {} : { licence }), ...(tags === undefined ? {} : { tags }) });
  const bound = Object.fromEntries(Object.entries(parameters).map(([name, shape]) => [name, p.parameter(name, shape)]));
  const pick = (...names: string[]): { [name: string]: unknown } => Object.fromEntries(names.map((name) => [name, bound[name]]));
  const elevation = p.input('elevation', inputs.elevation as NonNullable<typeof inputs.elevation>);
  const around = { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' } as const;
  const smooth = p.tool('smooth', 'grid-smooth@1.0.0', { title: 'Smooth each tile', inputs: { tiles: elevation }, parameters: pick('sigma'), over: around });
  const shade = p.tool('hillshade', 'grid-hillshade@1.0.0', { title: 'Shade each tile', inputs: { tiles: smooth.output('tile') }, parameters: pick('azimuth', 'altitude'), over: around });
  // The reason to write code: three mosaics in one loop.
  const mosaics = Object.fromEntries(
    ([['Elevation', 'elevation', smooth.output('tile')], ['Shade', 'illumination', shade.output('shade')], ['Slope', 'slope', shade.output('slope')]] as const).map(([name, what, tiles]) => [name, p.tool(`mosaic${name}`, 'grid-mosaic@1.0.0', { title: `Mosaic of ${what}`, inputs: { tiles }, over: 'all' }).output('grid')]),
  ) as { readonly [name in 'Elevation' | 'Shade' | 'Slope']: ReturnType<typeof smooth.output> };
  const measure = p.tool('measure', 'grid-statistics@1.0.0', { title: 'Elevation and slope in numbers', inputs: { elevation: mosaics.Elevation, slope: mosaics.Slope } });
  const drawn = p.tool('draw', 'relief-figure@1.0.0', { title: 'Draw the map', inputs: { elevation: mosaics.Elevation, shade: mosaics.Shade }, parameters: pick('title', 'note', 'azimuth', 'altitude') });
  const sources = { map: drawn.output('figure'), metrics: measure.output('metrics'), elevation: mosaics.Elevation, slope: mosaics.Slope, shadeTiles: shade.output('shade') };
  for (const [name, output] of Object.entries(written.outputs)) {
    const { from, ...more } = output;
    p.output(name, sources[name as keyof typeof sources], more);
    assert.equal(sources[name as keyof typeof sources], from);
  }
  assert.deepEqual(JSON.parse(JSON.stringify(p)), written);
});

test('a name used twice is refused at once', () => {
  const p = buildPipeline({ id: 'p', version: '1.0.0', title: 'P' });
  p.input('a', { mediaType: 'text/plain' });
  assert.throws(() => p.input('a', { mediaType: 'text/csv' }), /two inputs named a/);
});
