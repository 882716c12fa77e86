import type { Account, Role } from '../../model/approval.ts';
import type { Person } from '../forge.ts';
import { type GitHub, unlessAbsent } from './client.ts';
import { idOf } from './ids.ts';

/** An account as GitHub writes it; null is one that was deleted. */
export interface GitHubUser {
  readonly id: number | bigint;
  readonly login: string;
  readonly type?: string;
}

/** Roles of GitHub's own. A role that an organisation made is told by the base that it extends. */
const ROLES: readonly string[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] satisfies Role[];

/** Somebody by id. Whoever deleted their account is `ghost`, id 0, which counts for nothing anywhere. */
export function personOf(user: GitHubUser | null | undefined): Person {
  return { id: user === null || user === undefined ? 0 : idOf(user.id), login: user?.login ?? 'ghost', bot: user !== null && user !== undefined && (user.type !== 'User' || user.login.endsWith('[bot]')) };
}

/** GitHub answers by login, so that the id in the answer is compared; where it is another's, the account is looked up by id. */
export async function roleOf(hub: GitHub, account: Account): Promise<Role> {
  if (account.id === 0) return 'none';
  const asked = await roleByLogin(hub, account.login, account.id);
  if (asked !== undefined) return asked;
  const user = await unlessAbsent(hub.request('GET /user/{account_id}', { account_id: account.id }));
  if (user === undefined || user.data.login === account.login) return 'none';
  return (await roleByLogin(hub, user.data.login, account.id)) ?? 'none';
}

async function roleByLogin(hub: GitHub, username: string, id: number): Promise<Role | undefined> {
  const answer = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/collaborators/{username}/permission', { ...hub.at, username }));
  if (answer === undefined || answer.data.user === null || idOf(answer.data.user.id) !== id) return undefined;
  const { role_name, permission } = answer.data;
  return isRole(role_name) ? role_name : isRole(permission) ? permission : 'none';
}

function isRole(name: string): name is Role {
  return ROLES.includes(name);
}
