/** A tag of a page with its attributes, and the text up to the next tag. */
export interface Tag {
  readonly name: string;
  readonly attributes: { readonly [name: string]: string };
  readonly text: string;
}

/** Start tags of HTML that our own build wrote: attributes quoted or bare, no `>` in them unless quoted. */
export function tagsOf(html: string): Tag[] {
  const tags: Tag[] = [];
  for (const match of html.matchAll(/<([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]*))?)*)\s*\/?>([^<]*)/g)) {
    const attributes: { [name: string]: string } = {};
    for (const attribute of (match[2] ?? '').matchAll(/([^\s=>/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]*)))?/g)) attributes[attribute[1] ?? ''] = decode(attribute[2] ?? attribute[3] ?? attribute[4] ?? '');
    tags.push({ name: (match[1] ?? '').toLowerCase(), attributes, text: decode(match[3] ?? '') });
  }
  return tags;
}

/** Text that a reader sees, without what stands in elements for which `drop` holds (innermost only). */
export function visibleText(html: string): string {
  return decode(
    html
      .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<(data|time|td|span)\b[^>]*\bdata-twin=[^>]*>[^<]*<\/\1>/g, ' ')
      // A `>` may stand in a quoted attribute.
      .replace(/<\/?[a-zA-Z!](?:[^>"']|"[^"]*"|'[^']*')*>/g, ' '),
  );
}

const named: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-fA-F]+|#[0-9]+|[a-z]+);/g, (whole, name: string) => {
    if (name.startsWith('#x')) return String.fromCodePoint(Number.parseInt(name.slice(2), 16));
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.slice(1)));
    return named[name] ?? whole;
  });
}
