import type { Account } from '../../model/approval.ts';
import type { Contributors, PullRequest } from '../forge.ts';
import { ForgeError } from '../forge-error.ts';
import { type GitHub, unlessAbsent } from './client.ts';
import { idOf } from './ids.ts';
import { type GitHubUser, personOf } from './people.ts';

/** Commits of a pull request that GitHub lists at most. */
const MOST_COMMITS = 250;

/** What a pull request is read from, alone or in a list, which counts nothing. */
interface Raw {
  readonly number: number;
  readonly state: string;
  readonly merged_at: string | null;
  readonly draft?: boolean;
  readonly title: string;
  readonly html_url: string;
  readonly user: GitHubUser | null;
  readonly author_association: string;
  readonly head: { readonly sha: string; readonly ref: string; readonly repo: { readonly id: number | bigint; readonly full_name: string } | null };
  readonly base: { readonly ref: string; readonly sha: string; readonly repo: { readonly default_branch?: string } };
  readonly changed_files?: number;
}

/** One pull request. */
export async function pullRequest(hub: GitHub, number: number): Promise<PullRequest | undefined> {
  const answer = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', { ...hub.at, pull_number: number }));
  return answer === undefined ? undefined : factsOf(answer.data);
}

/** All that are open. */
export async function openPullRequests(hub: GitHub): Promise<PullRequest[]> {
  return (await hub.paginate('GET /repos/{owner}/{repo}/pulls', { ...hub.at, state: 'open', per_page: 100 })).map(factsOf);
}

/** Authors and committers, and the last pusher where the activity of the head's repository may be read. */
export async function contributors(hub: GitHub, { number, headSha, headBranch, headRepository }: PullRequest): Promise<Contributors> {
  const commits = await hub.paginate('GET /repos/{owner}/{repo}/pulls/{pull_number}/commits', { ...hub.at, pull_number: number, per_page: 100 });
  const accounts = new Map<number, Account>();
  const unknown = new Set<string>();
  for (const { author, committer, commit } of commits) {
    for (const [user, written] of [[author, commit.author], [committer, commit.committer]] as const) {
      // GitHub gives an empty object where it knows of no account.
      if (user !== null && 'id' in user) accounts.set(idOf(user.id), { id: idOf(user.id), login: user.login });
      else unknown.add(`${written?.name ?? ''} <${written?.email ?? ''}>`);
    }
  }
  const pusher = headRepository === undefined ? undefined : await lastPusher(hub, headRepository.name, headBranch, headSha);
  if (pusher !== undefined) accounts.set(idOf(pusher.id), { id: idOf(pusher.id), login: pusher.login });
  return { accounts: [...accounts.values()], unknown: [...unknown], truncated: commits.length >= MOST_COMMITS };
}

async function lastPusher(hub: GitHub, repository: string, branch: string, sha: string): Promise<GitHubUser | undefined> {
  const [owner = '', repo = ''] = repository.split('/');
  try {
    const { data } = await hub.request('GET /repos/{owner}/{repo}/activity', { owner, repo, ref: `refs/heads/${branch}`, per_page: 10 });
    return data.find(({ after, actor }) => after === sha && actor !== null)?.actor ?? undefined;
  } catch (error) {
    // A fork that the credential may not look into: its commits say who wrote them, and more is not to be had.
    if (error instanceof ForgeError && error.trouble === 'refused') return undefined;
    throw error;
  }
}

function factsOf(raw: Raw): PullRequest {
  const { head, base } = raw;
  return {
    number: raw.number,
    state: raw.merged_at !== null ? 'merged' : raw.state === 'open' ? 'open' : 'closed',
    draft: raw.draft === true,
    title: raw.title,
    url: raw.html_url,
    author: personOf(raw.user),
    newcomer: raw.author_association.startsWith('FIRST_TIME'),
    headSha: head.sha,
    headBranch: head.ref,
    ...(head.repo === null ? {} : { headRepository: { id: idOf(head.repo.id), name: head.repo.full_name } }),
    base: { branch: base.ref, sha: base.sha, isDefault: base.repo.default_branch === base.ref },
    changedFiles: raw.changed_files,
  };
}
