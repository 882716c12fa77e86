/** A rule that a forge keeps for the default branch, however it calls it. */
export interface BranchRules {
  /** Checks that must be green, with the App that they must come from; `app` undefined: from anybody. */
  readonly requiredChecks: readonly { readonly name: string; readonly app: number | undefined }[];
  /** Approving reviews that a merge needs. */
  readonly approvals: number;
  readonly dismissStaleReviews: boolean;
  readonly lastPushApproval: boolean;
  readonly codeOwners: boolean;
  /** Who may pass by, in words; empty: nobody. Undefined: the credential may not read it. */
  readonly bypass: readonly string[] | undefined;
}

/** A protected environment of a forge. */
export interface EnvironmentSettings {
  readonly name: string;
  /** Branches that may use it; undefined: any. */
  readonly branches: readonly string[] | undefined;
  readonly adminsCanBypass: boolean;
  /** How many people or teams are asked for a click. */
  readonly reviewers: number;
}

/** Settings of a repository that the flow rests on. Undefined: the credential may not read it, or the forge has no such thing. */
export interface Settings {
  readonly defaultBranch: string;
  /** What a workflow's token may do when the workflow says nothing. */
  readonly tokenPermission: 'read' | 'write' | undefined;
  /** Workflows may approve pull requests. */
  readonly workflowsApprove: boolean | undefined;
  /** Whose pull requests from forks need a person before their workflows run: GitHub's words. */
  readonly forkApproval: string | undefined;
  /** Only actions that are pinned to a commit may run. */
  readonly pinnedActions: boolean | undefined;
  readonly rules: BranchRules | undefined;
  readonly environments: readonly EnvironmentSettings[] | undefined;
}
