import { formatNumber } from '../model/format.ts';

/** Puts a count into the first number inside an element, as the pages themselves write it. */
export function setNumber(inside: Element, value: number): void {
  const data = inside.querySelector('data');
  if (!data) return;
  data.value = String(value);
  data.dataset.value = String(value);
  data.textContent = formatNumber(value, 'count');
}
