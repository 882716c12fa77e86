import type { ProposalRefusal } from '../model/proposal-report.generated.ts';
import { folderAround, placeOf, treatment } from './place.ts';

/** Kind of a file of a repository, as a change of it is judged. */
export type FileKind = 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'policy' | 'runner' | 'notice' | 'import' | 'code' | 'data' | 'forge' | 'schema' | 'other';

/** Kinds that decide what may run, or where: they are changed by themselves. `schema` is apart, see `mixedRefusal`. */
const deciding: ReadonlySet<FileKind> = new Set(['policy', 'runner', 'forge']);

/** What a file of the repository is; `folder` is that of the registry, empty for the root. */
export function fileKind(path: string, folder: string): FileKind {
  // In any case: a file system that does not tell cases apart would read it.
  const folded = path.toLowerCase();
  if (/^\.(github|gitea|forgejo)(\/|$)/.test(folded) || /^(docs\/)?codeowners$/.test(folded)) return 'forge';
  const prefix = folder === '' ? '' : `${folder}/`;
  if (/^schemas(\/|$)/.test(folded) || folded.startsWith(`${prefix.toLowerCase()}schemas/`)) return 'schema';
  if (!folded.startsWith(prefix.toLowerCase())) return 'other';
  const below = path.slice(prefix.length);
  const lower = below.toLowerCase();
  if (lower === 'policy.json') return 'policy';
  if (/^runners(\/|$)/.test(lower)) return 'runner';
  if (/^imports\//.test(lower)) return 'import';
  if (folderAround(below) !== undefined && /^(tools|datasets|pipelines)\//.test(below)) return below.startsWith('tools/') ? 'code' : 'data';
  return treatment(below) === 'declaration' ? (placeOf(below)?.kind ?? 'other') : 'other';
}

/**
 * Why files may not be changed together; undefined when they may. Policy, runners and what the forge runs by come alone,
 * so that a reviewer sees them and a change cannot bring the rule that allows it. Schemas come without entries; the code
 * that reads them may come with them, since neither works without the other.
 */
export function mixedRefusal(files: readonly { readonly path: string; readonly kind: FileKind }[]): ProposalRefusal | undefined {
  const decides = files.find(({ kind }) => deciding.has(kind));
  const schema = files.find(({ kind }) => kind === 'schema');
  const other = decides === undefined ? files.find(({ kind }) => kind !== 'schema' && kind !== 'other') : files.find(({ kind }) => !deciding.has(kind) && kind !== 'schema');
  const cause = decides ?? schema;
  if (cause === undefined || other === undefined) return undefined;
  const what = { policy: 'The policy', runner: 'Runners', forge: 'Workflows, owners and templates', schema: 'Schemas' }[cause.kind as 'policy' | 'runner' | 'forge' | 'schema'];
  return { code: 'mixed', message: `${what} may only be changed by a pull request that changes nothing else${cause.kind === 'schema' ? ' of the registry' : ''}, and this one changes another ${other.kind === 'other' ? 'file' : `${other.kind} file`} as well. Make two pull requests.`, file: cause.path };
}
