import { cutTo, TITLE_ROOM } from '../cut.ts';
import type { NewPullRequest, Written } from '../forge.ts';
import { isSameProposal, proposalBody, sameBody } from '../sticky.ts';
import { type GitHub, unlessAbsent } from './client.ts';
import { idOf } from './ids.ts';
import { repository } from './repository.ts';

/**
 * Opens or updates a pull request of our own. The tree is made first: trees are named by their content, so that it is known whether the branch
 * holds it already, and a commit is made only where it does not.
 */
export async function writePullRequest(hub: GitHub, request: NewPullRequest): Promise<Written & { readonly number: number }> {
  if (!/^headgate\/[a-z0-9][a-z0-9/._-]*$/.test(request.branch)) throw new Error(`internal: ${JSON.stringify(request.branch)} is no branch of ours`);
  const { tip, defaultBranch } = await repository(hub);
  const title = cutTo(request.title, TITLE_ROOM);
  const body = proposalBody(request);
  const pulls = async (state: 'open' | 'closed') => (await hub.request('GET /repos/{owner}/{repo}/pulls', { ...hub.at, state, head: `${hub.at.owner}:${request.branch}`, base: defaultBranch, per_page: 100 })).data.filter(({ head }) => head.ref === request.branch);
  const [found] = await pulls('open');
  const [last] = found === undefined && request.content !== undefined ? await pulls('closed') : [];
  if (last !== undefined && last.merged_at === null && isSameProposal(last.body ?? '', request)) return { id: idOf(last.id), number: last.number, url: last.html_url, did: 'unchanged' };
  const moved = await writeBranch(hub, request, tip);
  if (found === undefined) {
    const made = await hub.request('POST /repos/{owner}/{repo}/pulls', { ...hub.at, title, body, head: request.branch, base: defaultBranch });
    return { id: idOf(made.data.id), number: made.data.number, url: made.data.html_url, did: 'created' };
  }
  const said = found.title !== title || !sameBody(found.body ?? '', body);
  if (said) await hub.request('PATCH /repos/{owner}/{repo}/pulls/{pull_number}', { ...hub.at, pull_number: found.number, title, body });
  return { id: idOf(found.id), number: found.number, url: found.html_url, did: said || moved ? 'updated' : 'unchanged' };
}

/** Whether the branch had to be made or moved. */
async function writeBranch(hub: GitHub, { branch, files, message }: NewPullRequest, tip: string): Promise<boolean> {
  const commit = async (sha: string) => (await hub.request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { ...hub.at, commit_sha: sha })).data;
  const base = (await commit(tip)).tree.sha;
  const entries = Object.entries(files).map(([path, content]) => ({ path, mode: '100644' as const, type: 'blob' as const, ...(content === null ? { sha: null } : { content }) }));
  const { data: tree } = await hub.request('POST /repos/{owner}/{repo}/git/trees', { ...hub.at, base_tree: base, tree: entries });
  const ref = await unlessAbsent(hub.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...hub.at, ref: `heads/${branch}` }));
  if (ref !== undefined && (await commit(ref.data.object.sha)).tree.sha === tree.sha) return false;
  const { data: made } = await hub.request('POST /repos/{owner}/{repo}/git/commits', { ...hub.at, message, tree: tree.sha, parents: [tip] });
  // Ours alone, so that moving it loses nobody's work.
  if (ref !== undefined) await hub.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', { ...hub.at, ref: `heads/${branch}`, sha: made.sha, force: true });
  else await hub.request('POST /repos/{owner}/{repo}/git/refs', { ...hub.at, ref: `refs/heads/${branch}`, sha: made.sha });
  return true;
}
