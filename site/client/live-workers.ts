import type { RunStatus } from '../../runner/model/stored.ts';
import { formatNumber } from '../model/format.ts';

/** Chunks of a node that are named at most. */
const CHUNKS = 8;

/** Shows the nodes that pods of the run are on. A run on one machine has none, and a public copy of a state tells of none. */
export function showWorkers(root: HTMLElement, { workers = [], state }: Pick<RunStatus, 'workers' | 'state'>): void {
  const place = root.querySelector<HTMLElement>('[data-live-workers]');
  const template = place?.querySelector('template');
  const body = place?.querySelector('tbody');
  if (!place || !template || !body) return;
  const shown = state === 'ended' ? [] : workers;
  place.hidden = shown.length === 0;
  const amounts = ({ cpu, memory }: { readonly cpu: number; readonly memory: number }): string => `${formatNumber(Math.round(cpu * 10) / 10)} CPU, ${formatNumber(memory, 'mebibytes')}`;
  body.replaceChildren(
    ...shown.map(({ node, pods, requested, used, chunks }) => {
      const row = template.content.cloneNode(true) as DocumentFragment;
      const say = (part: string, text: string): void => {
        const cell = row.querySelector(`[data-part="${part}"]`);
        if (cell) cell.textContent = text;
      };
      say('node', node);
      say('pods', formatNumber(pods, 'count'));
      say('requested', amounts(requested));
      say('used', used === undefined ? '' : amounts(used));
      say('chunks', `${chunks.slice(0, CHUNKS).map(({ stage, chunk }) => `${stage} ${chunk.slice(0, 8)}`).join(', ')}${chunks.length > CHUNKS ? ` and ${formatNumber(chunks.length - CHUNKS, 'count')} more` : ''}`);
      return row;
    }),
  );
}
