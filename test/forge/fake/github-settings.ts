import type { Answer, Asked, Routes } from './routes.ts';
import { userShape } from './github-shapes.ts';
import type { World } from './world.ts';

type Guard = (route: (asked: Asked) => Answer) => (asked: Asked) => Answer;

/** Routes that tell the settings of a repository. Only whoever administers it is told most of them. */
export function settingsRoutes(world: World, ours: Guard): Routes {
  const R = '/repos/{owner}/{repo}';
  const { settings } = world;
  const administered: Guard = (route) => ours((asked) => (asked.credential.may === 'admin' ? route(asked) : { status: 403, body: { message: 'Resource not accessible by integration' } }));
  const now = '2026-01-01T00:00:00Z';
  const environment = (name: string) => settings.environments.find((one) => one.name === name);
  return {
    [`GET ${R}/actions/permissions`]: administered(() => ({ status: 200, body: { enabled: true, allowed_actions: 'all', sha_pinning_required: settings.pinned } })),
    [`GET ${R}/actions/permissions/workflow`]: administered(() => ({ status: 200, body: { default_workflow_permissions: settings.token, can_approve_pull_request_reviews: settings.approve } })),
    [`GET ${R}/actions/permissions/fork-pr-contributor-approval`]: administered(() => ({ status: 200, body: { approval_policy: settings.fork } })),
    [`GET ${R}/rules/branches/{branch}`]: ours(() => {
      const { checks, approvals, dismiss, lastPush, codeOwners } = settings.rules;
      const from = { ruleset_source_type: 'Repository', ruleset_source: 'acme/widgets', ruleset_id: 5 };
      const rules = [
        ...(checks.length === 0 ? [] : [{ type: 'required_status_checks', parameters: { required_status_checks: checks, strict_required_status_checks_policy: true }, ...from }]),
        ...(approvals === 0 ? [] : [{ type: 'pull_request', parameters: { required_approving_review_count: approvals, dismiss_stale_reviews_on_push: dismiss, require_last_push_approval: lastPush, require_code_owner_review: codeOwners, required_review_thread_resolution: false }, ...from }]),
      ];
      return { status: 200, body: rules, total: rules.length };
    }),
    [`GET ${R}/rulesets/{id}`]: ours(({ path, credential }) => ({
      status: 200,
      body: { id: Number(path.id), name: 'main', source: 'acme/widgets', source_type: 'Repository', target: 'branch', enforcement: 'active', ...(credential.may === 'admin' ? { bypass_actors: settings.rules.bypass.map((actor_type) => ({ actor_type, actor_id: 7, bypass_mode: 'always' })) } : {}) },
    })),
    [`GET ${R}/environments`]: ours(() => ({
      status: 200,
      body: {
        total_count: settings.environments.length,
        environments: settings.environments.map(({ name, branches, bypass, reviewers }, n) => ({
          id: n,
          node_id: '',
          name,
          url: 'https://example.org',
          html_url: 'https://example.org',
          created_at: now,
          updated_at: now,
          can_admins_bypass: bypass,
          protection_rules: reviewers === 0 ? [] : [{ id: n, node_id: '', type: 'required_reviewers', prevent_self_review: true, reviewers: [...world.users.values()].slice(0, reviewers).map((user) => ({ type: 'User', reviewer: userShape(user) })) }],
          deployment_branch_policy: branches === undefined ? null : { protected_branches: false, custom_branch_policies: true },
        })),
      },
    })),
    [`GET ${R}/environments/{name}/deployment-branch-policies`]: ours(({ path }) => {
      const branches = environment(path.name ?? '')?.branches ?? [];
      return { status: 200, body: { total_count: branches.length, branch_policies: branches.map((name, n) => ({ id: n, node_id: '', name })) } };
    }),
  };
}
