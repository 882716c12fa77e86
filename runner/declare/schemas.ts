import analysis from '../../schemas/analysis.v1.json' with { type: 'json' };
import common from '../../schemas/common.v1.json' with { type: 'json' };
import dataset from '../../schemas/dataset.v1.json' with { type: 'json' };
import notice from '../../schemas/notice.v1.json' with { type: 'json' };
import pipeline from '../../schemas/pipeline.v1.json' with { type: 'json' };
import policy from '../../schemas/policy.v1.json' with { type: 'json' };
import runner from '../../schemas/runner.v1.json' with { type: 'json' };
import tool from '../../schemas/tool.v1.json' with { type: 'json' };
import type { Json } from '../model/canonical.ts';
import { explain, type Reason } from './explain.ts';
import { follow, type Schema } from './schema.ts';
import type { EntryKind } from './place.ts';
import * as checks from './validators.generated.js';

const documents: readonly Schema[] = [analysis, common, dataset, notice, pipeline, policy, runner, tool] as unknown as Schema[];
/** The newest schema files of entries, by name. */
export const schemas: ReadonlyMap<string, Schema> = new Map(documents.map((schema) => [schema.$id as string, schema]));

/** Why a document does not fit the newest schema of its kind; empty when it fits. */
export function schemaReasons(kind: EntryKind, document: Json): Reason[] {
  if (checks[kind](document)) return [];
  const file = `${kind}.v1.json`;
  const reasons = explain(file, schemas.get(file) as Schema, document, (from, ref) => follow(schemas, from, ref));
  // The two agree by test. Should they ever not, a refusal without words is better than letting the document pass.
  return reasons.length > 0 ? reasons : [{ code: 'schema.other', at: [], message: `The document does not fit ${file}.` }];
}

/** Why a line of a unit index is no unit; empty when it is one. */
export function unitReasons(line: Json): Reason[] {
  if (checks.unit(line)) return [];
  const unit = schemas.get('dataset.v1.json')?.$defs?.['unit'] as Schema;
  return explain('dataset.v1.json', unit, line, (from, ref) => follow(schemas, from, ref));
}
