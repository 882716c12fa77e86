import { canonical, type Json } from '../model/canonical.ts';
import { digestOf } from '../model/digest.ts';
import type { BlobSource, Draft, Documents } from './context.ts';
import { quoted, type Report } from './finding.ts';
import { migrate } from './migrate.ts';
import { parseDeclaration, type SyntaxFinding } from './parse.ts';
import { folderAround, placeOf, treatment, type EntryKind, type Place } from './place.ts';
import type { Source } from './registry.ts';
import type { Reason } from './explain.ts';
import { schemaReasons } from './schemas.ts';

/** What the sources of a registry say, read one by one. */
export interface Read {
  readonly drafts: readonly Draft[];
  /** Kind → reference → path, of every file that is meant as a declaration. */
  readonly known: { readonly [Kind in EntryKind]: Map<string, string> };
  readonly blobs: ReadonlyMap<string, BlobSource>;
  /** Names of files below each folder that lies beside a declaration, refused ones included. */
  readonly beside: ReadonlyMap<string, readonly string[]>;
  /** Texts of declarations and of unit indexes. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Reasons why a document does not fit its schema that are told; a file with more was made by a program with one fault. */
const mostReasons = 500;

/** Takes what is wrong with a text before it is a document: offsets instead of a path. */
export type ReportSyntax = (file: string, finding: SyntaxFinding) => void;

/** Reads every source on its own: place, JSON, version, schema. Files with findings become no draft. */
export function readDrafts(sources: readonly Source[], report: Report, reportSyntax: ReportSyntax): Read {
  const known: Read['known'] = { tool: new Map(), pipeline: new Map(), dataset: new Map(), analysis: new Map(), policy: new Map(), runner: new Map(), notice: new Map() };
  const texts = new Map<string, string>();
  const blobs = new Map<string, BlobSource>();
  const beside = new Map<string, string[]>();
  const drafts: Draft[] = [];
  for (const source of sources) {
    const { path } = source;
    const folder = folderAround(path);
    if (folder !== undefined) {
      const names = beside.get(folder);
      if (names === undefined) beside.set(folder, [path.slice(folder.length)]);
      else names.push(path.slice(folder.length));
    }
    if (source.kind === 'blob') {
      if (source.mode === 'file') blobs.set(path, source);
      else report({ file: path, at: [], ...refused[source.mode] });
      continue;
    }
    texts.set(path, source.text);
    if (path.endsWith('.ndjson')) {
      blobs.set(path, { kind: 'blob', path, size: Buffer.byteLength(source.text), digest: digestOf(source.text), mode: 'file' });
      continue;
    }
    const draft = readOne(path, source.text);
    if (draft !== undefined) drafts.push(draft);
  }
  return { drafts, known, blobs, beside, texts };

  function readOne(path: string, text: string): Draft | undefined {
    const place = placeOf(path);
    if (place === undefined || treatment(path) !== 'declaration') {
      report({ code: 'place.unknown', file: path, at: [], message: 'No declaration belongs here.', hint: 'Places: tools|pipelines|datasets/<id>/<version>.json, analyses/<id>.json, analyses/<login>/<id>.json, runners/<id>.json, notices/<id>.json, imports/<digest>.json, policy.json.' });
      return undefined;
    }
    if (place.kind !== undefined) known[place.kind].set(place.reference, path);
    const { document: parsed, findings } = parseDeclaration(text);
    for (const finding of findings) reportSyntax(path, finding);
    if (parsed === undefined) return undefined;
    const said = saidBySchema(parsed);
    const kind = place.kind ?? said?.kind;
    if (kind === undefined) {
      report({ code: 'schema.kind', file: path, at: ['$schema'], message: 'Its $schema does not say which kind of entry this is.', hint: 'For example: "../schemas/tool.v1.json".' });
      return undefined;
    }
    if (said !== undefined && said.kind !== kind) {
      report({ code: 'schema.kind', file: path, at: ['$schema'], message: `This is the place of a ${kind}, but its $schema is that of a ${said.kind}.` });
      return undefined;
    }
    const { document, refusal } = migrate(kind, said?.version ?? 1, parsed);
    if (refusal !== undefined) {
      report({ code: 'schema.version', file: path, at: ['$schema'], message: refusal });
      return undefined;
    }
    const reasons = schemaReasons(kind, document);
    for (const { code, at, ...reason } of reasons.slice(0, mostReasons)) report({ file: path, code, at, ...reason });
    if (reasons.length > mostReasons) report({ file: path, code: 'schema.more', at: [], message: `And ${reasons.length - mostReasons} more like these.` });
    const reference = place.kind === undefined ? importReference(place, parsed, path) : place.reference;
    if (reference !== undefined && place.kind === undefined) known[kind].set(reference, path);
    const usable = reasons.length === 0 ? document : repaired(kind, document, reasons);
    if (usable === undefined || reference === undefined) return undefined;
    checkName(kind, place, usable as { readonly [name: string]: Json }, path);
    return { kind, path, reference, document: usable as unknown as Documents[EntryKind] };
  }

  /** An import is named by the digest of its canonical JSON, so that what was pinned is what is used. */
  function importReference(place: Place, document: Json, path: string): string | undefined {
    const digest = digestOf(canonical(document));
    if (digest !== place.id) {
      report({ code: 'import.digest', file: path, at: [], message: `The digest of this document is ${digest}, which is not its file name.` });
      return undefined;
    }
    const { id, version } = document as { readonly id?: Json; readonly version?: Json };
    return `${String(id)}@${String(version)}#sha256:${digest}`;
  }

  function checkName(kind: EntryKind, place: Place, document: { readonly [name: string]: Json }, path: string): void {
    if (kind === 'policy' || place.kind === undefined) return;
    if (document['id'] !== place.id) {
      const where = place.version === undefined ? `${place.id}.json` : `the folder ${place.id}/`;
      report({ code: 'name.id', file: path, at: ['id'], message: `The id is ${quoted(document['id'])}, but the file is ${place.version === undefined ? where : `in ${where}`}.`, hint: 'Both must be the same: rename one of them.', replacement: place.id });
    }
    if (place.version !== undefined && document['version'] !== place.version) {
      report({ code: 'name.version', file: path, at: ['version'], message: `The version is ${quoted(document['version'])}, but the file is ${place.version}.json.`, hint: 'Both must be the same: rename one of them.', replacement: place.version });
    }
  }
}

/**
 * The document without its unknown fields, or with them under the name that was meant, when nothing else is wrong: the
 * rest of its findings is then told at once. It never reaches the registry, since its file has a finding.
 */
function repaired(kind: EntryKind, document: Json, reasons: readonly Reason[]): Json | undefined {
  if (reasons.some(({ code }) => code !== 'schema.unknown')) return undefined;
  const copy = structuredClone(document) as Json;
  for (const { at, replacement } of reasons) {
    const name = at.at(-1) as string;
    const parent = at.slice(0, -1).reduce<unknown>((value, step) => (value as { readonly [name: string]: unknown })[step], copy) as { [name: string]: Json };
    if (replacement !== undefined) parent[replacement] = parent[name] as Json;
    delete parent[name];
  }
  return schemaReasons(kind, copy).length === 0 ? copy : undefined;
}

function saidBySchema(document: Json): { readonly kind: EntryKind; readonly version: number } | undefined {
  const said = typeof document === 'object' && document !== null && !Array.isArray(document) ? (document as { readonly $schema?: Json }).$schema : undefined;
  const match = typeof said === 'string' ? /(?:^|\/)(tool|pipeline|dataset|analysis|policy|runner|notice)\.v(\d+)\.json$/.exec(said) : null;
  return match === null ? undefined : { kind: match[1] as EntryKind, version: Number(match[2]) };
}

const refused: { readonly [Mode in Exclude<BlobSource['mode'], 'file'>]: { readonly code: string; readonly message: string; readonly hint: string } } = {
  link: { code: 'file.link', message: 'This is a link; only plain files are allowed in a registry.', hint: 'Put the file itself here: a link could lead out of the registry.' },
  other: { code: 'file.other', message: 'This is no plain file, or it cannot be read.', hint: 'Only plain, readable files are allowed in a registry.' },
  large: { code: 'file.large', message: 'This declaration has more than 8 MiB.', hint: 'A long list of units belongs into a file of its own (index.ndjson, see "units.index").' },
  executable: { code: 'file.executable', message: 'This file is executable; files of a registry are data.', hint: 'Run: chmod -x FILE (git update-index --chmod=-x FILE). A script is run by a program that its tool names.' },
  pointer: { code: 'file.pointer', message: 'This is a Git LFS pointer, not the file.', hint: 'Commit the file itself if it is small, else declare where it can be fetched ("at").' },
};
