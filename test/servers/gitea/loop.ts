import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundleActions } from '../../../actions/bundle.ts';
import type { RunnerConfiguration } from '../../../runner/model/declared.ts';
import type { S3 } from '../s3/rig.ts';
import { git, pushFolder } from './git.ts';
import { startGiteaRunner } from './runner.ts';
import { startGitea, type GiteaServer } from './server.ts';
import { policyOf, study } from './study.ts';

const project = join(import.meta.dirname, '../../..');
const cli = join(project, 'runner/cli.ts');
const R = '/repos/acme/study';
/** Milliseconds after which something that was to happen at the forge counts as not happening: workflows of several jobs take seconds on an idle machine. */
const PATIENCE = 150_000;
const PERIOD = 200;

/** What a command left behind. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A comment as everybody sees it. */
export interface Said {
  readonly id: number;
  readonly by: string;
  readonly body: string;
}

/** A run of a workflow, as the forge tells it. */
export interface WorkflowRan {
  readonly id: number;
  readonly workflow: string;
  readonly headSha: string;
  readonly status: string;
  readonly conclusion: string | null;
}

/** A registry at a real Gitea, whose workflows a real runner runs: the maintainer grace, the strangers that are named, stores in folders. */
export interface Loop {
  readonly server: GiteaServer;
  /** Page of the registry's repository. */
  readonly url: string;
  readonly stores: { readonly main: string; readonly staging: string };
  /** What the operator's programs that stay are started with: the one that reads comments and signs, and the runner. */
  readonly standing: readonly (readonly string[])[];
  /** Starts one of them; it ends with everything else. */
  stand(args: readonly string[]): void;
  /** The operator's program that reads comments and signs looks once. */
  listen(): Promise<Ended>;
  /** The operator's runner runs what is queued. */
  work(): Promise<Ended>;
  /** Anybody checks what is published, from the store and the default branch. */
  verify(analysis: string): Promise<Ended>;
  /** Builds the pages of the newest catalogue, from the public store alone; answers their folder. */
  site(): Promise<string>;
  /** A fork's pull request: files by path. */
  propose(by: string, branch: string, files: { readonly [path: string]: string }): Promise<{ readonly number: number; readonly headSha: string }>;
  /** Another commit on the branch of a pull request. */
  push(by: string, branch: string, files: { readonly [path: string]: string }): Promise<string>;
  say(by: string, number: number, body: string): Promise<number>;
  comments(number: number): Promise<readonly Said[]>;
  /** The one state of each check of a commit, the newest. */
  checks(sha: string): Promise<ReadonlyMap<string, { readonly state: string; readonly title: string }>>;
  runs(): Promise<readonly WorkflowRan[]>;
  /** Starts a workflow of the default branch, as the maintainer. */
  start(workflow: string, inputs?: { readonly [name: string]: string }): Promise<void>;
  /** Lets a run begin that waits since its author is not known yet: only pages can, as the maintainer sees them. */
  release(run: number): Promise<void>;
  /** Somebody closes a pull request unmerged. */
  shut(by: string, number: number): Promise<void>;
  /** The maintainer merges a pull request; answers how the workflow that publishes ended then. */
  merge(number: number): Promise<string | null>;
  /** Asks again and again until there is an answer; throws, with what the runner said, when there is none for minutes. */
  until<T>(what: string, look: () => Promise<T | undefined>): Promise<T>;
  close(): Promise<void>;
}

/** How everything is made. */
export interface LoopOptions {
  /** Users without any right. */
  readonly strangers: readonly string[];
  /** Hears of each step. */
  readonly tell?: (text: string) => void;
  /** Stores in S3. Default: folders. */
  readonly s3?: Pick<S3, 'urlOf' | 'env'>;
  /** Configuration of a runner in a cluster. Default: it runs on this machine. */
  readonly cluster?: RunnerConfiguration;
}

/** Makes everything, from a server without anybody to a registry that takes contributions. */
export async function startLoop({ strangers, tell = () => {}, s3, cluster }: LoopOptions): Promise<Loop> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-loop-'));
  const closing: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 })];
  const close = async (): Promise<void> => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    tell('starting Gitea and its runner');
    const server = await startGitea();
    closing.push(() => server.close());
    const runner = await startGiteaRunner(server);
    closing.push(() => runner.close());
    const place = (zone: string): string => s3?.urlOf(zone) ?? join(folder, zone);
    const stores = { main: place('main'), staging: place('staging') };
    const own: Own = { PATH: `${dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: folder, LANG: 'C.UTF-8', ...s3?.env };
    tell('making a registry with `headgate init --forge gitea`');
    await settle(server, { own, strangers, stores, s3: s3?.env, cluster });
    const loop = loopOf({ server, folder, stores, close, closing, own, how: cluster === undefined ? 'local' : 'kubernetes', log: runner.log });
    // What was pushed is looked at afterwards; a fork that is made before would stay empty.
    await loop.until('what was pushed', async () => (await server.ask<{ readonly empty: boolean }>('GET', R)).empty === false || undefined);
    return loop;
  } catch (error) {
    await close();
    throw error;
  }
}

/** People, the program, the registry, and what the workflows are told. */
async function settle(server: GiteaServer, { own, strangers, stores, s3, cluster }: Pick<LoopOptions, 'strangers'> & { readonly cluster: RunnerConfiguration | undefined; readonly own: Own; readonly stores: Loop['stores']; readonly s3: { readonly [name: string]: string } | undefined }): Promise<void> {
  const folder = own.HOME;
  for (const login of ['headgate-bot', 'headgate-operator', 'grace', ...strangers]) await server.addUser(login);
  await server.ask('POST', '/orgs', { body: { username: 'acme' } });
  for (const name of ['headgate', 'study']) await server.ask('POST', '/orgs/acme/repos', { body: { name, default_branch: 'main' } });
  for (const [login, permission] of [['headgate-bot', 'write'], ['headgate-operator', 'admin'], ['grace', 'write']]) await server.ask('PUT', `${R}/collaborators/${login}`, { body: { permission } });
  const to = (name: string): string => server.url.replace('://', '://root-of-gitea:root-of-gitea@') + `/acme/${name}.git`;

  // The actions are those of this checkout, bundled now.
  const program = join(folder, 'program');
  mkdirSync(join(program, 'actions'), { recursive: true });
  await bundleActions(project, join(program, 'actions'));
  for (const name of readdirSync(join(project, 'actions'))) if (existsSync(join(project, 'actions', name, 'action.yml'))) cpSync(join(project, 'actions', name, 'action.yml'), join(program, 'actions', name, 'action.yml'));
  const commit = pushFolder(program, 'acme', to('headgate'));

  const registry = join(folder, 'study');
  const made = await headgate(own, 'init', registry, '--forge', 'gitea', '--source', `${server.url}/acme/headgate`, '--commit', commit, '--owner', '@grace');
  if (made.code !== 0) throw new Error(`headgate init: ${made.stderr}`);
  for (const [path, text] of Object.entries({ ...study, 'registry/policy.json': policyOf('grace') })) {
    mkdirSync(dirname(join(registry, path)), { recursive: true });
    writeFileSync(join(registry, path), text);
  }
  // It brings linters from the network, which is not what is tried here.
  rmSync(join(registry, '.gitea/workflows/lint-workflows.yml'));
  // What the operator of the runner has. No forge has the key that signs approvals.
  const keys = await Promise.all(['approvals.pem', 'statements.pem'].map(async (file) => ({ key: (await headgate(own, 'keys', 'new', file)).stdout.trim() })));
  const { id } = await server.ask<{ readonly id: number }>('GET', R);
  const configuration = JSON.stringify({ ...cluster, installation: 'lab', approvals: { repository: `127.0.0.1:${id}`, branch: 'origin/main', keys: [keys[0]] }, statements: { keys: [keys[1]] }, zones: stores });
  writeFileSync(join(folder, 'lab.json'), configuration);
  writeFileSync(join(folder, 'token'), await server.tokenOf('headgate-operator'), { mode: 0o600 });

  // Before there is a commit: a push starts workflows.
  const secrets = { HEADGATE_TOKEN: await server.tokenOf('headgate-bot'), HEADGATE_STATEMENT_KEY: readFileSync(join(folder, 'statements.pem'), 'utf8'), ...(s3 === undefined ? {} : { HEADGATE_STORE_KEY_ID: s3.AWS_ACCESS_KEY_ID ?? '', HEADGATE_STORE_KEY: s3.AWS_SECRET_ACCESS_KEY ?? '' }) };
  for (const [name, data] of Object.entries(secrets)) await server.ask('PUT', `${R}/actions/secrets/${name}`, { body: { data } });
  for (const [name, value] of [['HEADGATE_STORE', stores.main], ['HEADGATE_STAGING', stores.staging], ['HEADGATE_RUNNER_CONFIG', configuration], ['HEADGATE_RUNNER', 'lab']] as const) await server.ask('POST', `${R}/actions/variables/${name}`, { body: { value } });
  pushFolder(registry, 'grace', to('study'));
  git(registry, 'grace', 'remote', 'add', 'origin', `${server.url}/acme/study.git`);
  git(registry, 'grace', 'fetch', '-q', 'origin');
}

function loopOf({ server, folder, stores, close, closing, own, how, log }: Pick<Loop, 'server' | 'stores' | 'close'> & { readonly how: 'local' | 'kubernetes'; readonly folder: string; readonly closing: (() => Promise<void>)[]; readonly own: Own; readonly log: () => string }): Loop {
  const listening = ['approve', '--forge', '--runner-config', 'lab.json', '--key', 'approvals.pem', '--token-file', 'token', '--forge-api', server.api, '--repository', 'acme/study'];
  const working = ['runner', 'lab', '--executor', how, '--registry', 'study', '--runner-config', 'lab.json'];
  const base64 = (text: string): string => Buffer.from(text).toString('base64');
  const commit = async (by: string, from: string, branch: string, files: { readonly [path: string]: string }): Promise<string> => {
    const operations = await Promise.all(
      Object.entries(files).map(async ([path, text]) => {
        const old = await server.ask<{ readonly sha?: string }>('GET', `/repos/${by}/study/contents/${path}?ref=${from}`, { fine: [404] });
        return { operation: old.sha === undefined ? 'create' : 'update', path, content: base64(text), ...(old.sha === undefined ? {} : { sha: old.sha }) };
      }),
    );
    const person = { name: by, email: `${by}@example.org` };
    return (await server.ask<{ readonly commit: { readonly sha: string } }>('POST', `/repos/${by}/study/contents`, { as: by, body: { branch: from, ...(branch === from ? {} : { new_branch: branch }), message: `Change ${Object.keys(files).length} files`, author: person, committer: person, files: operations } })).commit.sha;
  };
  // Policy and plans count as the default branch has them now.
  const bring = (): void => {
    git(join(folder, 'study'), 'grace', 'fetch', '-q', 'origin');
    git(join(folder, 'study'), 'grace', 'reset', '-q', '--hard', 'origin/main');
  };
  const loop: Loop = {
    server, stores, close,
    url: `${server.url}/acme/study`,
    standing: [listening, working],
    stand(args) {
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder, env: own, stdio: ['ignore', 'ignore', 'inherit'] });
      closing.push(async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = once(child, 'exit');
        child.kill('SIGKILL');
        await ended;
      });
    },
    listen: () => headgate(own, ...listening, '--once'),
    async verify(analysis) {
      bring();
      return headgate(own, 'verify', analysis, '--registry', 'study', '--runner-config', 'lab.json', '--store', stores.main);
    },
    async site() {
      bring();
      // What is published is published again to the same digest.
      const again = await headgate(own, 'publish', '--registry', 'study', '--runner-config', 'lab.json', '--json');
      const { catalogue } = JSON.parse(again.stdout || '{}') as { readonly catalogue?: string };
      if (catalogue === undefined) throw new Error(`headgate publish: ${again.stderr}`);
      const out = join(folder, 'pages');
      const { code, stderr } = await headgate(own, 'site', catalogue, '--store', stores.main, '--out', out);
      if (code !== 0) throw new Error(`headgate site: ${stderr}`);
      return out;
    },
    async work() {
      bring();
      return headgate(own, ...working, '--once');
    },
    async propose(by, branch, files) {
      // A fork that is there already is fine.
      await server.ask('POST', `${R}/forks`, { as: by, body: {}, fine: [409] });
      await loop.until(`the fork of ${by}`, async () => server.ask<{ readonly name: string }>('GET', `/repos/${by}/study/branches/main`).catch(() => undefined));
      const headSha = await commit(by, 'main', branch, files);
      const { number } = await server.ask<{ readonly number: number }>('POST', `${R}/pulls`, { as: by, body: { title: `Please run ${branch}`, body: 'I would like to see this.', head: `${by}:${branch}`, base: 'main' } });
      return { number, headSha };
    },
    push: (by, branch, files) => commit(by, branch, branch, files),
    say: async (by, number, body) => (await server.ask<{ readonly id: number }>('POST', `${R}/issues/${number}/comments`, { as: by, body: { body } })).id,
    comments: async (number) => (await server.ask<readonly { readonly id: number; readonly user: { readonly login: string }; readonly body: string }[]>('GET', `${R}/issues/${number}/comments`)).map(({ id, user, body }) => ({ id, by: user.login, body })),
    async checks(sha) {
      const { statuses } = await server.ask<{ readonly statuses: readonly { readonly context: string; readonly status: string; readonly description: string }[] | null }>('GET', `${R}/commits/${sha}/status`);
      return new Map((statuses ?? []).map(({ context, status, description }) => [context, { state: status, title: description }]));
    },
    async runs() {
      const { workflow_runs } = await server.ask<{ readonly workflow_runs: readonly { readonly id: number; readonly path: string; readonly head_sha: string; readonly status: string; readonly conclusion?: string }[] | null }>('GET', `${R}/actions/runs?limit=50`);
      return (workflow_runs ?? []).map(({ id, path, head_sha, status, conclusion }) => ({ id, workflow: path.split('@')[0]?.split('/').at(-1) ?? '', headSha: head_sha, status, conclusion: conclusion ?? null }));
    },
    start: (workflow, inputs = {}) => server.ask('POST', `${R}/actions/workflows/${workflow}/dispatches`, { as: 'grace', body: { ref: 'main', inputs } }),
    async release(run) {
      const login = await fetch(`${server.url}/user/login`, { method: 'POST', redirect: 'manual', body: new URLSearchParams({ user_name: 'grace', password: 'grace' }) });
      // The session is named twice: as it was, and as it is after logging in.
      const cookie = [...new Map(login.headers.getSetCookie().map((one) => (one.split(';')[0] ?? '').split('=') as [string, string]))].map((pair) => pair.join('=')).join('; ');
      const answer = await fetch(`${loop.url}/actions/runs/${run}/approve`, { method: 'POST', headers: { cookie } });
      if (!answer.ok) throw new Error(`run ${run} could not be released: ${answer.status} ${await answer.text()}`);
    },
    shut: (by, number) => server.ask('PATCH', `${R}/pulls/${number}`, { as: by, body: { state: 'closed' } }),
    async merge(number) {
      await server.ask('POST', `${R}/pulls/${number}/merge`, { as: 'grace', body: { Do: 'merge' } });
      // The branch is told as it was before, for a moment.
      const { merge_commit_sha: tip } = await server.ask<{ readonly merge_commit_sha: string }>('GET', `${R}/pulls/${number}`);
      return loop.until('the end of publish', async () => (await loop.runs()).find(({ workflow, headSha, status }) => workflow === 'publish.yml' && headSha === tip && status === 'completed')?.conclusion ?? undefined);
    },
    async until(what, look) {
      for (const end = Date.now() + PATIENCE; Date.now() < end; ) {
        const found = await look();
        if (found !== undefined) return found;
        await new Promise((resolve) => setTimeout(resolve, PERIOD));
      }
      throw new Error(`not within ${PATIENCE / 1000} s: ${what}\nruns: ${JSON.stringify(await loop.runs())}\n${await logsOf(loop)}\nrunner: ${log()}`);
    },
  };
  return loop;
}

/** The end of the log of each job that failed. */
async function logsOf({ server }: Loop): Promise<string> {
  const { jobs } = await server.ask<{ readonly jobs: readonly { readonly id: number; readonly name: string; readonly conclusion?: string }[] | null }>('GET', `${R}/actions/jobs?limit=50`);
  const logs: string[] = [];
  for (const { id, name } of (jobs ?? []).filter(({ conclusion }) => conclusion === 'failure')) {
    const answer = await fetch(`${server.api}${R}/actions/jobs/${id}/logs`, { headers: { authorization: `Basic ${Buffer.from('root-of-gitea:root-of-gitea').toString('base64')}` } });
    logs.push(`${name}: ${(await answer.text()).slice(-2000)}`);
  }
  return logs.join('\n');
}

/** Environment of the operator's programs, which work in their home. */
type Own = { readonly HOME: string; readonly [name: string]: string };

/** The command line as an operator runs it, from its sources. */
function headgate(own: Own, ...args: string[]): Promise<Ended> {
  const child = spawn(process.execPath, [cli, ...args], { cwd: own.HOME, env: own, stdio: ['ignore', 'pipe', 'pipe'], timeout: PATIENCE, killSignal: 'SIGKILL' });
  const said = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, ...said }));
  });
}
