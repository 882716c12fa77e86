/** Tasks of one plan that have the same key: one of them is executed, the others take what it made. */
export interface Twins<Task> {
  /** Who is executed, or was taken from the store, for a key. */
  holder(key: string): Task | undefined;
  hold(key: string, task: Task): void;
  /** Waits for whoever holds the key, or will. */
  follow(key: string, task: Task): void;
  /** Those that waited for the key, once. */
  followers(key: string): readonly Task[];
  /** Nobody holds the key any more; gives those that waited for it. */
  release(key: string): readonly Task[];
}

/** No task holds anything yet. */
export function twinsOf<Task>(): Twins<Task> {
  const holders = new Map<string, Task>();
  const waiting = new Map<string, Task[]>();
  const followers = (key: string): readonly Task[] => {
    const found = waiting.get(key) ?? [];
    waiting.delete(key);
    return found;
  };
  return {
    holder: (key) => holders.get(key),
    hold: (key, task) => void holders.set(key, task),
    follow: (key, task) => {
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [task]);
      else others.push(task);
    },
    followers,
    release: (key) => {
      holders.delete(key);
      return followers(key);
    },
  };
}
