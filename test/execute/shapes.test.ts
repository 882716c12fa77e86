import assert from 'node:assert/strict';
import { test } from 'node:test';
import { registry, rig, type Rig, type RegistryBuilder } from '../rig.ts';
import { storedResult } from './stored-result.ts';

const text = { mediaType: 'text/plain' };
const sh = (script: string, ...args: readonly string[]): object => ({ environment: { programs: { sh: '*' } }, command: ['sh', '-c', script, 'sh', '{outputs.out}', ...args], outputs: { out: text } });

/**
 * Tools that write down what they see: `tag` puts a word around it, `pair` shows three ports, of which the second is
 * optional, `list` lists. A pipeline within the pipeline tags twice; a step of it, and one outside, are there on demand.
 */
function study(analysis: object): RegistryBuilder {
  return registry()
    .tool('tag', { ...sh('printf "%s(%s)" "$2" "$(cat "$3")" > "$1"', '{parameters.word}', '{inputs.in}'), inputs: { in: text }, parameters: { word: { type: 'string' } } })
    .tool('pair', { ...sh('printf "[%s|%s|%s]" "$(cat "$2")" "$(cat "$3")" "$(cat $4 /dev/null)" > "$1"', '{inputs.left}', '{inputs.common}', { if: 'inputs.right', then: ['{inputs.right}'] } as unknown as string), inputs: { left: text, right: { ...text, optional: true }, common: text } })
    .tool('list', { ...sh('out=$1; shift; for file; do cat "$file"; echo; done > "$out"', '{inputs.parts}'), inputs: { parts: { ...text, list: true } } })
    .pipeline('inner', {
      inputs: { in: text },
      parameters: { word: { type: 'string' } },
      steps: { first: { uses: 'tag@1.0.0', inputs: { in: 'inputs.in' }, parameters: { word: 'i' } }, second: { uses: 'tag@1.0.0', inputs: { in: 'steps.first.out' }, parameters: { word: { from: 'parameters.word' } } } },
      outputs: { out: { from: 'steps.second.out', role: 'data' } },
    })
    .pipeline('outer', {
      inputs: { tile: text, common: text },
      parameters: { word: { type: 'string', default: 'w' }, extra: { type: 'boolean', default: false } },
      // In an order that is not theirs: data flow says which comes first.
      steps: {
        all: { uses: 'list@1.0.0', inputs: { parts: 'steps.join.out' }, over: 'all' },
        join: { uses: 'pair@1.0.0', inputs: { left: 'steps.nested.out', right: 'steps.extra.out', common: 'inputs.common' } },
        needs: { uses: 'tag@1.0.0', inputs: { in: 'steps.extra.out' }, parameters: { word: 'n' } },
        extra: { uses: 'tag@1.0.0', inputs: { in: 'inputs.tile' }, parameters: { word: 'e' }, when: [{ parameter: 'extra', is: [true] }] },
        nested: { pipeline: 'inner@1.0.0', inputs: { in: 'inputs.tile' }, parameters: { word: { from: 'parameters.word' } } },
        points: { uses: 'list@1.0.0', inputs: { parts: 'steps.join.out' }, over: { all: 'grid' } },
      },
      outputs: { all: { from: 'steps.all.out', role: 'data' }, points: { from: 'steps.points.out', role: 'data' }, needs: { from: 'steps.needs.out', role: 'data' } },
    })
    .tiles('tiles', { x: 4 }, ([x]) => (x === 3 ? undefined : String(x)))
    .files('common', { 'c.txt': 'c' })
    .analysis('a', { pipeline: 'outer@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' }, common: { dataset: 'common@1.0.0' } }, ...analysis });
}

/** Texts of the outputs, unit by unit, and the tasks that succeeded. */
async function outcome(at: Rig, analysis: object): Promise<{ readonly [output: string]: readonly string[] } & { readonly tasks: number }> {
  study(analysis).write(at.path('registry'));
  const ran = await at.run('run');
  assert.equal(ran.code, 0, ran.stderr);
  const { result, text: read } = await storedResult(at, 'registry', 'a');
  return { ...Object.fromEntries(result.outputs.map(({ name, units }) => [name, units.map(({ digest }) => read(digest))])), tasks: result.counts.succeeded } as never;
}

test('nested pipelines, joins, data without the axes of others, and steps on demand', async (t) => {
  const at = rig(t);
  const without = await outcome(at, {});
  assert.deepEqual(without, { all: ['[w(i(0))|c|]\n[w(i(1))|c|]\n[w(i(2))|c|]\n'], points: ['[w(i(0))|c|]\n[w(i(1))|c|]\n[w(i(2))|c|]\n'], needs: [], tasks: 3 * 3 + 2 });
  assert.deepEqual(await outcome(at, { parameters: { extra: true } }), {
    all: ['[w(i(0))|c|e(0)]\n[w(i(1))|c|e(1)]\n[w(i(2))|c|e(2)]\n'],
    points: ['[w(i(0))|c|e(0)]\n[w(i(1))|c|e(1)]\n[w(i(2))|c|e(2)]\n'],
    needs: ['n(e(0))', 'n(e(1))', 'n(e(2))'],
    tasks: 5 * 3 + 2,
  });
});

test('a grid is one more axis for what depends on it, and for nothing else', async (t) => {
  const at = rig(t);
  const { tasks, all, points, needs } = await outcome(at, { grid: { word: ['v', 'w'] } });
  assert.deepEqual([all, points, needs], [['[v(i(0))|c|]\n[v(i(1))|c|]\n[v(i(2))|c|]\n', '[w(i(0))|c|]\n[w(i(1))|c|]\n[w(i(2))|c|]\n'], [['v', 'w'].flatMap((word) => [0, 1, 2].map((x) => `[${word}(i(${x}))|c|]\n`)).join('')], []]);
  // The first tag once for each tile; the second and the join for each tile and point; a list for each point, and one of all.
  assert.equal(tasks, 3 + 3 * 2 + 3 * 2 + 2 + 1);
});

test('what is not selected is not wanted, what is excluded is not there, and a salt computes again what it names and what follows', async (t) => {
  const at = rig(t);
  const narrow = await outcome(at, { select: { boxes: [{ x: { from: 1, to: 2 } }] } });
  assert.deepEqual([narrow.all, narrow.tasks], [['[w(i(1))|c|]\n[w(i(2))|c|]\n'], 3 * 2 + 2]);
  const holed = await outcome(at, { exclude: [{ at: { x: 1 }, reason: 'It was dropped.' }] });
  assert.deepEqual([holed.all, holed.tasks], [['[w(i(0))|c|]\n[w(i(2))|c|]\n'], 3 * 2 + 2]);
  const { stdout } = await at.run('status', '--json');
  assert.match(stdout, /"excluded": 5/, 'one task of each stage that has the axis');

  study({ salts: { join: { salt: '2', reason: 'Another sample.' } } }).write(at.path('registry'));
  const plan = await at.run('plan');
  assert.match(plan.stdout, /↻ changed \(.*join: salt: none → 2/);
  // Both runs together have tagged every tile.
  assert.match(plan.stdout, /^a  = 6 cached  \+ 3 new .* → at most 2 follow\n/);
});
