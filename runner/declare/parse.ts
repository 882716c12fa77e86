import { parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { Json } from '../model/canonical.ts';

/** What is wrong with a text that should be JSON: offsets into it. */
export interface SyntaxFinding {
  readonly code: 'json.syntax' | 'json.duplicate' | 'json.surrogate' | 'json.deep';
  readonly message: string;
  readonly start: number;
  readonly end: number;
  /** Where the same name was given before. */
  readonly first?: { readonly start: number; readonly end: number };
}

/** A parsed text, or what is wrong with it. A document with duplicate names is still given: its last values. */
export interface Parsed {
  readonly document: Json | undefined;
  readonly findings: readonly SyntaxFinding[];
}

/** Levels of lists and objects that a declaration may have. Ours have a dozen; readers of JSON recurse. */
const deepest = 100;
/** Duplicate names that are told of one text: beyond that it was made by a program, with one fault. */
const mostDuplicates = 100;

/**
 * Parses JSON strictly (RFC 8259) and refuses duplicate names. The platform's parser does the work; a tree with
 * positions is only built when something is wrong.
 */
export function parseDeclaration(text: string): Parsed {
  if (!text.isWellFormed()) {
    const at = text.search(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/);
    return { document: undefined, findings: [{ code: 'json.syntax', message: 'The bytes from here on are not UTF-8.', start: at, end: at + 1 }] };
  }
  const deep = tooDeep(text);
  if (deep !== undefined) return { document: undefined, findings: [{ code: 'json.deep', message: `Lists and objects are nested more than ${deepest} deep.`, start: deep, end: deep + 1 }] };
  let document: Json;
  try {
    document = JSON.parse(text) as Json;
  } catch (error) {
    return { document: undefined, findings: [syntax(text, error)] };
  }
  const findings: SyntaxFinding[] = [];
  if (namesInText(text) !== namesInValue(document)) collectDuplicates(parseTree(text), findings);
  // Surrogates written as escapes pass the parser but have no UTF-8, and so no digest.
  const lone = text.includes('\\u') ? loneSurrogate(parseTree(text)) : undefined;
  if (lone !== undefined) {
    findings.push({ code: 'json.surrogate', message: 'The text holds half of a surrogate pair, which no encoding can write.', start: lone.offset, end: lone.offset + lone.length });
    return { document: undefined, findings };
  }
  return { document, findings };
}

/** Offset of the first list or object that is nested too deep to be read; undefined for other texts, JSON or not. */
export function tooDeep(text: string): number | undefined {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      let end = text.indexOf('"', at + 1);
      while (end !== -1 && isEscaped(text, end)) end = text.indexOf('"', end + 1);
      if (end === -1) return undefined;
      at = end;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) return at;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return undefined;
}

/**
 * Number of member names in a JSON text: strings that a colon follows. Compared with the members of the parsed value
 * it tells duplicates apart at the cost of one scan.
 */
function namesInText(text: string): number {
  let names = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at)) {
    let end = text.indexOf('"', at + 1);
    while (isEscaped(text, end)) end = text.indexOf('"', end + 1);
    at = end + 1;
    let next = text.charCodeAt(at);
    while (next === 32 || next === 10 || next === 13 || next === 9) next = text.charCodeAt((at += 1));
    if (next === 58) names += 1;
  }
  return names;
}

function isEscaped(text: string, quote: number): boolean {
  let slashes = 0;
  while (text.charCodeAt(quote - 1 - slashes) === 92) slashes += 1;
  return slashes % 2 === 1;
}

function namesInValue(value: Json): number {
  if (typeof value !== 'object' || value === null) return 0;
  const members = Object.values(value) as Json[];
  let names = Array.isArray(value) ? 0 : members.length;
  for (const member of members) if (typeof member === 'object' && member !== null) names += namesInValue(member);
  return names;
}

function collectDuplicates(node: Node | undefined, findings: SyntaxFinding[]): void {
  if (node?.type === 'object') {
    const seen = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const name = property.children?.[0];
      if (name === undefined) continue;
      const first = seen.get(name.value as string);
      if (first === undefined) seen.set(name.value as string, name);
      else if (findings.length < mostDuplicates) {
        findings.push({
          code: 'json.duplicate',
          message: `${JSON.stringify(name.value)} is given twice.`,
          start: name.offset,
          end: name.offset + name.length,
          first: { start: first.offset, end: first.offset + first.length },
        });
      }
    }
  }
  for (const child of node?.children ?? []) collectDuplicates(child, findings);
}

function loneSurrogate(node: Node | undefined): Node | undefined {
  if (node?.type === 'string') return (node.value as string).isWellFormed() ? undefined : node;
  for (const child of node?.children ?? []) {
    const found = loneSurrogate(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

const words: { readonly [code: string]: string } = {
  InvalidSymbol: 'this is no JSON value',
  InvalidNumberFormat: 'this is no JSON number',
  PropertyNameExpected: 'a name in double quotes is expected',
  ValueExpected: 'a value is expected',
  ColonExpected: 'a colon is expected',
  CommaExpected: 'a comma is expected',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'nothing may follow the document',
  InvalidCommentToken: 'comments are not allowed',
  UnexpectedEndOfComment: 'comments are not allowed',
  UnexpectedEndOfString: 'a string does not end',
  UnexpectedEndOfNumber: 'a number does not end',
  InvalidUnicode: 'a \\u escape needs four hexadecimal digits',
  InvalidEscapeCharacter: 'there is no such escape',
  InvalidCharacter: 'a control character must be escaped',
};

function syntax(text: string, error: unknown): SyntaxFinding {
  if (text.trim() === '') return { code: 'json.syntax', message: 'The file is empty; a JSON object is expected.', start: 0, end: 0 };
  if (text.startsWith('\uFEFF')) return { code: 'json.syntax', message: 'Not JSON: the file begins with a byte order mark.', start: 0, end: 1 };
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { code: 'json.syntax', message: `Not JSON: ${String((error as Error).message)}.`, start: 0, end: 1 };
  const what = words[printParseErrorCode(first.error)] ?? 'this cannot be read';
  return { code: 'json.syntax', message: `Not JSON: ${what}.`, start: first.offset, end: first.offset + Math.max(1, first.length) };
}
