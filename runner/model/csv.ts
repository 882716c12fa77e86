/** Takes a text piece by piece and tells each row of its table as it ends. */
export interface TableReader {
  push(text: string): void;
  /** The text is over; a last line without an end is a row too. */
  end(): void;
}

/**
 * Reads a table in RFC 4180 form (quoted fields, doubled quotes, line breaks inside quotes), or with another delimiter,
 * however its text is cut. Empty lines are not rows.
 */
export function tableReader(delimiter: ',' | '\t', onRow: (row: string[]) => void): TableReader {
  let [row, field, quoted, begun]: [string[], string, boolean, boolean] = [[], '', false, false];
  /** A quote within quotes, or a carriage return, whose meaning the next character tells. */
  let held: '' | '"' | '\r' = '';
  const endRow = (): void => {
    row.push(field);
    if (row.length > 1 || field !== '') onRow(row);
    [row, field] = [[], ''];
  };
  const take = (c: string): void => {
    if (held === '"') {
      held = '';
      if (c === '"') {
        field += c;
        return;
      }
      quoted = false;
    } else if (held === '\r') {
      held = '';
      if (c !== '\n') field += '\r';
    }
    if (quoted) {
      if (c === '"') held = c;
      else field += c;
    } else if (c === '"' && field === '') quoted = true;
    else if (c === delimiter) {
      row.push(field);
      field = '';
    } else if (c === '\n') endRow();
    else if (c === '\r') held = c;
    else field += c;
  };
  return {
    push: (text) => {
      for (let i = !begun && text.charCodeAt(0) === 0xfeff ? 1 : 0; i < text.length; i += 1) take(text[i] as string);
      begun ||= text !== '';
    },
    end: () => {
      if (held === '\r') field += held;
      if (row.length > 0 || field !== '') endRow();
    },
  };
}

/** Rows of a table that is at hand as a whole; the first `limit` of them. */
export function parseTable(text: string, delimiter: ',' | '\t' = ',', limit = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  const reader = tableReader(delimiter, (row) => rows.push(row));
  // In pieces, so that the first rows of a long table do not cost all of it.
  for (let at = 0; at < text.length && rows.length < limit; at += PIECE) reader.push(text.slice(at, at + PIECE));
  if (rows.length < limit) reader.end();
  return rows.slice(0, limit);
}

const PIECE = 1 << 16;
