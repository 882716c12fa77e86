import type { Account, Role } from '../../../runner/model/approval.ts';
import type { Review } from '../../../runner/forge/forge.ts';
import { addCommit, addUser, type Commit, filesOf, type Issue, type User, userOf, type World } from './world.ts';

/** What people do at a forge, besides us. A real forge is told the same through its API, so that one suite arranges both. */
export interface People {
  person(login: string, role: Role): Promise<Account>;
  /** Takes another login; the old one is free. */
  rename(account: Account, login: string): Promise<void>;
  /** Opens a pull request from a fork of the author; its commits are by `authors` (logins, or a name and address without an account). */
  openPullRequest(wish: { readonly author: string; readonly branch: string; readonly title?: string; readonly draft?: boolean; readonly authors?: readonly (string | { readonly name: string; readonly email: string })[] }): Promise<{ readonly number: number; readonly headSha: string }>;
  /** Pushes one more commit. */
  push(number: number, by: string): Promise<string>;
  deleteFork(number: number): Promise<void>;
  close(number: number): Promise<void>;
  openIssue(by: string, title: string, body: string): Promise<number>;
  closeIssue(number: number): Promise<void>;
  comment(by: string, on: number, body: string): Promise<number>;
  /** Changes a comment of anybody. */
  editComment(by: string, id: number, body: string): Promise<void>;
  review(by: string, number: number, state: Review['state']): Promise<number>;
  /** All comments below a number, oldest first: who wrote what. */
  commentsOn(number: number): Promise<readonly { readonly by: string; readonly body: string }[]>;
  issues(): Promise<readonly { readonly number: number; readonly by: string; readonly title: string; readonly body: string; readonly state: string }[]>;
  /** Files of a branch. */
  files(branch: string): Promise<{ readonly [path: string]: string }>;
  /** Workflows that were started. */
  dispatches(): Promise<readonly { readonly workflow: string; readonly inputs: { readonly [name: string]: string } }[]>;
}

/** People in the world of the fake forges. */
export function peopleOf(world: World): People {
  const known = (login: string): User => {
    const user = userOf(world, login);
    if (user === undefined) throw new Error(`the test knows nobody called ${login}`);
    return user;
  };
  const issueOf = (number: number): Issue => {
    const issue = world.issues.get(number);
    if (issue === undefined) throw new Error(`the test knows no number ${number}`);
    return issue;
  };
  const text = (by: User, body: string) => {
    const now = world.tick();
    return { id: world.nextId(), by, app: undefined, body, created: now, updated: now };
  };
  const commitOn = (parent: string, by: Commit['author'], n: number): string => addCommit(world, { parents: [parent], files: { ...filesOf(world, parent), [`work-${n}.txt`]: `${n}\n` }, message: `work ${n}`, author: by, committer: by });
  return {
    async person(login, role) {
      const user = addUser(world, login);
      world.roles.set(user.id, role);
      return { id: user.id, login };
    },
    async rename({ id }, login) {
      (world.users.get(id) as User).login = login;
    },
    async openPullRequest({ author, branch, title = 'A change', draft = false, authors = [author] }) {
      const by = known(author);
      const fork = world.nextId();
      world.forks.set(fork, { owner: by, name: world.repository.name });
      const base = world.branches.get(world.repository.defaultBranch) as string;
      let sha = base;
      authors.forEach((one, n) => {
        sha = commitOn(sha, typeof one === 'string' ? known(one) : one, n);
      });
      world.pushes.push({ repository: `${by.login}/${world.repository.name}`, ref: `refs/heads/${branch}`, after: sha, by, at: world.tick() });
      const number = world.issues.size + 1;
      const association = world.roles.get(by.id) === 'read' ? 'FIRST_TIME_CONTRIBUTOR' : 'MEMBER';
      world.issues.set(number, { ...text(by, 'Please have a look.'), number, title, state: 'open', pull: { draft, merged: false, head: { branch, sha, fork }, base: { branch: world.repository.defaultBranch, sha: base }, association } });
      return { number, headSha: sha };
    },
    async push(number, by) {
      const { pull } = issueOf(number);
      if (pull === undefined) throw new Error(`the test's number ${number} is no pull request`);
      const sha = commitOn(pull.head.sha, known(by), world.commits.size);
      pull.head.sha = sha;
      const fork = pull.head.fork === undefined ? undefined : world.forks.get(pull.head.fork);
      world.pushes.push({ repository: `${fork?.owner.login ?? world.repository.owner}/${world.repository.name}`, ref: `refs/heads/${pull.head.branch}`, after: sha, by: known(by), at: world.tick() });
      return sha;
    },
    async deleteFork(number) {
      world.forks.delete(issueOf(number).pull?.head.fork as number);
    },
    async close(number) {
      issueOf(number).state = 'closed';
    },
    async openIssue(by, title, body) {
      const number = world.issues.size + 1;
      world.issues.set(number, { ...text(known(by), body), number, title, state: 'open' });
      return number;
    },
    async closeIssue(number) {
      issueOf(number).state = 'closed';
    },
    async comment(by, on, body) {
      const made = { ...text(known(by), body), on };
      world.comments.set(made.id, made);
      return made.id;
    },
    async editComment(_by, id, body) {
      const found = world.comments.get(id);
      if (found === undefined) throw new Error(`the test knows no comment ${id}`);
      found.body = body;
      found.updated = world.tick();
    },
    async review(by, number, state) {
      const id = world.nextId();
      world.reviews.set(id, { id, on: number, by: known(by), state: ({ approved: 'APPROVED', 'changes-requested': 'CHANGES_REQUESTED', commented: 'COMMENTED', dismissed: 'DISMISSED', pending: 'COMMENTED' } as const)[state], commit: issueOf(number).pull?.head.sha ?? null, at: world.tick() });
      return id;
    },
    commentsOn: async (number) => [...world.comments.values()].filter(({ on }) => on === number).map(({ by, body }) => ({ by: by?.login ?? 'ghost', body })),
    issues: async () => [...world.issues.values()].filter(({ pull }) => pull === undefined).map(({ number, by, title, body, state }) => ({ number, by: by?.login ?? 'ghost', title, body, state })),
    files: async (branch) => filesOf(world, world.branches.get(branch) ?? ''),
    dispatches: async () => world.dispatches.map(({ workflow, inputs }) => ({ workflow, inputs })),
  };
}
