import type { Click, Forge, Person } from '../../forge/forge.ts';
import type { Evidence } from '../../gate/evidence.ts';
import type { Account } from '../../model/approval.ts';
import { parseCommand } from './grammar.ts';
import type { RunRequest, WorkflowRun } from './request.ts';

/** Environment in which nobody is asked. */
export const DIRECT = 'compute';
/** Environment whose click is an approval. */
export const REVIEWED = 'compute-reviewed';

/** What is read of a request's evidence: what may count, and what is not there at all. */
export interface EvidenceRead {
  readonly evidence: readonly Evidence[];
  readonly missing: readonly string[];
}

/** Reads every comment and review of a request again, and asks by account id what their authors may do. */
export async function readEvidence(forge: Forge, { evidence: names, pullRequest }: RunRequest): Promise<EvidenceRead> {
  const evidence: Evidence[] = [];
  const missing: string[] = [];
  for (const { kind, id } of names) {
    if (kind === 'comment') {
      const comment = await forge.comment(id);
      if (comment === undefined) missing.push(`the comment ${id} is gone`);
      else if (comment.on !== pullRequest || !comment.onPullRequest) missing.push(`the comment ${id} is not below the pull request ${pullRequest}`);
      else {
        const said = parseCommand(comment.body);
        const quoted = said.kind === 'command' && said.command.verb === 'run' ? said.command.proposal : undefined;
        evidence.push({ via: 'comment', by: accountOf(comment.author), bot: comment.author.bot || comment.app !== undefined, role: await forge.role(comment.author), edited: comment.edited, approves: quoted !== undefined, ...(quoted === undefined ? {} : { proposal: quoted }), url: comment.url });
      }
    } else {
      const review = await forge.review(pullRequest, id);
      if (review === undefined) missing.push(`the review ${id} of the pull request ${pullRequest} is gone`);
      else evidence.push({ via: 'review', by: accountOf(review.author), bot: review.author.bot, role: await forge.role(review.author), edited: false, approves: review.state === 'approved', ...(review.commit === undefined ? {} : { commit: review.commit }), url: review.url });
    }
  }
  return { evidence, missing };
}

/** Reads who clicked on the protected environment in this run and attempt. */
export async function readClicks(forge: Forge, run: WorkflowRun, proposal: string): Promise<EvidenceRead> {
  const clicks = clicksOf(await forge.clicks(run.id), run);
  if ('missing' in clicks) return { evidence: [], missing: [clicks.missing] };
  const evidence: Evidence[] = [];
  for (const by of clicks.by) evidence.push({ via: 'environment', by: accountOf(by), bot: by.bot, role: await forge.role(by), edited: false, approves: true, proposal, run });
  return { evidence, missing: [] };
}

/**
 * The forge lists the clicks of all attempts of a run, and not which one each was given in. In the first all are its own. In
 * a later one only the number of them and the person are known: there must be one for each attempt, all by one person.
 */
function clicksOf(all: readonly Click[], { id, attempt }: WorkflowRun): { readonly by: readonly Person[] } | { readonly missing: string } {
  const clicks = all.filter(({ approves, environments }) => approves && environments.includes(REVIEWED));
  const people = [...new Map(clicks.map(({ by }) => [by.id, by])).values()];
  if (attempt === 1) return { by: people };
  if (clicks.length >= attempt && people.length === 1) return { by: people };
  return { missing: `whose click attempt ${attempt} of run ${id} had is not known; give the command again instead of running it again` };
}

function accountOf({ id, login }: Person): Account {
  return { id, login };
}
