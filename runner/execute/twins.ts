import type { Place, TaskKeys } from './task-keys.ts';

/** Tasks of one plan that have the same key: one of them is executed, the others take what it made. */
export interface Twins<Task extends Place> {
  /** Who is executed, or was taken from the store, for a key. */
  holder(key: string): Place | undefined;
  /** A task whose key was noted is the one that is executed for it. */
  hold(task: Task): void;
  /** Waits for whoever holds the key, or will. */
  follow(key: string, task: Task): void;
  /** Whether any task waits for another. */
  readonly any: boolean;
  /** Those that waited for the key, once. */
  followers(key: string): readonly Task[];
  /** Nobody holds the key any more; gives those that waited for it. */
  release(key: string): readonly Task[];
}

/** No task waits for another yet. */
export function twinsOf<Task extends Place>(keys: TaskKeys): Twins<Task> {
  const waiting = new Map<string, Task[]>();
  const followers = (key: string): readonly Task[] => {
    const found = waiting.get(key) ?? [];
    waiting.delete(key);
    return found;
  };
  return {
    holder: keys.holder,
    hold: keys.hold,
    follow: (key, task) => {
      const others = waiting.get(key);
      if (others === undefined) waiting.set(key, [task]);
      else others.push(task);
    },
    get any() {
      return waiting.size > 0;
    },
    followers,
    release: (key) => {
      keys.release(key);
      return followers(key);
    },
  };
}
