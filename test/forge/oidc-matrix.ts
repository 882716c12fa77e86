import type { OidcIdentity } from '../../runner/forge/oidc.ts';

/** The repository that the tokens are about. */
export const identity: OidcIdentity = { issuer: 'https://token.actions.githubusercontent.com', audience: 'headgate.lab', repository: 'lab/registry', repositoryId: '4242', ownerId: '17', branch: 'main' };

/** Claims of a token. */
export type Token = { readonly [claim: string]: string };

/** What the forge says of the job that signs and dispatches. */
export const good: Token = {
  iss: identity.issuer, aud: 'headgate.lab', repository: 'lab/registry', repository_id: '4242', repository_owner: 'lab', repository_owner_id: '17', repository_visibility: 'public',
  environment: 'compute', ref: 'refs/heads/main', ref_type: 'branch', ref_protected: 'true', job_workflow_ref: 'lab/registry/.github/workflows/run.yml@refs/heads/main', workflow_ref: 'lab/registry/.github/workflows/run.yml@refs/heads/main',
  workflow: 'run', event_name: 'workflow_dispatch', runner_environment: 'github-hosted', actor: 'ada', actor_id: '7', run_id: '1001', run_attempt: '1', sha: 'a'.repeat(40), head_ref: '', base_ref: '',
};

/** Changes of one token, and whether what comes of it is still that job. `undefined` takes a claim away. */
export const matrix: readonly (readonly [row: string, what: string, change: { readonly [claim: string]: string | undefined }, accepted: boolean])[] = [
  ['A25', 'the job itself', {}, true],
  ['A25', 'another run of it', { run_id: '1002', run_attempt: '2', sha: 'b'.repeat(40) }, true],
  ['A25', 'started by somebody else: who may is not for tokens to say', { actor: 'bo', actor_id: '8' }, true],
  ['A25', 'another issuer', { iss: 'https://token.example.org' }, false],
  ['A25', 'an issuer that begins like ours', { iss: `${identity.issuer}.example.org` }, false],
  ['A25', 'another audience', { aud: 'sts.amazonaws.com' }, false],
  ['A25', 'the default audience', { aud: 'https://github.com/lab' }, false],
  ['A25', 'an audience in other letters', { aud: 'Headgate.lab' }, false],
  ['A25', 'no audience', { aud: undefined }, false],
  ['A25', 'no environment', { environment: undefined }, false],
  ['A25', 'an empty environment', { environment: '' }, false],
  ['A25', 'another environment', { environment: 'observe' }, false],
  ['A25', 'an environment that begins like it', { environment: 'compute-reviewed' }, false],
  ['A25', 'an environment in other letters', { environment: 'Compute' }, false],
  ['A25', 'an environment with a wildcard in its name', { environment: '*' }, false],
  ['A25', 'an environment that spells a subject', { environment: 'compute:ref:refs/heads/main' }, false],
  ['A25', 'another repository of the owner', { repository: 'lab/other', repository_id: '4243', job_workflow_ref: 'lab/other/.github/workflows/run.yml@refs/heads/main' }, false],
  ['A25', 'a fork', { repository: 'mallory/registry', repository_id: '9999', repository_owner: 'mallory', repository_owner_id: '66', job_workflow_ref: 'mallory/registry/.github/workflows/run.yml@refs/heads/main' }, false],
  ['A25', 'an id that begins like ours', { repository_id: '42421' }, false],
  ['A25', 'no repository id', { repository_id: undefined }, false],
  ['A25', 'no owner id', { repository_owner_id: undefined }, false],
  ['A26', 'the same names, another repository id', { repository_id: '5000' }, false],
  ['A26', 'the same names, another owner id', { repository_owner_id: '18' }, false],
  ['A26', 'the same names, both ids others', { repository_id: '5000', repository_owner_id: '18' }, false],
  ['A27', 'another branch', { ref: 'refs/heads/topic' }, false],
  ['A27', 'a branch that begins like main', { ref: 'refs/heads/main2' }, false],
  ['A27', 'a branch below main', { ref: 'refs/heads/main/x' }, false],
  ['A27', 'a tag called main', { ref: 'refs/tags/main', ref_type: 'tag' }, false],
  ['A27', 'a pull request', { ref: 'refs/pull/17/merge', event_name: 'pull_request' }, false],
  ['A27', 'a merge queue', { ref: 'refs/heads/gh-readonly-queue/main/pr-17', event_name: 'merge_group' }, false],
  ['A27', 'no ref', { ref: undefined }, false],
  ['A27', 'another workflow of ours', { job_workflow_ref: 'lab/registry/.github/workflows/plan.yml@refs/heads/main' }, false],
  ['A27', 'the workflow as it is on another branch', { job_workflow_ref: 'lab/registry/.github/workflows/run.yml@refs/heads/topic' }, false],
  ['A27', 'the workflow at a commit', { job_workflow_ref: `lab/registry/.github/workflows/run.yml@${'a'.repeat(40)}` }, false],
  ['A27', 'a workflow of the same name elsewhere', { job_workflow_ref: 'mallory/registry/.github/workflows/run.yml@refs/heads/main' }, false],
  ['A27', 'a workflow in another folder', { job_workflow_ref: 'lab/registry/other/.github/workflows/run.yml@refs/heads/main' }, false],
  ['A27', 'no workflow', { job_workflow_ref: undefined }, false],
  ['A27', 'a runner of one\'s own', { runner_environment: 'self-hosted' }, false],
  ['A27', 'no word about the runner', { runner_environment: undefined }, false],
  ['A27', 'a runner in other letters', { runner_environment: 'GitHub-Hosted' }, false],
];

/** The token, changed so. */
export function changed(change: { readonly [claim: string]: string | undefined }): Token {
  return Object.fromEntries(Object.entries({ ...good, ...change }).filter((entry): entry is [string, string] => entry[1] !== undefined));
}
