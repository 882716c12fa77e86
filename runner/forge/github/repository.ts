import type { Repository } from '../forge.ts';
import type { GitHub } from './client.ts';
import { idOf } from './ids.ts';

/** The repository and the tip of its default branch. */
export async function repository(hub: GitHub): Promise<Repository> {
  const { data } = await hub.request('GET /repos/{owner}/{repo}', hub.at);
  const { data: branch } = await hub.request('GET /repos/{owner}/{repo}/branches/{branch}', { ...hub.at, branch: data.default_branch });
  const id = idOf(data.id);
  return { identity: `${hub.host}:${id}`, id, name: data.full_name, private: data.private, defaultBranch: data.default_branch, tip: branch.commit.sha, url: data.html_url };
}
