import type { People } from '../../forge/fake/people.ts';
import type { GiteaServer } from './server.ts';

/** Workflow that can be started; no runner takes it, so that its runs stay. */
const RUN = 'on:\n  workflow_dispatch:\n    inputs:\n      pr: { type: string }\n      proposal: { type: string }\nrun-name: "#${{ inputs.pr }} ${{ inputs.proposal }}"\njobs:\n  go:\n    runs-on: nowhere\n    steps:\n      - run: "true"\n';
const R = '/repos/acme/widgets';
const base64 = (text: string): string => Buffer.from(text).toString('base64');

interface Branch {
  readonly commit: { readonly id: string };
}

/** Makes the repository `acme/widgets` anew, with our user `headgate-bot` as its administrator; `logins` are gone. */
export async function freshRepository(server: GiteaServer, logins: readonly string[]): Promise<void> {
  await server.ask('DELETE', R, { fine: [404] });
  for (const login of logins) await server.ask('DELETE', `/admin/users/${login}?purge=true`, { fine: [404] });
  await server.ask('POST', '/orgs', { body: { username: 'acme' }, fine: [422] });
  await server.ask('POST', '/orgs/acme/repos', { body: { name: 'widgets', auto_init: true, default_branch: 'main' } });
  const { sha } = await server.ask<{ readonly sha: string }>('GET', `${R}/contents/README.md`);
  await server.ask('POST', `${R}/contents`, {
    body: { branch: 'main', message: 'first', files: [{ operation: 'update', path: 'README.md', sha, content: base64('# widgets\n') }, { operation: 'create', path: '.gitea/workflows/run.yml', content: base64(RUN) }] },
  });
  await server.ask('PUT', `${R}/collaborators/headgate-bot`, { body: { permission: 'admin' } });
}

/** People at a real Gitea; each acts with their own password. */
export function peopleAt(server: GiteaServer, met: (login: string) => void): People {
  let n = 0;
  const forks = new Map<number, string>();
  const commit = (owner: string, branch: string, from: string, author: { readonly name: string; readonly email: string }): Promise<{ readonly commit: { readonly sha: string } }> =>
    server.ask('POST', `/repos/${owner}/widgets/contents`, { as: owner, body: { branch: from, ...(branch === from ? {} : { new_branch: branch }), message: `work ${++n}`, author, committer: author, files: [{ operation: 'create', path: `work-${n}.txt`, content: base64(`${n}\n`) }] } });
  const person = (login: string) => ({ name: login, email: `${login}@example.org` });
  return {
    async person(login, role) {
      met(login);
      const made = await server.addUser(login);
      if (role !== 'read') await server.ask('PUT', `${R}/collaborators/${login}`, { body: { permission: role } });
      return made;
    },
    async rename({ login }, now) {
      met(now);
      await server.ask('POST', `/admin/users/${login}/rename`, { body: { new_username: now } });
      // The address goes along, so that whoever takes the login can have its address.
      await server.ask('PATCH', `/admin/users/${now}`, { body: { source_id: 0, login_name: now, email: `${now}@example.org` } });
    },
    async openPullRequest({ author, branch, title = 'A change', draft = false, authors = [author] }) {
      await server.ask('POST', `${R}/forks`, { as: author, body: {} });
      let from = 'main';
      let headSha = '';
      for (const one of authors) {
        headSha = (await commit(author, branch, from, typeof one === 'string' ? person(one) : one)).commit.sha;
        from = branch;
      }
      const { number } = await server.ask<{ readonly number: number }>('POST', `${R}/pulls`, { as: author, body: { title: draft ? `WIP: ${title}` : title, body: 'Please have a look.', head: `${author}:${branch}`, base: 'main' } });
      forks.set(number, author);
      return { number, headSha };
    },
    async push(number, by) {
      const owner = forks.get(number) ?? '';
      const { head } = await server.ask<{ readonly head: { readonly ref: string } }>('GET', `${R}/pulls/${number}`);
      return (await commit(owner, head.ref, head.ref, person(by))).commit.sha;
    },
    deleteFork: (number) => server.ask('DELETE', `/repos/${forks.get(number)}/widgets`),
    close: (number) => server.ask('PATCH', `${R}/pulls/${number}`, { body: { state: 'closed' } }),
    openIssue: async (by, title, body) => (await server.ask<{ readonly number: number }>('POST', `${R}/issues`, { as: by, body: { title, body } })).number,
    closeIssue: (number) => server.ask('PATCH', `${R}/issues/${number}`, { body: { state: 'closed' } }),
    comment: async (by, on, body) => (await server.ask<{ readonly id: number }>('POST', `${R}/issues/${on}/comments`, { as: by, body: { body } })).id,
    async editComment(by, id, body) {
      // Its times are told in seconds: what is edited within the first is not seen to be.
      for (let tries = 0; tries < 40; tries += 1) {
        const { created_at, updated_at } = await server.ask<{ readonly created_at: string; readonly updated_at: string }>('PATCH', `${R}/issues/comments/${id}`, { as: by, body: { body: `${body}${' '.repeat(tries)}` } });
        if (created_at !== updated_at) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    },
    async review(by, number, state) {
      const event = { approved: 'APPROVED', 'changes-requested': 'REQUEST_CHANGES', commented: 'COMMENT', dismissed: 'COMMENT', pending: 'PENDING' }[state];
      return (await server.ask<{ readonly id: number }>('POST', `${R}/pulls/${number}/reviews`, { as: by, body: { event, body: 'seen' } })).id;
    },
    commentsOn: async (number) => (await server.ask<readonly { readonly user: { readonly login: string }; readonly body: string }[]>('GET', `${R}/issues/${number}/comments`)).map(({ user, body }) => ({ by: user.login, body })),
    issues: async () => {
      const all = await server.ask<readonly { readonly number: number; readonly user: { readonly login: string }; readonly title: string; readonly body: string; readonly state: string }[]>('GET', `${R}/issues?type=issues&state=all`);
      return all.map(({ number, user, title, body, state }) => ({ number, by: user.login, title, body, state })).sort((a, b) => a.number - b.number);
    },
    async files(branch) {
      const { commit: at } = await server.ask<Branch>('GET', `${R}/branches/${encodeURIComponent(branch)}`);
      const { tree } = await server.ask<{ readonly tree: readonly { readonly path: string; readonly type: string; readonly sha: string }[] }>('GET', `${R}/git/trees/${at.id}?recursive=true`);
      const found: { [path: string]: string } = {};
      for (const { path, type, sha } of tree) {
        // The workflow is the place's own.
        if (type === 'blob' && !path.startsWith('.gitea/')) found[path] = Buffer.from((await server.ask<{ readonly content: string }>('GET', `${R}/git/blobs/${sha}`)).content, 'base64').toString('utf8');
      }
      return found;
    },
    // The API tells no inputs; the workflow puts them into the title of its run.
    dispatches: async () => {
      const { workflow_runs } = await server.ask<{ readonly workflow_runs: readonly { readonly path: string; readonly display_title: string }[] | null }>('GET', `${R}/actions/runs?event=workflow_dispatch`);
      return (workflow_runs ?? []).map(({ path, display_title }) => {
        const [, pr = '', proposal = ''] = /^#(\S*) (\S*)$/.exec(display_title) ?? [];
        return { workflow: path.split('@')[0]?.split('/').at(-1) ?? '', inputs: { pr, proposal } };
      });
    },
  };
}
