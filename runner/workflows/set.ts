import { parseDocument } from 'yaml';

/** For whom the files of the flow are written. */
export interface SetOptions {
  readonly forge: 'github' | 'gitea';
  /** Address of a git repository that has Headgate, and the commit of it that jobs run. */
  readonly source: string;
  readonly commit: string;
  /** The default branch. */
  readonly branch: string;
  /** Who has to look at changes of policy and workflows, as the forge writes owners: `@team`. */
  readonly owners: readonly string[];
}

/**
 * What a Gitea cannot have: a merge queue; and commands by event, since what a comment below a fork's pull request starts has no secret there and no right to
 * write. `headgate approve --forge` reads the comments.
 */
const NOT_ON_GITEA = ['merge-gate', 'command', 'run'];
const OUR_TOKEN = '$' + '{{ secrets.HEADGATE_TOKEN }}';
/** Actions that ask a Gitea for what the token of a workflow may not, for a pull request from a fork. None of them looks at what is contributed. */
const BY_OUR_USER = /\/actions\/(who|guard|dispatch|observe|repair|steer)$/;

/** Files of our own that are not of a registry: what they guard is in the program's repository only. */
const OURS = ['/actions/', '/schemas/'];

/**
 * The files with which a repository takes part in the flow, by path, made from our own (`.github/…`, by path): jobs run
 * the program at one commit, and what the forge does not have is left out.
 */
export function forgeFiles(own: ReadonlyMap<string, string>, options: SetOptions): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const [path, text] of own) {
    const name = path.replace(/^\.github\//, '');
    if (name.startsWith('workflows/')) {
      const workflow = adapt(name, text, options);
      if (workflow !== undefined) files.set(options.forge === 'gitea' ? `.gitea/${name}` : path, workflow);
    } else if (name === 'CODEOWNERS') files.set(place(name, options), text.split('\n').filter((line) => !OURS.some((folder) => line.startsWith(folder))).map((line) => line.replace(/^(\/\S+) .*$/, (_, folder: string) => `${folder === '/.github/' && options.forge === 'gitea' ? '/.gitea/' : folder} ${options.owners.join(' ')}`)).join('\n'));
    else if (name !== 'zizmor.yml' || options.forge === 'github') files.set(place(name, options), text);
  }
  return files;
}

/** Gitea has its own names for the same folders. */
function place(name: string, { forge }: SetOptions): string {
  return forge === 'gitea' ? `.gitea/${name.replace('ISSUE_TEMPLATE/', 'issue_template/')}` : `.github/${name}`;
}

function adapt(name: string, text: string, { forge, source, commit, branch }: SetOptions): string | undefined {
  if (forge === 'gitea' && NOT_ON_GITEA.some((one) => name === `workflows/${one}.yml`)) return undefined;
  const document = parseDocument(text);
  document.setIn(['env', 'HEADGATE_SOURCE'], source);
  document.setIn(['env', 'HEADGATE_COMMIT'], commit);
  if (document.hasIn(['on', 'push', 'branches'])) document.setIn(['on', 'push', 'branches'], document.createNode([branch], { flow: true }));
  if (forge === 'gitea') {
    document.deleteIn(['on', 'merge_group']);
    for (const path of tokensOf(document.toJS() as Workflow)) document.setIn(path, OUR_TOKEN);
    // Its jobs cannot prove who they are; the stores' credentials are secrets there.
    for (const [job, { permissions }] of Object.entries((document.toJS() as Workflow).jobs)) {
      if (permissions?.['id-token'] !== undefined) document.setIn(['jobs', job, 'permissions'], document.createNode(Object.fromEntries(Object.entries(permissions).filter(([scope]) => scope !== 'id-token'))));
    }
    // Pages are for the owner of the site to serve: there is nothing to deploy to, and what is uploaded has no address.
    if (name === 'workflows/plan.yml') {
      document.deleteIn(['jobs', 'preview']);
      for (const [at] of ((document.toJS() as Workflow).jobs['post']?.steps ?? []).entries()) if (document.hasIn(['jobs', 'post', 'steps', at, 'with', 'preview'])) document.deleteIn(['jobs', 'post', 'steps', at, 'with', 'preview']);
    }
    if (name === 'workflows/publish.yml') for (const job of ['pages', 'deploy']) document.deleteIn(['jobs', job]);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The parts of a workflow that are looked at. */
interface Workflow {
  readonly jobs: { readonly [id: string]: { readonly permissions?: { readonly [scope: string]: string }; readonly steps?: readonly { readonly uses?: string; readonly with?: { readonly token?: string } }[] } };
}

/** Paths of the tokens that have to be those of our own user. */
function tokensOf({ jobs }: Workflow): (string | number)[][] {
  return Object.entries(jobs).flatMap(([id, { steps = [] }]) => steps.flatMap(({ uses = '', with: inputs }, at) => (BY_OUR_USER.test(uses) && inputs?.token !== undefined ? [['jobs', id, 'steps', at, 'with', 'token']] : [])));
}
