import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import { taggedDigest } from '../../runner/model/digest.ts';
import type { StepDocument } from '../../runner/model/plan.ts';
import { invocationMaker, MANIFEST_ABOVE, type Invocation } from '../../runner/plan/key.ts';
import { layOut, type StageNode } from '../../runner/plan/lattice.ts';
import { planDigest, seriesDigest } from '../../runner/plan/plan.ts';
import { stepDigest } from '../../runner/plan/step-document.ts';
import { draw, places, stepNamed, type PlanSketch } from './sketch.ts';

/** The invocation of each task of a drawn plan; outputs of parents are made up from their place, or all alike. */
function invocations(sketch: PlanSketch, outputOf: (parent: StageNode, ordinal: number) => string = (parent, ordinal) => `sha256:${taggedDigest('made', 1, [parent.stage.id, ordinal])}`): Map<string, Invocation> {
  const { plan, indexes, steps } = draw(sketch);
  const layout = layOut(plan, indexes);
  const made = new Map<string, Invocation>();
  for (const node of layout.stages) {
    const make = invocationMaker(layout, node, steps);
    for (let o = 0; o < node.shape.size; o += 1) if (node.wanted[o] === 1) made.set(`${node.stage.id}/${o}`, make(o, outputOf));
  }
  return made;
}

const grid = (width: number, height: number): PlanSketch['inputs'][string] => {
  const axes = [{ name: 'x', from: 0, to: width - 1 }, { name: 'y', from: 0, to: height - 1 }];
  return { axes, units: places(axes) };
};

const neighbours = (edge: 'clip' | 'wrap' | 'require') => ({ neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge });

test('known answers: a step, a task and a plan keep their digests; changing one is a new version of the contract', () => {
  assert.equal(stepDigest(stepNamed('smooth')), 'eb082189a9d50a17bf41ee23037078712822d9505755d439fc06a2cea60b192b');
  const sketch: PlanSketch = { inputs: { in: grid(2, 1) }, stages: [{ id: 'smooth', from: [{ source: 'in' }] }] };
  assert.equal(planDigest(draw(sketch).plan), '143fd10993b1af74c25873854898733f9aa6545cc18b4164a63de6a99badd348');
  assert.equal(seriesDigest(draw(sketch).plan), '8d279da40825368ac096e1d015e7c832bb78c2011ead1a6bad5d6ed99538b0dc');
  const made = invocations(sketch);
  assert.equal(made.get('smooth/0')?.key, '7eb3065fb7c5ab7c218aa97d4fc7002bcd17d217455eb4d251cb8666c27cd64b');
  assert.equal(made.get('smooth/1')?.key, '6ad2866c580f80dfb75abeae5d27ba2954b7e21a9ca6de6f334810fcec01b623');
});

test('law: a document is canonical JSON as it is built, and its key is the tagged digest of it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.constantFrom('unit' as const, 'all' as const, neighbours('clip'), neighbours('wrap'), { group: ['x'] as [string] }), (width, height, over) => {
      for (const { key, document } of invocations({ inputs: { in: grid(width, height) }, stages: [{ id: 'a', from: [{ source: 'in' }] }, { id: 'b', over, from: [{ source: 'a' }, { source: 'in' }] }] }).values()) {
        const body = JSON.parse(document) as Json;
        assert.equal(canonical(body), document);
        assert.equal(taggedDigest('task', 1, body), key);
      }
    }),
    { numRuns: 50 },
  );
});

test('two byte-equal tiles at different edges of the lattice have different keys where the view differs, equal ones where it does not', () => {
  const same = (): string => `sha256:${'ab'.repeat(32)}`;
  const made = invocations({ inputs: { in: grid(4, 4) }, stages: [{ id: 'a', from: [{ source: 'in' }] }, { id: 'near', over: neighbours('clip'), from: [{ source: 'a' }] }, { id: 'alone', from: [{ source: 'a' }] }] }, same);
  const key = (id: string): string | undefined => made.get(id)?.key;
  assert.notEqual(key('near/0'), key('near/3'), 'opposite corners see other offsets');
  assert.notEqual(key('near/0'), key('near/5'), 'a corner and the inside');
  assert.equal(key('near/5'), key('near/6'), 'two inside tiles see the same');
  assert.equal(key('alone/0'), key('alone/15'), 'without a view, bytes are all that counts');
});

test('each ingredient of a step changes its digest; what only schedules it is not in it', () => {
  const base = stepNamed('a');
  const changed: { [ingredient: string]: StepDocument } = {
    platform: { ...base, platform: 'linux/x64' },
    environment: { ...base, environment: { programs: { cp: '>=9' } } },
    image: { ...base, environment: { image: `r/x@sha256:${'0'.repeat(64)}` } },
    command: { ...base, command: [...base.command, '-v'] },
    condition: { ...base, command: [...base.command, { if: 'inputs.p0', then: ['-v'] }] },
    env: { ...base, env: { A: '1' } },
    code: { ...base, code: { 'main.mjs': `sha256:${'1'.repeat(64)}` } },
    'code path': { ...base, code: { 'other.mjs': `sha256:${'1'.repeat(64)}` } },
    parameters: { ...base, parameters: { k: 1 } },
    'parameter value': { ...base, parameters: { k: 2 } },
    'parameter type': { ...base, parameters: { k: '1' } },
    outputs: { ...base, outputs: [{ name: 'out', path: 'out/out.csv', kind: 'file' }] },
    'output kind': { ...base, outputs: [{ name: 'out', path: 'out/out.txt', kind: 'directory' }] },
    network: { ...base, network: 'open' },
    salt: { ...base, salt: '2' },
  };
  const digests = new Map(Object.entries(changed).map(([name, document]) => [stepDigest(document) as string, name]));
  assert.equal(digests.size, Object.keys(changed).length, 'all differ from one another');
  assert.ok(!digests.has(stepDigest(base)), 'and from the step as it was');
});

test('more inputs than fit a document are a manifest, and its digest is what the key holds', () => {
  const count = MANIFEST_ABOVE + 1;
  const made = invocations({ inputs: { in: grid(count, 1) }, stages: [{ id: 'a', over: 'all', from: [{ source: 'in' }] }] }).get('a/0');
  assert.ok(made);
  const document = JSON.parse(made.document) as { inputs: { p0: { manifest: string; count: number } } };
  const manifest = made.manifests.get('p0') ?? '';
  assert.equal(document.inputs.p0.count, count);
  assert.equal(manifest.trimEnd().split('\n').length, count);
  assert.equal(made.inputs.length, count);
});
