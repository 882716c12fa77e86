import type { Json } from '../model/canonical.ts';
import { listed } from './finding.ts';
import type { EntryKind } from './place.ts';

type Members = { readonly [name: string]: Json };

/** Turns a document of one version into one of the next. It never fails: what it cannot read it leaves for the schema to refuse. */
type Step = (document: Members) => Members;

/** The newest version of each kind's schema. */
const newest: { readonly [Kind in EntryKind]: number } = { tool: 1, pipeline: 1, dataset: 1, analysis: 1, policy: 1, runner: 1, notice: 1 };

/** Kind → version → step to the next version. Old files stay readable for ever: steps are added, never removed. */
const steps: { readonly [kind: string]: { readonly [from: number]: Step } } = { analysis: { 0: analysisFrom0 } };

/** A document brought to the newest version of its kind, or why that cannot be done. A document of the newest version comes back as it is. */
export function migrate(kind: EntryKind, version: number, document: Json): { readonly document: Json; readonly refusal?: string } {
  if (version > newest[kind]) return { document, refusal: `This file was written for version ${version} of the ${kind} schema; this program knows up to ${newest[kind]}. Install a newer one.` };
  let current = document;
  for (let from = version; from < newest[kind]; from += 1) {
    const step = steps[kind]?.[from];
    if (step === undefined) return { document, refusal: `There is no version ${version} of the ${kind} schema. Known: ${listed([...Object.keys(steps[kind] ?? {}), String(newest[kind])])}.` };
    if (typeof current === 'object' && current !== null && !Array.isArray(current)) current = step(current as Members);
  }
  return { document: current };
}

/** The draft form: an input was the plain text `id@version`, and `parameters` were called `params`. */
function analysisFrom0(document: Members): Members {
  const { params, ...rest } = document;
  const inputs = document['inputs'];
  const bound = typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs)
    ? Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, typeof input === 'string' ? { dataset: input } : (input as Json)]))
    : inputs;
  return {
    ...rest,
    $schema: String(document['$schema']).replace(/analysis\.v0\.json$/, 'analysis.v1.json'),
    ...(bound === undefined ? {} : { inputs: bound }),
    ...(params === undefined ? {} : { parameters: params }),
  };
}
