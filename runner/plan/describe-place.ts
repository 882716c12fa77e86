import { canonical, type Json } from '../model/canonical.ts';
import { coordinatesOf, type Layout, type StageNode } from './lattice.ts';

/** `stage x=3 y=2`, for messages. */
export function describePlace(layout: Layout, node: StageNode, ordinal: number): string {
  const at = coordinatesOf(layout.plan, node, ordinal);
  const point = node.shape.pointStride === 0 ? [] : Object.entries(layout.plan.grid[Math.floor(ordinal / node.shape.pointStride)] ?? {}).map(([name, value]) => `${name}=${typeof value === 'string' ? value : canonical(value as Json)}`);
  return [node.stage.id, ...Object.entries(at).map(([axis, coordinate]) => `${axis}=${coordinate}`), ...point].join(' ');
}

