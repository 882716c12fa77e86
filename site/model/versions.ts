import { addressOf, type Folder } from './address.ts';
import type { Link } from './page.ts';

/** A version of the entry of a page. */
export interface VersionLink extends Link {
  readonly current: boolean;
}

/** Links to all versions of an entry, in the order given; the page's own is marked. */
export function versionLinks(folder: Folder, id: string, current: string, versions: readonly string[]): VersionLink[] {
  return versions.map((version) => ({ label: version, href: addressOf(folder, `${id}@${version}`), current: version === current }));
}
