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

/** Headings of a text go below those of the page it is in. */
const lowered: { readonly [tag: string]: string } = { h1: 'h3', h2: 'h4', h3: 'h5', h4: 'h6', h5: 'h6' };

function lowerHeadings() {
  return (tree: Node): void => {
    visit(tree, (node) => {
      const lower = lowered[node.tagName ?? ''];
      if (lower !== undefined) node.tagName = lower;
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
  return { type: 'element', tagName: 'div', properties: { className: ['box'], tabIndex: 0, role: 'region', ariaLabel: 'Table' }, children: [table] };
}

function isBox(node: Node): boolean {
  return node.tagName === 'div' && node.properties?.role === 'region';
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

const pipeline = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(lowerHeadings).use(rehypeSanitize, schema).use(frame).use(rehypeStringify);

/** Contributors' Markdown as HTML that is safe to insert; raw HTML in it is dropped. */
export function renderMarkdown(text: string): string {
  try {
    return String(pipeline.processSync(text));
  } catch (error) {
    // Ten thousand nested quotes exhaust the stack. One such text must not keep the whole site from being built.
    if (error instanceof RangeError) return `<pre tabindex="0">${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</pre>`;
    throw error;
  }
}
