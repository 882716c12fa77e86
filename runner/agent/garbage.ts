/** Bytes of buffers that may have come since the last collection, and milliseconds between looks. */
const MOST = 4 << 20;
const PERIOD = 10;

/** Collects young objects, or all; what `gc` does in a Node that was started with --expose-gc. */
export type Collect = (kind: 'minor' | 'major') => void;

/**
 * Collects garbage whenever buffers have grown by some megabytes: young objects, which takes a millisecond, and all when that was
 * not enough. Pieces of what streams through live just long enough to be taken for old, and V8 looks at old buffers when
 * there are 64 MB of them: an agent took 157 MiB for it, and 131 MiB on a busy machine when it looked every 50 ms.
 */
export function boundGarbage(collect: Collect | undefined, buffers: () => number): void {
  if (collect === undefined) return;
  let floor = 0;
  setInterval(() => {
    floor = Math.min(floor, buffers());
    if (buffers() <= floor + MOST) return;
    collect('minor');
    if (buffers() <= floor + MOST) return;
    collect('major');
    floor = buffers();
  }, PERIOD).unref();
}
