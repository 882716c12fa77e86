import { createHash } from 'node:crypto';
import type { Role } from '../../../runner/model/approval.ts';
import type { AnnotationLevel } from '../../../runner/forge/forge.ts';

/** What the fake forges hold: one repository, who is there, and what they did. Both APIs speak of the same world. */
export interface World {
  readonly repository: { id: number; owner: string; name: string; defaultBranch: string; private: boolean };
  readonly users: Map<number, User>;
  readonly roles: Map<number, Role>;
  /** Names that repositories of forks have, by id. */
  readonly forks: Map<number, { readonly owner: User; readonly name: string }>;
  readonly commits: Map<string, Commit>;
  readonly trees: Map<string, { readonly [path: string]: string }>;
  readonly branches: Map<string, string>;
  readonly pushes: { readonly repository: string; readonly ref: string; readonly after: string; readonly by: User; readonly at: number }[];
  /** Issues and pull requests share their numbers. */
  readonly issues: Map<number, Issue>;
  readonly comments: Map<number, Text & { readonly on: number }>;
  readonly reviews: Map<number, Review>;
  readonly checks: Map<number, CheckRun>;
  readonly statuses: Status[];
  readonly runs: Map<number, WorkflowRun>;
  readonly dispatches: { readonly workflow: string; readonly ref: string; readonly inputs: { readonly [name: string]: string } }[];
  readonly settings: RepositorySettings;
  /** Credentials by token: who it is, and what it may. */
  readonly tokens: Map<string, Credential>;
  readonly apps: Map<number, { readonly id: number; readonly slug: string; readonly bot: User; readonly installation: number }>;
  nextId(): number;
  /** Seconds since 1970; every call is a second later. */
  tick(): number;
}

export interface User {
  readonly id: number;
  login: string;
  readonly type: 'User' | 'Bot';
}

export interface Credential {
  readonly user: User;
  /** App that it speaks for. */
  readonly app: number | undefined;
  /** A workflow's token is not told who it is. */
  readonly workflow: boolean;
  readonly may: 'read' | 'write' | 'admin';
}

export interface Text {
  readonly id: number;
  readonly by: User | null;
  readonly app: number | undefined;
  body: string;
  readonly created: number;
  updated: number;
}

export interface Issue extends Text {
  readonly number: number;
  title: string;
  state: 'open' | 'closed';
  readonly pull?: Pull;
}

export interface Pull {
  draft: boolean;
  merged: boolean;
  head: { readonly branch: string; sha: string; readonly fork: number | undefined };
  base: { branch: string; sha: string };
  readonly association: string;
}

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: User | { readonly name: string; readonly email: string };
  readonly committer: User | { readonly name: string; readonly email: string };
}

export interface Review {
  readonly id: number;
  readonly on: number;
  readonly by: User | null;
  state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
  readonly commit: string | null;
  readonly at: number;
}

export interface StoredAnnotation {
  readonly path: string;
  readonly start_line: number;
  readonly end_line: number;
  readonly annotation_level: AnnotationLevel;
  readonly message: string;
  readonly title?: string;
}

export interface CheckRun {
  readonly id: number;
  readonly app: number;
  readonly name: string;
  readonly sha: string;
  status: string;
  conclusion: string | null;
  title: string | null;
  summary: string | null;
  url: string;
  readonly annotations: StoredAnnotation[];
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description: string;
  readonly target: string;
  readonly by: User;
}

export interface WorkflowRun {
  readonly id: number;
  readonly workflow: string;
  readonly title: string;
  readonly attempt: number;
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: string | null;
  readonly clicks: { readonly by: User; readonly state: 'approved' | 'rejected'; readonly environment: string }[];
}

export interface RepositorySettings {
  token: 'read' | 'write';
  approve: boolean;
  fork: string;
  pinned: boolean;
  rules: { readonly checks: readonly { readonly context: string; readonly integration_id?: number }[]; readonly approvals: number; readonly dismiss: boolean; readonly lastPush: boolean; readonly codeOwners: boolean; readonly bypass: readonly string[] };
  environments: { readonly name: string; readonly branches: readonly string[] | undefined; readonly bypass: boolean; readonly reviewers: number }[];
}

/** An empty world: a repository `acme/widgets` with one commit. */
export function newWorld(): World {
  let id = 1000;
  let now = Date.UTC(2026, 0, 1) / 1000;
  const world: World = {
    repository: { id: 4711, owner: 'acme', name: 'widgets', defaultBranch: 'main', private: false },
    users: new Map(),
    roles: new Map(),
    forks: new Map(),
    commits: new Map(),
    trees: new Map(),
    branches: new Map(),
    pushes: [],
    issues: new Map(),
    comments: new Map(),
    reviews: new Map(),
    checks: new Map(),
    statuses: [],
    runs: new Map(),
    dispatches: [],
    settings: { token: 'write', approve: true, fork: 'first_time_contributors', pinned: false, rules: { checks: [], approvals: 0, dismiss: false, lastPush: false, codeOwners: false, bypass: [] }, environments: [] },
    tokens: new Map(),
    apps: new Map(),
    nextId: () => (id += 1),
    tick: () => (now += 1),
  };
  const acme = addUser(world, 'acme');
  world.branches.set('main', addCommit(world, { parents: [], files: { 'README.md': '# widgets\n' }, message: 'first', author: acme, committer: acme }));
  return world;
}

/** Somebody new. */
export function addUser(world: World, login: string, type: User['type'] = 'User'): User {
  const user: User = { id: world.nextId(), login, type };
  world.users.set(user.id, user);
  return user;
}

/** Somebody by login; undefined: nobody is called so now. */
export function userOf(world: World, login: string): User | undefined {
  return [...world.users.values()].find((user) => user.login.toLowerCase() === login.toLowerCase());
}

/** A commit with a tree of its own; its hash. Trees are named by what they hold. */
export function addCommit(world: World, { files, ...rest }: Omit<Commit, 'sha' | 'tree'> & { readonly files: { readonly [path: string]: string } }): string {
  return addCommitOf(world, { ...rest, tree: addTree(world, files) });
}

/** A commit of a tree that is there. */
export function addCommitOf(world: World, commit: Omit<Commit, 'sha'>): string {
  const sha = hash(['commit', commit.tree, ...commit.parents, commit.message, JSON.stringify(commit.author), String(world.commits.size)]);
  world.commits.set(sha, { ...commit, sha });
  return sha;
}

/** A tree; its hash. */
export function addTree(world: World, files: { readonly [path: string]: string }): string {
  const sha = hash(['tree', ...Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)).flat()]);
  world.trees.set(sha, files);
  return sha;
}

/** Files of a commit. */
export function filesOf(world: World, sha: string): { readonly [path: string]: string } {
  return world.trees.get(world.commits.get(sha)?.tree ?? '') ?? {};
}

/** Hash of a text, as long as git's. */
export function hash(parts: readonly string[]): string {
  return createHash('sha1').update(parts.join('\0')).digest('hex');
}

/** A workflow that somebody started: its run waits for a runner. Runs that start work are named as their workflow names them. */
export function startRun(world: World, workflow: string, ref: string, inputs: { readonly [name: string]: string }): void {
  world.dispatches.push({ workflow, ref, inputs });
  const id = world.nextId();
  world.runs.set(id, { id, workflow, title: inputs.evidence === undefined ? `#${inputs.pr} ${inputs.proposal}` : `run ${inputs.pr} ${inputs.base_sha} ${inputs.head_sha} ${inputs.proposal} ${inputs.evidence}`, attempt: 1, status: 'queued', conclusion: null, clicks: [] });
}
