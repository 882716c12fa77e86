/** What people may say in a comment on a pull request. */
export type Command =
  | { readonly verb: 'run'; readonly proposal: string }
  | { readonly verb: 'plan' | 'help' }
  /** Without analyses: every one of the pull request. */
  | { readonly verb: 'pause' | 'resume' | 'cancel' | 'retry'; readonly analyses: readonly string[] };

/** What a comment says to us: nothing, a command, or something that was meant as one and is none. */
export type Said = { readonly kind: 'nothing' } | { readonly kind: 'command'; readonly command: Command } | { readonly kind: 'unclear'; readonly reason: string };

/** Letters of a comment that are looked at; a forge takes no longer ones. */
const LONGEST = 65_536;
const VERBS = ['run', 'plan', 'pause', 'resume', 'cancel', 'retry', 'help'] as const;

/**
 * The command of a comment: a line of its own that begins with it, outside of code, quotations and what is hidden. One
 * comment has one; of two it would not be known which was meant. A digest counts only whole: a short one could be of
 * something else.
 */
export function parseCommand(body: string): Said {
  const lines = ownLines(body.slice(0, LONGEST)).filter((line) => /^\/[a-z]/.test(line) && VERBS.some((verb) => line === `/${verb}` || /^\s/.test(line.slice(verb.length + 1)) && line.startsWith(`/${verb}`)));
  const [line, ...more] = lines;
  if (line === undefined) return { kind: 'nothing' };
  if (more.length > 0) return { kind: 'unclear', reason: 'there are several commands in it; a comment may have one' };
  const [word = '', ...operands] = line.split(/[ \t]+/);
  const verb = word.slice(1) as (typeof VERBS)[number];
  if (verb === 'run') {
    const [proposal] = operands;
    if (operands.length !== 1 || proposal === undefined) return { kind: 'unclear', reason: '`/run` takes the digest of the proposal, which the comment with the plan has whole' };
    if (!/^[0-9a-f]{64}$/.test(proposal)) return { kind: 'unclear', reason: `\`/run\` takes a whole digest: 64 letters of 0-9 and a-f, and these are ${[...proposal].length} or others` };
    return { kind: 'command', command: { verb, proposal } };
  }
  if (verb === 'plan' || verb === 'help') return operands.length === 0 ? { kind: 'command', command: { verb } } : { kind: 'unclear', reason: `\`/${verb}\` takes nothing more` };
  if (operands.length > 20 || operands.some((name) => !/^[a-z0-9][a-z0-9._/-]{0,199}$/.test(name))) return { kind: 'unclear', reason: `\`/${verb}\` takes ids of analyses, at most 20` };
  return { kind: 'command', command: { verb, analyses: [...new Set(operands)] } };
}

/** Whether a comment could hold a command at all: what is none costs no request. */
export function mayBeCommand(body: string): boolean {
  return /^\/[a-z]/m.test(body.slice(0, LONGEST));
}

/** Lines that the author of a comment said themselves, where readers see them. */
function ownLines(body: string): string[] {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const own: string[] = [];
  let fence: string | undefined;
  let until: RegExp | undefined;
  let quoted = false;
  for (const line of lines) {
    if (fence !== undefined) {
      const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/.exec(line)?.[1];
      if (closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length) fence = undefined;
      continue;
    }
    if (until !== undefined) {
      if (until.test(line)) until = undefined;
      continue;
    }
    const opening = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line)?.[1];
    if (opening !== undefined) {
      fence = opening;
      quoted = false;
    } else if (/^ {0,3}<(pre|script|style|textarea|template)\b/i.test(line)) {
      if (!/<\/(pre|script|style|textarea|template)>/i.test(line)) until = /<\/(pre|script|style|textarea|template)>/i;
    } else if (line.includes('<!--')) {
      if (!line.slice(line.lastIndexOf('<!--')).includes('-->')) until = /-->/;
    } else if (/^ {0,3}>/.test(line)) quoted = true;
    // A line right below a quotation goes on with it, as far as readers see.
    else if (line.trim() === '') quoted = false;
    else if (!quoted) own.push(line.trimEnd());
  }
  return own;
}
