import semver from 'semver';
import type { Dataset, DatasetFile, UnitEntry } from '../../../model/declared.ts';
import { taggedDigest } from '../../../model/digest.ts';
import { mediaTypeOf } from '../../../model/media-type.ts';
import { plural } from '../../../report/style.ts';
import type { SourceContent, SourceFile } from './source.ts';
import { readUnits } from './units.ts';

/** What follows from a look at the source of a dataset. */
export type Decision =
  | { readonly kind: 'unchanged' }
  /** A person has to look: a sentence. */
  | { readonly kind: 'person'; readonly text: string }
  /** A new version, what is new about it, in sentences, and a digest of its names and bytes, wherever they lie. */
  | { readonly kind: 'changed'; readonly document: Dataset; readonly changes: readonly string[]; readonly content: string };

/** Bytes by name, for comparing two states. */
type State = ReadonlyMap<string, { readonly digest: string; readonly size: number }>;

/** Percent by which data may become fewer without a person. */
const SHRINK = 10;

/**
 * Compares the newest version of a dataset with what its source has now. The same bytes under the same names are no new
 * version, wherever they lie by now; much less than there was is for a person to judge, since sources break. `taken`: versions
 * that are declared, also those that do not count (withdrawn, with findings); the next one is above them all.
 */
export function decideRefresh(newest: Dataset, content: SourceContent, taken: readonly string[] = []): Decision {
  const next = newest.refresh?.units === undefined ? withFiles(newest, content) : withUnits(newest, newest.refresh.units, content);
  if (typeof next === 'string') return { kind: 'person', text: next };
  const [before, after] = [stateOf(newest), stateOf(next)];
  const changes = differences(before, after);
  if (changes.length === 0) return { kind: 'unchanged' };
  const shrunk = shrinks(before, after, newest.refresh?.shrink ?? SHRINK);
  if (shrunk !== undefined) return { kind: 'person', text: shrunk };
  const highest = [newest.version, ...taken.filter((one) => semver.valid(one) !== null)].reduce((a, b) => (semver.gt(b, a) ? b : a));
  const version = semver.inc(highest, 'minor') as string;
  return { kind: 'changed', document: { ...next, version }, changes: [...changes, ...(content.state === undefined ? [] : [`It is ${content.state}.`])], content: taggedDigest('refresh', 1, [newest.id, Object.fromEntries([...after].map(([name, { digest }]) => [name, digest]))]) };
}

function withFiles(newest: Dataset, { files }: SourceContent): Dataset | string {
  if (newest.units !== undefined) return 'the dataset is a lattice, and `refresh.units` does not say how names say where files belong';
  const old = newest.files ?? {};
  const directory = Object.entries(old).find(([, file]) => file.directory === true)?.[0];
  if (directory !== undefined) return `${directory} is a folder, which cannot be refreshed`;
  if (files.length === 0) return 'the source has no files';
  // Addresses name some files, and the others stay; a folder or a prefix is all there is.
  const kept = newest.refresh?.https === undefined ? {} : old;
  const made = Object.fromEntries(files.map((file) => [file.name, fileOf(file, old)] as const));
  return { ...newest, files: sorted({ ...kept, ...made }) };
}

function withUnits(newest: Dataset, patterns: { readonly [slot: string]: string }, { files, base }: SourceContent): Dataset | string {
  const { units } = newest;
  if (units === undefined) return '`refresh.units` is for a lattice, and the dataset has none';
  if (base === undefined) return '`refresh.units` needs a source whose addresses all begin alike';
  const unknown = Object.keys(patterns).find((slot) => units.slots !== undefined && !Object.hasOwn(units.slots, slot));
  if (unknown !== undefined) return `\`refresh.units\` names the slot ${unknown}, which the dataset has not`;
  if (!Array.isArray(units.index)) return 'the index of the units is a file of its own, which cannot be refreshed';
  const read = readUnits(units, patterns, files);
  if (typeof read === 'string') return read;
  if (read.taken.length === 0) return 'no file of the source fits `refresh.units`';
  return { ...newest, units: { ...units, ...read.units, base: [base] } };
}

/** A file as it is declared: what people said of it stays. */
function fileOf({ name, digest, size, at, mediaType }: SourceFile, old: { readonly [name: string]: DatasetFile }): DatasetFile {
  const before = old[name];
  const alike = Object.entries(old).find(([other]) => extension(other) !== '' && extension(other) === extension(name))?.[1];
  const told = mediaType !== undefined && mediaTypeOf(name) === 'application/octet-stream' && /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(mediaType) ? mediaType : mediaTypeOf(name);
  return { ...before, digest: `sha256:${digest}`, size, mediaType: before?.mediaType ?? alike?.mediaType ?? told, at: [at] };
}

function extension(name: string): string {
  return /\.[A-Za-z0-9]+$/.exec(name)?.[0].toLowerCase() ?? '';
}

function stateOf({ files = {}, units }: Dataset): State {
  const state = new Map(Object.entries(files).map(([name, { digest, size }]) => [name, { digest, size }]));
  const index: readonly UnitEntry[] = Array.isArray(units?.index) ? (units.index as readonly UnitEntry[]) : [];
  for (const { at, files: slots } of index) for (const [slot, { digest, size }] of Object.entries(slots)) state.set(`${slot} at ${at.join(', ')}`, { digest, size });
  return state;
}

function differences(before: State, after: State): string[] {
  const added = [...after.keys()].filter((name) => !before.has(name));
  const gone = [...before.keys()].filter((name) => !after.has(name));
  const changed = [...after].filter(([name, { digest }]) => before.has(name) && before.get(name)?.digest !== digest).map(([name]) => name);
  return [...said(added, 'new'), ...said(changed, 'changed'), ...said(gone, 'gone')];
}

/** Names that are told; the rest is counted. */
const NAMED = 10;

function said(names: readonly string[], what: string): string[] {
  if (names.length === 0) return [];
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : '';
  return [`${plural(names.length, 'file')} ${what}: ${names.slice(0, NAMED).join(', ')}${more}.`];
}

function shrinks(before: State, after: State, percent: number): string | undefined {
  const bytes = (state: State): number => [...state.values()].reduce((sum, { size }) => sum + size, 0);
  for (const [what, old, now] of [['files', before.size, after.size], ['bytes', bytes(before), bytes(after)]] as const) {
    if (old > 0 && (100 * (old - now)) / old > percent) return `the source has ${now} ${what} where there were ${old}; that is less by more than ${percent} percent (\`refresh.shrink\`), so nothing is proposed`;
  }
  return undefined;
}

function sorted<T>(all: { readonly [name: string]: T }): { [name: string]: T } {
  return Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
}
