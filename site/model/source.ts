import type { Catalogue } from '../../runner/catalogue/catalogue.ts';

/** What pages are made from. */
export interface Source {
  readonly catalogue: Catalogue;
  /** First `limit` bytes of a published file, by its path below `files/`; undefined when it was not published. */
  read(path: string, limit: number): Uint8Array | undefined;
}
