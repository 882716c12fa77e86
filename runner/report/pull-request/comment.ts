import { canonical, type Json } from '../../model/canonical.ts';
import type { Unrun } from './checks.ts';
import { weight } from './room.ts';

/** What the comment remembers of what it showed. A hint for the next one who writes it: nothing is decided by it. */
export interface CommentState {
  readonly head: string;
  readonly base: string;
  readonly proposal?: string;
  /** Plans of the proposal; absent when they are too many to keep here. */
  readonly plans?: readonly string[];
  /** What could be said of its runs when it was shown. */
  readonly unrun: Unrun;
  /** Proposals that were shown before, newest first. */
  readonly before: readonly string[];
}

/** The one comment of a pull request, in parts that have different writers. */
export interface Comment {
  readonly plan: string;
  readonly run: string;
  readonly state?: CommentState;
}

/** Characters that the whole may have: below what forges take, with room for the forge's own marker. */
const ROOM = 59_500;
const RUN = '<!-- headgate:run -->';
const STATE = '<!-- headgate:state ';
/** Plans that are kept: ten thousand letters of digests. */
const PLANS = 150;
const BEFORE = 10;

/** The text of a comment. What has too many letters in spite of all bounds is cut at the end of the run's part. */
export function composeComment({ plan, run, state }: Comment): string {
  const kept = state === undefined ? undefined : keptState(state);
  const tail = kept === undefined ? '' : `\n${STATE}${canonical(kept as unknown as Json)} -->\n`;
  const text = run === '' ? `${plan.trimEnd()}\n` : `${plan.trimEnd()}\n\n${RUN}\n\n${run.trimEnd()}\n`;
  if (weight(text + tail) <= ROOM) return text + tail;
  if (run !== '') return composeComment({ plan, run: '', ...(kept === undefined ? {} : { state: kept }) });
  throw new Error('internal: the part of a comment that shows the plan has more letters than it may');
}

function keptState({ plans, before, ...state }: CommentState): CommentState {
  return { ...state, ...(plans === undefined || plans.length > PLANS ? {} : { plans }), before: before.slice(0, BEFORE) };
}

/** Reads a comment back. What is not as it was written, somebody edited: it is as if it were not there. */
export function readComment(text: string | undefined): Comment {
  if (text === undefined) return { plan: '', run: '' };
  // A forge may change line ends.
  const lines = text.replace(/\r\n/g, '\n');
  // Log lines of strangers are in the run's part only, so that the first mark and the last state are ours.
  const at = lines.lastIndexOf(`\n${STATE}`);
  const state = at < 0 ? undefined : readState(lines.slice(at + 1 + STATE.length));
  const whole = at < 0 ? lines : lines.slice(0, at);
  const mark = whole.indexOf(`\n${RUN}\n`);
  return { plan: (mark < 0 ? whole : whole.slice(0, mark)).trimEnd(), run: mark < 0 ? '' : whole.slice(mark + RUN.length + 2).trim(), ...(state === undefined ? {} : { state }) };
}

function readState(text: string): CommentState | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text.slice(0, text.indexOf(' -->')));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { head, base, proposal, plans, unrun, before } = value as { readonly [name: string]: unknown };
  const isSha = (one: unknown): one is string => typeof one === 'string' && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(one);
  const isHex = (one: unknown): one is string => typeof one === 'string' && /^[0-9a-f]{64}$/.test(one);
  const isList = (one: unknown, most: number): one is readonly string[] => Array.isArray(one) && one.length <= most && one.every(isHex);
  if (!isSha(head) || !isSha(base) || (proposal !== undefined && !isHex(proposal)) || (plans !== undefined && !isList(plans, PLANS)) || !isList(before, BEFORE) || (unrun !== 'nothing' && unrun !== 'blocked' && unrun !== 'finished' && unrun !== 'waiting')) return undefined;
  return { head, base, unrun, before, ...(proposal === undefined ? {} : { proposal }), ...(plans === undefined ? {} : { plans }) };
}
