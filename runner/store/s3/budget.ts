/** Bytes that may be held at a time; who wants more waits, in order of arrival. */
export interface Budget {
  /** Waits for room; more than there ever is may be held alone. Answers how to give it back. */
  take(bytes: number): Promise<() => void>;
}

/** A budget of so many bytes. */
export function budget(most: number): Budget {
  let held = 0;
  const waiting: { readonly bytes: number; readonly go: () => void }[] = [];
  const fits = (bytes: number): boolean => held === 0 || held + bytes <= most;
  const wake = (): void => {
    for (let next = waiting[0]; next !== undefined && fits(next.bytes); next = waiting[0]) {
      waiting.shift();
      held += next.bytes;
      next.go();
    }
  };
  return {
    take: async (bytes) => {
      if (waiting.length === 0 && fits(bytes)) held += bytes;
      else await new Promise<void>((go) => waiting.push({ bytes, go }));
      return () => {
        held -= bytes;
        wake();
      };
    },
  };
}
