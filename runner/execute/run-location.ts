import type { Digest } from '../model/digest.ts';
import type { Result } from '../model/stored.ts';
import type { FetchLocation } from '../model/unit-index.ts';
import type { Store } from '../store/store.ts';

/** Name of the analysis whose plan today has a digest (bare hex); undefined when none has. */
export type AnalysisOf = (plan: string) => string | undefined;

/**
 * Why the output of a run that a dataset names is not in a store, in words that end with what to do: an output is found
 * by its digest, so either that run was not done here, or it gave other bytes.
 */
export async function whyNoOutput(store: Store, location: Exclude<FetchLocation, string>, digest: Digest, analysisOf: AnalysisOf): Promise<string> {
  const plan = location.run.replace(/^sha256:/, '');
  const analysis = analysisOf(plan);
  const what = `the output ${location.output} of run ${location.run}${analysis === undefined ? '' : ` (analysis ${analysis})`}`;
  for (const name of await store.list(`results/${plan}`)) {
    const bytes = await store.get(`results/${plan}/${name}`);
    const units = bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Result).outputs.find((output) => output.name === location.output)?.units;
    if (units === undefined) return `${what} is not there: that run has no output of this name`;
    const made = units.filter(({ unit }) => location.unit === undefined || unit === location.unit).map((unit) => unit.digest);
    if (!made.includes(`sha256:${digest}`)) return `${what} is ${made[0] ?? 'absent for this unit'}, not the declared sha256:${digest}; declare what it made, in a new version`;
  }
  const how = analysis === undefined ? 'no analysis of this registry has that plan now; copy the bytes from a store that has them, or check out the commit that had it and run it' : `run it first: \`headgate run --analysis ${analysis}\``;
  return `${what} is not in this store; ${how}`;
}
