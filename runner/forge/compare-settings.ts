import type { EnvironmentSettings, Settings } from './settings.ts';

/** One setting against what the flow assumes. `trouble` opens a way past the gate; `notice` weakens a review or could not be read. */
export interface SettingFinding {
  readonly what: string;
  readonly state: 'fine' | 'notice' | 'trouble';
  readonly says: string;
  /** The command or the page that mends it. */
  readonly fix?: string;
}

/** What settings are compared with. */
export interface Assumed {
  readonly kind: 'github' | 'gitea';
  /** `owner/name`. */
  readonly repository: string;
  /** Page of the repository. */
  readonly url: string;
  /** The App that writes our checks; undefined: any App will do, as long as it is one. */
  readonly app: number | undefined;
}

/** Checks that a merge waits for. */
const CHECKS = ['headgate/plan', 'headgate/run'];
/** Environments that hold what the jobs of the flow need, each limited to the default branch. */
const ENVIRONMENTS = ['control', 'observe', 'compute', 'compute-reviewed', 'steer', 'publish'];
/** The one that a person's click opens. */
const CLICKED = 'compute-reviewed';

/** Compares the settings of a repository with what the flow rests on: one finding for each, in a fixed order. */
export function compareSettings(settings: Settings, assumed: Assumed): SettingFinding[] {
  const rules = [...requiredChecks(settings, assumed), ...reviews(settings, assumed)];
  if (assumed.kind === 'gitea') return [...rules, { what: 'environments', state: 'notice', says: 'Gitea has none, nor a setting for whose actions may run: no signing key may be kept there', fix: 'let a standing runner read the evidence and sign: docs/manual/forges.md' }];
  return [...workflows(settings, assumed), ...rules, ...environments(settings, assumed)];
}

function workflows({ tokenPermission, workflowsApprove, forkApproval, pinnedActions }: Settings, { repository }: Assumed): SettingFinding[] {
  const api = `gh api -X PUT repos/${repository}/actions/permissions`;
  return [
    compare('workflow token', tokenPermission, { wanted: 'read', differs: 'a workflow that says nothing may write', state: 'trouble', fix: `${api}/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false` }),
    compare('approving workflows', workflowsApprove, { wanted: false, differs: 'a workflow may approve pull requests', state: 'trouble', fix: `${api}/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false` }),
    compare('forks', forkApproval, { wanted: 'all_external_contributors', differs: `workflows of some strangers run unasked (${forkApproval})`, state: 'notice', fix: `${api}/fork-pr-contributor-approval -f approval_policy=all_external_contributors` }),
    compare('pinned actions', pinnedActions, { wanted: true, differs: 'actions that are named by a tag may run', state: 'trouble', fix: `${api} -F enabled=true -f allowed_actions=all -F sha_pinning_required=true` }),
  ];
}

function requiredChecks({ rules, defaultBranch }: Settings, { kind, url, app }: Assumed): SettingFinding[] {
  const fix = `require it for ${defaultBranch}${kind === 'github' ? ', from the App that writes it,' : ''}: ${rulesPage(kind, url)}`;
  return CHECKS.map((name): SettingFinding => {
    const what = `check ${name}`;
    if (rules === undefined) return unread(what, fix);
    const required = rules.requiredChecks.filter((check) => check.name === name);
    if (required.length === 0) return { what, state: 'trouble', says: `a merge into ${defaultBranch} does not wait for it`, fix };
    if (kind === 'gitea') return { what, state: 'notice', says: 'required; whoever may write here can set it, since Gitea pins no check to its author', fix: 'give nobody but the bot a token that may write statuses' };
    const pinned = required.find((check) => check.app !== undefined && (app === undefined || check.app === app));
    if (pinned !== undefined) return { what, state: 'fine', says: `required, from App ${pinned.app}` };
    const from = required.find((check) => check.app !== undefined)?.app;
    return { what, state: 'trouble', says: from === undefined ? 'required from anybody: a pull request\'s own workflow can make a check of this name' : `required from App ${from}, which is not App ${app}`, fix };
  });
}

function reviews({ rules, defaultBranch }: Settings, { kind, url }: Assumed): SettingFinding[] {
  const fix = `${rulesPage(kind, url)}, rules for ${defaultBranch}`;
  if (rules === undefined) return [unread('reviews', fix)];
  const asked: readonly (readonly [is: boolean, says: string])[] = [
    [rules.approvals > 0, 'no approving review is needed'],
    [rules.dismissStaleReviews, 'a review stays when something is pushed after it'],
    ...(kind === 'gitea' ? [] : ([[rules.lastPushApproval, 'whoever pushed last may be the one who approved'], [rules.codeOwners, 'owners of code are not asked']] as const)),
  ];
  const differs = asked.flatMap(([is, says]) => (is ? [] : [says]));
  const passing = rules.bypass === undefined ? unread('bypass', fix) : rules.bypass.length === 0 ? { what: 'bypass', state: 'fine' as const, says: 'nobody passes by the rules' } : { what: 'bypass', state: 'trouble' as const, says: `may pass by the rules: ${rules.bypass.join(', ')}`, fix };
  return [differs.length === 0 ? { what: 'reviews', state: 'fine', says: `${rules.approvals} needed, of the last state` } : { what: 'reviews', state: 'notice', says: differs.join('; '), fix }, passing];
}

function environments({ environments: all, defaultBranch }: Settings, { url }: Assumed): SettingFinding[] {
  return ENVIRONMENTS.map((name): SettingFinding => {
    const what = `environment ${name}`;
    const fix = `${url}/settings/environments`;
    if (all === undefined) return unread(what, fix);
    const found = all.find((environment) => environment.name === name);
    if (found === undefined) return { what, state: 'trouble', says: `there is none: the first workflow that names it makes it, open to every branch`, fix: `${fix}: make it, for ${defaultBranch} alone` };
    const differs = faultsOf(found, defaultBranch);
    return differs.length === 0 ? { what, state: 'fine', says: `${defaultBranch} alone${found.reviewers > 0 ? `, ${found.reviewers} asked for a click` : ''}` } : { what, state: 'trouble', says: differs.join('; '), fix };
  });
}

function faultsOf({ name, branches, adminsCanBypass, reviewers }: EnvironmentSettings, defaultBranch: string): string[] {
  const others = branches?.filter((branch) => branch !== defaultBranch) ?? [];
  return [
    ...(branches === undefined ? ['every branch may use it'] : others.length > 0 ? [`other branches may use it: ${others.join(', ')}`] : branches.length === 0 ? [`${defaultBranch} may not use it`] : []),
    ...(adminsCanBypass ? ['administrators may pass by its protection'] : []),
    ...(name === CLICKED && reviewers === 0 ? ['nobody is asked for a click'] : []),
  ];
}

function compare<T>(what: string, is: T | undefined, { wanted, differs, state, fix }: { readonly wanted: T; readonly differs: string; readonly state: 'notice' | 'trouble'; readonly fix: string }): SettingFinding {
  if (is === undefined) return unread(what, fix);
  return is === wanted ? { what, state: 'fine', says: String(is) } : { what, state, says: differs, fix };
}

function unread(what: string, fix: string): SettingFinding {
  return { what, state: 'notice', says: 'could not be read: the token may not, or this version of the forge has no such setting', fix: `use a token that may read the administration of the repository; or look yourself: ${fix}` };
}

function rulesPage(kind: Assumed['kind'], url: string): string {
  return kind === 'github' ? `${url}/settings/rules` : `${url}/settings/branches`;
}
