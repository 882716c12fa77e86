import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** What our comments are made of. An `input` would be a list of tasks, an `img` a beacon. */
const TAGS = ['p', 'ul', 'ol', 'li', 'code', 'pre', 'details', 'summary', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'h2', 'h3', 'h4', 'a', 'strong', 'em', 'sub', 'br', 'blockquote'];

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype, { allowDangerousHtml: true }).use(rehypeStringify, { allowDangerousHtml: true });

/** A comment as a forge renders it before it sanitises: HTML of strangers would be in it as HTML. */
export function rendered(markdown: string): { readonly html: string; readonly tags: readonly string[]; readonly comments: readonly string[]; readonly links: readonly string[]; readonly text: string; readonly bare: string } {
  const html = String(processor.processSync(markdown));
  const tags: string[] = [];
  const comments: string[] = [];
  const links: string[] = [];
  let [text, bare] = ['', ''];
  let framed = 0;
  for (const [piece] of html.matchAll(/<!--[\s\S]*?-->|<\/?[A-Za-z][^>]*>|[^<]+|</g)) {
    if (piece.startsWith('<!--')) comments.push(piece);
    else if (/^<\/?[A-Za-z]/.test(piece)) {
      const [, closing, name = ''] = /^<(\/?)([A-Za-z0-9]+)/.exec(piece) ?? [];
      tags.push(name.toLowerCase());
      const href = /\b(?:href|src)="([^"]*)"/.exec(piece)?.[1];
      if (href !== undefined) links.push(decoded(href));
      // A forge looks for mentions and references in none of these.
      if (['code', 'pre', 'a'].includes(name.toLowerCase())) framed += closing === '/' ? -1 : 1;
      if (!/^<\/?[a-z0-9]+( (href|src|alt|class|style|dir|align|open)="[^"]*")*>$/.test(piece)) tags.push(`odd: ${piece}`);
    } else {
      text += decoded(piece);
      if (framed === 0) bare += decoded(piece);
    }
  }
  return { html, tags, comments, links, text, bare };
}

/** What a forge would make something of; `links` are those that are ours, by how they begin. */
export function inertReasons(markdown: string, links: readonly string[] = []): string[] {
  const { tags, comments, links: found, bare } = rendered(markdown);
  // A picture is from where links may lead, which is looked at below.
  const reasons = tags.filter((tag) => !TAGS.includes(tag) && !(tag === 'img' && links.length > 0)).map((tag) => `the tag ${tag}`);
  for (const comment of comments) if (!comment.startsWith('<!-- headgate')) reasons.push(`the comment ${comment}`);
  for (const one of found) if (!links.some((start) => one.startsWith(start))) reasons.push(`the link ${one}`);
  for (const name of ['details', 'summary', 'table', 'code', 'pre']) if (tags.filter((tag) => tag === name).length % 2 !== 0) reasons.push(`${name} is not closed`);
  for (const [what, pattern] of [['a mention', /@[A-Za-z0-9]/], ['a reference', /#\d/], ['a reference', /\bgh-\d/i], ['an address', /:\/\/|\bwww\./i], ['a picture', /:[a-z0-9_+-]+:/]] as const) {
    const hit = pattern.exec(bare);
    if (hit !== null) reasons.push(`${what}: ${JSON.stringify(bare.slice(Math.max(0, hit.index - 10), hit.index + 20))}`);
  }
  return reasons;
}

function decoded(text: string): string {
  return text.replace(/&#x([0-9a-f]+);|&#(\d+);|&(lt|gt|amp|quot);/gi, (_whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => (name !== undefined ? ({ lt: '<', gt: '>', amp: '&', quot: '"' }[name.toLowerCase()] as string) : String.fromCodePoint(hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal))));
}
