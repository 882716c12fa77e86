import type { Forge, PullRequest } from '../../forge/forge.ts';
import { mayCommand, neverCommands } from './command.ts';
import { mayBeCommand, parseCommand } from './grammar.ts';

/** Commands of one pull request that are looked at: the newest. */
const MOST = 5;

/**
 * Comments that a command stands in which approves what a pull request proposes now, by people who may give it, oldest
 * first: the event of one may have been lost. Whatever is started by one reads it again.
 */
export async function approvingComments(forge: Forge, pullRequest: PullRequest, proposal: string): Promise<number[]> {
  if (pullRequest.draft) return [];
  const found: number[] = [];
  for (const comment of (await forge.comments(pullRequest.number)).reverse()) {
    if (!mayBeCommand(comment.body) || neverCommands(comment) !== undefined) continue;
    const said = parseCommand(comment.body);
    if (said.kind !== 'command' || said.command.verb !== 'run' || said.command.proposal !== proposal) continue;
    if (mayCommand(pullRequest, comment, await forge.role(comment.author))) found.push(comment.id);
    if (found.length === MOST) break;
  }
  return found.reverse();
}
