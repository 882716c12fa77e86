import common from '../../schemas/common.v1.json' with { type: 'json' };
import configuration from '../../schemas/runner-configuration.v1.json' with { type: 'json' };
import type { Json } from '../model/canonical.ts';
import { explain, type Reason } from './explain.ts';
import { follow, type Schema } from './schema.ts';
import { approvalTrust, oidcTrust, runnerConfiguration, statementTrust } from './validators.generated.js';

const FILE = 'runner-configuration.v1.json';
const schemas: ReadonlyMap<string, Schema> = new Map(([common, configuration] as unknown as Schema[]).map((schema) => [schema.$id as string, schema]));

/** Why a document is no configuration of a runner; empty when it is one. */
export function configurationReasons(document: Json): Reason[] {
  if (runnerConfiguration(document)) return [];
  const reasons = explain(FILE, schemas.get(FILE) as Schema, document, (from, ref) => follow(schemas, from, ref));
  return reasons.length > 0 ? reasons : [{ code: 'schema.other', at: [], message: `The document does not fit ${FILE}.` }];
}

/** Parts of a configuration that are read by themselves, by commands that need nothing else of it. */
export type ConfigurationPart = 'approvals' | 'statements' | 'oidc';

const parts = { approvals: approvalTrust, statements: statementTrust, oidc: oidcTrust } as const;

/** Why a part of a configuration is not in order; empty when it is. */
export function partReasons(part: ConfigurationPart, document: Json): Reason[] {
  if (parts[part](document)) return [];
  const reasons = explain(FILE, schemas.get(FILE)?.$defs?.[part] as Schema, document, (from, ref) => follow(schemas, from, ref));
  return reasons.length > 0 ? reasons : [{ code: 'schema.other', at: [], message: `The ${part} do not fit ${FILE}.` }];
}
