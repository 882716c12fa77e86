import type { RunStatus } from '../../runner/model/stored.ts';
import { formatPlace } from '../model/format.ts';
import { setNumber } from './live-number.ts';

/**
 * Shows the tasks that have failed by now above the attempts that were known when the page was made. A task that is
 * tried again leaves the list. A public copy of a state may hold no text: then the counts are all there is to see.
 */
export function showFailures(root: HTMLElement, { failures = [], updated }: Partial<RunStatus>): void {
  const place = root.querySelector<HTMLElement>('[data-live-failures]');
  const template = place?.querySelector('template');
  const list = place?.querySelector('[data-live-list]');
  if (!place || !template || !list) return;
  // What the page was made from is below already.
  const shown = updated === place.dataset.updated ? [] : failures;
  place.hidden = shown.length === 0;
  setNumber(place, shown.length);
  list.replaceChildren(
    ...shown.map((failure) => {
      const article = template.content.cloneNode(true) as DocumentFragment;
      const say = (part: string, text: string): void => {
        const element = article.querySelector<HTMLElement>(`[data-part="${part}"]`);
        if (!element) return;
        element.textContent = text;
        element.hidden = text === '';
      };
      const at = formatPlace(failure.at);
      article.querySelector('article')?.setAttribute('aria-label', `failed: ${failure.stage} ${at}`);
      say('stage', failure.stage);
      say('at', at);
      say('class', `class ${failure.class}`);
      say('reason', failure.reason);
      say('tail', failure.tail ?? '');
      return article;
    }),
  );
}
