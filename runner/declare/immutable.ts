import { canonical, type Json } from '../model/canonical.ts';
import { compareDiagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { JsonPath } from './finding.ts';
import { quoted } from './finding.ts';
import { withoutFreeText } from './free-text.ts';
import { locator } from './locate.ts';
import { migrate } from './migrate.ts';
import { parseDeclaration } from './parse.ts';
import { folderBeside, placeOf, type EntryKind } from './place.ts';
import type { Source } from './registry.ts';
import { schemaReasons } from './schemas.ts';

/** Kinds whose versions are released: what others pin must stay what it was. */
const released: ReadonlySet<EntryKind | undefined> = new Set(['tool', 'pipeline', 'dataset']);

/**
 * What changed between two states of a registry although it was released at the first: a tool, pipeline or dataset
 * version that is gone or edited (free text and locations apart), or a code or data file of it. What had findings at
 * the base was not usable and may be mended.
 */
export function checkReleased(base: readonly Source[], head: readonly Source[]): Diagnostic[] {
  const now = new Map(head.map((source) => [source.path, source]));
  const diagnostics: Diagnostic[] = [];
  for (const source of base) {
    const kind = placeOf(source.path)?.kind;
    if (source.kind !== 'declaration' || kind === undefined || !released.has(kind) || source.path.endsWith('.ndjson')) continue;
    const before = usable(kind, source.text);
    if (before === undefined) continue;
    const after = now.get(source.path);
    if (after?.kind !== 'declaration') {
      diagnostics.push(finding(source.path, '', [], 'released.deleted', `The released ${name(source.path)} was deleted.`, 'Put it back and withdraw it by a notice (kind "withdrawal"): others may have pinned it.'));
      continue;
    }
    const { document } = parseDeclaration(after.text);
    // What is no JSON any more is told by `validate`.
    if (document !== undefined) diagnostics.push(...compareDocuments(kind, source.path, before, current(kind, document), after.text));
    diagnostics.push(...compareFiles(source.path, base, now, after.text));
  }
  return diagnostics.sort(compareDiagnostics);
}

function compareDocuments(kind: EntryKind, path: string, before: Json, after: Json, text: string): Diagnostic[] {
  return differences(withoutFreeText(kind, before), withoutFreeText(kind, after), []).map((at) => {
    const what = at.length === 0 ? 'It' : quoted(at.join('.'));
    return finding(path, text, at, 'released.edited', `${what} of the released ${name(path)} was changed.`, 'Release a new version. Only titles, descriptions, tags, citations, locations and `refresh` of a released version may be edited.');
  });
}

function compareFiles(path: string, base: readonly Source[], now: ReadonlyMap<string, Source>, text: string): Diagnostic[] {
  const folder = folderBeside(path);
  const diagnostics: Diagnostic[] = [];
  for (const source of base) {
    if (!source.path.startsWith(folder)) continue;
    const after = now.get(source.path);
    const same = after !== undefined && (source.kind === 'declaration' ? after.kind === 'declaration' && after.text === source.text : after.kind === 'blob' && after.digest === source.digest);
    if (!same) diagnostics.push(finding(path, text, [], 'released.file', `${source.path}, a file of the released ${name(path)}, was ${after === undefined ? 'deleted' : 'changed'}.`, 'Put it back, and release a new version with the other file.'));
  }
  return diagnostics;
}

/** Paths at which two documents differ; a member that is only in one counts as one difference. */
function differences(before: Json, after: Json, at: JsonPath): JsonPath[] {
  if (canonical(before) === canonical(after)) return [];
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null || Array.isArray(before) || Array.isArray(after)) return [at];
  const [left, right] = [before as { readonly [name: string]: Json }, after as { readonly [name: string]: Json }];
  const found: JsonPath[] = [];
  for (const key of [...new Set([...Object.keys(left), ...Object.keys(right)])].sort()) {
    const [a, b] = [left[key], right[key]];
    if (a === undefined || b === undefined) found.push([...at, key]);
    else found.push(...differences(a, b, [...at, key]));
  }
  return found;
}

function usable(kind: EntryKind, text: string): Json | undefined {
  const { document, findings } = parseDeclaration(text);
  if (document === undefined || findings.length > 0) return undefined;
  const newest = current(kind, document);
  return schemaReasons(kind, newest).length === 0 ? newest : undefined;
}

function current(kind: EntryKind, document: Json): Json {
  const said = typeof document === 'object' && document !== null && !Array.isArray(document) ? (document as { readonly $schema?: Json }).$schema : undefined;
  const version = /\.v(\d+)\.json$/.exec(typeof said === 'string' ? said : '')?.[1];
  return migrate(kind, Number(version ?? 1), document).document;
}

function name(path: string): string {
  const place = placeOf(path);
  return `${place?.kind} ${quoted(place?.reference)}`;
}

function finding(file: string, text: string, at: JsonPath, code: string, message: string, hint: string): Diagnostic {
  return { code, severity: 'error', message, file, range: locator(text).find(at), related: [], hint };
}
