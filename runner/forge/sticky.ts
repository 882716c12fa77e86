import type { Account } from '../model/approval.ts';
import { COMMENT_ROOM, cutTo } from './cut.ts';
import type { NewPullRequest, Sticky } from './forge.ts';

/** Who we are at a forge: texts by anybody else are not ours, whatever they hold. */
export interface Self extends Account {
  /** Numeric id of the App that we are; undefined: a user with a token, or a program that is not told. */
  readonly app: number | undefined;
}

/** A text at a forge, as far as it matters whose it is. */
export interface Authored {
  readonly author: Account;
  readonly app: number | undefined;
  readonly body: string;
}

/**
 * The text that is ours and has the marker at its beginning; undefined: none. Author and App are compared by id. Not every server tells the App of
 * a text; the bot's account, which nobody else can write as, then has to do: not to find ours would write it anew each time.
 */
export function findOurs<T extends Authored>(texts: readonly T[], marker: string, self: Self): T | undefined {
  return texts.find(({ author, app, body }) => author.id === self.id && (self.app === undefined || app === undefined || app === self.app) && body.startsWith(lineOf(marker)));
}

/** The body of a sticky text, marker first, cut to what forges take; `before` is what was there, with its marker. */
export function stickyBody({ marker, body, url }: Sticky, before: string | undefined): string {
  if (!/^[a-z0-9:/._-]+$/.test(marker) || marker.includes('--')) throw new Error(`internal: ${JSON.stringify(marker)} is no marker`);
  const line = lineOf(marker);
  const text = body(before?.slice(line.length).replace(/^\r?\n/, ''));
  // A blank line first: what was cut may have been within a list or a table.
  const ending = `\n\n… This text was too long and is cut here.${url === undefined ? '' : ` All of it: ${url}`}`;
  return cutTo(`${line}\n${text}`, COMMENT_ROOM, ending);
}

/** The text of a pull request of ours, which says what it proposes in its first line, cut to what forges take. */
export function proposalBody({ body, content }: NewPullRequest): string {
  if (content !== undefined && !/^[a-z0-9]+$/.test(content)) throw new Error(`internal: ${JSON.stringify(content)} names no content`);
  return cutTo(`${content === undefined ? '' : `${lineOf(content)}\n`}${body}`, COMMENT_ROOM);
}

/** Whether a pull request with this text proposed the same thing. */
export function isSameProposal(text: string, { content }: NewPullRequest): boolean {
  return content !== undefined && text.startsWith(lineOf(content));
}

/** Whether two bodies are the same to a forge, which may change line ends and drop the last of them. */
export function sameBody(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n/g, '\n').trimEnd();
  return plain(a) === plain(b);
}

function lineOf(marker: string): string {
  return `<!-- headgate ${marker} -->`;
}
