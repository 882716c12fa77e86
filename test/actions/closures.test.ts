import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { bundleOptions } from '../../actions/bundle.ts';

const project = join(import.meta.dirname, '../..');
const actions = readdirSync(join(project, 'actions')).filter((name) => existsSync(join(project, 'actions', name, 'index.ts')));

/** Sources of ours whose functions are in the bundle of one action: of others a constant may be left. */
async function sourcesIn(action: string): Promise<readonly string[]> {
  const { metafile } = await build({ ...bundleOptions(project, 'x'), minify: false, entryPoints: [`actions/${action}/index.ts`], chunkNames: 'chunk-[hash]', write: false, metafile: true });
  return [...new Set(Object.values(metafile?.outputs ?? {}).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 100 && path.startsWith('runner/') ? [path] : []))))];
}

interface Job { readonly environment?: unknown; readonly permissions?: { readonly [scope: string]: string } | string; readonly steps: readonly { readonly uses?: string; readonly with?: { readonly [name: string]: unknown } }[] }

/** Jobs that call an action, each with whether it holds something: a right to write, an environment, a secret. */
function callsOf(action: string): { readonly job: string; readonly holds: boolean }[] {
  return readdirSync(join(project, '.github/workflows')).flatMap((file) => {
    const { jobs } = parse(readFileSync(join(project, '.github/workflows', file), 'utf8')) as { readonly jobs: { readonly [id: string]: Job } };
    return Object.entries(jobs).filter(([, { steps }]) => steps.some(({ uses }) => uses?.endsWith(`/actions/${action}`))).map(([id, { environment, permissions, steps }]) => ({
      job: `${file} ${id}`,
      holds: environment !== undefined || typeof permissions !== 'object' || Object.values(permissions).includes('write') || /\bsecrets\./.test(JSON.stringify(steps)),
    }));
  });
}

test('I1, I4: no job that holds a right has the code that reads a change, and what reads one can neither sign nor speak to a forge', async () => {
  const reading: string[] = [];
  let holding = 0;
  for (const action of actions) {
    const sources = await sourcesIn(action);
    const has = (...starts: readonly string[]): string[] => sources.filter((path) => starts.some((start) => path.startsWith(start)));
    const calls = callsOf(action);
    holding += calls.filter(({ holds }) => holds).length;
    if (!sources.includes('runner/declare/bare/read-change.ts')) continue;
    reading.push(action);
    assert.deepEqual(has('runner/forge/github/', 'runner/forge/gitea/', 'runner/gate/signature'), [], action);
    assert.deepEqual(calls.filter(({ holds }) => holds).map(({ job }) => job), [], `${action} reads a change`);
  }
  assert.ok(reading.includes('compute'), String(reading));
  assert.ok(holding >= 5, `only ${holding} calls hold something`);
});
