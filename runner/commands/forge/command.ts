import type { Comment, Forge, PullRequest } from '../../forge/forge.ts';
import type { Role } from '../../model/approval.ts';
import { code } from '../../report/markdown.ts';
import { mayBeCommand, parseCommand, type Command } from './grammar.ts';
import { PLAN_WORKFLOW, RUN_WORKFLOW, runInputs, STEER_WORKFLOW } from './request.ts';

/** Marker of the comment that answers commands. */
export const ANSWER_COMMENT = 'answer';

/** A comment that was just written. */
export interface CommandOptions {
  readonly forge: Forge;
  readonly comment: number;
  /** Its text as the event has it: what is no command there costs no request. Never acted on. */
  readonly body?: string;
  /** Starts what is asked for. Default: the workflow at the forge. */
  readonly start?: (workflow: string, inputs: { readonly [name: string]: string }) => Promise<void>;
}

/** What became of a comment. */
export type Commanded =
  | { readonly did: 'ignored'; readonly reason: string }
  | { readonly did: 'dispatched'; readonly workflow: string; readonly inputs: { readonly [name: string]: string } }
  | { readonly did: 'answered'; readonly answer: string };

/**
 * Reads a comment again, asks who wrote it, and starts the workflow that it is for. Nothing is run here, and of anybody who
 * may not command nothing is written. What is started reads the same comment again.
 */
export async function command({ forge, comment: id, body, start = (workflow, inputs) => forge.dispatch(workflow, inputs) }: CommandOptions): Promise<Commanded> {
  if (body !== undefined && !mayBeCommand(body)) return ignored('it holds no command');
  const comment = await forge.comment(id);
  if (comment === undefined) return ignored('it is gone');
  const reason = neverCommands(comment);
  if (reason !== undefined) return ignored(reason);
  const said = parseCommand(comment.body);
  if (said.kind === 'nothing') return ignored('it holds no command');
  const pullRequest = await forge.pullRequest(comment.on);
  if (pullRequest === undefined) return ignored('there is no such pull request');
  if (!mayCommand(pullRequest, comment, await forge.role(comment.author))) return ignored(`${comment.author.login} may not command here`);
  const answer = said.kind === 'unclear' ? `${said.reason}.` : answerTo(said.command, pullRequest);
  if (answer !== undefined) {
    await forge.writeComment(comment.on, { marker: ANSWER_COMMENT, body: () => `To ${code(comment.author.login, 60)}: ${answer}\n` });
    return { did: 'answered', answer };
  }
  if (said.kind === 'unclear') throw new Error('internal: what is unclear is answered');
  const { workflow, inputs } = started(said.command, pullRequest, comment);
  await start(workflow, inputs);
  return { did: 'dispatched', workflow, inputs };
}

/** Why a comment is never a command, whoever wrote it. */
export function neverCommands({ onPullRequest, edited, author, app }: Comment): string | undefined {
  if (!onPullRequest) return 'it is not below a pull request';
  if (author.bot || app !== undefined) return 'it was written by a program';
  if (author.id === 0) return 'its author is not known';
  return edited ? 'it was edited after it was written' : undefined;
}

/** Writers may command anything; an author their own pull request. What a command then starts asks the policy. */
export function mayCommand(pullRequest: Pick<PullRequest, 'author'>, { author }: Pick<Comment, 'author'>, role: Role): boolean {
  return role === 'write' || role === 'maintain' || role === 'admin' || (author.id !== 0 && author.id === pullRequest.author.id);
}

/** What is answered instead of done; undefined: it is done. */
function answerTo({ verb }: Command, { state, draft, number }: PullRequest): string | undefined {
  if (verb === 'help') return HELP;
  if (state !== 'open' && verb !== 'cancel') return `the pull request ${number} is ${state}.`;
  return draft && verb === 'run' ? `the pull request ${number} is a draft; mark it as ready first.` : undefined;
}

function started(said: Command, { number, base, headSha }: PullRequest, { id }: Comment): { readonly workflow: string; readonly inputs: { readonly [name: string]: string } } {
  // Both commits are read once, here, and handed on as data.
  if (said.verb === 'run') return { workflow: RUN_WORKFLOW, inputs: runInputs({ pullRequest: number, baseSha: base.sha, headSha, proposal: said.proposal, evidence: [{ kind: 'comment', id }] }) };
  if (said.verb === 'plan' || said.verb === 'help') return { workflow: PLAN_WORKFLOW, inputs: { pr: String(number), base_sha: base.sha, head_sha: headSha } };
  return { workflow: STEER_WORKFLOW, inputs: { pr: String(number), action: said.verb, by: `comment:${id}` } };
}

function ignored(reason: string): Commanded {
  return { did: 'ignored', reason };
}

const HELP = `a comment may have one of these, on a line of its own:

| command | what it does |
| --- | --- |
| \`/run DIGEST\` | approves the proposal of that digest, whole, and starts it when the policy asks for no more |
| \`/plan\` | looks at the pull request again |
| \`/pause\`, \`/resume\`, \`/cancel\`, \`/retry\` | for what this pull request runs, or for the analyses that are named after it |
| \`/help\` | shows this |`;
