import type { Refresh, RefreshGit } from '../../../model/declared.ts';

/** What was found last time under a name of the source's own: it spares reading the bytes again. */
export interface Known {
  /** What the source says of the bytes as they were: an ETag, the id of an object of git. */
  readonly mark: string;
  /** sha256, bare hex. */
  readonly digest: string;
  readonly size: number;
}

/** A file of a source, its bytes read and hashed by us, now or when the source said the same of them. */
export interface SourceFile {
  readonly name: string;
  /** sha256, bare hex. */
  readonly digest: string;
  readonly size: number;
  /** Where the bytes can be fetched. */
  readonly at: string;
  /** Under which key it is remembered, and the mark; absent: the source says nothing of that kind. */
  readonly known?: { readonly key: string; readonly mark: string };
  /** As the source says, where it does. */
  readonly mediaType?: string;
}

/** Everything that a source has now. */
export interface SourceContent {
  readonly files: readonly SourceFile[];
  /** What stands before each name in `at`, ending in a slash; absent where names and addresses have nothing in common. */
  readonly base?: string;
  /** The state that was looked at, in words: a commit. */
  readonly state?: string;
}

/** What a look at a source may use. */
export interface Looking {
  readonly memory: ReadonlyMap<string, Known>;
  /** Takes bytes of what may be read; false when there are not so many left. */
  spend(bytes: number): boolean;
}

/** Looks at a source. A text says why that could not be done. */
export type Look<Where> = (where: Where, looking: Looking) => Promise<SourceContent | string>;

/** One adapter for each kind of source. */
export interface Sources {
  readonly https: Look<NonNullable<Refresh['https']>>;
  readonly s3: Look<string>;
  readonly git: Look<RefreshGit>;
}

/** Something of which so many bytes may be taken. */
export function budgetOf(bytes: number): Looking['spend'] {
  let left = bytes;
  return (more) => {
    left -= more;
    return left >= 0;
  };
}

/** What is said when a budget was not enough. */
export const TOO_MUCH = 'there is more to read than `refresh.mostMiB` allows';
