import type { BranchRules, EnvironmentSettings, Settings } from '../settings.ts';
import { ForgeError } from '../forge-error.ts';
import { type GitHub, unlessAbsent } from './client.ts';

/** Settings of a repository, as far as the credential may read them: most need administration (read). */
export async function settings(hub: GitHub): Promise<Settings> {
  const { data: repository } = await hub.request('GET /repos/{owner}/{repo}', hub.at);
  const token = await allowed(hub.request('GET /repos/{owner}/{repo}/actions/permissions/workflow', hub.at));
  const fork = await allowed(hub.request('GET /repos/{owner}/{repo}/actions/permissions/fork-pr-contributor-approval', hub.at));
  const actions = await allowed(hub.request('GET /repos/{owner}/{repo}/actions/permissions', hub.at));
  return {
    defaultBranch: repository.default_branch,
    tokenPermission: token?.data.default_workflow_permissions,
    workflowsApprove: token?.data.can_approve_pull_request_reviews,
    forkApproval: fork?.data.approval_policy,
    pinnedActions: actions?.data.sha_pinning_required,
    rules: await rulesOf(hub, repository.default_branch),
    environments: await environmentsOf(hub),
  };
}

async function rulesOf(hub: GitHub, branch: string): Promise<BranchRules | undefined> {
  const answer = await allowed(hub.request('GET /repos/{owner}/{repo}/rules/branches/{branch}', { ...hub.at, branch, per_page: 100 }));
  if (answer === undefined) return undefined;
  const requiredChecks: { name: string; app: number | undefined }[] = [];
  const rules = { approvals: 0, dismissStaleReviews: false, lastPushApproval: false, codeOwners: false };
  const sets = new Set<number>();
  for (const rule of answer.data) {
    if (rule.ruleset_id !== undefined) sets.add(rule.ruleset_id);
    if (rule.type === 'required_status_checks') requiredChecks.push(...(rule.parameters?.required_status_checks ?? []).map(({ context, integration_id }) => ({ name: context, app: integration_id })));
    if (rule.type === 'pull_request' && rule.parameters !== undefined) {
      rules.approvals = Math.max(rules.approvals, rule.parameters.required_approving_review_count);
      rules.dismissStaleReviews ||= rule.parameters.dismiss_stale_reviews_on_push;
      rules.lastPushApproval ||= rule.parameters.require_last_push_approval;
      rules.codeOwners ||= rule.parameters.require_code_owner_review;
    }
  }
  return { ...rules, requiredChecks, bypass: await bypassOf(hub, [...sets].sort((a, b) => a - b)) };
}

/** Who may pass a rule set by; only whoever may write rule sets is told. */
async function bypassOf(hub: GitHub, sets: readonly number[]): Promise<string[] | undefined> {
  const found: string[] = [];
  for (const id of sets) {
    const answer = await allowed(hub.request('GET /repos/{owner}/{repo}/rulesets/{ruleset_id}', { ...hub.at, ruleset_id: id }));
    if (answer?.data.bypass_actors === undefined) return undefined;
    found.push(...answer.data.bypass_actors.map(({ actor_type, actor_id }) => `${actor_type}${actor_id === null || actor_id === undefined ? '' : ` ${actor_id}`} (rule set ${answer.data.name})`));
  }
  return found;
}

async function environmentsOf(hub: GitHub): Promise<EnvironmentSettings[] | undefined> {
  const answer = await allowed(hub.request('GET /repos/{owner}/{repo}/environments', { ...hub.at, per_page: 100 }));
  if (answer === undefined) return undefined;
  const found: EnvironmentSettings[] = [];
  for (const environment of answer.data.environments ?? []) {
    const reviewers = (environment.protection_rules ?? []).reduce((sum, rule) => sum + ('reviewers' in rule ? (rule.reviewers?.length ?? 0) : 0), 0);
    // The description has no such member yet, GitHub answers with it.
    const bypass = (environment as { readonly can_admins_bypass?: boolean }).can_admins_bypass;
    found.push({ name: environment.name, branches: await branchesOf(hub, environment.name, environment.deployment_branch_policy ?? null), adminsCanBypass: bypass !== false, reviewers });
  }
  return found;
}

async function branchesOf(hub: GitHub, environment: string, policy: { readonly custom_branch_policies: boolean } | null): Promise<string[] | undefined> {
  if (policy === null) return undefined;
  if (!policy.custom_branch_policies) return ['(protected branches)'];
  const { data } = await hub.request('GET /repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies', { ...hub.at, environment_name: environment, per_page: 100 });
  return data.branch_policies.flatMap(({ name, type }) => (name === undefined ? [] : [type === 'tag' ? `tag ${name}` : name])).sort();
}

/** Undefined where there is no such thing or the credential may not read it. */
async function allowed<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await unlessAbsent(answer);
  } catch (error) {
    if (error instanceof ForgeError && error.trouble === 'refused') return undefined;
    throw error;
  }
}
