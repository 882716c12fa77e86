import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Result } from '../../runner/model/stored.ts';
import type { Rig } from '../rig.ts';

/** The result of an analysis of the registry `folder`, and the text of a blob in its store. */
export interface StoredResult {
  readonly result: Result;
  /** The digest and size of the first unit of an output. */
  output(name: string): { readonly digest: string; readonly size: number };
  text(digest: string): string;
}

/** Reads the only result of what `headgate status` calls the plan of an analysis. */
export async function storedResult(place: Rig, folder: string, analysis: string): Promise<StoredResult> {
  const { stdout } = await place.run('status', '--registry', folder, '--analysis', analysis, '--json');
  const [{ plan } = { plan: '' }] = (JSON.parse(stdout) as { readonly analyses: readonly { readonly plan: string }[] }).analyses;
  const store = place.path(folder, '.headgate/store');
  const [name = '', ...others] = readdirSync(`${store}/results/${plan}`);
  assert.deepEqual(others, []);
  const result = JSON.parse(readFileSync(`${store}/results/${plan}/${name}`, 'utf8')) as Result;
  return {
    result,
    output: (wanted) => {
      const unit = result.outputs.find((output) => output.name === wanted)?.units[0];
      assert.ok(unit, wanted);
      return unit;
    },
    text: (digest) => readFileSync(`${store}/blobs/sha256/${digest.slice(7, 9)}/${digest.slice(7)}`, 'utf8'),
  };
}
