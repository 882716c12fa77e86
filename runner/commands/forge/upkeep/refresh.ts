import semver from 'semver';
import { placeOf } from '../../../declare/place.ts';
import { schemaReasons } from '../../../declare/schemas.ts';
import type { DatasetEntry } from '../../../declare/registry.ts';
import type { Json } from '../../../model/canonical.ts';
import type { Refresh } from '../../../model/declared.ts';
import type { UpkeepAttention, UpkeepChanges, UpkeepProposal } from '../../../model/upkeep-changes.generated.ts';
import { code, prose } from '../../../report/markdown.ts';
import type { Workspace } from '../../workspace.ts';
import { decideRefresh } from './decide.ts';
import { repin } from './repin.ts';
import { budgetOf, type Known, type SourceContent, type Sources } from './source.ts';

/** What is remembered of sources from one look to the next. Without it every byte is read each time, and the same comes of it. */
export interface RefreshMemory {
  read(dataset: string): Promise<ReadonlyMap<string, Known>>;
  write(dataset: string, known: ReadonlyMap<string, Known>): Promise<void>;
}

/** What refreshing looks at. */
export interface RefreshOptions {
  readonly workspace: Pick<Workspace, 'registry' | 'sources'>;
  /** Folder of the registry in its repository, with a slash at its end, or empty. */
  readonly prefix: string;
  readonly sources: Sources;
  readonly memory: RefreshMemory;
  /** This dataset alone, also when it is stopped. */
  readonly only?: string;
}

/** MiB that may be read to look at one dataset. */
const MOST_MIB = 1024;

/** Looks at the source of every dataset that names one, and says what is to be proposed. One source that fails holds no other up. */
export async function refreshDatasets(options: RefreshOptions): Promise<UpkeepChanges> {
  const { workspace, only } = options;
  const proposals: UpkeepProposal[] = [];
  const attention: UpkeepAttention[] = [];
  const newest = newestVersions(workspace.registry.datasets);
  if (only !== undefined && newest.get(only)?.document.refresh === undefined) attention.push({ about: only.slice(0, 200), text: 'it was asked to refresh this dataset, and there is none of that id that names a source (`refresh`)' });
  for (const [id, entry] of newest) {
    const { refresh } = entry.document;
    if (refresh === undefined || (only === undefined ? refresh.stopped === true : id !== only)) continue;
    const done = await refreshOne(options, { id, entry, refresh });
    if (done === undefined) continue;
    if ('branch' in done) proposals.push(done);
    else attention.push(done);
  }
  return { version: 1, proposals, replies: [], attention };
}

/** Newest version of each dataset, by id. */
function newestVersions(datasets: ReadonlyMap<string, DatasetEntry>): ReadonlyMap<string, DatasetEntry> {
  const newest = new Map<string, DatasetEntry>();
  for (const entry of datasets.values()) {
    const { id, version } = entry.document;
    const other = newest.get(id);
    if (other === undefined || semver.gt(version, other.document.version)) newest.set(id, entry);
  }
  return new Map([...newest].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function refreshOne({ workspace, prefix, sources, memory }: RefreshOptions, { id, entry, refresh }: { readonly id: string; readonly entry: DatasetEntry; readonly refresh: Refresh }): Promise<UpkeepProposal | UpkeepAttention | undefined> {
  const person = (text: string): UpkeepAttention => ({ about: id, text: text.slice(0, 1000) });
  const looking = { memory: await memory.read(id), spend: budgetOf((refresh.mostMiB ?? MOST_MIB) * 2 ** 20) };
  const content: SourceContent | string = refresh.https !== undefined ? await sources.https(refresh.https, looking) : refresh.s3 !== undefined ? await sources.s3(refresh.s3, looking) : refresh.git === undefined ? 'the source is of no kind that is known' : await sources.git(refresh.git, looking);
  if (typeof content === 'string') return person(content);
  await memory.write(id, new Map(content.files.flatMap(({ known, digest, size }) => (known === undefined ? [] : [[known.key, { mark: known.mark, digest, size }]]))));
  const taken = workspace.sources.flatMap(({ path }) => (path.startsWith(`datasets/${id}/`) ? (placeOf(path)?.version ?? []) : []));
  const decision = decideRefresh(entry.document, content, taken);
  if (decision.kind === 'unchanged') return undefined;
  if (decision.kind === 'person') return person(decision.text);
  const { document, changes, content: digest } = decision;
  const [reason] = schemaReasons('dataset', document as unknown as Json);
  if (reason !== undefined) return person(`a new version would not be in order: ${reason.at.join('.')}: ${reason.message}`);
  const repinned = repin(workspace.registry, workspace.sources, id, document.version);
  const files = Object.fromEntries([[`datasets/${id}/${document.version}.json`, `${JSON.stringify(document, null, 2)}\n`] as const, ...Object.entries(repinned.files)].map(([path, text]) => [prefix + path, text]));
  return { branch: `headgate/refresh-${id}`, title: `Refresh ${id} to ${document.version}`, body: bodyOf(changes, repinned, refresh), content: digest, files };
}

/** Analyses that are named. */
const NAMED = 20;

function bodyOf(changes: readonly string[], { fresh, stay }: { readonly fresh: readonly string[]; readonly stay: readonly string[] }, refresh: Refresh): string {
  const names = (all: readonly string[]): string => `${all.slice(0, NAMED).map((name) => code(name)).join(', ')}${all.length > NAMED ? `, and ${all.length - NAMED} more` : ''}`;
  return [
    'The source of this dataset has changed; this is what it has now, as a new version. What was there stays as it was.',
    '',
    ...changes.map((line) => `- ${prose(line, 600)}`),
    '',
    ...(fresh.length === 0 ? [] : [`Analyses that are kept fresh (\`keep\`) read the new version here: ${names(fresh)}.`, '']),
    ...(stay.length === 0 ? [] : [`These stay at the version that they name: ${names(stay)}.`, '']),
    ...(refresh.https === undefined ? [] : ['The addresses give the newest bytes, so those of older versions are only where a store has them.', '']),
    'Closed unmerged, the same bytes are not proposed again. `"refresh": { "stopped": true, … }` in the declaration stops it.',
    '',
  ].join('\n');
}
