import rehypeSanitize, { defaultSchema, type Options } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** The part of a hast node that is looked at here. */
interface Node {
  type: string;
  tagName?: string;
  properties?: { [name: string]: unknown };
  children?: Node[];
}

/**
 * What contributors' Markdown may become. Narrower than the usual: no pictures (a page makes no request to elsewhere),
 * no ids or names (they could shadow those of the page), no form controls, links only to absolute addresses.
 */
const schema: Options = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter((name) => !['img', 'input', 'picture', 'source', 'details', 'summary'].includes(name)),
  attributes: { '*': [], a: ['href'], th: ['align'], td: ['align'], ol: ['start'] },
  protocols: { href: ['http', 'https', 'mailto'] },
};

/**
 * Headings of a text go below those of the page it is in, and never skip a level: readers who move by headings would
 * look for what is missing. `first` is the level of the text's first heading.
 */
function fitHeadings(first: Level) {
  return (tree: Node): void => {
    const open: number[] = [];
    visit(tree, (node) => {
      const level = Number(/^h([1-6])$/.exec(node.tagName ?? '')?.[1] ?? 0);
      if (level === 0) return;
      while ((open.at(-1) ?? 0) >= level) open.pop();
      open.push(level);
      node.tagName = `h${Math.min(6, first + open.length - 1)}`;
    });
  };
}

/** Runs after sanitising, so that what it adds is ours. */
function frame() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      if (node.tagName === 'a') frameLink(node);
      if (node.tagName === 'pre') node.properties = { ...node.properties, tabIndex: 0 };
      if (!isBox(node)) node.children = node.children?.map((child) => (child.tagName === 'table' ? boxed(child) : child)) ?? [];
    });
  };
}

/** Wide tables scroll in a box of their own, by keyboard too. */
function boxed(table: Node): Node {
  return { type: 'element', tagName: 'div', properties: { className: ['box'], tabIndex: 0, role: 'group', ariaLabel: 'Table' }, children: [table] };
}

function isBox(node: Node): boolean {
  return node.tagName === 'div' && node.properties?.role === 'group';
}

/** A relative address would be resolved against whatever page shows the text: it becomes plain text. */
function frameLink(node: Node): void {
  const href = String(node.properties?.href ?? '');
  if (/^(https?:\/\/|mailto:)/i.test(href)) node.properties = { href, rel: ['nofollow', 'noopener', 'ugc'] };
  else {
    node.tagName = 'span';
    node.properties = {};
  }
}

function visit(node: Node, change: (element: Node) => void): void {
  if (node.type === 'element' || node.type === 'root') change(node);
  for (const child of node.children ?? []) visit(child, change);
}

/** Level of the first heading of a text. */
type Level = 2 | 3 | 4;

function pipelineFor(level: Level) {
  return unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(() => fitHeadings(level)).use(rehypeSanitize, schema).use(frame).use(rehypeStringify);
}

const pipelines = { 2: pipelineFor(2), 3: pipelineFor(3), 4: pipelineFor(4) };

/** Quotes or lists nested deeper than any text for people: the parser's time grows with the square of the depth. */
const tooDeep = /^(?:[ \t]*(?:>|[-*+](?=\s)|\d{1,9}[.)])){40}/m;

/**
 * Contributors' Markdown as HTML that is safe to insert, its first heading at a level; raw HTML in it is dropped. A
 * text that is nested beyond reason is shown as plain text: one such text must not keep the site from being built.
 */
export function renderMarkdown(text: string, level: Level = 3): string {
  if (tooDeep.test(text)) return plain(text);
  try {
    return String(pipelines[level].processSync(text));
  } catch (error) {
    if (error instanceof RangeError) return plain(text);
    throw error;
  }
}

function plain(text: string): string {
  return `<pre tabindex="0">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
}
