import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPolicyAt } from '../../declare/bare/read-policy.ts';
import { asSha, type Origin } from '../../declare/bare/repository.ts';
import { parseDeclaration } from '../../declare/parse.ts';
import { schemaReasons } from '../../declare/schemas.ts';
import type { Forge } from '../../forge/forge.ts';
import type { Policy } from '../../model/declared.ts';

/** How the repository is reached. */
export interface TipOptions {
  readonly forge: Forge;
  readonly origin: Origin;
  /** PATH that git is found on. */
  readonly path: string;
  readonly signal?: AbortSignal;
}

/** The policy at the tip that the default branch has now, whatever commit a workflow was started at; undefined where there is none in order. */
export async function tipPolicy({ forge, ...options }: TipOptions): Promise<Policy | undefined> {
  const { tip } = await forge.repository();
  const commit = asSha(tip);
  if (commit === undefined) throw new Error('the default branch of the repository has no commit');
  const temporary = mkdtempSync(join(tmpdir(), 'headgate-policy-'));
  try {
    return parsePolicy(await readPolicyAt({ ...options, commit, temporary }));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** A policy from its text; undefined when it is not in order. */
export function parsePolicy(text: string | undefined): Policy | undefined {
  if (text === undefined) return undefined;
  const { document, findings } = parseDeclaration(text);
  return document !== undefined && findings.length === 0 && schemaReasons('policy', document).length === 0 ? (document as unknown as Policy) : undefined;
}
