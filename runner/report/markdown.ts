/** Longest text of a stranger that stays whole in one place of a comment. */
const LONGEST = 300;

/**
 * Letters that are not seen, or that change how what follows is read: controls, direction, zero width, tags, fillers,
 * private use, halves of a pair. Variation selectors too, since a run of them can carry a text of its own.
 */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Variation_Selector}\u115f\u1160\u2800\u3164\uffa0]/gu;

/** Marks that are piled up on one letter until they cover the lines around it: two are enough for any script. */
const PILE = /(\p{M}{2})\p{M}+/gu;

/** Text of a stranger on one line, with nothing in it that a reader does not see, and no longer than so many letters. */
export function visibleText(text: string, longest = LONGEST): string {
  const line = text.replace(/[\t\r\n\v\f\u0085\u2028\u2029]+/g, ' ').replace(UNSEEN, '\ufffd').replace(PILE, '$1').trim();
  return cut(line, longest);
}

/** A text cut to a number of letters, never within one, with a mark where it was cut. */
export function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const letters = [...text];
  return letters.length <= longest ? text : `${letters.slice(0, Math.max(0, longest - 1)).join('')}…`;
}

/**
 * Text of a stranger as a name or a value: in a frame, and with every sign that Markdown or HTML know as a number of
 * its own. It stands anywhere: in a sentence, a cell, a summary. Forges look for mentions and references outside of such
 * frames only; addresses are broken by a space of no width here too, since Markdown looks for them before it knows of frames.
 */
export function code(text: string, longest?: number): string {
  return `<code>${entities(visibleText(text, longest))}</code>`;
}

/**
 * Text of a stranger within our sentences: what a forge would make a mention, a reference, an address, a picture of a
 * mood or a commit is broken by a space of no width.
 */
export function prose(text: string, longest?: number): string {
  return entities(visibleText(text, longest), true);
}

/** Lines of a log: in a fence that nothing in them can close, without what steers a terminal. */
export function fence(text: string, longest = 2000): string {
  const lines = text.replace(/\u001b\[[0-9;?]*[ -/]*[@-~]/g, '').replace(/\r\n?/g, '\n').split('\n').map((line) => line.replace(/\t/g, '  ').replace(UNSEEN, '\ufffd').replace(PILE, '$1').trimEnd());
  const whole = [...lines.join('\n').trim()];
  // The end of a log says what went wrong.
  const shown = whole.length <= longest ? whole.join('') : `…${whole.slice(whole.length - longest + 1).join('')}`;
  const marks = '`'.repeat(Math.max(3, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${marks}text\n${shown}\n${marks}`;
}

/** A link under words of our own. Anything but an https address, or http of a forge at home, is no link: only the words are left. */
export function link(words: string, address: string | undefined): string {
  const url = address === undefined ? null : URL.parse(address);
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:') || url.username !== '' || url.password !== '') return words;
  return `[${words}](${url.href.replace(/[()<>\\[\]|`*_]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)})`;
}

/** A table; cells are ready text. A column whose name begins with `>` is of numbers. */
export function markdownTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableRow(header.map((name) => name.replace(/^>/, ''))) + tableRow(header.map((name) => (name.startsWith('>') ? '--:' : '---'))) + rows.map(tableRow).join('');
}

/** One row of a table. */
export function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |\n`;
}

/** A folded part of a comment; `summary` and `body` are ready text. */
export function folded(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}

/** Every sign but plain ones as a number, which neither Markdown nor HTML gives a meaning. */
function entities(text: string, broken = false): string {
  const BREAK = '&#8203;';
  let out = '';
  for (const letter of text) {
    const plain = /[A-Za-z0-9 ./,()=+;%?-]/.test(letter) || letter > '\u00a0';
    out += plain ? letter : `&#${letter.codePointAt(0)};`;
    if (letter === '@' || (broken && letter === '#')) out += BREAK;
  }
  if (broken) out = out.replace(/&#58;(?=[^ ])/g, `&#58;${BREAK}`);
  out = out.replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}${BREAK}.`);
  if (!broken) return out.replaceAll('&#58;//', `&#58;${BREAK}//`);
  // What begins a line could begin a list, a quotation's heading, or underline what is above it.
  const begun = out.replace(/^[-+=]/, (sign) => `&#${sign.charCodeAt(0)};`).replace(/^(\d+)([.)])/, (_whole, digits: string, sign: string) => `${digits}&#${sign.charCodeAt(0)};`);
  return begun.replace(/\b(gh)-(?=\d)/gi, `$1-${BREAK}`).replace(/\b(?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])([0-9a-f]{4})([0-9a-f]{3,})\b/g, `$1${BREAK}$2`);
}
