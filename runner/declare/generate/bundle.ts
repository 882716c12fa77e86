import { readFileSync, readdirSync } from 'node:fs';
import type { Schema } from '../schema.ts';

/**
 * The schema files of a folder of `schemas/` by `$id`, in code-unit order: `tool.v1.json`, or below it `stored/task.v1.json`.
 * Throws when a file's `$id` is not its path.
 */
export function readSchemas(root: string, below: '' | 'stored/' | 'old/' | 'output/' = ''): ReadonlyMap<string, Schema> {
  const folder = `${root}/${below}`;
  const schemas = new Map<string, Schema>();
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.json')).sort()) {
    const schema = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as Schema;
    if (schema.$id !== below + name) throw new Error(`internal: schemas/${below}${name} has $id ${schema.$id}`);
    schemas.set(below + name, schema);
  }
  return schemas;
}
