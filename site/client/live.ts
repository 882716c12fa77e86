import { lettersOfCodes } from '../../runner/model/state-letters.ts';
import type { RunStatus } from '../../runner/model/stored.ts';
import { ageWords, isStale } from '../model/age.ts';
import { cellsPath, crossesPath, type CellGrid } from '../model/cells.ts';
import { formatNumber } from '../model/format.ts';
import { statesIn } from '../model/heat.ts';
import { planeLetters, type FlatLattice } from '../model/lattice.ts';

/** How often the state of a run is asked for, in milliseconds: runners write it every 2 s at most. */
const period = 2000;

/** Follows a run while its runner publishes states; gives up quietly where nothing is published. */
function follow(root: HTMLElement): void {
  const address = root.dataset.live ?? '';
  let seen = '';
  const tick = async (): Promise<void> => {
    const status = await fetchStatus(address);
    if (!status || status.plan !== root.dataset.plan) return;
    showAge(root, status);
    if (status.updated !== seen) {
      seen = status.updated;
      showCounts(root, status);
      await showStages(root, address, status);
    }
    if (status.state !== 'ended') setTimeout(tick, period);
  };
  void tick();
}

async function fetchStatus(address: string): Promise<RunStatus | undefined> {
  try {
    const response = await fetch(`${address}status.json`, { cache: 'no-store' });
    if (response.ok) return (await response.json()) as RunStatus;
    // A body that nobody reads keeps its connection busy.
    await response.body?.cancel();
    return undefined;
  } catch {
    return undefined;
  }
}

function showAge(root: HTMLElement, status: RunStatus): void {
  const badge = root.querySelector<HTMLElement>('[data-live-age]');
  if (!badge) return;
  const seconds = (Date.now() - Date.parse(status.updated)) / 1000;
  const stale = status.state !== 'ended' && isStale(seconds);
  const text = status.state === 'ended' ? 'ended' : `${stale ? 'stale' : 'live'}, ${ageWords(seconds)}`;
  badge.hidden = false;
  badge.toggleAttribute('data-stale', stale);
  // A status region speaks at every change, so its text changes only when the words do.
  if (badge.textContent !== text) badge.textContent = text;
}

function showCounts(root: HTMLElement, status: RunStatus): void {
  const state = root.querySelector('[data-live-state] .state');
  if (state) state.lastChild?.replaceWith(status.outcome ?? status.state);
  for (const item of root.querySelectorAll<HTMLElement>('[data-live-count]')) setNumber(item, status.counts[item.dataset.liveCount as keyof RunStatus['counts']] ?? 0);
  for (const item of root.querySelectorAll<HTMLElement>('[data-live-field]')) setNumber(item, item.dataset.liveField === 'ran' ? status.ran : status.cached);
  const tasks = Object.values(status.counts).reduce((sum, count) => sum + count, 0);
  const share = (count: number): string => String(tasks === 0 ? 0 : (1000 * count) / tasks);
  root.querySelector('[data-live-meter="succeeded"]')?.setAttribute('width', share(status.counts.succeeded));
  const failed = root.querySelector('[data-live-meter="failed"]');
  failed?.setAttribute('x', share(status.counts.succeeded));
  failed?.setAttribute('width', share(status.counts.failed));
  root.querySelector('.meter')?.setAttribute('aria-label', `${status.counts.succeeded} of ${tasks} tasks succeeded`);
}

function setNumber(inside: HTMLElement, value: number): void {
  const data = inside.querySelector('data');
  if (!data) return;
  data.value = String(value);
  data.dataset.value = String(value);
  data.textContent = formatNumber(value, 'count');
}

async function showStages(root: HTMLElement, address: string, status: RunStatus): Promise<void> {
  for (const { id } of status.stages) {
    const heat = root.querySelector<HTMLElement>(`[data-stage="${CSS.escape(id)}"] .heat`);
    if (!heat) continue;
    const letters = await fetchLetters(`${address}units/${encodeURIComponent(id)}.bin`);
    if (letters !== undefined) drawPlanes(heat, letters);
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

function drawPlanes(heat: HTMLElement, letters: string): void {
  const lattice = JSON.parse(heat.dataset.lattice ?? '{}') as FlatLattice;
  const grid = JSON.parse(heat.dataset.cells ?? '{}') as CellGrid;
  heat.querySelectorAll<HTMLElement>('.plane').forEach((plane, index) => {
    const cells = planeLetters(lattice, letters, index);
    for (const path of plane.querySelectorAll<SVGPathElement>('path[data-letter]')) path.setAttribute('d', cellsPath(grid, cells, path.dataset.letter ?? ''));
    plane.querySelector('path[data-crosses]')?.setAttribute('d', crossesPath(grid, cells, 'f'));
  });
  drawLegend(heat, letters);
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
    setNumber(item, count);
    item.lastChild?.replaceWith(` ${state}`);
    return item;
  });
  legend.replaceChildren(...items);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) follow(root);

export {};
