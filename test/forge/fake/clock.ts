import type { Clock } from '../../../runner/forge/clock.ts';

/** A clock that moves only when somebody waits, and keeps for how long they did, in milliseconds. */
export interface FakeClock extends Clock {
  readonly waits: readonly number[];
}

/** A fake clock; it begins where the world of the fake forges does. */
export function fakeClock(): FakeClock {
  let now = Date.UTC(2026, 0, 1);
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    async wait(ms) {
      waits.push(ms);
      now += ms;
    },
  };
}
