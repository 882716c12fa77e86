import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { follow, isSchema, type Schema } from '../schema.ts';

/**
 * TypeScript types of the declarations: one exported type for each titled object or union of the schemas, named by its
 * title. Scalars are written in place, since `EntryId = string` would tell a reader nothing and clash with the brands.
 */
export async function declaredTypes(schemas: ReadonlyMap<string, Schema>, roots: readonly string[]): Promise<string> {
  const collected = new Map<string, Schema>();
  for (const file of roots) named(file, schemas.get(file) as Schema);
  const texts: string[] = [];
  for (const [title, schema] of [...collected].sort(([a], [b]) => (a < b ? -1 : 1))) {
    // One call each: a type refers to another by name only, so the tool has no chance to invent `Amount1`.
    const text = await compile(schema as JSONSchema, title, {
      additionalProperties: false,
      bannerComment: '',
      ignoreMinAndMaxItems: true,
      unknownAny: true,
      style: { singleQuote: true, printWidth: 160, semi: true },
    });
    texts.push(readonly(text.trim()));
  }
  const all = texts.join('\n\n');
  const values = /(?<![\w.*`])Value\b/.test(all) ? "import type { Value } from './plan.ts';\n\n" : '';
  return `// Generated from schemas/ by runner/declare/generate.ts; do not edit.\n\n${values}${all}\n`;

  /** Registers a titled schema and answers what refers to it. */
  function named(file: string, schema: Schema, description = schema.description): Schema {
    const title = schema.title as string;
    if (!collected.has(title)) {
      collected.set(title, {});
      collected.set(title, { ...body(file, schema), title, ...(schema.description === undefined ? {} : { description: schema.description }) });
    }
    return { tsType: title, ...(description === undefined ? {} : { description }) };
  }

  /** The schema as json-schema-to-typescript should see it where it is used. */
  function use(file: string, schema: Schema): Schema {
    if (typeof schema.$ref === 'string') {
      const target = follow(schemas, file, schema.$ref);
      const { $ref: _, unevaluatedProperties: __, ...own } = schema;
      if (hasName(target.schema)) return named(target.file, target.schema, own.description ?? target.schema.description);
      return { ...use(target.file, target.schema), ...own };
    }
    return hasName(schema) ? named(file, schema) : body(file, schema);
  }

  function body(file: string, schema: Schema): Schema {
    const merged = mergeAllOf(file, schema);
    const result: { [keyword: string]: unknown } = {};
    for (const keyword of ['type', 'enum', 'const', 'required', 'description']) if (keyword in merged) result[keyword] = merged[keyword];
    if (merged.properties !== undefined) {
      result['properties'] = Object.fromEntries(Object.entries(merged.properties).map(([name, value]) => [name, use(file, value)]));
      result['additionalProperties'] = false;
    } else if (Array.isArray(merged['oneOf'])) {
      result['oneOf'] = merged['oneOf'].map((option: Schema) => use(file, option));
    }
    if (isSchema(merged['additionalProperties'])) result['additionalProperties'] = use(file, merged['additionalProperties']);
    else if (merged['type'] === 'object' && merged.properties === undefined) result['additionalProperties'] = { tsType: 'Value' };
    if (isSchema(merged['items'])) result['items'] = use(file, merged['items']);
    else if (merged['type'] === 'array') result['items'] = { tsType: 'Value' };
    if (Object.keys(result).every((keyword) => keyword === 'description')) result['tsType'] = 'Value';
    return result;
  }

  /** `allOf` is used only to share fields: one interface with all of them reads better than an intersection. */
  function mergeAllOf(file: string, schema: Schema): Schema {
    let merged = schema;
    for (const part of (schema['allOf'] ?? []) as Schema[]) {
      const target = part.$ref === undefined ? { file, schema: part } : follow(schemas, file, part.$ref);
      const inlined = Object.fromEntries(Object.entries(target.schema.properties ?? {}).map(([name, value]) => [name, absolute(target.file, value)]));
      merged = {
        ...merged,
        properties: { ...merged.properties, ...inlined },
        required: [...((merged['required'] as string[] | undefined) ?? []), ...((target.schema['required'] as string[] | undefined) ?? [])],
      };
    }
    return merged;
  }
}

/** Declarations are never changed once read, so every member is readonly; one-line comments take one line. */
function readonly(text: string): string {
  return text
    .replace(/\/\*\*\n\s*\* (.*)\n\s*\*\//g, '/** $1 */')
    .replace(/^(\s+)((?:\w+|\$schema|\[k: string\])\??:)/gm, '$1readonly $2')
    .replace(/(?<![\w.*`])(\w+|\([^()\n]*\))\[\]/g, 'readonly $1[]');
}

/** A field moved out of its file keeps pointing at it. */
function absolute(file: string, schema: Schema): Schema {
  return schema.$ref?.startsWith('#') ? { ...schema, $ref: `${file}${schema.$ref}` } : schema;
}

function hasName(schema: Schema): boolean {
  return schema.title !== undefined && (schema['type'] === 'object' || schema.properties !== undefined || Array.isArray(schema['oneOf']));
}
