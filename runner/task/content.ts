import { checkShape } from '../declare/shape.ts';
import { tableReader } from '../model/csv.ts';
import type { Expect, Shape } from '../model/declared.ts';
import type { Value } from '../model/plan.ts';

/** Looks at the bytes of an output piece by piece; what its rules find wrong is told at the end. */
export interface ContentCheck {
  push(bytes: Uint8Array): void;
  end(): string[];
}

/** JSON is the one content that has to be held whole. In characters. */
const MOST_JSON = 256 << 20;

/** A check of the rules that look at content; undefined where none does, or none can find anything in this media type. */
export function contentCheck(rules: Expect, declared: string): ContentCheck | undefined {
  if (rules.mediaType !== true && rules.count === undefined && rules.columns === undefined && rules.unique === undefined && rules.shape === undefined) return undefined;
  const mediaType = declared.split(';')[0] as string;
  const first = magics[mediaType];
  const textual = mediaType.startsWith('text/') || /json$/.test(mediaType) || mediaType === 'image/svg+xml' || mediaType === 'application/xml';
  if (!textual && first === undefined && rules.count === undefined && rules.columns === undefined && rules.unique === undefined && rules.shape === undefined) return undefined;
  const reader = textual ? readerOf(mediaType, rules) : undefined;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let head: Uint8Array = new Uint8Array();
  let wrong: string | undefined;
  const decode = (bytes?: Uint8Array): void => {
    if (reader === undefined || wrong !== undefined) return;
    try {
      const text = bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
      if (text !== '') reader.push(text);
    } catch (error) {
      wrong = error instanceof Unreadable ? error.message : `the bytes are not UTF-8, as ${mediaType} must be`;
    }
  };
  return {
    push: (bytes) => {
      if (head.length < LONGEST) head = Buffer.concat([head, bytes.subarray(0, LONGEST)]);
      decode(bytes);
    },
    end: () => {
      decode();
      if (first !== undefined && !first.some((start) => Buffer.from(head.subarray(0, start.length)).equals(Buffer.from(start, 'latin1')))) wrong = `the first bytes are not those of ${mediaType}`;
      const seen = wrong === undefined ? (reader?.end() ?? { counted: 'number of files', count: 1 }) : { wrong };
      return 'wrong' in seen ? [seen.wrong] : findingsIn(seen, rules, declared);
    },
  };
}

/** What is wrong with a number that has to be within a range. */
export function outside(what: string, value: number, range: Expect['count']): string[] {
  const findings: string[] = [];
  if (range?.min !== undefined && value < range.min) findings.push(`${what} is ${value}, expected at least ${range.min}`);
  if (range?.max !== undefined && value > range.max) findings.push(`${what} is ${value}, expected at most ${range.max}`);
  return findings;
}

/** What was seen of a content that is what its media type says. */
interface Seen {
  readonly counted: string;
  readonly count: number;
  readonly table?: { readonly header: readonly string[]; readonly twin?: string };
  readonly json?: { readonly value: unknown };
}

function findingsIn({ counted, count, table, json }: Seen, rules: Expect, mediaType: string): string[] {
  const findings = outside(counted, count, rules.count);
  if (rules.columns !== undefined || rules.unique !== undefined) {
    if (table === undefined) findings.push('columns are expected but the output is not a table');
    else {
      for (const column of rules.columns ?? []) if (!table.header.includes(column)) findings.push(`column ${column} is missing; the table has ${table.header.join(', ')}`);
      const missing = rules.unique?.find((column) => !table.header.includes(column));
      if (missing !== undefined) findings.push(`column ${missing}, expected to be unique, is missing`);
      else if (table.twin !== undefined) findings.push(table.twin);
    }
  }
  if (rules.shape !== undefined) {
    if (json === undefined) findings.push(`a shape is expected but ${mediaType} is not JSON`);
    else findings.push(...checkShape(rules.shape as Shape, json.value as Value));
  }
  return findings;
}

/** Text that is not what its media type says. */
class Unreadable extends Error {}

/** Reads a text of one media type. */
interface Reader {
  push(text: string): void;
  end(): Seen | { readonly wrong: string };
}

function readerOf(mediaType: string, rules: Expect): Reader {
  if (mediaType === 'text/csv') return tableSeen(',', rules.unique ?? []);
  if (mediaType === 'text/tab-separated-values') return tableSeen('\t', rules.unique ?? []);
  if (mediaType === 'application/x-ndjson') return lineSeen();
  if (/json$/.test(mediaType)) return jsonSeen();
  return textSeen(mediaType === 'image/svg+xml');
}

function tableSeen(delimiter: ',' | '\t', unique: readonly string[]): Reader {
  let header: readonly string[] | undefined;
  let places: readonly number[] = [];
  let count = 0;
  let twin: string | undefined;
  const rows = new Map<string, number>();
  const reader = tableReader(delimiter, (row) => {
    if (header === undefined) {
      header = row;
      places = unique.map((column) => row.indexOf(column));
      return;
    }
    count += 1;
    if (unique.length === 0 || places.includes(-1) || twin !== undefined) return;
    const value = JSON.stringify(places.map((place) => row[place]));
    const before = rows.get(value);
    if (before !== undefined) twin = `rows ${before} and ${count} have the same ${unique.join(', ')}: ${value}`;
    else rows.set(value, count);
  });
  return {
    push: reader.push,
    end: () => {
      reader.end();
      return { counted: 'number of data rows', count, table: { header: header ?? [], ...(twin === undefined ? {} : { twin }) } };
    },
  };
}

function lineSeen(): Reader {
  let [rest, count] = ['', 0];
  const line = (text: string): void => {
    if (text === '') return;
    count += 1;
    if (!isJson(text)) throw new Unreadable(`line ${count} is not JSON`);
  };
  return {
    push: (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const one of lines) line(one);
    },
    end: () => {
      try {
        line(rest);
      } catch (error) {
        return { wrong: (error as Error).message };
      }
      return { counted: 'number of lines', count };
    },
  };
}

function jsonSeen(): Reader {
  const parts: string[] = [];
  let length = 0;
  return {
    push: (text) => {
      length += text.length;
      if (length > MOST_JSON) throw new Unreadable(`the JSON has more than ${MOST_JSON >> 20} Mi characters, too many to look into: leave out the rules that read it, or write NDJSON`);
      parts.push(text);
    },
    end: () => {
      try {
        const value: unknown = JSON.parse(parts.join(''));
        return { counted: 'number of items', count: Array.isArray(value) ? value.length : 1, json: { value } };
      } catch (error) {
        return { wrong: `not JSON: ${(error as Error).message}` };
      }
    },
  };
}

function textSeen(svg: boolean): Reader {
  let [start, last, lines] = ['', '\n', 0];
  return {
    push: (text) => {
      if (start.length < 4096) start += text.slice(0, 4096);
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
      last = text.at(-1) ?? last;
    },
    end: () => (svg && !/<svg[\s>]/.test(start.slice(0, 4096)) ? { wrong: 'no <svg> element at the start of the file' } : { counted: 'number of lines', count: lines + (last === '\n' ? 0 : 1) }),
  };
}

/** Bytes that files of a media type begin with, one or the other. */
const magics: { readonly [mediaType: string]: readonly string[] } = {
  'image/png': ['\x89PNG\r\n\x1a\n'],
  'image/jpeg': ['\xff\xd8\xff'],
  'application/pdf': ['%PDF-'],
  'application/gzip': ['\x1f\x8b'],
  'application/zip': ['PK\x03\x04', 'PK\x05\x06'],
  'application/vnd.apache.parquet': ['PAR1'],
  'image/tiff': ['II*\0', 'MM\0*'],
};
const LONGEST = 8;

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
