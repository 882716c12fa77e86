import type { ProposalRefusal } from '../../model/proposal-report.generated.ts';

/** How much of a stranger's repository is read before it is refused. */
export interface ReadLimits {
  /** Seconds for all of it, the network included. */
  readonly seconds: number;
  /** Bytes that may be fetched, as git packs them. */
  readonly fetchBytes: number;
  /** Bytes of the list of all files of one tree, and of the list of changes. */
  readonly listingBytes: number;
  /** Files below the registry's folder. */
  readonly files: number;
  /** Files that the change touches. */
  readonly changed: number;
  /** Folders inside each other. */
  readonly depth: number;
  /** Bytes of one file. */
  readonly fileBytes: number;
  /** Bytes of all files of the registry together, before and after the change. */
  readonly totalBytes: number;
  /** Commits that are looked through for the one that base and head have in common. */
  readonly commits: number;
}

/**
 * Limits for a hosted runner: 2 processors, 7 GiB, half an hour. 100 MiB is the largest file that GitHub takes, 3,000 the
 * number of files that it shows of a pull request.
 */
export const readLimits: ReadLimits = {
  seconds: 300,
  fetchBytes: 1024 * 1024 * 1024,
  listingBytes: 48 * 1024 * 1024,
  files: 50_000,
  changed: 3000,
  depth: 32,
  fileBytes: 100 * 1024 * 1024,
  totalBytes: 1024 * 1024 * 1024,
  commits: 20_000,
};

/** Something that makes a change unreadable. The report tells it as a refusal; it is nobody's bug. */
export class Unreadable extends Error {
  readonly refusal: ProposalRefusal;
  constructor(refusal: ProposalRefusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/** Makes the refusal of something that is over a limit. */
export function over(message: string, file?: string): Unreadable {
  return new Unreadable({ code: 'limit', message, ...(file === undefined ? {} : { file }) });
}

/** Files above this size are only counted: nobody writes so much by hand. */
export const seenBytes = 1024 * 1024;
