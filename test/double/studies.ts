import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { planStudy, type PlannedStudy } from '../crash/inline.ts';
import { registry, type RegistryBuilder } from '../rig.ts';

const text = { mediaType: 'text/plain' };
const programs = { programs: { sh: '*', cat: '*', cp: '*' } };

/** Three stages over a lattice of `x` × `y`: each unit, its neighbours, all of them. `everywhere`: members of all three tools. */
export function latticeStudy(x: number, y: number, more: { readonly retries?: unknown; readonly resources?: unknown } = {}, everywhere: { readonly [name: string]: unknown } = {}): RegistryBuilder {
  const rules = { ...(more.retries === undefined ? {} : { retries: more.retries }), ...(more.resources === undefined ? {} : { resources: more.resources }) };
  return registry()
    .tool('take', { environment: programs, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: text }, outputs: { tile: text }, ...rules, ...everywhere })
    .tool('around', { environment: programs, command: ['sh', '-c', 'out=$1; shift; cat "$@" > "$out"', 'sh', '{outputs.tile}', '{inputs.tiles}'], inputs: { tiles: { ...text, list: true } }, outputs: { tile: text }, ...everywhere })
    .tool('join', { environment: programs, command: ['sh', '-c', 'out=$1; shift; cat "$@" > "$out"', 'sh', '{outputs.all}', '{inputs.parts}'], inputs: { parts: { ...text, list: true } }, outputs: { all: text }, ...everywhere })
    .pipeline('study', {
      inputs: { tile: text },
      steps: {
        take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } },
        around: { uses: 'around@1.0.0', inputs: { tiles: 'steps.take.tile' }, over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' } },
        join: { uses: 'join@1.0.0', inputs: { parts: 'steps.around.tile' }, over: 'all' },
      },
      outputs: { all: { from: 'steps.join.all', role: 'data' } },
    })
    .tiles('letters', { x, y }, ([a = 0, b = 0]) => `tile ${a} ${b}\n`)
    .analysis('study', { pipeline: 'study@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}

/** One stage over `n` units. */
export function rowStudy(n: number, more: Parameters<typeof latticeStudy>[2] = {}): RegistryBuilder {
  return registry()
    .tool('take', { environment: programs, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: text }, outputs: { tile: text }, ...(more.retries === undefined ? {} : { retries: more.retries }), ...(more.resources === undefined ? {} : { resources: more.resources }) })
    .pipeline('study', { inputs: { tile: text }, steps: { take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } } }, outputs: { all: { from: 'steps.take.tile', role: 'data' } } })
    .tiles('letters', { x: n }, ([x = 0]) => `tile ${x}\n`)
    .analysis('study', { pipeline: 'study@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}

/** Plans a study in a folder that is removed with the test. */
export async function planned(t: Pick<TestContext, 'after'>, builder: RegistryBuilder): Promise<PlannedStudy> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-study-')));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return planStudy(folder, builder);
}
