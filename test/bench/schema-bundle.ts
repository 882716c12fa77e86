import { readFileSync } from 'node:fs';
import { join } from 'node:path';

type Schema = { readonly [keyword: string]: unknown; readonly $defs?: { readonly [name: string]: unknown } };

const BASE = 'https://schemas.invalid/';
const folder = join(import.meta.dirname, '../../schemas');

/** The schema of a kind of entry with the shared definitions inside, for validators that read one file. */
export function bundleSchema(kind: string): Schema {
  const read = (name: string): Schema => {
    const schema = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;
    return { ...schema, $id: BASE + name };
  };
  const main = read(`${kind}.v1.json`);
  return { ...main, $defs: { ...main.$defs, common: read('common.v1.json') } };
}
