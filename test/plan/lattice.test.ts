import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Over } from '../../runner/model/declared.ts';
import type { Axis } from '../../runner/model/unit-index.ts';
import { coordinatesOf, isMember, layOut, look, lookBack, PRESENT, type Layout, type PortNode, type StageNode } from '../../runner/plan/lattice.ts';
import { naive, placeText } from './naive.ts';
import { draw, places, type PlanSketch, type StageSketch } from './sketch.ts';

const names = ['x', 'y', 'z', 'w'];

/** Sketches over 1 to 4 axes with holes, exclusions and selections, and up to four stages of every kind of view. */
const sketches: fc.Arbitrary<PlanSketch> = fc.integer({ min: 1, max: 4 }).chain((dimensions) => {
  const axis = (name: string): fc.Arbitrary<Axis> => fc.oneof(fc.record({ name: fc.constant(name), from: fc.integer({ min: -2, max: 2 }), length: fc.integer({ min: 1, max: 3 }) }).map(({ from, length }) => ({ name, from, to: from + length - 1 })), fc.integer({ min: 1, max: 3 }).map((length) => ({ name, values: ['a', 'b', 'c'].slice(0, length) })));
  return fc.tuple(...names.slice(0, dimensions).map(axis)).chain((axes) => {
    const some = (own: readonly Axis[]): fc.Arbitrary<PlanSketch['inputs'][string]> => fc.array(fc.boolean(), { minLength: 81, maxLength: 81 }).map((keep) => ({ axes: own, units: places(own).filter((_, i) => keep[i % 81] === true || i === 0) }));
    const place = fc.oneof(...axes.map((one) => fc.constantFrom(...places([one]).map((p) => ({ [one.name]: p[0] as number | string })))));
    const integers = axes.filter((one) => !('values' in one));
    const span = fc.tuple(fc.integer({ min: -2, max: 2 }), fc.integer({ min: 0, max: 2 })).map(([from, length]) => ({ from, to: from + length }));
    const box = integers.length === 0 ? undefined : fc.constantFrom(...integers).chain((one) => span.map((range) => ({ [one.name]: range })));
    const over: fc.Arbitrary<Over> = fc.oneof(
      fc.constant<Over>('unit'),
      fc.constant<Over>('all'),
      fc.subarray(axes.map((one) => one.name), { minLength: 1 }).map((group): Over => ({ group: group as [string, ...string[]] })),
      fc.record({ axes: fc.subarray(axes.map((one) => one.name), { minLength: 1, maxLength: Math.min(2, axes.length) }), spans: fc.array(fc.tuple(fc.integer({ min: -2, max: 1 }), fc.integer({ min: 0, max: 2 })), { minLength: 2, maxLength: 2 }), edge: fc.constantFrom('clip', 'wrap', 'require') }).map(({ axes: moved, spans, edge }): Over => ({ neighbours: Object.fromEntries(moved.map((name, i) => [name, { from: (spans[i] as [number, number])[0], to: (spans[i] as [number, number])[0] + (spans[i] as [number, number])[1] }])), edge: edge as 'clip' })),
    );
    const stages = fc.array(fc.record({ over, parents: fc.array(fc.record({ pick: fc.nat(), optional: fc.boolean() }), { minLength: 1, maxLength: 2 }), off: fc.nat({ max: 9 }) }), { minLength: 1, maxLength: 4 }).map((list) =>
      list.map(({ over: view, parents, off }, s): StageSketch => {
        const sources = ['in', 'other', ...list.slice(0, s).map((_, i) => `s${i}`)];
        return { id: `s${s}`, over: view, from: parents.map(({ pick, optional }, p) => ({ source: sources[pick % sources.length] as string, ...(optional && p > 0 ? { optional } : {}) })), ...(off === 9 ? { switchedOff: true } : {}) };
      }),
    );
    const select = fc.option(fc.record({ ...(box === undefined ? {} : { boxes: fc.array(box, { minLength: 1, maxLength: 2 }) }), units: fc.array(place, { minLength: 1, maxLength: 2 }) }, { requiredKeys: [] }), { nil: undefined });
    return fc.record({ input: some(axes), other: fc.subarray(axes, { minLength: 0 }).chain((own) => some(own)), stages, select, exclude: fc.array(place.map((at) => ({ at })), { maxLength: 1 }) }).map(({ input, other, stages: list, select: chosen, exclude }): PlanSketch => ({ inputs: { in: input, other }, stages: list, ...(chosen === undefined || Object.keys(chosen).length === 0 ? {} : { select: chosen as NonNullable<PlanSketch['select']> }), exclude: exclude as { at: { [axis: string]: string | number } }[] }));
  });
});

/** Places that a task sees through a port, as texts. */
function seenBy(layout: Layout, node: StageNode, port: PortNode, ordinal: number): string[] {
  const texts: string[] = [];
  for (const parent of port.sources) {
    look(node, port.view, parent, ordinal, (seen) => {
      if (seen < 0 || !(port.view.kind === 'gather' ? isMember(parent, layout.selected, seen) : parent.presence[seen] === PRESENT)) return;
      const at = coordinatesOf(layout.plan, parent, seen);
      texts.push(placeText(Object.keys(at), at));
    });
  }
  return texts;
}

/** Axes of a place text in one order, since datasets may declare theirs in another than the plan. */
const tidy = (text: string): string => text.split(',').sort().join(',');

test('law: presence, views and wanted tasks agree with a brute-force model in 1 to 4 dimensions', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const { plan, indexes } = draw(sketch);
      const layout = layOut(plan, indexes);
      const model = naive(sketch, plan.axes);
      layout.stages.forEach((node, s) => {
        const expected = model[s];
        assert.ok(expected);
        const tasks = new Map<string, number>();
        for (let o = 0; o < node.shape.size; o += 1) if (node.presence[o] === PRESENT) tasks.set(tidy(placeText(node.stage.axes, coordinatesOf(plan, node, o))), o);
        assert.deepEqual([...tasks.keys()].sort(), [...expected.tasks.keys()].map(tidy).sort(), `tasks of ${node.stage.id}`);
        for (const [text, ports] of expected.tasks) {
          const ordinal = tasks.get(tidy(text)) as number;
          node.ports.forEach((port, p) => assert.deepEqual(seenBy(layout, node, port, ordinal).map(tidy), (ports[p] as string[]).map(tidy), `${node.stage.id} ${text} port ${p}`));
          assert.equal(node.wanted[ordinal] === 1, expected.wanted.has(text), `${node.stage.id} ${text} wanted`);
        }
      });
    }),
    { numRuns: 400 },
  );
});

test('law: looking back is the inverse of looking, with the same multiplicity', () => {
  fc.assert(
    fc.property(sketches, (sketch) => {
      const { plan, indexes } = draw(sketch);
      for (const node of layOut(plan, indexes).stages) {
        for (const port of node.ports) {
          for (const parent of port.sources) {
            const forth: string[] = [];
            const back: string[] = [];
            for (let o = 0; o < node.shape.size; o += 1) look(node, port.view, parent, o, (seen) => seen >= 0 && forth.push(`${seen} ${o}`));
            for (let seen = 0; seen < parent.shape.size; seen += 1) lookBack(node, port.view, parent, seen, (o) => back.push(`${seen} ${o}`));
            assert.deepEqual(back.sort(), forth.sort());
          }
        }
      }
    }),
    { numRuns: 200 },
  );
});
