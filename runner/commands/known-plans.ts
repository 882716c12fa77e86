import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Digests of plans by analysis, in the order in which they run. */
export type KnownPlans = readonly (readonly [analysis: string, plan: string])[];

/** What the file holds. */
interface Kept {
  readonly program: string;
  /** Stamp of the registry (see `scan`) whose plans these are. It had no finding, warnings included. */
  readonly registry: string;
  /** Whether these are all analyses of the registry. */
  readonly all: boolean;
  readonly plans: KnownPlans;
}

/**
 * Plans of a registry that has not changed since they were made, or undefined. A registry of 10,000 files takes ten
 * times as long to check and plan as to look over. `asked` names the analyses that are meant; none: all.
 */
export function knownPlans(state: string, registry: string | undefined, asked: readonly string[]): KnownPlans | undefined {
  const kept = registry === undefined ? undefined : read(state);
  if (kept === undefined || kept.registry !== registry || kept.program !== programStamp()) return undefined;
  if (asked.length === 0) return kept.all ? kept.plans : undefined;
  return asked.every((id) => kept.plans.some(([known]) => known === id)) ? kept.plans.filter(([id]) => asked.includes(id)) : undefined;
}

/** Keeps the plans of a registry without findings. A failure to write costs time next time, nothing else. */
export function keepPlans(state: string, { registry, all, plans }: { readonly registry: string | undefined; readonly all: boolean; readonly plans: KnownPlans }): void {
  const program = programStamp();
  if (registry === undefined || program === undefined) return;
  const kept: Kept = { program, registry, all, plans };
  try {
    const half = join(state, `known-plans.${randomUUID()}`);
    writeFileSync(half, JSON.stringify(kept));
    renameSync(half, join(state, 'known-plans.json'));
  } catch {
    // Only a cache.
  }
}

function read(state: string): Kept | undefined {
  try {
    return JSON.parse(readFileSync(join(state, 'known-plans.json'), 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Tells one build of this program from another, which might plan otherwise; undefined where it runs from its sources. */
function programStamp(): string | undefined {
  const file = fileURLToPath(import.meta.url);
  if (file.endsWith('.ts')) return undefined;
  const { size, mtimeMs, ino } = statSync(file);
  return `${file} ${size} ${mtimeMs} ${ino}`;
}
