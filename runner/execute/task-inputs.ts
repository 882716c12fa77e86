import { isMember, look, PRESENT, type Layout, type StageNode } from '../plan/lattice.ts';
import type { UnitFile } from '../model/unit-index.ts';
import type { InputFetcher } from './inputs.ts';

/** Brings the dataset bytes that a task reads into the store before it starts; undefined, or why they could not be had. */
export async function fetchTaskInputs(fetcher: InputFetcher, layout: Layout, node: StageNode, ordinal: number): Promise<string | undefined> {
  for (const { sources, view } of node.ports) {
    for (const source of sources) {
      if ('stage' in source) continue;
      const files: UnitFile[] = [];
      look(node, view, source, ordinal, (seen) => {
        if (seen >= 0 && (view.kind === 'gather' ? isMember(source, layout.selected, seen) : source.presence[seen] === PRESENT)) files.push(...source.filesAt(seen));
      });
      for (const file of files) {
        const failure = await fetcher.fetch(file, layout.plan.inputs[source.input]?.base ?? []);
        if (failure !== undefined) return `sha256:${file.digest}: ${failure}`;
      }
    }
  }
  return undefined;
}
