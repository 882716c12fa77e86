import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { registry, type RegistryBuilder, type Rig } from '../rig.ts';

const port = { mediaType: 'text/plain' };
type Document = { readonly [name: string]: unknown };

/** Files by which a test holds tasks and lets them go: a task first makes `started-<x>`, then waits for `go-<x>`. */
export interface Gates {
  readonly folder: string;
  open(...names: (number | string)[]): void;
  started(): string[];
}

/** Gates in the folder of a rig. */
export function gates(rig: Rig): Gates {
  const folder = rig.path('gates');
  mkdirSync(folder);
  return {
    folder,
    open: (...names) => {
      for (const name of names) writeFileSync(join(folder, `go-${name}`), '');
    },
    started: () => readdirSync(folder).filter((name) => name.startsWith('started-')).sort(),
  };
}

/** Script of a task that is held: `sh -c … sh GATES UNIT IN OUT`. It fails when `fail-<x>` exists. */
const script = 'touch "$1/started-$2"; while [ ! -e "$1/go-$2" ] && [ ! -e "$1/go-all" ]; do sleep 0.02; done; if [ -e "$1/fail-$2" ]; then echo "unit $2 is told to fail"; exit 7; fi; cat "$3" > "$4"';

/** Tiles along x that are held at their gates (stage `hold`), then joined (stage `join`). */
export function gated(folder: string, tiles: number, more: { readonly tool?: Document; readonly pipeline?: Document; readonly steps?: Document; readonly analysis?: Document } = {}): RegistryBuilder {
  return registry()
    .tool('hold', {
      environment: { programs: { sh: '*' } },
      command: ['sh', '-c', script, 'sh', folder, '{unit.x}', '{inputs.tile}', '{outputs.tile}'],
      inputs: { tile: port },
      outputs: { tile: port },
      resources: { cpu: { base: 0.1 }, memory: { base: 16 } },
      ...more.tool,
    })
    .tool('join', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'out=$1; shift; cat "$@" > "$out"', 'sh', '{outputs.all}', '{inputs.tiles}'], inputs: { tiles: { ...port, list: true } }, outputs: { all: port } })
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: port }, outputs: { tile: port } })
    .pipeline('held', {
      inputs: { tile: port },
      steps: { hold: { uses: 'hold@1.0.0', inputs: { tile: 'inputs.tile' } }, join: { uses: 'join@1.0.0', inputs: { tiles: 'steps.hold.tile' }, over: 'all' }, ...more.steps },
      outputs: { all: { from: 'steps.join.all', role: 'data' } },
      ...more.pipeline,
    })
    .tiles('tiles', { x: tiles }, (at) => `tile ${at.join(' ')}\n`)
    .analysis('held', { pipeline: 'held@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } }, ...more.analysis });
}

/** Resolves once a condition holds, which is looked at again and again; gives up after a minute, so that a hanging test ends. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let looks = 0; !(await holds()); looks += 1) {
    if (looks > 3000) throw new Error(`this never came true: ${holds.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
