/** A point in a text: line and column from 1, column and offset in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** A stretch of text; `end` is the position after its last character. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** The other end of a finding: where a reference leads, where something was said before. */
export interface Related {
  readonly file: string;
  readonly range: Range;
  readonly message: string;
}

/** A replacement that resolves a finding. */
export interface Fix {
  readonly range: Range;
  readonly text: string;
}

/** A finding about somebody's file. An `error` leaves its entry out of the registry; a `warning` does not. */
export interface Diagnostic {
  /** Stable name of the kind of finding, `<rule>.<case>`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** What is wrong and what was expected, one line. */
  readonly message: string;
  /** Path inside the registry, with forward slashes. */
  readonly file: string;
  readonly range: Range;
  readonly related: readonly Related[];
  readonly fix?: Fix;
  /** What to do next. */
  readonly hint?: string;
}

/** Order in which findings are told: file, line, column, code, then message, so that equal input gives equal text. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.range.start.line - b.range.start.line ||
    a.range.start.column - b.range.start.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
