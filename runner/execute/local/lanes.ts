/** Lanes of a worker: while the command of one task runs, those beside it are staged and committed. */
export interface Lanes<Folder> {
  /** Performs something in the next lane that is free, in the order of asking. */
  run(task: (folder: Folder) => Promise<void>): Promise<void>;
  /** Performs something while nothing else that asked for this is under way, in the order of asking. */
  alone<T>(action: () => Promise<T>): Promise<T>;
}

/** A lane for each folder. What a task needs to itself (its namespace, its memory limit, the log) it uses inside of `alone`. */
export function lanesOf<Folder>(folders: readonly Folder[]): Lanes<Folder> {
  const free = [...folders];
  const waiting: ((folder: Folder) => void)[] = [];
  const queue: (() => void)[] = [];
  let busy = false;
  return {
    run: async (task) => {
      const folder = free.shift() ?? (await new Promise<Folder>((resolve) => waiting.push(resolve)));
      try {
        await task(folder);
      } finally {
        const next = waiting.shift();
        if (next === undefined) free.push(folder);
        else next(folder);
      }
    },
    alone: async (action) => {
      if (busy) await new Promise<void>((resolve) => queue.push(resolve));
      busy = true;
      try {
        return await action();
      } finally {
        // Before whoever asked hears of the end: the next command runs while that one is committed.
        const next = queue.shift();
        if (next === undefined) busy = false;
        else next();
      }
    },
  };
}
