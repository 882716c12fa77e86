import type { Account } from '../model/approval.ts';
import type { Policy } from '../model/declared.ts';

/** Whether two accounts may be one person: the same id, or the same login in any case. In doubt they are. */
export function samePerson(a: Account, b: Account): boolean {
  return (a.id !== 0 && a.id === b.id) || a.login.toLowerCase() === b.login.toLowerCase();
}

/**
 * Whether an account is among people and teams. Logins are compared in any case, as forges do; where the policy names the
 * account id of a login, that id must be the account's, since a login that was given up can be taken by a stranger.
 */
export function isAmong(policy: Policy, who: readonly string[], account: Account): boolean {
  const logins = who.flatMap((name) => (name.startsWith('team:') ? (own(policy.teams, name.slice('team:'.length))?.members ?? []) : [name]));
  const login = account.login.toLowerCase();
  if (!logins.some((listed) => listed.toLowerCase() === login)) return false;
  const declared = personOf(policy, account.login)?.forgeId;
  return declared === undefined || declared === account.id || account.id === 0;
}

/** Teams of a policy that somebody is a member of. */
export function teamsOf(policy: Policy, login: string): string[] {
  return Object.entries(policy.teams ?? {}).filter(([, team]) => team.members.some((member) => member.toLowerCase() === login.toLowerCase())).map(([name]) => name);
}

/** Institutions of somebody: their own, and those of their teams. */
export function affiliationsOf(policy: Policy, login: string): string[] {
  const of = [personOf(policy, login)?.affiliation, ...teamsOf(policy, login).map((team) => own(policy.teams, team)?.affiliation)];
  return [...new Set(of.filter((name) => name !== undefined))];
}

function personOf(policy: Policy, login: string): NonNullable<Policy['people']>[string] | undefined {
  const name = Object.keys(policy.people ?? {}).find((listed) => listed.toLowerCase() === login.toLowerCase());
  return name === undefined ? undefined : own(policy.people, name);
}

/** A member of an object that people wrote: never one that every object has. */
function own<T>(from: { readonly [name: string]: T } | undefined, name: string): T | undefined {
  return from !== undefined && Object.hasOwn(from, name) ? from[name] : undefined;
}
