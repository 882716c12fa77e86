import { registry, type RegistryBuilder } from '../rig.ts';
import { hostileText } from './sample-catalogue.ts';
import { scatterFigure } from './sample-figures.ts';

/** As long as an id may be. */
export const longId = `an-id-${'that-goes-on-and-on-'.repeat(2)}and-on-for-ever-x`;
/** A word that no line can be broken in. */
export const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const longTitle = `${longWord} 🧠 שלום Ω`;
/** Texts that go right to left, up and down, and over several code units. */
export const unicode = 'Ω≈ç√ 🧠🔬 שלום עולם العربية ภาษาไทย ĥ̷̪a̶̰͠ \u202Egnirts\u202C';

const text = { mediaType: 'text/plain' };
const sh = (script: string, ports: { readonly [name: string]: unknown }): { readonly [name: string]: unknown } => ({ environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', '{inputs.in}', '{outputs.out}'], inputs: { in: text }, outputs: { out: text }, ...ports });

/**
 * A registry of what is awkward to show, for the real program: a lattice with three axes, a hole and a failure; a grid of
 * parameters that is gathered; a wide table, many metrics, many pictures; long, hostile and foreign names; results without
 * outputs; and, in `broken`, an entry with findings.
 */
export function awkwardRegistry(): RegistryBuilder {
  const wide = `${Array.from({ length: 60 }, (_, column) => `column_${column + 1}`).join(',')}\n${Array.from({ length: 400 }, (_, row) => Array.from({ length: 60 }, (_, column) => (column === 0 ? `row ${row + 1}` : (row * column) / 7)).join(',')).join('\n')}\n`;
  const metrics = JSON.stringify(Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`metric ${i + 1}`, i % 3 === 0 ? { value: i / 3, unit: 'mV', description: 'Mean over all channels.' } : i * 1e5])));
  const tile = { tile: { dataset: 'volume@1.0.0' } };
  const chain = (first: string, over: unknown = 'unit') => ({
    inputs: { tile: text },
    steps: { first: { uses: `${first}@1.0.0`, inputs: { in: 'inputs.tile' } }, second: { uses: 'copy@1.0.0', inputs: { in: 'steps.first.out' }, over } },
    outputs: { out: { from: 'steps.second.out', role: 'data', title: 'What came out' } },
  });
  const single = (tool: string, role: string, title: string) => ({ inputs: { in: text }, steps: { only: { uses: `${tool}@1.0.0`, inputs: { in: 'inputs.in' } } }, outputs: { out: { from: 'steps.only.out', role, title } } });
  const as = (mediaType: string) => sh('cp "$1" "$2"', { outputs: { out: { mediaType } } });
  return registry()
    .tool('copy', { ...sh('', {}), inputs: { in: { ...text, list: true } }, command: ['sh', '-c', 'out="$1"; shift; cat "$@" > "$out"', 'sh', '{outputs.out}', '{inputs.in}'] })
    .tool('picky', sh('if grep -q odd "$1"; then echo "reading $1"; echo "row 17 has 9 values, 10 were expected" >&2; exit 3; fi; cp "$1" "$2"', {}))
    .tool('never', sh('echo "this tool has never worked" >&2; exit 1', {}))
    .tool('slow', sh('sleep 600', {}))
    .tool('plot', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'sed "s/TITLE/k = $1/" "$2" > "$3"', 'sh', '{parameters.k}', '{inputs.in}', '{outputs.out}'], parameters: { k: { type: 'number', default: 1, unit: 'cells', description: 'Width.' } }, inputs: { in: text }, outputs: { out: { mediaType: 'image/svg+xml' } } })
    .tool('gather', { environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'out="$1"; shift; printf "pictures,bytes\\n%s,%s\\n" $# "$(cat "$@" | wc -c)" > "$out"', 'sh', '{outputs.out}', '{inputs.in}'], inputs: { in: { mediaType: 'image/svg+xml', list: true } }, outputs: { out: { mediaType: 'text/csv' } } })
    .tool('table', as('text/csv'))
    .tool('metrics', as('application/json'))
    .tool(longId, { ...sh('cp "$1" "$2"', {}), title: longTitle, description: `${hostileText}\n\n${longWord}\n\n${unicode}`, tags: { [longId.slice(0, 47)]: longWord } })
    .tiles('volume', { z: 3, x: 7, y: 5 }, ([z = 0, x = 0, y = 0]) => (x === 0 && y === 0 ? undefined : x === 3 && y === 2 && z === 1 ? 'odd\n' : `fine ${z} ${x} ${y}\n`))
    .tiles('pair', { x: 2 }, ([x = 0]) => (x === 1 ? 'odd\n' : 'fine\n'))
    .pipeline('choosy', chain('picky', { neighbours: { x: { from: -1, to: 1 } }, edge: 'clip' }))
    .pipeline('careful', chain('copy', { neighbours: { x: { from: -9, to: 9 } }, edge: 'require' }))
    .pipeline('hopeless', chain('never', 'all'))
    .pipeline('endless', chain('slow'))
    .pipeline('wide', single('table', 'table', 'Many columns and rows'))
    .pipeline('measured', single('metrics', 'metric', 'Eighty metrics'))
    .pipeline('scan', {
      inputs: { in: text },
      parameters: { k: { type: 'number', default: 1, unit: 'cells', description: 'Width of the kernel.' }, mode: { type: 'string', default: 'plain' } },
      steps: { plot: { uses: 'plot@1.0.0', inputs: { in: 'inputs.in' }, parameters: { k: { from: 'parameters.k' } } }, all: { uses: 'gather@1.0.0', inputs: { in: 'steps.plot.out' }, over: { all: 'grid' } } },
      outputs: { plots: { from: 'steps.plot.out', role: 'figure', title: 'The fit for each width' }, sizes: { from: 'steps.all.out', role: 'table', title: 'All widths together' } },
    })
    .pipeline(longId, { ...single(longId, 'report', longTitle), title: longWord, description: unicode })
    .analysis('volume-with-a-failure', { title: 'A volume with one bad tile', pipeline: 'choosy@1.0.0', inputs: tile, exclude: [{ at: { z: 0, x: 6, y: 4 }, reason: 'Out of focus.' }] })
    .analysis('nothing-comes-out', { title: 'Every place looks over the edge', pipeline: 'careful@1.0.0', inputs: tile })
    .analysis('all-failed', { title: 'Nothing works', pipeline: 'hopeless@1.0.0', inputs: { tile: { dataset: 'pair@1.0.0' } } })
    .analysis('cancelled', { title: 'Cancelled half-way', pipeline: 'endless@1.0.0', inputs: { tile: { dataset: 'pair@1.0.0' } } })
    .analysis('paused', { title: 'Paused by its declaration', pipeline: 'endless@1.0.0', inputs: { tile: { dataset: 'pair@1.0.0' } }, paused: true, salts: { first: { salt: '2', reason: 'So that it is another plan.' } } })
    .analysis('wide-table', { title: 'A wide and long table', pipeline: 'wide@1.0.0', inputs: { in: { dataset: 'tables@1.0.0', file: 'wide.csv' } } })
    .analysis('many-metrics', { title: 'Many metrics', pipeline: 'measured@1.0.0', inputs: { in: { dataset: 'tables@1.0.0', file: 'metrics.json' } } })
    .analysis('scan-of-widths', { title: 'A scan over widths', pipeline: 'scan@1.0.0', inputs: { in: { dataset: 'tables@1.0.0', file: 'figure.svg' } }, grid: { k: [0.25, 0.5, 1, 2, 4, 8, 16, 32, 64], mode: ['plain', 'log'] } })
    .analysis(longId, { title: longTitle, description: `${hostileText}\n\n${unicode}\n\n${longWord}`, pipeline: `${longId}@1.0.0`, inputs: { in: { dataset: 'tables@1.0.0', file: 'words.txt' } } })
    .analysis('broken', { title: 'Refers to nothing', pipeline: 'no-such-pipeline@1.0.0', inputs: {} })
    .files('tables', { 'wide.csv': wide, 'metrics.json': metrics, 'figure.svg': scatterFigure('TITLE'), 'words.txt': `${unicode}\n${longWord}\n${hostileText}\n` });
}
