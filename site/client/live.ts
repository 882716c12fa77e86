import { stateOrder } from '../../runner/model/state-letters.ts';
import type { RunStatus } from '../../runner/model/stored.ts';
import { ageWords, isStale } from '../model/age.ts';
import { formatInstant } from '../model/format.ts';
import { marks, toneOf } from '../model/tone.ts';
import { showFailures } from './live-failures.ts';
import { setNumber } from './live-number.ts';
import { showStages } from './live-stages.ts';
import { showWorkers } from './live-workers.ts';

/** How often the state of a run is asked for, in milliseconds: runners write it every 2 s at most. */
const period = 2000;
/** Longest wait between questions that nobody answers. */
const patience = 30_000;

/**
 * Follows a run while its runner publishes states. Where nothing is published it asks once; what was there and is away
 * is asked for again, ever more slowly, and called stale meanwhile.
 */
function follow(root: HTMLElement): void {
  const address = root.dataset.live ?? '';
  let last: RunStatus | undefined;
  let missed = 0;
  const tick = async (): Promise<void> => {
    const status = await fetchStatus(address);
    missed = status === undefined ? missed + 1 : 0;
    const known = status ?? last;
    if (known === undefined || known.plan !== root.dataset.plan) return;
    showAge(root, known);
    if (status !== undefined && status.updated !== last?.updated) {
      showCounts(root, status);
      showFailures(root, status);
      showWorkers(root, status);
      await showStages(root, address, status);
    }
    last = known;
    if (known.state !== 'ended') later(Math.min(patience, period * 2 ** missed), tick);
  };
  void tick();
}

/** A page that nobody looks at asks nothing. */
function later(wait: number, tick: () => Promise<void>): void {
  setTimeout(() => {
    if (document.hidden) document.addEventListener('visibilitychange', () => void tick(), { once: true });
    else void tick();
  }, wait);
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
  showState(root, status.outcome ?? status.state);
  const time = root.querySelector<HTMLTimeElement>('[data-live-updated] time');
  if (time) {
    time.dateTime = status.updated;
    time.textContent = formatInstant(status.updated);
  }
  const tasks = Object.values(status.counts).reduce((sum, count) => sum + count, 0);
  const items = new Map([...root.querySelectorAll<HTMLElement>('[data-live-count]')].map((item) => [item.dataset.liveCount ?? '', item]));
  const model = items.get('succeeded');
  for (const state of stateOrder) {
    const count = status.counts[state] ?? 0;
    // States that did not occur when the page was made have no place in it yet.
    if (!items.has(state) && count > 0 && model) items.set(state, addCount(model, state));
    const item = items.get(state);
    if (item) setNumber(item, count);
  }
  for (const item of root.querySelectorAll<HTMLElement>('[data-live-field]')) setNumber(item, item.dataset.liveField === 'ran' ? status.ran : item.dataset.liveField === 'cached' ? status.cached : tasks);
  const wanted = tasks - status.counts.absent - status.counts.excluded;
  const share = (count: number): string => String(wanted === 0 ? 0 : Math.round((1000 * count) / wanted));
  root.querySelector('[data-live-meter="succeeded"]')?.setAttribute('width', share(status.counts.succeeded));
  const failed = root.querySelector('[data-live-meter="failed"]');
  failed?.setAttribute('x', share(status.counts.succeeded));
  failed?.setAttribute('width', share(status.counts.failed));
  root.querySelector('.meter')?.setAttribute('aria-label', `${status.counts.succeeded} of ${wanted} tasks succeeded`);
}

function showState(root: HTMLElement, word: string): void {
  const state = root.querySelector('[data-live-state] .state');
  const mark = state?.querySelector('.mark');
  if (!state || !mark) return;
  const tone = toneOf(word);
  state.classList.remove(...Object.keys(marks));
  state.classList.add(tone);
  mark.textContent = marks[tone];
  state.lastChild?.replaceWith(word);
}

function addCount(model: HTMLElement, state: string): HTMLElement {
  const item = model.cloneNode(true) as HTMLElement;
  item.dataset.liveCount = state;
  item.lastChild?.replaceWith(` ${state}`);
  model.parentElement?.append(item);
  return item;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) follow(root);

export {};
