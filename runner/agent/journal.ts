import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { ChunkTaskOutcome } from '../task/chunk.ts';

/** One line of the journal. `index` counts the tasks of the chunk; `task` is the number that the shim knows. */
type Line =
  | { readonly type: 'session'; readonly session: string }
  | { readonly type: 'run'; readonly index: number; readonly task: number }
  | { readonly type: 'done'; readonly index: number; readonly outcome: ChunkTaskOutcome }
  | { readonly type: 'ended'; readonly code: number };

/** What an agent knows of the agents before it in the same pod, and tells those after it. */
export interface Journal {
  readonly session: string | undefined;
  /** The task that was given to the shim last and has no outcome. */
  readonly running: { readonly index: number; readonly task: number } | undefined;
  readonly done: ReadonlyMap<number, ChunkTaskOutcome>;
  /** Code that the shim was told to end with. */
  readonly ended: number | undefined;
  note(line: Line): void;
}

/**
 * Opens the journal of a pod. It lies where no command can reach it, and dies with the pod, so it is written without a
 * sync; an agent that was killed while it wrote leaves a last line that counts for nothing.
 */
export function openJournal(path: string): Journal {
  let session: string | undefined;
  let running: Journal['running'];
  let ended: number | undefined;
  const done = new Map<number, ChunkTaskOutcome>();
  const take = (line: Line): void => {
    if (line.type === 'session') session = line.session;
    if (line.type === 'run') running = line;
    if (line.type === 'done') {
      done.set(line.index, line.outcome);
      if (running?.index === line.index) running = undefined;
    }
    if (line.type === 'ended') ended = line.code;
  };
  mkdirSync(dirname(path), { recursive: true });
  if (existsSync(path)) {
    const text = readFileSync(path, 'utf8');
    const whole = text.slice(0, text.lastIndexOf('\n') + 1);
    for (const line of whole.split('\n')) if (line !== '' && line.endsWith('}')) take(JSON.parse(line) as Line);
    if (whole.length < text.length) appendFileSync(path, '\n');
  }
  return {
    get session() {
      return session;
    },
    get running() {
      return running;
    },
    get ended() {
      return ended;
    },
    done,
    note: (line) => {
      take(line);
      appendFileSync(path, `${JSON.stringify(line)}\n`);
    },
  };
}
