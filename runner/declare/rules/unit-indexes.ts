import type { Dataset, UnitEntry } from '../../model/declared.ts';
import type { Json } from '../../model/canonical.ts';
import { formatDigest } from '../../model/digest.ts';
import { axisLength, type Axis, type UnitFile, type UnitIndex, type UnitList } from '../../model/unit-index.ts';
import { growingUnitList } from '../../model/unit-list.ts';
import type { Context, Draft } from '../context.ts';
import { listed, quoted, type JsonPath, type Report, type Spot } from '../finding.ts';
import { parseDeclaration } from '../parse.ts';
import { folderBeside } from '../place.ts';
import { unitReasons } from '../schemas.ts';
import { didYouMean } from '../suggest.ts';
import { axesOf, mostPlaces, ordinal, placesOf, unitIndex } from '../units.ts';
import { checkBytes } from './files.ts';

/** Beyond so many findings in one index the cause is the same, and a wall of text hides it. */
const most = 20;

/**
 * Reads the index of a dataset and checks it: coordinates on their axes, sorted, once each; files in declared slots, and
 * those in the registry with the declared bytes. Undefined when the index cannot be used.
 */
export function readIndex(context: Pick<Context, 'blobs' | 'texts'>, draft: Draft<'dataset'>, report: Report): UnitIndex | undefined {
  const { path: file, document } = draft;
  if (document.units === undefined) return unitIndex(draft.reference, document, []);
  let found = 0;
  const count: Report = (finding) => {
    if (finding.severity !== 'warning') found += 1;
    if (found <= most || finding.severity === 'warning') report(finding);
  };
  const axes = axesOf(document);
  checkAxes(file, axes, count);
  const entries = readEntries(context, draft, count);
  if (entries === undefined || found > 0) return undefined;
  const spot = (i: number, ...rest: JsonPath): Spot => (entries.inline ? { file, at: ['units', 'index', i, ...rest] } : { file: entries.file, at: [i, ...rest] });
  checkCoordinates(axes, entries.units, spot, count);
  checkUnitFiles(context, draft, entries.units, spot, count);
  return found > 0 ? undefined : unitIndex(draft.reference, document, entries.units);
}

interface Entries {
  readonly inline: boolean;
  readonly file: string;
  readonly units: UnitList;
}

function readEntries(context: Pick<Context, 'blobs' | 'texts'>, { path: file, document }: Draft<'dataset'>, report: Report): Entries | undefined {
  const index = document.units?.index;
  if (index === undefined) return undefined;
  if ('digest' in index === false) return { inline: true, file, units: inColumns(index as readonly UnitEntry[]) };
  const declared = index as Extract<NonNullable<Dataset['units']>['index'], { readonly digest: string }>;
  const at: JsonPath = ['units', 'index'];
  const places = [`${folderBeside(file)}index.ndjson`, ...(declared.at ?? []).flatMap((place) => (typeof place === 'string' && place.startsWith('registry:') ? [place.slice(9)] : []))];
  const path = places.find((place) => context.texts.has(place));
  if (path === undefined) {
    report({ code: 'units.index', file, at, message: `The unit index is not in the registry: there is no ${places[0]}.`, hint: 'Planning uses no network, so an index lies beside its dataset; only the files it lists may be elsewhere.' });
    return undefined;
  }
  let right = true;
  checkBytes({ file, at, found: context.blobs.get(path) as { path: string; size: number; digest: string }, declared }, (finding) => {
    right = false;
    report(finding);
  });
  if (!right) return undefined;
  const units = growingUnitList();
  const text = context.texts.get(path) as string;
  let i = 0;
  for (let from = 0; from < text.length; i += 1) {
    const end = text.indexOf('\n', from);
    const line = text.slice(from, end === -1 ? text.length : end);
    from += line.length + 1;
    const { document: unit, findings } = parseDeclaration(line);
    for (const finding of findings) report({ code: finding.code, file: path, at: [i], message: finding.message });
    if (unit === undefined) continue;
    const reasons = unitReasons(unit as Json);
    for (const { at: where, ...reason } of reasons) report({ ...reason, file: path, at: [i, ...where] });
    if (reasons.length === 0) units.addEntry(unit as unknown as UnitEntry);
  }
  if (declared.units !== undefined && declared.units !== i) {
    report({ code: 'units.count', file, at: [...at, 'units'], message: `The index has ${i} units, not ${declared.units}.`, related: [{ file: path, at: [0], message: 'The index.' }] });
  }
  return { inline: false, file: path, units };
}

function inColumns(entries: readonly UnitEntry[]): UnitList {
  const units = growingUnitList();
  for (const entry of entries) units.addEntry(entry);
  return units;
}

function checkAxes(file: string, axes: readonly Axis[], report: Report): void {
  axes.forEach((axis, i) => {
    if (axes.findIndex((other) => other.name === axis.name) < i) report({ code: 'units.axis', file, at: ['units', 'axes', i, 'name'], message: `The axis ${quoted(axis.name)} is given twice.` });
    if (axisLength(axis) < 1) report({ code: 'units.axis', file, at: ['units', 'axes', i, 'to'], message: `The axis ${quoted(axis.name)} ends (${(axis as { to: number }).to}) before it begins (${(axis as { from: number }).from}).` });
  });
  const places = placesOf(axes);
  if (places > mostPlaces) report({ code: 'units.places', file, at: ['units', 'axes'], message: `The axes span ${places} places; at most ${mostPlaces} can be planned.`, hint: 'Number the units densely, or split the dataset.' });
}

function checkCoordinates(axes: readonly Axis[], units: UnitList, spot: (i: number, ...rest: JsonPath) => Spot, report: Report): void {
  /** Filled where units are out of order: sorted ones repeat each other only in a row. */
  let seen: Map<number, number> | undefined;
  let [last, before, i] = [-1, -1, -1];
  for (const unit of units) {
    i += 1;
    if (unit.at.length !== axes.length) {
      report({ ...spot(i, 'at'), code: 'units.coordinates', message: `${quoted(unit.at)} has ${unit.at.length} coordinates; the axes are ${listed(axes.map((axis) => axis.name))}.` });
      continue;
    }
    const wrong = axes.findIndex((axis, a) => ('values' in axis) !== (typeof unit.at[a] === 'string'));
    const place = ordinal(axes, unit.at);
    if (wrong >= 0 || 'outside' in place) {
      const a = wrong >= 0 ? wrong : (place as { index: number }).index;
      const axis = axes[a] as Axis;
      const range = 'values' in axis ? (didYouMean(String(unit.at[a]), axis.values) ?? `Its names: ${listed(axis.values)}.`) : `It goes from ${axis.from} to ${axis.to}.`;
      report({ ...spot(i, 'at', a), code: 'units.outside', message: `${quoted(unit.at[a])} is not on the axis ${quoted(axis.name)}.`, hint: range });
      continue;
    }
    if (place.place < last) seen ??= placesBefore(axes, units, i);
    const twin = seen === undefined ? (place.place === last ? before : undefined) : seen.get(place.place);
    if (twin !== undefined) report({ ...spot(i, 'at'), code: 'units.overlap', message: `There are two units at ${quoted(unit.at)}.`, related: [{ ...spot(twin, 'at'), message: 'The first one.' }] });
    else if (place.place < last) report({ ...spot(i, 'at'), code: 'units.order', message: `The unit ${quoted(unit.at)} comes too late: units are sorted by their coordinates, the last axis fastest.` });
    seen?.set(place.place, i);
    if (place.place >= last) [last, before] = [place.place, i];
  }
}

/** Places of the first units, of those that have one: the last unit at each. */
function placesBefore(axes: readonly Axis[], units: UnitList, count: number): Map<number, number> {
  const seen = new Map<number, number>();
  for (let i = 0; i < count; i += 1) {
    const at = units.at(i)?.at ?? [];
    const place = at.length === axes.length ? ordinal(axes, at) : undefined;
    if (place !== undefined && 'place' in place) seen.set(place.place, i);
  }
  return seen;
}

function checkUnitFiles(context: Pick<Context, 'blobs'>, { path: file, document, reference }: Draft<'dataset'>, units: UnitList, spot: (i: number, ...rest: JsonPath) => Spot, report: Report): void {
  const slots = document.units?.slots;
  const own = `registry:datasets/${reference.replace('@', '/')}/`;
  const bases = document.units?.base ?? [own];
  const folders = bases.flatMap((base) => (typeof base === 'string' && base.startsWith('registry:') ? [base.slice(9)] : []));
  const onlyHere = folders.length === bases.length;
  let i = -1;
  for (const unit of units) {
    i += 1;
    for (const [slot, [given]] of Object.entries(unit.files)) {
      const { digest, size, path } = given as UnitFile;
      if (slots !== undefined && !Object.hasOwn(slots, slot)) report({ ...spot(i, 'files', slot), key: true, code: 'units.slot', message: `The units have no slot ${quoted(slot)}.`, hint: didYouMean(slot, Object.keys(slots)) ?? `Slots: ${listed(Object.keys(slots))}.` });
      if (path === undefined) {
        if (bases.some((base) => typeof base === 'string')) report({ ...spot(i, 'files', slot), code: 'units.path', message: `The file of unit ${quoted(unit.at)} has no path, so it cannot be fetched.` });
        continue;
      }
      const paths = folders.map((folder) => `${folder}${folder.endsWith('/') ? '' : '/'}${path}`);
      const found = paths.map((place) => context.blobs.get(place)).find((blob) => blob !== undefined);
      if (found !== undefined) {
        const { file: where, at } = spot(i, 'files', slot);
        checkBytes({ file: where, at, found, declared: { digest: formatDigest(digest), size } }, report);
      } else if (onlyHere) report({ ...spot(i, 'files', slot), code: 'file.missing', message: `There is no file ${quoted(paths[0])}.` });
    }
  }
  const whole = placesOf(axesOf(document));
  if (units.length < whole && units.length > 0) {
    // Legitimate (a plane that was not recorded), but never silently: those tasks will be absent.
    report({ file, at: ['units'], code: 'units.missing', severity: 'warning', message: `${whole - units.length} of ${whole} units are not in the index${first(document, units)}; their tasks will be absent.` });
  }
}

function first(document: Dataset, units: UnitList): string {
  const axes = axesOf(document);
  const there = new Set<string>();
  for (const { at } of units) there.add(JSON.stringify(at));
  const at = axes.map(() => 0);
  for (let tries = 0; tries <= units.length; tries += 1) {
    const coordinates = axes.map((axis, a) => ('values' in axis ? (axis.values[at[a] as number] as string) : axis.from + (at[a] as number)));
    if (!there.has(JSON.stringify(coordinates))) return ` (first: ${axes.map((axis, a) => `${axis.name}=${coordinates[a]}`).join(',')})`;
    for (let a = axes.length - 1; a >= 0; a -= 1) {
      at[a] = (at[a] as number) + 1;
      if ((at[a] as number) < axisLength(axes[a] as Axis)) break;
      at[a] = 0;
    }
  }
  return '';
}
