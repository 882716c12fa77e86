import type { Planned } from '../workspace.ts';

/** Digests (bare hex) of the files that plans need and that may lie in the repository: code of tools, and inputs whose location is there. */
export function neededFiles(plans: readonly Planned[]): Set<string> {
  const needed = new Set<string>();
  for (const { planned, indexes } of plans) {
    for (const { code } of planned.steps.values()) for (const digest of Object.values(code)) needed.add(digest.slice('sha256:'.length));
    for (const { units, base } of indexes.values()) {
      for (const file of [...units].flatMap((unit) => Object.values(unit.files).flat())) {
        if ((file.at ?? base).some((place) => typeof place === 'string' && place.startsWith('registry:'))) needed.add(file.digest.replace(/^sha256:/, ''));
      }
    }
  }
  return needed;
}
