import { DESCRIPTION_ROOM, cutTo, TITLE_ROOM } from '../cut.ts';
import type { Check, NewPullRequest, StandingIssue, Sticky, Written, WrittenCheck } from '../forge.ts';
import { type Authored, findOurs, isSameProposal, proposalBody, sameBody, stickyBody } from '../sticky.ts';
import type { Gitea } from './client.ts';
import { type GiteaComment, type GiteaUser, personOf, repository } from './reading.ts';

interface RawIssue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly user: GiteaUser | null;
  readonly html_url: string;
}

/** Writes our comment below a pull request or an issue. Gitea gives all comments at once. */
export async function writeComment(gitea: Gitea, on: number, sticky: Sticky): Promise<Written> {
  const comments = (await gitea.get<GiteaComment[]>(`issues/${on}/comments`)) ?? [];
  const found = findOurs(comments.map(authored), sticky.marker, await gitea.self());
  const body = stickyBody(sticky, found?.body);
  if (found === undefined) {
    const made = await gitea.write<GiteaComment>('POST', `issues/${on}/comments`, { body });
    return { id: made.id, url: made.html_url, did: 'created' };
  }
  if (sameBody(found.body, body)) return { id: found.id, url: found.html_url, did: 'unchanged' };
  await gitea.write('PATCH', `issues/comments/${found.id}`, { body });
  return { id: found.id, url: found.html_url, did: 'updated' };
}

/** Writes our issue of a marker. */
export async function writeIssue(gitea: Gitea, { title: whole, settled = false, ...sticky }: StandingIssue): Promise<Written> {
  const self = await gitea.self();
  const title = cutTo(whole, TITLE_ROOM);
  const found = findOurs((await gitea.list<RawIssue>('issues', { type: 'issues', state: 'all', created_by: self.login })).map(authored), sticky.marker, self);
  const body = stickyBody(sticky, found?.body);
  if (found === undefined) {
    if (settled) return { id: 0, url: '', did: 'unchanged' };
    const made = await gitea.write<RawIssue>('POST', 'issues', { title, body });
    return { id: made.number, url: made.html_url, did: 'created' };
  }
  const written = { id: found.number, url: found.html_url };
  if (sameBody(found.body, body) && found.title === title) return { ...written, did: 'unchanged' };
  await gitea.write('PATCH', `issues/${found.number}`, { title, body, state: settled ? 'closed' : 'open' });
  return { ...written, did: 'updated' };
}

const STATE = { success: 'success', neutral: 'success', failure: 'failure', cancelled: 'error' } as const;

/** A check is a commit status here: its title, cut to 140 characters, and a link. Writing one adds it to the others of its name, and the newest counts. */
export async function writeCheck(gitea: Gitea, { name, sha, conclusion, title, url, annotations = [] }: Check): Promise<WrittenCheck> {
  interface Raw { readonly id: number; readonly context: string; readonly status: string; readonly description: string; readonly target_url: string; readonly creator: GiteaUser | null; readonly url: string }
  const self = await gitea.self();
  const wanted = { context: name, state: conclusion === undefined ? 'pending' : STATE[conclusion], description: cutTo(title.trim(), DESCRIPTION_ROOM), target_url: url ?? '' };
  const latest = (await gitea.list<Raw>(`commits/${sha}/status`, {}, 'statuses')).find(({ context }) => context === name);
  const left = annotations.length;
  if (latest?.creator?.id === self.id && latest.status === wanted.state && latest.description === wanted.description && latest.target_url === wanted.target_url) return { id: latest.id, url: latest.url, did: 'unchanged', annotationsLeft: left };
  const made = await gitea.write<Raw>('POST', `statuses/${sha}`, wanted);
  return { id: made.id, url: made.url, did: latest === undefined ? 'created' : 'updated', annotationsLeft: left };
}

/** Starts a workflow of the default branch. */
export async function dispatch(gitea: Gitea, workflow: string, inputs: { readonly [name: string]: string }): Promise<void> {
  const { defaultBranch } = await repository(gitea);
  await gitea.write('POST', `actions/workflows/${encodeURIComponent(workflow)}/dispatches`, { ref: defaultBranch, inputs });
}

/** Opens or updates a pull request of our own. */
export async function writePullRequest(gitea: Gitea, request: NewPullRequest): Promise<Written & { readonly number: number }> {
  if (!/^headgate\/[a-z0-9][a-z0-9/._-]*$/.test(request.branch)) throw new Error(`internal: ${JSON.stringify(request.branch)} is no branch of ours`);
  const { defaultBranch } = await repository(gitea);
  const title = cutTo(request.title, TITLE_ROOM);
  const body = proposalBody(request);
  // The reference of a branch that is gone is that of the pull request, and the label still says the branch.
  type Raw = RawIssue & { readonly id: number; readonly merged: boolean; readonly head: { readonly ref: string; readonly label: string } };
  const found = (await gitea.list<Raw>('pulls', { state: 'open' })).find(({ head }) => head.ref === request.branch);
  const closed = found === undefined && request.content !== undefined ? await gitea.list<Raw>('pulls', { state: 'closed' }) : [];
  const last = closed.filter(({ head }) => head.ref === request.branch || head.label === request.branch).sort((a, b) => b.number - a.number)[0];
  if (last?.merged === false && isSameProposal(last.body, request)) return { id: last.id, number: last.number, url: last.html_url, did: 'unchanged' };
  const moved = await writeBranch(gitea, request, defaultBranch);
  if (found === undefined) {
    const made = await gitea.write<Raw>('POST', 'pulls', { title, body, head: request.branch, base: defaultBranch });
    return { id: made.id, number: made.number, url: made.html_url, did: 'created' };
  }
  const said = found.title !== title || !sameBody(found.body, body);
  if (said) await gitea.write('PATCH', `pulls/${found.number}`, { title, body });
  return { id: found.id, number: found.number, url: found.html_url, did: said || moved ? 'updated' : 'unchanged' };
}

/** Whether the branch had to be made or moved: it is, unless it holds every file as it is wanted. */
async function writeBranch(gitea: Gitea, { branch, files, message }: NewPullRequest, base: string): Promise<boolean> {
  type Blob = { readonly sha: string; readonly content: string | null };
  const read = (path: string, ref: string): Promise<Blob | undefined> => gitea.get<Blob>(`contents/${path.split('/').map(encodeURIComponent).join('/')}`, { ref });
  const there = (await gitea.get(`branches/${encodeURIComponent(branch)}`)) !== undefined;
  let same = there;
  const operations: object[] = [];
  for (const [path, text] of Object.entries(files)) {
    const content = text === null ? null : Buffer.from(text, 'utf8').toString('base64');
    if (same) same = ((await read(path, branch))?.content?.replace(/\s/g, '') ?? null) === content;
    const old = await read(path, base);
    if (content === null && old === undefined) continue;
    operations.push({ operation: content === null ? 'delete' : old === undefined ? 'create' : 'update', path, ...(content === null ? {} : { content }), ...(old === undefined ? {} : { sha: old.sha }) });
  }
  if (same) return false;
  await gitea.write('POST', 'contents', { branch: base, new_branch: branch, force_push: there, message, files: operations });
  return true;
}

function authored<T extends { readonly user: GiteaUser | null; readonly body: string }>(text: T): T & Authored {
  return { ...text, author: personOf(text.user), app: undefined };
}
