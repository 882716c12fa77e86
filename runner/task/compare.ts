import type { Tolerance } from '../model/declared.ts';
import type { Digest } from '../model/digest.ts';
import type { StoredOutput } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from './directory-manifest.ts';

/** The first thing in which two outputs differ, in words; undefined when they count as the same. */
export type Difference = string | undefined;

/** Characters of a line that a difference quotes, so that one long line does not fill a screen. */
const SHOWN = 120;
const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g;

/**
 * Compares two outputs of the store under a tolerance. Equal digests are equal without reading; directories are
 * compared file by file. Bytes that cannot be read are a difference.
 */
export async function compareOutputs(store: Store, expected: StoredOutput, actual: StoredOutput, tolerance: Tolerance): Promise<Difference> {
  if (expected.digest === actual.digest || tolerance === 'any') return undefined;
  if (expected.kind !== actual.kind) return `a ${expected.kind} was expected, this is a ${actual.kind}`;
  if (expected.kind === 'directory') return compareFolders(store, expected, actual, tolerance);
  const [a, b] = [await store.readBlob(expected.digest.slice(7) as Digest), await store.readBlob(actual.digest.slice(7) as Digest)];
  if (a === undefined || b === undefined) return `the ${a === undefined ? 'expected' : 'new'} bytes are not in the store`;
  return compareBytes(a, b, tolerance);
}

async function compareFolders(store: Store, expected: StoredOutput, actual: StoredOutput, tolerance: Tolerance): Promise<Difference> {
  const [a, b] = [await readManifest(store, expected.digest), await readManifest(store, actual.digest)];
  if (a === undefined || b === undefined) return `the list of files of the ${a === undefined ? 'expected' : 'new'} directory is not in the store`;
  const files = new Map(b.files.map((file) => [file.path, file]));
  for (const file of a.files) {
    const other = files.get(file.path);
    if (other === undefined) return `${file.path} is missing`;
    files.delete(file.path);
    const difference = await compareOutputs(store, { ...file, kind: 'file' }, { ...other, kind: 'file' }, tolerance);
    if (difference !== undefined) return `${file.path}: ${difference}`;
  }
  const [extra] = files.keys();
  return extra === undefined ? undefined : `${extra} is not expected`;
}

/**
 * Compares bytes. `exact`: every byte. Numeric: both are read as text; every decimal number in it may differ by
 * `absolute`, or by `relative` times the larger of the two, and everything between numbers must be equal; what is not
 * UTF-8 is compared byte by byte. `any`: never a difference.
 */
export function compareBytes(expected: Uint8Array, actual: Uint8Array, tolerance: Tolerance): Difference {
  if (tolerance === 'any' || Buffer.compare(expected, actual) === 0) return undefined;
  const [a, b] = [textOf(expected), textOf(actual)];
  if (a === undefined || b === undefined) return differingByte(expected, actual);
  const [before, after] = [a.split('\n'), b.split('\n')];
  for (let line = 0; line < Math.max(before.length, after.length); line += 1) {
    const [x, y] = [before[line], after[line]];
    if (x === y) continue;
    if (x === undefined || y === undefined) return `line ${line + 1}: ${x === undefined ? `the expected text ends before ${quote(y as string)}` : `the text ends; expected ${quote(x)}`}`;
    const difference = tolerance === 'exact' ? '' : compareNumbers(x, y, tolerance);
    if (difference !== undefined) return `line ${line + 1}: expected ${quote(x)}, got ${quote(y)}${difference}`;
  }
  return undefined;
}

type Bounds = Extract<Tolerance, object>;

/** Undefined when two lines agree within the bounds; else what more there is to say, for the end of a sentence. */
function compareNumbers(x: string, y: string, bounds: Bounds): Difference {
  if (x.replace(NUMBER, '#') !== y.replace(NUMBER, '#')) return '';
  const [expected, actual] = [x.match(NUMBER) ?? [], y.match(NUMBER) ?? []];
  if (expected.length !== actual.length) return '';
  for (const [i, text] of expected.entries()) {
    const other = actual[i] as string;
    if (text === other || isNear(Number(text), Number(other), bounds)) continue;
    return `: ${other} is not within ${describe(bounds)} of ${text}`;
  }
  return undefined;
}

/** Whether two numbers agree: within `absolute`, or within `relative` times the larger magnitude. Beyond the range of doubles nothing is near. */
export function isNear(a: number, b: number, { absolute = 0, relative = 0 }: Bounds): boolean {
  const distance = Math.abs(a - b);
  return distance <= absolute || distance <= relative * Math.max(Math.abs(a), Math.abs(b));
}

function describe({ absolute, relative }: Bounds): string {
  const parts = [...(absolute === undefined ? [] : [`${absolute}`]), ...(relative === undefined ? [] : [`${relative} of the value`])];
  return parts.length === 0 ? '0' : parts.join(' or ');
}

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function differingByte(a: Uint8Array, b: Uint8Array): string {
  const at = a.findIndex((byte, i) => byte !== b[i]);
  const place = at < 0 ? a.length : at;
  const show = (byte: number | undefined): string => (byte === undefined ? 'the end' : `0x${byte.toString(16).padStart(2, '0')}`);
  return `byte ${place}: expected ${show(a[place])}, got ${show(b[place])}${a.length === b.length ? '' : ` (${a.length} and ${b.length} bytes)`}`;
}

function quote(line: string): string {
  const letters = [...line];
  return `"${letters.length > SHOWN ? `${letters.slice(0, SHOWN).join('')}…` : line}"`;
}
