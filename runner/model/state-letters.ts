import type { TaskState } from './stored.ts';

/**
 * States in the order of their codes: the byte of a unit in `units/<stage>.bin` is an index into this list.
 * Entries are added at the end, never moved, since stored runs hold the codes.
 */
export const stateOrder: readonly TaskState[] = ['absent', 'waiting', 'blocked', 'queued', 'running', 'succeeded', 'failed', 'cancelled', 'excluded', 'stale'];

/** One letter per state in the same order, for catalogues: a string of states is readable and compresses well. */
export const stateLetters = '.wbqrsfcxo';

/** Letter of a state. */
export function letterOfState(state: TaskState): string {
  return stateLetters[stateOrder.indexOf(state)] as string;
}

/** State of a letter; undefined when no state has it. */
export function stateOfLetter(letter: string): TaskState | undefined {
  return letter.length === 1 ? stateOrder[stateLetters.indexOf(letter)] : undefined;
}

/** Bytes of `units/<stage>.bin` → a string of letters; an unknown code, written by a newer version, counts as waiting. */
export function lettersOfCodes(codes: Uint8Array): string {
  let text = '';
  for (const code of codes) text += stateLetters[code] ?? 'w';
  return text;
}
