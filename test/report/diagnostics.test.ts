import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Diagnostic } from '../../runner/model/diagnostic.ts';
import { annotationLines, diagnosticsJson, diagnosticsText } from '../../runner/report/diagnostics.ts';

function diagnostic(changes: Partial<Diagnostic> = {}): Diagnostic {
  const start = { line: 2, column: 3, offset: 4 };
  return { code: 'a.b', severity: 'error', message: 'Wrong.', file: 'tools/a/1.0.0.json', range: { start, end: { line: 2, column: 6, offset: 7 } }, related: [], ...changes };
}

const sources = [{ path: 'tools/a/1.0.0.json', text: '{\n  "id": 1\n}\n' }];

test('a finding for people', () => {
  const other = { file: 'b.json', range: diagnostic().range, message: 'The other end.' };
  assert.equal(diagnosticsText([diagnostic({ hint: 'Mend it.', related: [other] })], { sources, colour: false }), [
    'tools/a/1.0.0.json:2:3 error: Wrong. [a.b]',
    '  2 |   "id": 1',
    '    |   ^^^',
    '  see b.json:2:3 The other end.',
    '  → Mend it.',
    '',
  ].join('\n'));
  assert.equal(diagnosticsText([], { sources, colour: false }), '');
});

test('colour only when told, and the root only when given', () => {
  const [plain, coloured] = [false, true].map((colour) => diagnosticsText([diagnostic()], { sources, colour, root: 'registry/' }));
  assert.ok(plain?.startsWith('registry/tools/a/1.0.0.json:2:3 '));
  assert.equal(plain?.includes('\u001b'), false);
  assert.ok(coloured?.includes('\u001b[31merror:\u001b[0m'));
});

test('the mark stays under what it marks behind tabs and in long lines', () => {
  const text = `{\n\t\t"id": 1\n}`;
  const range = { start: { line: 2, column: 3, offset: 4 }, end: { line: 2, column: 7, offset: 8 } };
  assert.ok(diagnosticsText([diagnostic({ range })], { sources: [{ path: 'tools/a/1.0.0.json', text }], colour: false }).includes('| \t\t"id": 1\n    | \t\t^^^^\n'));
  const long = `{${' '.repeat(500)}"id": 1${' '.repeat(500)}}`;
  const shown = diagnosticsText([diagnostic({ range: { start: { line: 1, column: 502, offset: 501 }, end: { line: 1, column: 506, offset: 505 } } })], { sources: [{ path: 'tools/a/1.0.0.json', text: long }], colour: false }).split('\n');
  assert.ok((shown[1]?.length ?? 0) < 140);
  assert.equal(shown[2]?.indexOf('^'), shown[1]?.indexOf('"id"'));
});

test('nothing from a file can steer a terminal or a workflow', () => {
  const hostile = diagnostic({ message: 'a\u001b[31m\u202eb\n::set-output name=x::y\r%', file: 'a,b:c\n::error::.json', code: 'x' });
  const text = diagnosticsText([hostile], { sources: [], colour: false });
  assert.doesNotMatch(text, /[\u001b\u202e]/);
  const lines = annotationLines([hostile]);
  assert.equal(lines.split('\n').length, 2);
  assert.ok(lines.startsWith('::error file=a%2Cb%3Ac%0A%3A%3Aerror%3A%3A.json,line=2,'));
  assert.ok(lines.endsWith('%0A::set-output name=x::y%0D%25\n'));
});

test('annotations carry place, code and hint', () => {
  assert.equal(annotationLines([diagnostic({ severity: 'warning', hint: 'Mend it.' })], { prefix: 'registry' }), '::warning file=registry/tools/a/1.0.0.json,line=2,endLine=2,col=3,endColumn=6,title=a.b::Wrong.%0AMend it.\n');
});

test('JSON holds the findings as they are', () => {
  assert.deepEqual(JSON.parse(diagnosticsJson([diagnostic()])), { version: 1, diagnostics: [diagnostic()] });
});
