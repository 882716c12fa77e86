/** Where in a JSON document: member names and item indexes from the root. */
export type JsonPath = readonly (string | number)[];

/** A spot in a file, before its line and column are looked up. */
export interface Spot {
  /** Path inside the registry. */
  readonly file: string;
  /** Position in the document; for NDJSON the first item is the line, counted from 0. */
  readonly at: JsonPath;
  /** Whether the name of the member is meant rather than its value. */
  readonly key?: boolean;
}

/** What a rule reports: a diagnostic whose places are still positions in documents. */
export interface Finding extends Spot {
  readonly code: string;
  readonly message: string;
  readonly severity?: 'error' | 'warning';
  readonly hint?: string;
  readonly related?: readonly (Spot & { readonly message: string })[];
  /** Text that the value (or name, with `key`) should be replaced by, without quotes. */
  readonly replacement?: string;
}

/** Takes a finding. */
export type Report = (finding: Finding) => void;

/** A value as messages quote it: JSON, cut when long. */
export function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** A list for a sentence, in order, cut after some. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return 'none';
  return all.length > 12 ? `${all.slice(0, 12).join(', ')}, … (${all.length})` : all.join(', ');
}
