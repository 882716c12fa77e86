/** Kind of an entry; also the word for it in messages. */
export type EntryKind = 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'policy' | 'runner' | 'notice';

/** What the place of a declaration says about it: its kind, and the id and version it must have. */
export interface Place {
  /** Undefined for imports, whose `$schema` says it, and where the place fits no kind. */
  readonly kind: EntryKind | undefined;
  /** `id@version`, `<login>/<id>`, or the id; what others refer to it by. */
  readonly reference: string;
  readonly id: string;
  readonly version: string | undefined;
}

/** Bytes that a declaration may have; the largest of ours have a hundredth. A unit index has no such limit. */
export const largestDeclaration = 8 * 1024 * 1024;

/** What `load` makes of a path: text to parse, bytes to hash, or nothing of ours. */
export type Treatment = 'declaration' | 'blob' | 'ignored';

const versioned: { readonly [folder: string]: EntryKind } = { tools: 'tool', pipelines: 'pipeline', datasets: 'dataset' };
const flat: { readonly [folder: string]: EntryKind } = { runners: 'runner', notices: 'notice' };

/** Folders of a registry. Nothing else in it is read. */
export const folders: readonly string[] = [...Object.keys(versioned), 'analyses', ...Object.keys(flat), 'imports'];

/** How a file of a registry is treated, by its path with forward slashes. */
export function treatment(path: string): Treatment {
  const parts = path.split('/');
  const [folder = '', , , ...below] = parts;
  if (parts.some((part) => part.startsWith('.git') || part === '.DS_Store')) return 'ignored';
  if (path === 'policy.json') return 'declaration';
  if (folder in versioned) {
    if (below.length > 0) return folder === 'datasets' && below.join('/') === 'index.ndjson' ? 'declaration' : 'blob';
    return path.endsWith('.json') ? 'declaration' : 'ignored';
  }
  if (folder === 'imports' && parts.length > 2) return 'blob';
  return folders.includes(folder) && path.endsWith('.json') ? 'declaration' : 'ignored';
}

/** What the path of a declaration says, or undefined where no declaration belongs. */
export function placeOf(path: string): Place | undefined {
  const parts = path.replace(/\.json$/, '').split('/');
  const [folder = '', first = '', second] = parts;
  if (path === 'policy.json') return { kind: 'policy', reference: 'policy', id: 'policy', version: undefined };
  const kind = versioned[folder];
  if (kind !== undefined) return parts.length === 3 ? { kind, reference: `${first}@${second}`, id: first, version: second } : undefined;
  if (folder === 'analyses' && parts.length === 2) return { kind: 'analysis', reference: first, id: first, version: undefined };
  if (folder === 'analyses' && parts.length === 3) return { kind: 'analysis', reference: `${first}/${second}`, id: second ?? '', version: undefined };
  if (folder === 'imports' && parts.length === 2) return { kind: undefined, reference: first, id: first, version: undefined };
  const other = flat[folder];
  return other !== undefined && parts.length === 2 ? { kind: other, reference: first, id: first, version: undefined } : undefined;
}

/** The folder beside a declaration that a code or data file lies in, however deep; undefined for declarations. */
export function folderAround(path: string): string | undefined {
  const parts = path.split('/');
  const depth = parts[0] === 'imports' ? 2 : 3;
  return parts.length > depth ? `${parts.slice(0, depth).join('/')}/` : undefined;
}

/** Folder beside a declaration that holds its code or data files, with a slash at its end. */
export function folderBeside(path: string): string {
  return `${path.replace(/\.json$/, '')}/`;
}
