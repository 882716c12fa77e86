import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import fc from 'fast-check';
import { lettersOfCodes, stateLetters, stateOfLetter, stateOrder } from '../../runner/model/state-letters.ts';
import { addressOf, twinOf, withBase } from '../../site/model/address.ts';
import { ageWords, isStale } from '../../site/model/age.ts';
import { cellGrid, cellsPath } from '../../site/model/cells.ts';
import { formatInstant, formatNumber } from '../../site/model/format.ts';
import { layOut } from '../../site/model/graph.ts';
import { gridAxes } from '../../site/model/grid.ts';
import { heatOf } from '../../site/model/heat.ts';
import { imageSize } from '../../site/model/image-size.ts';
import { flatten, placeOf, planeLetters, planeShape, unitsIn } from '../../site/model/lattice.ts';
import { renderMarkdown } from '../../site/model/markdown.ts';
import { readMetrics } from '../../site/model/metrics.ts';
import { previewTable } from '../../site/model/preview.ts';
import type { Source } from '../../site/model/source.ts';
import { firstSentence } from '../../site/model/text.ts';
import { hostileText, sample } from './sample-catalogue.ts';

test('numbers are shown for readers', () => {
  const shown = (value: number, style?: Parameters<typeof formatNumber>[1]): string => formatNumber(value, style);
  assert.deepEqual([shown(5386), shown(12_345), shown(-0.5), shown(0.1 + 0.2), shown(4.37e-107), shown(49.685_566)], ['5386', '12,345', '−0.5', '0.3', '4.37 × 10⁻¹⁰⁷', '49.6856']);
  assert.deepEqual([shown(999, 'bytes'), shown(1000, 'bytes'), shown(999_950, 'bytes'), shown(15_728_640, 'bytes')], ['999 B', '1 kB', '1 MB', '15.7 MB']);
  assert.deepEqual([shown(0.213, 'seconds'), shown(59.94, 'seconds'), shown(61, 'seconds'), shown(7200, 'seconds'), shown(4821.5, 'seconds')], ['213 ms', '59.9 s', '1 min 1 s', '2 h', '1 h 20 min']);
  assert.deepEqual([shown(61.5, 'mebibytes'), shown(2048, 'mebibytes')], ['61.5 MiB', '2 GiB']);
});

test('instants are shown in UTC, other text as it is', () => {
  assert.equal(formatInstant('2026-11-21T09:41:07Z'), '21 Nov 2026, 09:41 UTC');
  assert.equal(formatInstant('2026-01-02'), '2 Jan 2026');
  assert.equal(formatInstant('soon'), 'soon');
});

test('addresses', () => {
  assert.equal(addressOf('tools', 'table-summary@1.0.0-rc.1'), '/tools/table-summary/1.0.0-rc.1/');
  assert.equal(addressOf('analyses', 'ada/hostile'), '/analyses/ada/hostile/');
  assert.deepEqual([twinOf('/'), twinOf('/tools/'), twinOf('/tools/a/1.0.0/')], ['/index.json', '/tools.json', '/tools/a/1.0.0.json']);
  assert.deepEqual([withBase('/', '/a/'), withBase('/lab/', '/a/'), withBase('/lab', '/a/')], ['/a/', '/lab/a/', '/lab/a/']);
});

test('age in words', () => {
  assert.deepEqual([ageWords(-3), ageWords(14), ageWords(90), ageWords(7300), ageWords(200_000)], ['now', '10 s ago', '1 min ago', '2 h ago', '2 days ago']);
  assert.deepEqual([isStale(10), isStale(60)], [false, true]);
});

test('first sentence', () => {
  assert.equal(firstSentence('Smooths **every** tile, e.g. of [a grid](https://x.org). Then stops.'), 'Smooths every tile, e.g. of a grid.');
  assert.equal(firstSentence('Version 1.5 of it\nis here! More'), 'Version 1.5 of it is here!');
  assert.equal(firstSentence(undefined), '');
});

test('a letter for each state, and back', () => {
  assert.equal(new Set(stateLetters).size, stateOrder.length);
  stateOrder.forEach((state, code) => {
    assert.equal(stateOfLetter(lettersOfCodes(Uint8Array.of(code))), state);
  });
  assert.equal(lettersOfCodes(Uint8Array.of(200)), 'w');
});

suite('lattices laid flat', () => {
  const axes = (lengths: readonly number[], names: readonly string[]) => lengths.map((length, i) => ({ name: names[i] ?? `a${i}`, labels: Array.from({ length }, (_, c) => String(c)) }));

  test('x runs along columns and y along rows, whatever their order', () => {
    // Ordinals with the last axis (y) fastest: x=0 is abc, x=1 is def.
    const lattice = flatten(axes([2, 3], ['x', 'y']));
    assert.deepEqual(planeShape(lattice), { columns: 2, rows: 3, planes: 1 });
    assert.equal(planeLetters(lattice, 'abcdef', 0), 'adbecf');
    assert.equal(planeLetters(flatten(axes([2, 3], ['y', 'x'])), 'abcdef', 0), 'abcdef');
    assert.equal(planeLetters(flatten(axes([2, 3], ['subject', 'session'])), 'abcdef', 0), 'abcdef');
  });

  test('one axis is one row', () => assert.deepEqual(planeShape(flatten(axes([4], ['y']))), { columns: 4, rows: 1, planes: 1 }));

  test('every unit is in exactly one cell of one plane, where its coordinates say', () => {
    const names = fc.shuffledSubarray(['x', 'y', 'z', 'probe'], { minLength: 1 });
    fc.assert(
      fc.property(names, fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 4, maxLength: 4 }), (chosen, lengths) => {
        const all = axes(lengths.slice(0, chosen.length), chosen);
        const lattice = flatten(all);
        const size = unitsIn(lattice);
        const letters = String.fromCodePoint(...Array.from({ length: size }, (_, ordinal) => 0x4e00 + ordinal));
        const { columns, rows, planes } = planeShape(lattice);
        assert.equal(columns * rows * planes, size);
        const seen = new Set<number>();
        for (let plane = 0; plane < planes; plane += 1) {
          const cells = planeLetters(lattice, letters, plane);
          assert.equal(cells.length, columns * rows);
          [...cells].forEach((letter, cell) => {
            const ordinal = (letter.codePointAt(0) as number) - 0x4e00;
            seen.add(ordinal);
            const at = placeOf(lattice, ordinal);
            assert.equal(at[all[lattice.column]?.name ?? ''], String(cell % columns));
            if (lattice.row >= 0) assert.equal(at[all[lattice.row]?.name ?? ''], String(Math.floor(cell / columns)));
          });
        }
        assert.equal(seen.size, size);
      }),
    );
  });

  test('a heat map counts and names what did not succeed', () => {
    const heat = heatOf(axes([2, 2], ['x', 'y']), 's.fb');
    assert.deepEqual(heat?.states.map(({ state, count }) => [state, count]), [['absent', 1], ['blocked', 1], ['failed', 1], ['succeeded', 1]]);
    assert.deepEqual(heat?.others, [{ at: { x: '1', y: '0' }, state: 'failed' }, { at: { x: '1', y: '1' }, state: 'blocked' }]);
    assert.equal(heatOf(axes([2, 2], ['x', 'y']), 'sss'), undefined);
    assert.equal(heatOf([], 's'), undefined);
  });

  test('cells of all letters together cover the plane once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 1, max: 50 }), fc.integer(), (columns, rows, seed) => {
        const letters = Array.from({ length: columns * rows }, (_, i) => 'sf.'[Math.abs((seed ^ (i * 2_654_435_761)) >>> 5) % 3]).join('');
        const grid = cellGrid(columns, rows);
        const covered = [...'sf.'].flatMap((letter) => [...cellsPath(grid, letters, letter).matchAll(/M(\d+) (\d+)h(\d+)v/g)]).reduce((cells, [, , , width]) => cells + Math.round((Number(width) + grid.gap) / grid.cell), 0);
        assert.equal(covered, columns * rows);
      }),
      { numRuns: 40 },
    );
  });
});

test('a grid of parameters has an axis for each that varies, where the points are all combinations in order', () => {
  const points = [0.5, 1].flatMap((k) => ['a', 'b', 'c'].map((mode) => ({ k, fixed: true, mode })));
  assert.deepEqual(gridAxes(points), [{ name: 'k', labels: ['0.5', '1'] }, { name: 'mode', labels: ['a', 'b', 'c'] }]);
  assert.deepEqual(gridAxes(points.slice(1)).map(({ name, labels }) => [name, labels.length]), [['grid', 5]]);
  assert.deepEqual(gridAxes(points.toReversed()).map(({ name }) => name), ['k', 'mode']);
  assert.deepEqual(gridAxes(points.slice(0, 1)), []);
  assert.deepEqual(gridAxes([{ k: 1, mode: 'a' }, { k: 2, mode: 'a' }, { k: 1, mode: 'b' }, { k: 2, mode: 'b' }]).map(({ name }) => name), ['grid'], 'the first varies fastest here');
});

suite('previews of published files', () => {
  const of = (text: string): Source => ({ catalogue: sample().catalogue, read: (_, limit) => Buffer.from(text).subarray(0, limit) });

  test('the first twenty rows of a CSV, with quotes', () => {
    const preview = previewTable(of(`a,b\n"x, ""y""",1\n${'z,2.5e3\n'.repeat(30)}`), 'f.csv', 'text/csv;charset=utf-8');
    assert.deepEqual(preview?.header, ['a', 'b']);
    assert.deepEqual(preview?.rows[0], ['x, "y"', '1']);
    assert.equal(preview?.rows.length, 20);
    assert.deepEqual(preview?.numeric, [false, true]);
    assert.equal(preview?.more, true);
  });

  test('a short table is shown whole', () => assert.equal(previewTable(of('a\n1\n'), 'f.csv', 'text/csv')?.more, false));
  test('a JSON array of objects is a table', () => assert.deepEqual(previewTable(of('[{"a":1},{"b":[2]}]'), 'f', 'application/json')?.rows, [['1', ''], ['', '[2]']]));
  test('what is no table is not shown as one', () => {
    assert.equal(previewTable(of('{"a":1}'), 'f', 'application/json'), undefined);
    assert.equal(previewTable(of('PAR1'), 'f', 'application/vnd.apache.parquet'), undefined);
    assert.equal(previewTable(of('a,b'), undefined, 'text/csv'), undefined);
  });

  test('metrics are leaves, with units where the file names them', () => {
    const metrics = readMetrics(of('{"n":342,"fit":{"slope":{"value":49.7,"unit":"g/mm"},"ok":true},"xs":[1,2]}'), 'f');
    assert.deepEqual(metrics?.map(({ name, value, unit }) => [name, value, unit]), [['n', 342, ''], ['fit › slope', 49.7, 'g/mm'], ['fit › ok', true, ''], ['xs', '1, 2', '']]);
    assert.deepEqual(readMetrics(of('{"meanSlope":{"title":"Mean slope","value":1},"fit":{"r2":{"title":"R²","value":0.2},"n":{"value":3}}}'), 'f')?.map(({ name, title }) => [name, title]), [['meanSlope', 'Mean slope'], ['fit › r2', 'fit › R²'], ['fit › n', 'fit › n']]);
    assert.equal(readMetrics(of('not json'), 'f'), undefined);
  });

  test('sizes of pictures', () => {
    const svg = (text: string) => imageSize('image/svg+xml', Buffer.from(text));
    assert.deepEqual(svg('<?xml version="1.0"?><svg width="640px" height="480" viewBox="0 0 1 1">'), { width: 640, height: 480 });
    assert.deepEqual(svg('<svg viewBox="0 0 620.4 470">'), { width: 620, height: 470 });
    assert.equal(svg('<svg width="100%">'), undefined);
    assert.deepEqual(imageSize('image/png', Buffer.from('89504e470d0a1a0a0000000d4948445200000280000001e0', 'hex')), { width: 640, height: 480 });
    assert.equal(imageSize('image/png', Buffer.from('short')), undefined);
  });
});

suite('contributors’ Markdown', () => {
  test('keeps text, emphasis, tables and outward links', () => {
    const html = renderMarkdown('# T\n\n**b** [l](https://x.org) \n\n| a |\n|---|\n| 1 |');
    assert.match(html, /<h3>T<\/h3>/);
    assert.match(html, /<strong>b<\/strong>/);
    assert.match(html, /<a href="https:\/\/x\.org" rel="nofollow noopener ugc">/);
    assert.match(html, /<div class="box" tabindex="0" role="group" aria-label="Table"><table>/);
  });

  test('headings start below the page’s own and skip no level', () => {
    const levels = (text: string, level: 2 | 3 | 4): string[] => [...renderMarkdown(text, level).matchAll(/<(h\d)>/g)].map(([, tag]) => tag ?? '');
    assert.deepEqual(levels('## a\n\n#### b\n\n## c\n\n# d\n\n###### e', 3), ['h3', 'h4', 'h3', 'h3', 'h4']);
    assert.deepEqual(levels('###### a', 2), ['h2']);
  });

  test('A36: never makes a tag or attribute that acts', () => {
    const pieces = fc.constantFrom(hostileText, '<script>', '</script>', '[a](javascript:alert(1))', '[a](JaVaScRiPt:x)', '![p](https://e.org/p.png)', '<img src=x onerror=y>', '<svg onload=x>', '<a href="vbscript:x">', '[r](/local)', '[^1]', '[^1]: note', '- [ ] task', '`code`', '\n\n', '| a |\n|---|\n| <b onclick=x> |', '<style>*{}</style>', '&#60;script&#62;', '[d](data:text/html,x)', '<details open ontoggle=x>', 'a'.repeat(10));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const html = renderMarkdown(parts.join(' '));
        for (const [, name, attributes = ''] of html.matchAll(/<([a-zA-Z]+)([^>]*)>/g)) {
          assert.ok(!['script', 'style', 'img', 'svg', 'iframe', 'input', 'form', 'details', 'object'].includes(name?.toLowerCase() ?? ''), html);
          assert.doesNotMatch(attributes, /\son|style=|\sid=|\sname=/i, html);
          const href = /href="([^"]*)"/.exec(attributes)?.[1];
          if (href !== undefined) assert.match(href, /^(https?:|mailto:)/, html);
        }
      }),
    );
  });

  test('a text nested beyond reason becomes plain text', () => {
    const html = renderMarkdown('> '.repeat(6000));
    assert.match(html, /^<pre/);
    assert.match(renderMarkdown('- '.repeat(6000) + hostileText), /&lt;script>/);
  });
});

test('a drawn graph keeps every node and edge, inside its frame, none over another', () => {
  const { catalogue } = sample();
  for (const { graph } of catalogue.pipelines) {
    const drawn = layOut(graph);
    assert.equal(drawn.nodes.length, graph.nodes.length);
    assert.equal(drawn.edges.length, graph.edges.length);
    for (const node of drawn.nodes) {
      assert.ok(node.x - node.width / 2 >= 0 && node.x + node.width / 2 <= drawn.width && node.y - node.height / 2 >= 0 && node.y + node.height / 2 <= drawn.height, node.id);
      for (const other of drawn.nodes) if (other !== node) assert.ok(Math.abs(node.x - other.x) >= (node.width + other.width) / 2 || Math.abs(node.y - other.y) >= (node.height + other.height) / 2, `${node.id} lies over ${other.id}`);
    }
  }
});
