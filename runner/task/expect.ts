import type { Expect, Shape } from '../model/declared.ts';
import { digestOf, type Digest } from '../model/digest.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { Value } from '../model/plan.ts';
import type { CheckVerdict, StoredOutput } from '../model/stored.ts';
import { parseTable } from '../model/csv.ts';
import { checkShape } from '../declare/shape.ts';
import { ensureDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from './directory-manifest.ts';

/** Digest of a set of rules with the media type they are read under: half of the name of a verdict. */
function rulesDigest(rules: Expect, mediaType: string): Digest {
  return digestOf(canonical({ mediaType, rules } as unknown as Json));
}

/** Digest of all the rules that outputs of a stage have to pass. */
export function stageRules(stage: { readonly expect: { readonly [output: string]: Expect }; readonly mediaTypes: { readonly [output: string]: string } }): Digest {
  return digestOf(canonical({ expect: stage.expect, mediaTypes: stage.mediaTypes } as unknown as Json));
}

/** What the rules of a stage find wrong with the outputs of one of its tasks; nothing when all is well. */
export async function outputFindings(store: Store, outputs: { readonly [name: string]: StoredOutput }, stage: { readonly expect: { readonly [output: string]: Expect }; readonly mediaTypes: { readonly [output: string]: string } }): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, output] of Object.entries(outputs)) {
    const rules = stage.expect[name];
    if (rules === undefined || Object.keys(rules).length === 0) continue;
    const verdict = await checkOutput(store, output, rules, stage.mediaTypes[name] ?? 'application/octet-stream');
    findings.push(...verdict.findings.map((finding) => `output ${name}: ${finding}`));
  }
  return findings;
}

/**
 * Checks an output against its rules, on the stored bytes; the verdict is kept under (rules, blob), so that a hit
 * under the same rules costs one read and a hit under other rules is checked again.
 */
async function checkOutput(store: Store, output: StoredOutput, rules: Expect, mediaType: string): Promise<CheckVerdict> {
  const rulesName = rulesDigest(rules, mediaType);
  const path = `checks/${digestOf(`${rulesName} ${output.digest}`)}.json`;
  const known = await store.get(path);
  if (known !== undefined) {
    const verdict = parseVerdict(known);
    if (verdict?.rules === rulesName && verdict.blob === output.digest) return verdict;
  }
  const findings = await findingsOf(store, output, rules, mediaType);
  const verdict: CheckVerdict = { version: 1, rules: rulesName, blob: output.digest, ok: findings.length === 0, findings };
  await ensureDocument(store, path, `${canonical(verdict as unknown as Json)}\n`);
  return verdict;
}

function parseVerdict(bytes: Uint8Array): CheckVerdict | undefined {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8')) as CheckVerdict;
  } catch {
    return undefined;
  }
}

async function findingsOf(store: Store, output: StoredOutput, rules: Expect, mediaType: string): Promise<string[]> {
  const findings: string[] = [];
  const within = (what: string, value: number, range: { readonly min?: number; readonly max?: number } | undefined): void => {
    if (range?.min !== undefined && value < range.min) findings.push(`${what} is ${value}, expected at least ${range.min}`);
    if (range?.max !== undefined && value > range.max) findings.push(`${what} is ${value}, expected at most ${range.max}`);
  };
  within('size in bytes', output.size, rules.size);
  if (output.kind === 'directory') {
    const manifest = await readManifest(store, output.digest);
    const count = manifest?.files.length ?? 0;
    if (rules.notEmpty === true && count === 0) findings.push('the directory is empty');
    within('number of files', count, rules.count);
    return findings;
  }
  if (rules.notEmpty === true && output.size === 0) findings.push('the file is empty');
  if (rules.mediaType !== true && rules.count === undefined && rules.columns === undefined && rules.unique === undefined && rules.shape === undefined) return findings;
  const bytes = await store.readBlob(output.digest.slice(7) as Digest);
  if (bytes === undefined) return [...findings, 'the stored bytes could not be read back'];
  const content = contentOf(bytes, mediaType.split(';')[0] as string);
  if (content.kind === 'wrong') {
    findings.push(content.why);
    return findings;
  }
  within(content.counted, content.count, rules.count);
  if (rules.columns !== undefined || rules.unique !== undefined) tableFindings(content, rules, findings);
  if (rules.shape !== undefined) {
    if (content.kind !== 'json') findings.push(`a shape is expected but ${mediaType} is not JSON`);
    else findings.push(...checkShape(rules.shape as Shape, content.value as Value));
  }
  return findings;
}

type Content =
  | { readonly kind: 'wrong'; readonly why: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly count: number; readonly counted: string }
  | { readonly kind: 'json'; readonly value: unknown; readonly count: number; readonly counted: string }
  | { readonly kind: 'other'; readonly count: number; readonly counted: string };

/** Reads bytes as their media type promises, or says in what they break the promise. */
function contentOf(bytes: Uint8Array, mediaType: string): Content {
  const magic = magics[mediaType];
  if (magic !== undefined && !magic.some((start) => Buffer.from(bytes.subarray(0, start.length)).equals(Buffer.from(start, 'latin1')))) return { kind: 'wrong', why: `the first bytes are not those of ${mediaType}` };
  const textual = mediaType.startsWith('text/') || /json$/.test(mediaType) || mediaType === 'image/svg+xml' || mediaType === 'application/xml';
  if (!textual) return { kind: 'other', count: 1, counted: 'number of files' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'wrong', why: `the bytes are not UTF-8, as ${mediaType} must be` };
  }
  if (mediaType === 'text/csv' || mediaType === 'text/tab-separated-values') {
    const rows = parseTable(text, mediaType === 'text/csv' ? ',' : '\t');
    return { kind: 'table', rows, count: Math.max(0, rows.length - 1), counted: 'number of data rows' };
  }
  if (mediaType === 'application/x-ndjson') {
    const lines = text.split('\n').filter((line) => line !== '');
    const bad = lines.findIndex((line) => !isJson(line));
    return bad >= 0 ? { kind: 'wrong', why: `line ${bad + 1} is not JSON` } : { kind: 'other', count: lines.length, counted: 'number of lines' };
  }
  if (/json$/.test(mediaType)) {
    try {
      const value: unknown = JSON.parse(text);
      return { kind: 'json', value, count: Array.isArray(value) ? value.length : 1, counted: 'number of items' };
    } catch (error) {
      return { kind: 'wrong', why: `not JSON: ${(error as Error).message}` };
    }
  }
  if (mediaType === 'image/svg+xml' && !/<svg[\s>]/.test(text.slice(0, 4096))) return { kind: 'wrong', why: 'no <svg> element at the start of the file' };
  return { kind: 'other', count: text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0), counted: 'number of lines' };
}

const magics: { readonly [mediaType: string]: readonly string[] } = {
  'image/png': ['\x89PNG\r\n\x1a\n'],
  'image/jpeg': ['\xff\xd8\xff'],
  'application/pdf': ['%PDF-'],
  'application/gzip': ['\x1f\x8b'],
  'application/zip': ['PK\x03\x04', 'PK\x05\x06'],
  'application/vnd.apache.parquet': ['PAR1'],
  'image/tiff': ['II*\0', 'MM\0*'],
};

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function tableFindings(content: Content, rules: Expect, findings: string[]): void {
  if (content.kind !== 'table') {
    findings.push('columns are expected but the output is not a table');
    return;
  }
  const header = content.rows[0] ?? [];
  for (const column of rules.columns ?? []) if (!header.includes(column)) findings.push(`column ${column} is missing; the table has ${header.join(', ')}`);
  const unique = rules.unique ?? [];
  const places = unique.map((column) => header.indexOf(column));
  if (unique.length === 0) return;
  if (places.includes(-1)) {
    findings.push(`column ${unique[places.indexOf(-1)] ?? ''}, expected to be unique, is missing`);
    return;
  }
  const seen = new Map<string, number>();
  for (let r = 1; r < content.rows.length; r += 1) {
    const value = JSON.stringify(places.map((place) => content.rows[r]?.[place]));
    const first = seen.get(value);
    if (first !== undefined) {
      findings.push(`rows ${first} and ${r} have the same ${unique.join(', ')}: ${value}`);
      return;
    }
    seen.set(value, r);
  }
}
