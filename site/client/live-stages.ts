import { lettersOfCodes } from '../../runner/model/state-letters.ts';
import type { RunStatus } from '../../runner/model/stored.ts';
import { cellsPath, crossesPath, type CellGrid } from '../model/cells.ts';
import { formatNumber, formatPlace } from '../model/format.ts';
import { heatOf, statesIn, type Heat } from '../model/heat.ts';
import { planeLetters, type FlatLattice } from '../model/lattice.ts';
import { setNumber } from './live-number.ts';

/** Redraws the stages of a page from a state: maps, legends and words. */
export async function showStages(root: HTMLElement, address: string, status: RunStatus): Promise<void> {
  for (const { id, counts } of status.stages) {
    const stage = root.querySelector<HTMLElement>(`[data-stage="${CSS.escape(id)}"]`);
    if (!stage) continue;
    const heat = stage.querySelector<HTMLElement>('.heat');
    const one = stage.querySelector('[data-live-states]');
    if (one) one.textContent = inWords(Object.entries(counts).filter(([, count]) => count > 0).map(([state, count]) => ({ state, count })));
    if (!heat) continue;
    const letters = await fetchLetters(`${address}units/${encodeURIComponent(id)}.bin`);
    if (letters !== undefined) drawHeat(heat, letters);
  }
}

async function fetchLetters(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-store' });
    if (response.ok) return lettersOfCodes(new Uint8Array(await response.arrayBuffer()));
    await response.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
}

function drawHeat(heat: HTMLElement, letters: string): void {
  const lattice = JSON.parse(heat.dataset.lattice ?? '{}') as FlatLattice;
  const grid = JSON.parse(heat.dataset.cells ?? '{}') as CellGrid;
  const now = heatOf(lattice.axes, letters);
  // The letters of another plan than that of the page fit nothing here.
  if (!now) return;
  heat.querySelectorAll<HTMLElement>('.plane').forEach((plane, index) => {
    const cells = planeLetters(lattice, letters, index);
    for (const path of plane.querySelectorAll<SVGPathElement>('path[data-letter]')) path.setAttribute('d', cellsPath(grid, cells, path.dataset.letter ?? ''));
    plane.querySelector('path[data-crosses]')?.setAttribute('d', crossesPath(grid, cells, 'f'));
  });
  drawLegend(heat, letters);
  drawWords(heat, now);
}

/** Entries of the legend are kept and refilled; states that were not there when the page was made get a new one. */
function drawLegend(heat: HTMLElement, letters: string): void {
  const legend = heat.querySelector('.legend');
  const model = legend?.querySelector('li');
  if (!legend || !model) return;
  const items = statesIn(letters).map(({ state, count }) => {
    const item = model.cloneNode(true) as HTMLElement;
    item.dataset.state = state;
    // The class of the square's style is scoped by an attribute or a class of its own, which the clone keeps.
    const square = item.querySelector('rect');
    if (square) square.setAttribute('class', (square.getAttribute('class') ?? '').replace(/\bs-[a-z]+/, `s-${state}`));
    item.querySelector('.mark')?.toggleAttribute('hidden', state !== 'failed');
    setNumber(item, count);
    item.lastChild?.replaceWith(` ${state}`);
    return item;
  });
  legend.replaceChildren(...items);
}

function drawWords(heat: HTMLElement, now: Heat): void {
  const sums = heat.querySelector('[data-live-words]');
  if (sums) sums.textContent = `${inWords(now.states)}.`;
  const list = heat.querySelector<HTMLElement>('[data-live-others]');
  list?.replaceChildren(
    ...now.others.map((unit) => {
      const item = document.createElement('li');
      item.textContent = `${formatPlace(unit.at)}: ${unit.state}`;
      return item;
    }),
  );
  const more = heat.querySelector<HTMLElement>('[data-live-more]');
  if (!more) return;
  more.hidden = now.othersCount <= now.others.length;
  setNumber(more, now.othersCount);
}

function inWords(states: readonly { readonly state: string; readonly count: number }[]): string {
  return states.map(({ state, count }) => `${formatNumber(count, 'count')} ${state}`).join(', ');
}
