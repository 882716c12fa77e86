import type { BranchRules, Settings } from '../settings.ts';
import { ForgeError } from '../forge-error.ts';
import type { Gitea } from './client.ts';
import { repository } from './reading.ts';

/** Settings of a repository: Gitea has branch protection, and nothing else of what is asked. */
export async function settings(gitea: Gitea): Promise<Settings> {
  const { defaultBranch } = await repository(gitea);
  return { defaultBranch, tokenPermission: undefined, workflowsApprove: undefined, forkApproval: undefined, pinnedActions: undefined, environments: undefined, rules: await rulesOf(gitea, defaultBranch) };
}

async function rulesOf(gitea: Gitea, branch: string): Promise<BranchRules | undefined> {
  interface Raw { readonly rule_name: string; readonly enable_status_check: boolean; readonly status_check_contexts: readonly string[] | null; readonly required_approvals: number; readonly dismiss_stale_approvals: boolean; readonly ignore_stale_approvals: boolean; readonly block_admin_merge_override: boolean }
  try {
    const rule = (await gitea.list<Raw>('branch_protections')).find(({ rule_name }) => rule_name === branch);
    return {
      requiredChecks: rule?.enable_status_check === true ? (rule.status_check_contexts ?? []).map((name) => ({ name, app: undefined })) : [],
      approvals: rule?.required_approvals ?? 0,
      dismissStaleReviews: rule?.dismiss_stale_approvals === true || rule?.ignore_stale_approvals === true,
      lastPushApproval: false,
      codeOwners: false,
      bypass: rule?.block_admin_merge_override === true ? [] : ['administrators'],
    };
  } catch (error) {
    if (error instanceof ForgeError && error.trouble === 'refused') return undefined;
    throw error;
  }
}
