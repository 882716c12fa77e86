/** Bytes of buffers that may have come since the last collection, and milliseconds between looks. */
const MOST = 8 << 20;
const PERIOD = 50;

/**
 * Collects garbage whenever buffers have grown by some megabytes. Pieces of what streams through live just long enough to be
 * taken for old, and V8 looks at old buffers when there are 64 MB of them: with ten gigabytes, and less on a machine
 * under load, an agent took 157 MiB for it. `collect` is there where Node was started with --expose-gc.
 */
export function boundGarbage(collect: (() => void) | undefined, buffers: () => number): void {
  if (collect === undefined) return;
  let floor = 0;
  setInterval(() => {
    const now = buffers();
    if (now < floor) floor = now;
    if (now <= floor + MOST) return;
    collect();
    floor = buffers();
  }, PERIOD).unref();
}
