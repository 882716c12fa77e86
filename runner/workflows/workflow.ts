import type { Range } from '../model/diagnostic.ts';

/** A text in a workflow, and where it stands. */
export interface Text {
  readonly value: string;
  readonly range: Range;
}

/** What a job or a workflow is allowed to do: scope → read, write or none; `read-all` and `write-all` are the scope `*`. */
export interface Permissions {
  readonly range: Range;
  readonly scopes: ReadonlyMap<string, string>;
}

/** A step of a job. */
export interface Step {
  readonly range: Range;
  readonly uses: Text | undefined;
  readonly run: Text | undefined;
  readonly if: Text | undefined;
  /** Inputs of an action. */
  readonly with: ReadonlyMap<string, Text>;
  readonly env: ReadonlyMap<string, Text>;
}

/** A job of a workflow. */
export interface Job {
  readonly id: string;
  readonly range: Range;
  readonly if: Text | undefined;
  /** Undefined: those of the workflow. */
  readonly permissions: Permissions | undefined;
  readonly environment: Text | undefined;
  readonly timeout: boolean;
  /** A workflow that it calls, instead of steps. */
  readonly uses: Text | undefined;
  /** `inherit`, or the secrets that it hands on. */
  readonly secrets: Text | undefined;
  readonly steps: readonly Step[];
}

/** A workflow file, as far as rules look at it. */
export interface Workflow {
  readonly file: string;
  readonly name: string;
  readonly range: Range;
  /** Events that start it, with what narrows them (`branches`, `paths`, `types` …). */
  readonly triggers: ReadonlyMap<string, { readonly range: Range; readonly filters: ReadonlyMap<string, Text> }>;
  readonly permissions: Permissions | undefined;
  readonly jobs: readonly Job[];
  /** Every text of the file, keys left out. */
  readonly texts: readonly Text[];
}

/** Events whose runs have the rights and secrets of the default branch while a stranger can cause them, or whose inputs a stranger chose. */
const PRIVILEGED = new Set(['pull_request_target', 'issue_comment', 'issues', 'workflow_run', 'workflow_dispatch', 'repository_dispatch', 'schedule', 'push', 'pull_request_review', 'discussion', 'discussion_comment', 'fork', 'watch']);

/** Whether a run of the workflow may have rights that a pull request has not. */
export function isPrivileged({ triggers }: Workflow): boolean {
  return [...triggers.keys()].some((event) => PRIVILEGED.has(event) && event !== 'push');
}

/** What a job may do: its own permissions, else those of the workflow. */
export function permissionsOf(workflow: Workflow, job: Job): Permissions | undefined {
  return job.permissions ?? workflow.permissions;
}

/** Whether a job may change something, reaches secrets of an environment, or can prove who it is. */
export function isTrusted(workflow: Workflow, job: Job): boolean {
  const permissions = permissionsOf(workflow, job);
  if (permissions === undefined || job.environment !== undefined) return true;
  return [...permissions.scopes.values()].some((right) => right === 'write');
}

/** The expressions in a text: what stands between `${{` and `}}`; of an `if`, which needs no braces, all of it. */
export function expressionsOf(text: string, bare = false): string[] {
  const found = [...text.matchAll(/\$\{\{([\s\S]*?)\}\}/g)].map(([, inner = '']) => inner.trim());
  return found.length === 0 && bare ? [text.trim()] : found;
}
