/** What the real servers did in one situation, for the double of the API server to be held against. Written by `record.ts`. */
export interface Recording {
  /** What it shows, in a sentence. */
  readonly behaviour: string;
  /** The release of Kubernetes. */
  readonly server: string;
  /** The call that it is about; for a Job, mostly the one that makes it. */
  readonly request: Request;
  /** Everything that was asked, in order, with what was answered. */
  readonly exchanges: readonly Exchange[];
}

/** A call: with placeholders as in answers. */
export interface Request {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  readonly headers?: { readonly [name: string]: string };
  readonly body?: unknown;
}

/** A call with its answer, or a watch with its events up to the one that was waited for. Of the objects of one kind only the first has its `spec`. */
export type Exchange = Call | Watch;

interface Call {
  /** Absent where it is the one that the recording is about. */
  readonly request?: Request;
  readonly status: number;
  readonly headers?: { readonly [name: string]: string };
  readonly body: unknown;
}

interface Watch {
  readonly request?: Request;
  readonly events: readonly { readonly type: string; readonly object: unknown }[];
}

/** The text of a recording: JSON in which what fits stands on one line. */
export function written(value: unknown, indent = ''): string {
  const line = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || indent.length + line.length <= 180) return line;
  const inner = `${indent} `;
  const items = Array.isArray(value) ? value.map((item) => written(item, inner)) : Object.entries(value).filter(([, item]) => item !== undefined).map(([name, item]) => `${JSON.stringify(name)}: ${written(item, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${items.map((item) => inner + item).join(',\n')}\n${indent}${close}`;
}

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const uid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/**
 * Replaces what differs from one recording to the next: times by `<time>`, identifiers by `<uid N>` in the order of their appearance, versions of resources by `<version N>` in the order of time
 * (so they can be compared), continuations by `<continue N>`, the ends of pods' names by `<random N>`, containers and addresses; and removes `managedFields`.
 */
export function scrubbed(recording: Recording): Recording {
  const versions = new Set<string>();
  walk(recording, (key, value) => {
    if (key === 'resourceVersion' && /^[1-9][0-9]*$/.test(value)) versions.add(value);
    for (const [, version] of value.matchAll(/(?:resourceVersion=|resource version: |ResourceVersion in (?:the precondition|record) \()([1-9][0-9]*)/g)) versions.add(version as string);
    return value;
  });
  const ranked = [...versions].sort((one, other) => Number(one) - Number(other));
  const version = (text: string): string => (ranked.includes(text) ? `<version ${ranked.indexOf(text) + 1}>` : text);
  const numbered = (word: string): ((text: string) => string) => {
    const seen: string[] = [];
    return (text) => `<${word} ${(seen.includes(text) ? seen.indexOf(text) : seen.push(text) - 1) + 1}>`;
  };
  const [identifier, continuation, ending] = [numbered('uid'), numbered('continue'), numbered('random')];
  return walk(recording, (key, value) => {
    if (key === 'resourceVersion') return version(value);
    if (key === 'continue' && value !== '') return continuation(value);
    if (time.test(value)) return '<time>';
    return value
      .replace(uid, identifier)
      .replace(/(resourceVersion=|resource version: |ResourceVersion in (?:the precondition|record) \()([1-9][0-9]*)/g, (_, before: string, found: string) => before + version(found))
      .replace(/\((\d+)\)$/, '(<version>)')
      .replace(/(continue=)([^&]+)/, (_, before: string, token: string) => before + continuation(decodeURIComponent(token)))
      .replace(/\b([a-z-]+-[0-9]+-)([bcdfghjklmnpqrstvwxz2456789]{5})\b/g, (_, before: string, random: string) => before + ending(random))
      .replace(/containerd:\/\/[0-9a-f]{64}/g, '<container>')
      .replace(/127\.0\.0\.1:5000\/lab\/tools@sha256:[0-9a-f]{64}/g, '<image>')
      .replace(/sha256:[0-9a-f]{64}/g, '<digest>')
      .replace(/\b198\.18\.0\.(?!1\b)[0-9]+/g, '<address>')
      .replace(/\b(\d{1,3}\.){3}\d{1,3}:\d{4,5}->/g, '<address>->');
  });
}

/** A copy of a document with every string replaced, and without `managedFields`. */
function walk<Document>(document: Document, replace: (key: string, value: string) => string): Document {
  const copy = (key: string, value: unknown): unknown => {
    if (typeof value === 'string') return replace(key, value);
    if (Array.isArray(value)) return value.map((item) => copy(key, item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).flatMap(([name, item]) => (name === 'managedFields' ? [] : [[name, copy(name, item)]])));
  };
  return copy('', document) as Document;
}
