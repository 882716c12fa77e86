/** A JSON Schema as data. */
export interface Schema {
  readonly [keyword: string]: unknown;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Schema };
  readonly $defs?: { readonly [name: string]: Schema };
}

/** The schema a `$ref` written in `file` points at, and the file it is in. References are `file#/$defs/name`, `#/$defs/name` or `file`. */
export function follow(schemas: ReadonlyMap<string, Schema>, file: string, ref: string): { readonly file: string; readonly schema: Schema } {
  const [target = '', pointer = ''] = ref.split('#');
  const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/') + 1) : '';
  const home = target === '' ? file : target.startsWith('../') ? target.slice(3) : folder + target;
  const root = schemas.get(home);
  const schema = pointer === '' ? root : root?.$defs?.[pointer.replace('/$defs/', '')];
  if (schema === undefined) throw new Error(`internal: ${file} refers to ${ref}, which is not there`);
  return { file: home, schema };
}

/** Whether a value is a schema object (not an array, not `true`). */
export function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
