import { readFileSync, readdirSync } from 'node:fs';
import type { Schema } from '../schema.ts';

/** The schema files of a folder by file name, in code-unit order of names. Throws when a file's `$id` is not its name. */
export function readSchemas(folder: string): ReadonlyMap<string, Schema> {
  const schemas = new Map<string, Schema>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')).sort()) {
    const schema = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Schema;
    if (schema.$id !== name) throw new Error(`internal: schemas/${name} has $id ${schema.$id}`);
    schemas.set(name, schema);
  }
  return schemas;
}
