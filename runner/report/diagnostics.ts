import type { Diagnostic, Range } from '../model/diagnostic.ts';

/** Anything that has a text: the sources of a registry. Files without one are shown without their lines. */
export interface SourceText {
  readonly path: string;
  readonly text?: string;
}

/** How findings are shown on a terminal. */
export interface TextOptions {
  readonly sources: readonly SourceText[];
  /** Put before paths; nothing when absent. */
  readonly root?: string;
  /** ANSI colours. */
  readonly colour: boolean;
}

/** Widest piece of a source line that is shown: minified files have lines of any length. */
const widest = 120;

/**
 * Findings for people: place, message, the source line with the spot underlined, other ends and the next step; one blank
 * line between findings, nothing when there are none.
 */
export function diagnosticsText(diagnostics: readonly Diagnostic[], options: TextOptions): string {
  const lines = new Map<string, readonly string[]>();
  for (const { path, text } of options.sources) if (text !== undefined && diagnostics.some(({ file }) => file === path)) lines.set(path, text.split('\n'));
  const path = (file: string): string => printable(options.root === undefined || options.root === '' ? file : `${options.root.replace(/\/$/, '')}/${file}`);
  const paint = (code: string, text: string): string => (options.colour ? `\u001b[${code}m${text}\u001b[0m` : text);
  return diagnostics.map((diagnostic) => {
    const { file, range, severity, message, code } = diagnostic;
    const tint = severity === 'error' ? '31' : '33';
    const shown = [`${paint('1', place(path(file), range))} ${paint(tint, `${severity}:`)} ${printable(message)} ${paint('2', `[${code}]`)}`];
    const line = lines.get(file)?.[range.start.line - 1];
    if (line !== undefined && line.trim() !== '') shown.push(...excerpt(line, range, (text) => paint(tint, text)));
    for (const other of diagnostic.related) shown.push(`  see ${place(path(other.file), other.range)} ${printable(other.message)}`);
    if (diagnostic.hint !== undefined) shown.push(`  ${paint('36', '→')} ${printable(diagnostic.hint)}`);
    return `${shown.join('\n')}\n`;
  }).join('\n');
}

/** Findings as one JSON document, for programs: the diagnostics as they are. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): string {
  return `${JSON.stringify({ version: 1, diagnostics }, null, 2)}\n`;
}

/**
 * Findings as workflow commands that GitHub shows at their lines. `prefix` is the registry's folder in the repository.
 * Everything from a file is escaped, so that no name in it can become a command of its own.
 */
export function annotationLines(diagnostics: readonly Diagnostic[], options: { readonly prefix?: string } = {}): string {
  const prefix = options.prefix === undefined || options.prefix === '' ? '' : `${options.prefix.replace(/\/$/, '')}/`;
  return diagnostics.map(({ severity, file, range, code, message, hint }) => {
    const { start, end } = range;
    // Columns are only taken when both ends are on one line.
    const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
    const text = hint === undefined ? message : `${message}\n${hint}`;
    return `::${severity} file=${property(prefix + file)},line=${start.line},endLine=${end.line}${columns},title=${property(code)}::${data(text)}\n`;
  }).join('');
}

function place(path: string, { start }: Range): string {
  return `${path}:${start.line}:${start.column}`;
}

function excerpt(line: string, { start, end }: Range, paint: (text: string) => string): string[] {
  const column = start.column - 1;
  const last = end.line === start.line ? Math.max(end.column - 1, column + 1) : line.length;
  const from = line.length <= widest ? 0 : Math.max(0, Math.min(column - 40, line.length - widest));
  const to = Math.min(line.length, from + widest);
  const [before, after] = [from > 0 ? '…' : '', to < line.length ? '…' : ''];
  const number = `${start.line}`;
  const margin = `${' '.repeat(number.length)} | ${' '.repeat(before.length)}`;
  // Tabs stay tabs above and below, so that the mark is under what it marks.
  const indent = line.slice(from, column).replace(/[^\t]/g, ' ');
  return [`  ${number} | ${before}${printable(line.slice(from, to))}${after}`, `  ${margin}${indent}${paint('^'.repeat(Math.max(1, Math.min(last, to) - column)))}`];
}

/** Text of strangers with what could steer a terminal, or turn the direction of writing, made visible. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '\ufffd');
}

function data(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return data(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
