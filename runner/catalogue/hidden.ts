import type { Registry } from '../declare/registry.ts';
import type { Notice } from '../model/declared.ts';

/** What notices keep off the pages. */
export interface Hidden {
  /** Analyses and datasets under an embargo, as `analysis <id>` and `dataset <id>@<version>`: as if they were private. */
  readonly embargoed: ReadonlySet<string>;
  /** Subjects of which the entry stays, as a tombstone, and the bytes do not: `analysis …`, `dataset …`, `run sha256:…`, `blob sha256:…`. */
  readonly silenced: ReadonlySet<string>;
}

/**
 * What suppressions and embargoes hide at `now` (milliseconds since 1970). A run and a blob have no visibility of their
 * own, so an embargo on them silences them until it ends.
 */
export function hiddenAt(registry: Pick<Registry, 'notices'>, now: number): Hidden {
  const embargoed = new Set<string>();
  const silenced = new Set<string>();
  for (const { document } of registry.notices.values()) {
    if (document.kind === 'suppression') silenced.add(subjectOf(document));
    if (document.kind !== 'embargo' || Date.parse(document.until) <= now) continue;
    const subject = subjectOf(document);
    (/^(analysis|dataset) /.test(subject) ? embargoed : silenced).add(subject);
  }
  return { embargoed, silenced };
}

/** The subject of a notice as `<kind> <name>`; of a redirect, the id that it leads to. */
export function subjectOf(notice: Notice): string {
  if (notice.kind === 'redirect') return `${notice.of ?? 'tool'} ${notice.to}`;
  return Object.entries(notice.subject).map(([kind, name]) => `${kind} ${name}`).join();
}
