import { createHash } from 'node:crypto';
import { closeSync, constants, lstatSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Expect } from '../model/declared.ts';
import { digestOf, type Digest } from '../model/digest.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { StepDocument } from '../model/plan.ts';
import type { CheckVerdict, StoredOutput } from '../model/stored.ts';
import { ensureDocument } from '../store/documents.ts';
import type { Store } from '../store/store.ts';
import { contentCheck, outside, type ContentCheck } from './content.ts';
import { readManifest } from './directory-manifest.ts';

/** Rules of a stage for its outputs, and the media types that they are read under. */
interface StageRules {
  readonly expect: { readonly [output: string]: Expect };
  readonly mediaTypes: { readonly [output: string]: string };
}

/** What rules find wrong with contents that were looked at already, by the digests of both. */
type LookedAt = ReadonlyMap<string, readonly string[]>;

/** Bytes above which a content is not held whole, and bytes read at a time. */
const [LARGE, PIECE] = [32 << 20, 1 << 20];
const UNKNOWN = 'application/octet-stream';

/** Digest of a set of rules with the media type they are read under: half of the name of a verdict. */
function rulesDigest(rules: Expect, mediaType: string): Digest {
  return digestOf(canonical({ mediaType, rules } as unknown as Json));
}

/** Digest of all the rules that outputs of a stage have to pass. */
export function stageRules(stage: StageRules): Digest {
  return digestOf(canonical({ expect: stage.expect, mediaTypes: stage.mediaTypes } as unknown as Json));
}

/** What the rules of a stage find wrong with the outputs of one of its tasks; nothing when all is well. */
export async function outputFindings(store: Store, outputs: { readonly [name: string]: StoredOutput }, stage: StageRules, looked: LookedAt = new Map()): Promise<string[]> {
  const findings: string[] = [];
  for (const [name, output] of Object.entries(outputs)) {
    const rules = stage.expect[name];
    if (rules === undefined || Object.keys(rules).length === 0) continue;
    const verdict = await checkOutput(store, output, rules, stage.mediaTypes[name] ?? UNKNOWN, looked);
    findings.push(...verdict.findings.map((finding) => `output ${name}: ${finding}`));
  }
  return findings;
}

/**
 * Checks an output against its rules, on the stored bytes; the verdict is kept under (rules, blob), so that a hit
 * under the same rules costs one read and a hit under other rules is checked again.
 */
async function checkOutput(store: Store, output: StoredOutput, rules: Expect, mediaType: string, looked: LookedAt): Promise<CheckVerdict> {
  const rulesName = rulesDigest(rules, mediaType);
  const path = `checks/${digestOf(`${rulesName} ${output.digest}`)}.json`;
  const known = await store.get(path);
  if (known !== undefined) {
    const verdict = parseVerdict(known);
    if (verdict?.rules === rulesName && verdict.blob === output.digest) return verdict;
  }
  const findings = await findingsOf(store, output, rules, mediaType, looked.get(`${rulesName} ${output.digest}`));
  // Bytes that are away today are no verdict on them.
  if (findings === undefined) return { version: 1, rules: rulesName, blob: output.digest, ok: false, findings: ['the stored bytes could not be read back'] };
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

/** What the rules find wrong; undefined when the bytes cannot be read. */
async function findingsOf(store: Store, output: StoredOutput, rules: Expect, mediaType: string, known: readonly string[] | undefined): Promise<string[] | undefined> {
  const findings = outside('size in bytes', output.size, rules.size);
  if (output.kind === 'directory') {
    const manifest = await readManifest(store, output.digest);
    const count = manifest?.files.length ?? 0;
    if (rules.notEmpty === true && count === 0) findings.push('the directory is empty');
    return [...findings, ...outside('number of files', count, rules.count)];
  }
  if (rules.notEmpty === true && output.size === 0) findings.push('the file is empty');
  const check = contentCheck(rules, mediaType);
  if (check === undefined) return findings;
  if (known !== undefined) return [...findings, ...known];
  return (await pushBlob(store, output, check)) ? [...findings, ...check.end()] : undefined;
}

/** Shows the bytes of a blob to a check; large ones by way of a file, since they are not to be held. */
async function pushBlob(store: Store, { digest, size }: StoredOutput, check: ContentCheck): Promise<boolean> {
  const blob = digest.slice('sha256:'.length) as Digest;
  if (size <= LARGE) {
    const bytes = await store.readBlob(blob);
    if (bytes !== undefined) check.push(bytes);
    return bytes !== undefined;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'headgate-check-'));
  try {
    if (!(await store.fetchBlob(blob, join(scratch, 'bytes'), 0o600))) return false;
    readPieces(join(scratch, 'bytes'), check.push);
    return true;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/**
 * Looks at large outputs where they lie, before they go into the store: from there they would have to come back. Which
 * bytes were seen, their digest says. No process of the task may be alive.
 */
export function lookAtLarge(work: string, step: StepDocument, stage: StageRules): LookedAt {
  const looked = new Map<string, readonly string[]>();
  // Through a link in its place anything could be read; who collects refuses it.
  if (lstatSync(join(work, 'out'), { throwIfNoEntry: false })?.isDirectory() !== true) return looked;
  for (const { name, path, kind } of step.outputs) {
    const file = join(work, path);
    const stat = lstatSync(file, { throwIfNoEntry: false });
    const [rules, mediaType] = [stage.expect[name] ?? {}, stage.mediaTypes[name] ?? UNKNOWN];
    const check = contentCheck(rules, mediaType);
    if (kind !== 'file' || check === undefined || stat?.isFile() !== true || stat.size <= LARGE) continue;
    const hash = createHash('sha256');
    readPieces(file, (bytes) => {
      hash.update(bytes);
      check.push(bytes);
    });
    looked.set(`${rulesDigest(rules, mediaType)} sha256:${hash.digest('hex')}`, check.end());
  }
  return looked;
}

function readPieces(path: string, push: (bytes: Uint8Array) => void): void {
  const piece = Buffer.alloc(PIECE);
  // Never through a link: the folder is that of a command.
  const fd = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    for (let read = readSync(fd, piece); read > 0; read = readSync(fd, piece)) push(piece.subarray(0, read));
  } finally {
    closeSync(fd);
  }
}
