/** How a state is told apart at first sight: by a mark and a tone as well as by its word. */
export type Tone = 'good' | 'bad' | 'busy' | 'warn' | 'plain';

const tones: { readonly [state: string]: Tone } = {
  fresh: 'good', complete: 'good', succeeded: 'good', passed: 'good',
  failed: 'bad', interrupted: 'bad', divergent: 'bad',
  running: 'busy', waiting: 'busy',
  partial: 'warn', paused: 'warn', suppressed: 'warn', cancelled: 'warn', lost: 'warn',
};

/** A sign for each tone. */
export const marks: { readonly [tone in Tone]: string } = { good: '✓', bad: '✗', busy: '●', warn: '!', plain: '○' };

/** The tone of the state of an analysis, a run, a task, an attempt or a self test. */
export function toneOf(state: string): Tone {
  return tones[state] ?? 'plain';
}
