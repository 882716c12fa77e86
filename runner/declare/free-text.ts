import type { Json } from '../model/canonical.ts';
import type { EntryKind } from './place.ts';
import { follow, isSchema, type Schema } from './schema.ts';
import { schemas } from './schemas.ts';

/** Fields for readers and for upkeep, wherever a schema declares them. A parameter that somebody calls `title` is no such field. */
const text: ReadonlySet<string> = new Set(['$schema', 'title', 'description', 'tags', 'homepage', 'citation', 'refresh']);

/**
 * A document without what may be edited after its release: text for readers, and locations (the bytes are named by their
 * digests, wherever they lie).
 */
export function withoutFreeText(kind: EntryKind, document: Json): Json {
  const file = `${kind}.v1.json`;
  return strip([{ file, schema: schemas.get(file) as Schema }], document);
}

interface Seen {
  readonly file: string;
  readonly schema: Schema;
}

function strip(options: readonly Seen[], value: Json): Json {
  const places = options.flatMap(expand);
  if (Array.isArray(value)) {
    const items = places.flatMap(({ file, schema }) => (isSchema(schema['items']) ? [{ file, schema: schema['items'] }] : []));
    return value.map((item: Json) => strip(items, item));
  }
  if (typeof value !== 'object' || value === null) return value;
  const kept: { [name: string]: Json } = {};
  for (const [name, member] of Object.entries(value as { readonly [name: string]: Json })) {
    const fields = places.flatMap(({ file, schema }) => {
      const field = schema.properties?.[name] ?? schema['additionalProperties'];
      return isSchema(field) ? [{ file, schema: field, declared: schema.properties?.[name] !== undefined }] : [];
    });
    const free = fields.some(({ schema, declared }) => declared && (text.has(name) || schema.$ref?.endsWith('#/$defs/locations') === true));
    if (!free) kept[name] = strip(fields, member);
  }
  return kept;
}

/** A schema with everything it refers to or chooses from: the fields of all of them together. */
function expand({ file, schema }: Seen): Seen[] {
  const parts = ['oneOf', 'anyOf', 'allOf'].flatMap((keyword) => (Array.isArray(schema[keyword]) ? (schema[keyword] as Schema[]).map((part) => ({ file, schema: part })) : []));
  const target = schema.$ref === undefined ? [] : [follow(schemas, file, schema.$ref)];
  return [{ file, schema }, ...[...parts, ...target].flatMap(expand)];
}
