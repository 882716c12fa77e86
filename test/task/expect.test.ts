import assert from 'node:assert/strict';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { parseTable, tableReader } from '../../runner/model/csv.ts';
import type { Expect } from '../../runner/model/declared.ts';
import { formatDigest } from '../../runner/model/digest.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import type { Store } from '../../runner/store/store.ts';
import { contentCheck } from '../../runner/task/content.ts';
import { printManifest } from '../../runner/task/directory-manifest.ts';
import { lookAtLarge, outputFindings } from '../../runner/task/expect.ts';

function place(t: TestContext): { readonly folder: string; readonly store: Store } {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-expect-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return { folder, store: directoryStore({ root: join(folder, 'store'), owner: 'host-1-0' }) };
}

/** Rules of the one output `out`. */
const stage = (expect: Expect, mediaType: string): { readonly expect: { readonly out: Expect }; readonly mediaTypes: { readonly out: string } } => ({ expect: { out: expect }, mediaTypes: { out: mediaType } });

const csv = 'text/csv';
const json = 'application/json';

/** Rules, media type, bytes, and what is found; nothing where all is well. */
const cases: readonly (readonly [rules: Expect, mediaType: string, bytes: string | Uint8Array, found: string | undefined])[] = [
  [{ notEmpty: true }, 'text/plain', '', 'the file is empty'],
  [{ notEmpty: true }, 'text/plain', 'x', undefined],
  [{ size: { min: 3 } }, 'text/plain', 'ab', 'size in bytes is 2, expected at least 3'],
  [{ size: { max: 3 } }, 'text/plain', 'abcd', 'size in bytes is 4, expected at most 3'],
  [{ size: { min: 2, max: 4 } }, 'text/plain', 'abc', undefined],
  [{ mediaType: true }, 'text/plain', new Uint8Array([0x61, 0xff]), 'the bytes are not UTF-8, as text/plain must be'],
  [{ mediaType: true }, 'text/plain', new Uint8Array([0x61, 0xc3]), 'the bytes are not UTF-8, as text/plain must be'],
  [{ mediaType: true }, 'text/plain; charset=utf-8', 'é', undefined],
  [{ mediaType: true }, json, '{"a":1}', undefined],
  [{ mediaType: true }, 'application/geo+json', '{"a":', 'not JSON: '],
  [{ mediaType: true }, 'application/x-ndjson', '{"a":1}\n\n{"b":2}\n', undefined],
  [{ mediaType: true }, 'application/x-ndjson', '{"a":1}\n{"b":\n', 'line 2 is not JSON'],
  [{ mediaType: true }, 'application/x-ndjson', '{"a":1}\n{"b":', 'line 2 is not JSON'],
  [{ mediaType: true }, 'image/svg+xml', '<?xml version="1.0"?>\n<svg width="1">', undefined],
  [{ mediaType: true }, 'image/svg+xml', '<html></html>', 'no <svg> element at the start of the file'],
  [{ mediaType: true }, 'image/png', '\x89PNG', 'the first bytes are not those of image/png'],
  [{ mediaType: true }, 'image/png', Buffer.from('\x89PNG\r\n\x1a\nmore', 'latin1'), undefined],
  [{ mediaType: true }, 'image/jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1'), undefined],
  [{ mediaType: true }, 'application/pdf', '%PDF-1.7', undefined],
  [{ mediaType: true }, 'application/gzip', Buffer.from('\x1f\x8b', 'latin1'), undefined],
  [{ mediaType: true }, 'application/zip', 'PK\x05\x06', undefined],
  [{ mediaType: true }, 'image/tiff', 'MM\0*', undefined],
  [{ mediaType: true }, 'application/vnd.apache.parquet', 'CSV1', 'the first bytes are not those of application/vnd.apache.parquet'],
  [{ mediaType: true }, 'application/octet-stream', new Uint8Array([0xff, 0xfe]), undefined],
  [{ count: { min: 2 } }, csv, 'a,b\n1,2\n', 'number of data rows is 1, expected at least 2'],
  [{ count: { min: 2, max: 2 } }, csv, 'a,b\n1,2\n"3\n",4', undefined],
  [{ count: { max: 1 } }, 'text/plain', 'one\ntwo', 'number of lines is 2, expected at most 1'],
  [{ count: { min: 1 } }, 'text/plain', '', 'number of lines is 0, expected at least 1'],
  [{ count: { max: 1 } }, 'application/x-ndjson', '1\n2\n', 'number of lines is 2, expected at most 1'],
  [{ count: { min: 3 } }, json, '[1,2]', 'number of items is 2, expected at least 3'],
  [{ columns: ['a', 'c'] }, csv, 'a,b\n1,2\n', 'column c is missing; the table has a, b'],
  [{ columns: ['b', 'a'] }, 'text/tab-separated-values', 'a\tb\n1\t2\n', undefined],
  [{ columns: ['a'] }, json, '{"a":1}', 'columns are expected but the output is not a table'],
  [{ unique: ['a'] }, csv, 'a,b\n1,2\n2,2\n1,3\n1,4\n', 'rows 1 and 3 have the same a: ["1"]'],
  [{ unique: ['a', 'b'] }, csv, 'a,b\n1,2\n2,2\n1,3\n', undefined],
  [{ unique: ['z'] }, csv, 'a,b\n1,2\n', 'column z, expected to be unique, is missing'],
  [{ shape: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } } }, json, '{"n":1}', undefined],
  [{ shape: { type: 'object', required: ['n'], properties: { n: { type: 'integer' } } } }, json, '{"n":"1"}', '$.n: expected a whole number, found "1"'],
  [{ shape: { type: 'object' } }, csv, 'a\n', 'a shape is expected but text/csv is not JSON'],
];

test('each rule finds what breaks it, and nothing else', async (t) => {
  const { store } = place(t);
  for (const [rules, mediaType, bytes, found] of cases) {
    const what = `${JSON.stringify(rules)} of ${mediaType}: ${JSON.stringify(String(bytes))}`;
    const digest = formatDigest(await store.putBlob(bytes));
    const findings = await outputFindings(store, { out: { digest, size: Buffer.byteLength(bytes), kind: 'file' } }, stage(rules, mediaType));
    assert.equal(findings.length, found === undefined ? 0 : 1, `${what}: ${findings.join('; ')}`);
    if (found !== undefined) assert.ok(findings[0]?.startsWith(`output out: ${found}`), `${what}: ${findings[0]}`);
  }
});

test('a folder has files to count, and may be empty where nothing forbids it', async (t) => {
  const { store } = place(t);
  const folder = async (files: number): Promise<{ readonly out: { readonly digest: string; readonly size: number; readonly kind: 'directory' } }> => ({ out: { digest: formatDigest(await store.putBlob(printManifest(Array.from({ length: files }, (_, i) => ({ path: `f${i}`, digest: `sha256:${'0'.repeat(64)}`, size: 1 }))))), size: files, kind: 'directory' } });
  assert.deepEqual(await outputFindings(store, await folder(0), stage({ notEmpty: true }, '*/*')), ['output out: the directory is empty']);
  assert.deepEqual(await outputFindings(store, await folder(3), stage({ notEmpty: true, count: { max: 2 } }, '*/*')), ['output out: number of files is 3, expected at most 2']);
  assert.deepEqual(await outputFindings(store, await folder(2), stage({ count: { min: 2, max: 2 } }, '*/*')), []);
});

test('a verdict is kept for its rules and its bytes, and for no others', async (t) => {
  const { folder, store } = place(t);
  const digest = await store.putBlob('a\n1\n');
  const out = { out: { digest: formatDigest(digest), size: 4, kind: 'file' as const } };
  assert.deepEqual(await outputFindings(store, out, stage({ columns: ['b'] }, csv)), ['output out: column b is missing; the table has a']);
  rmSync(join(folder, 'store/blobs'), { recursive: true });
  const later = directoryStore({ root: join(folder, 'store'), owner: 'host-1-0' });
  assert.deepEqual(await outputFindings(later, out, stage({ columns: ['b'] }, csv)), ['output out: column b is missing; the table has a']);
  assert.deepEqual(await outputFindings(later, out, stage({ columns: ['a'] }, csv)), ['output out: the stored bytes could not be read back']);
  // That is no verdict: when the bytes are back they are looked at.
  await later.putBlob('a\n1\n');
  assert.deepEqual(await outputFindings(later, out, stage({ columns: ['a'] }, csv)), []);
});

test('law: what is found does not depend on where the bytes are cut', () => {
  const usable = cases.flatMap(([rules, mediaType, bytes]) => (contentCheck(rules, mediaType) === undefined ? [] : [{ rules, mediaType, bytes: Buffer.from(bytes) }]));
  fc.assert(
    fc.property(fc.constantFrom(...usable), fc.array(fc.nat(80), { maxLength: 6 }), ({ rules, mediaType, bytes }, cuts) => {
      const found = (pieces: readonly Uint8Array[]): readonly string[] | undefined => {
        const check = contentCheck(rules, mediaType);
        for (const piece of pieces) check?.push(piece);
        return check?.end();
      };
      const at = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
      assert.deepEqual(found(at.slice(1).map((end, i) => bytes.subarray(at[i], end))), found([bytes]));
    }),
  );
});

test('law: a table is the same however its text is cut, and its first rows are the first of all', () => {
  const text = fc.stringMatching(/^[a,"\r\n\ufeff]{0,40}$/);
  fc.assert(
    fc.property(text, fc.nat(40), fc.nat(5), (whole, cut, limit) => {
      const rows: string[][] = [];
      const reader = tableReader(',', (row) => rows.push(row));
      reader.push(whole.slice(0, cut));
      reader.push(whole.slice(cut));
      reader.end();
      assert.deepEqual(rows, parseTable(whole));
      assert.deepEqual(parseTable(whole, ',', limit), rows.slice(0, limit));
    }),
  );
  assert.deepEqual(parseTable('\ufeffa,"b ""c"""\r\n\r\n"x\ny",\n'), [['a', 'b "c"'], ['x\ny', '']]);
});

test('a large output is looked at where it lies, and a large stored one in pieces', async (t) => {
  const { folder, store } = place(t);
  mkdirSync(join(folder, 'work/out'), { recursive: true });
  const file = join(folder, 'work/out/out.csv');
  // Beyond what is held whole: a million rows of some forty bytes, the last one like the first.
  const fd = openSync(file, 'w');
  writeSync(fd, 'n,text\n');
  for (let i = 0; i < 100; i += 1) writeSync(fd, Array.from({ length: 10_000 }, (_, j) => `${i * 10_000 + j},a text that only makes it long\n`).join(''));
  writeSync(fd, '0,again\n');
  closeSync(fd);
  const rules = stage({ mediaType: true, count: { min: 1 }, unique: ['n'] }, csv);
  const step = { outputs: [{ name: 'out', path: 'out/out.csv', kind: 'file' }] } as unknown as StepDocument;
  const found = ['output out: rows 1 and 1000001 have the same n: ["0"]'];
  const looked = lookAtLarge(join(folder, 'work'), step, rules);
  const { digest, size } = await store.putFile(file);
  assert.ok(size > 32 << 20);
  const out = { out: { digest: formatDigest(digest), size, kind: 'file' as const } };
  const blind: Store = { ...store, readBlob: () => assert.fail('read back'), fetchBlob: () => assert.fail('fetched back') };
  assert.deepEqual(await outputFindings(blind, out, rules, looked), found);
  assert.deepEqual(await outputFindings({ ...store, readBlob: () => assert.fail('held whole') }, out, stage({ unique: ['n'] }, csv)), found);
  // Somebody else's file is not read through a link in place of the folder.
  rmSync(join(folder, 'work/out'), { recursive: true });
  writeFileSync(join(folder, 'work/out'), '');
  assert.equal(lookAtLarge(join(folder, 'work'), step, rules).size, 0);
});
