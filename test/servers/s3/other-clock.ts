// Preloaded: this process lives two hours ahead of everybody else.
const AHEAD = 2 * 3600 * 1000;
const Real = Date;

class Ahead extends Real {
  constructor(...args: readonly [] | readonly [number | string | Date]) {
    if (args.length === 0) super(Real.now() + AHEAD);
    else super(args[0]);
  }

  static override now(): number {
    return Real.now() + AHEAD;
  }
}

globalThis.Date = Ahead as DateConstructor;
