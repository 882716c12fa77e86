import satisfies from 'semver/functions/satisfies.js';
import type { Account } from '../model/approval.ts';
import type { Policy, RealisationRule } from '../model/declared.ts';
import type { Realisation } from '../model/stored.ts';
import { isAmong } from './people.ts';

/** Why a policy does not let a record be published, by what computed it and whose launch it was; empty when it may be. */
export function realisationReasons(policy: Policy, realisation: Realisation, by: Account): string[] {
  const rules = policy.realisations;
  if (rules === undefined) return [];
  const tried = rules.map((rule) => ruleReasons(policy, rule, realisation, by));
  if (tried.some((reasons) => reasons.length === 0)) return [];
  return tried.map((reasons, i) => `rule ${i + 1} of the policy: ${reasons.join('; ')}`);
}

function ruleReasons(policy: Policy, rule: RealisationRule, realisation: Realisation, by: Account): string[] {
  const reasons: string[] = [];
  const kind = realisation.image === undefined ? 'programs' : 'image';
  if (rule.by !== undefined && !isAmong(policy, rule.by, by)) reasons.push(`${by.login} is not among ${rule.by.join(', ')}`);
  if (rule.environment !== undefined && rule.environment !== kind) reasons.push(`it was computed with ${kind === 'image' ? 'an image' : 'programs of a machine'}`);
  if (rule.isolation !== undefined && !rule.isolation.includes(realisation.isolation)) reasons.push(`its isolation was ${realisation.isolation}`);
  if (rule.platforms !== undefined && !rule.platforms.includes(realisation.platform)) reasons.push(`it was computed on ${realisation.platform}`);
  for (const [program, range] of Object.entries(rule.programs ?? {})) {
    const version = realisation.programs?.[program];
    if (version !== undefined && !satisfies(version, range, { includePrerelease: true })) reasons.push(`${program} was ${version || 'of an unknown version'}, and ${range} is accepted`);
  }
  return reasons;
}
