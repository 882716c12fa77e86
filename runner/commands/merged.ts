import { loadGit } from '../declare/load-git.ts';
import { validate } from '../declare/validate.ts';
import type { Trust } from '../gate/approval.ts';
import type { Policy } from '../model/declared.ts';
import { policyAtTip } from './admit.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { registryRoot } from './places.ts';
import { openRegistry, type Workspace } from './workspace.ts';

/** The registry that counts as merged, with its policy. */
export interface Merged {
  readonly workspace: Workspace;
  readonly policy: Policy | undefined;
}

/**
 * What is merged: with keys configured, the registry and the policy at the tip of the default branch, read from git, whatever
 * lies in the folder; without, the folder as it is, since whoever runs this is the owner.
 */
export async function openMerged(context: Context, args: Arguments, trust: Trust | undefined): Promise<Merged> {
  if (trust === undefined) {
    const workspace = await openRegistry(context, args);
    return { workspace, policy: workspace.registry.policy?.document };
  }
  const root = registryRoot(context, args);
  const revisions = trust.branch === undefined ? ['origin/HEAD', 'origin/main', 'main'] : [trust.branch];
  for (const revision of revisions) {
    const sources = await loadGit(root, revision);
    if (sources !== undefined) return { workspace: { root, sources, ...validate(sources, root) }, policy: await policyAtTip(trust, root) };
  }
  throw new UsageError(`the tip of the default branch cannot be read (${revisions.join(', ')})`, 'what is merged is what is published: fetch the branch, or name it as approvals.branch in the configuration');
}
