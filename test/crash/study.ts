import { registry, type RegistryBuilder } from '../rig.ts';

const text = { mediaType: 'text/plain' };
const programs = { programs: { sh: '*', cat: '*', cp: '*' } };

/** Larger than what is kept in memory in one piece, so that streamed copies are under test too. */
const LARGE = (1 << 20) + 1;

/**
 * Three stages over four units, the smallest study that has everything a crash can tear: code, small and large files,
 * a neighbourhood, a gather, a directory and a checked output. `changed` is another plan over the same data but for one tile.
 */
export function study({ large = true, changed = false } = {}): RegistryBuilder {
  return registry()
    .tool('take', { environment: programs, command: ['sh', '{code}/take.sh', '{inputs.tile}', '{outputs.tile}'], inputs: { tile: text }, outputs: { tile: { ...text, expect: { notEmpty: true } } } }, { 'take.sh': 'echo taken\nexec cp "$1" "$2"\n' })
    .tool('around', { environment: programs, command: ['sh', '-c', 'out=$1; shift; mkdir -p "$out"; cat "$@" > "$out/all"; cp "$1" "$out/first"', 'sh', '{outputs.tiles}', '{inputs.tiles}'], inputs: { tiles: { ...text, list: true } }, outputs: { tiles: { mediaType: '*/*', directory: true } } })
    .tool('join', { environment: programs, command: ['sh', '-c', 'out=$1; shift; for d in "$@"; do cat "$d/first"; done > "$out"', 'sh', '{outputs.all}', '{inputs.parts}'], inputs: { parts: { mediaType: '*/*', directory: true, list: true } }, outputs: { all: text } })
    .pipeline('study', {
      inputs: { tile: text },
      steps: {
        take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } },
        around: { uses: 'around@1.0.0', inputs: { tiles: 'steps.take.tile' }, over: { neighbours: { x: { from: -1, to: 1 } }, edge: 'clip' } },
        join: { uses: 'join@1.0.0', inputs: { parts: 'steps.around.tiles' }, over: 'all' },
      },
      outputs: { all: { from: 'steps.join.all', role: 'data' } },
    })
    .tiles('letters', { x: 4 }, ([x = 0]) => (x === 2 && large ? 'x'.repeat(LARGE) : `tile ${x}${x === 1 && changed ? ' changed' : ''}\n`))
    .analysis('study', { pipeline: 'study@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}
