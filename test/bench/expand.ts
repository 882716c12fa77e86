import { createHash } from 'node:crypto';
import { draw, places } from '../plan/sketch.ts';
import { layOut } from '../../runner/plan/lattice.ts';
import { invocationMaker } from '../../runner/plan/key.ts';

/**
 * Expands a plan of about a million tasks in three stages, the second with a 3×3 neighbourhood, on one core: lays it
 * out and makes the key and the document of every task from synthetic output digests. Prints tasks, seconds and the
 * most memory that the process had, in MiB.
 */
const axes = [{ name: 'x', from: 0, to: 576 }, { name: 'y', from: 0, to: 577 }];
const near = { from: -1, to: 1 };
const { plan, indexes, steps } = draw({
  inputs: { tiles: { axes, units: places(axes) } },
  stages: [
    { id: 'first', from: [{ source: 'tiles' }] },
    { id: 'second', from: [{ source: 'first' }], over: { neighbours: { x: near, y: near }, edge: 'clip' } },
    { id: 'third', from: [{ source: 'second' }] },
  ],
});
// One digest for each stage and remainder: making a million of them is not what is measured, and keys differ all the same.
const digests = Array.from({ length: 3 * 1009 }, (_, i) => `sha256:${createHash('sha256').update(String(i)).digest('hex')}`);
const began = performance.now();
const layout = layOut(plan, indexes);
let tasks = 0;
let check = 0;
for (const node of layout.stages) {
  const make = invocationMaker(layout, node, steps);
  for (let ordinal = 0; ordinal < node.shape.size; ordinal += 1) {
    if (node.wanted[ordinal] === 0) continue;
    const { key, document } = make(ordinal, (parent, seen) => digests[parent.index * 1009 + (seen % 1009)]);
    check += key.length + document.length;
    tasks += 1;
  }
}
const seconds = (performance.now() - began) / 1000;
if (check === 0) throw new Error('internal: nothing was expanded');
process.stdout.write(`${JSON.stringify({ tasks, seconds, peakMiB: process.resourceUsage().maxRSS / 1024 })}\n`);
