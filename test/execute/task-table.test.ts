import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Over } from '../../runner/model/declared.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { taskTable } from '../../runner/execute/task-table.ts';
import { draw, places, type PlanSketch } from '../plan/sketch.ts';

const overs: readonly Over[] = ['unit', 'all', { group: ['x'] }, { neighbours: { x: { from: -1, to: 1 }, y: { from: 0, to: 1 } }, edge: 'clip' }, { neighbours: { x: { from: -2, to: 1 } }, edge: 'wrap' }, { neighbours: { y: { from: 1, to: 1 } }, edge: 'require' }];

/** Chains and diamonds over a small lattice with holes, with and without a selection. */
const sketches: fc.Arbitrary<PlanSketch> = fc.record({ views: fc.array(fc.record({ over: fc.constantFrom(...overs), parents: fc.array(fc.nat(), { minLength: 1, maxLength: 2 }) }), { minLength: 1, maxLength: 4 }), holes: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }), select: fc.boolean() }).map(({ views, holes, select }): PlanSketch => {
  const axes = [{ name: 'x', from: 0, to: 3 }, { name: 'y', from: 0, to: 2 }];
  return {
    inputs: { in: { axes, units: places(axes).filter((_, i) => holes[i] !== true || i === 5) } },
    stages: views.map(({ over, parents }, s) => ({ id: `s${s}`, over, from: parents.map((pick) => ({ source: ['in', ...views.slice(0, s).map((_, i) => `s${i}`)][pick % (s + 1)] as string })) })),
    ...(select ? { select: { boxes: [{ x: { from: 0, to: 1 } }] } } : {}),
  };
});

test('law: in whatever order tasks finish, each becomes ready exactly once, when all it sees is done, and all finish', () => {
  fc.assert(
    fc.property(sketches, fc.infiniteStream(fc.nat()), (sketch, choice) => {
      const { plan, indexes } = draw(sketch);
      const layout = layOut(plan, indexes);
      const table = taskTable(layout);
      const open: string[] = [];
      const seen = new Set<string>();
      const ready = (stage: number, ordinal: number): void => {
        const name = `${stage}/${ordinal}`;
        assert.ok(!seen.has(name), `${name} became ready twice`);
        seen.add(name);
        open.push(name);
      };
      table.roots(ready);
      while (open.length > 0) {
        const [name] = open.splice((choice.next().value as number) % open.length, 1);
        const [stage, ordinal] = (name as string).split('/').map(Number) as [number, number];
        table.succeed(stage, ordinal, {}, ready);
      }
      const wanted = layout.stages.reduce((sum, node) => sum + node.tasks, 0);
      assert.equal(seen.size, wanted);
      assert.equal(table.counts().succeeded, wanted);
      assert.equal(table.counts().waiting, 0);
    }),
    { numRuns: 300 },
  );
});

test('law: what is downstream of a task never becomes ready without it, and everything else does', () => {
  fc.assert(
    fc.property(sketches, fc.nat(), (sketch, pick) => {
      const { plan, indexes } = draw(sketch);
      const layout = layOut(plan, indexes);
      const table = taskTable(layout);
      const all = layout.stages.flatMap((node) => [...node.wanted].flatMap((wanted, o) => (wanted === 1 ? [[node.index, o] as const] : [])));
      fc.pre(all.length > 0);
      const [stage, ordinal] = all[pick % all.length] as readonly [number, number];
      const blocked = new Set<string>();
      table.downstream(stage, ordinal, (s, o) => blocked.add(`${s}/${o}`));
      const open: [number, number][] = [];
      const done = new Set<string>();
      table.roots((s, o) => open.push([s, o]));
      for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (next[0] === stage && next[1] === ordinal) continue;
        done.add(`${next[0]}/${next[1]}`);
        table.succeed(next[0], next[1], {}, (s, o) => open.push([s, o]));
      }
      const expected = all.map(([s, o]) => `${s}/${o}`).filter((name) => name !== `${stage}/${ordinal}` && !blocked.has(name));
      assert.deepEqual([...done].sort(), expected.sort());
    }),
    { numRuns: 300 },
  );
});
