/** What a command may touch of the outside: everything a person sees goes through it. Made by `cli.ts`, and by tests. */
export interface Context {
  readonly cwd: string;
  /** How a person calls this program here, for next steps: `headgate`, or `npx headgate` in a checkout. */
  readonly command: string;
  /** Program and arguments that start this program again, for work that is to have nothing of what this process has; undefined where it cannot be. */
  readonly program?: readonly string[];
  /** Login of whoever started this, for launches and wishes. */
  readonly user: string;
  /** Whether the status area may be redrawn. */
  readonly terminal: boolean;
  readonly colour: boolean;
  /** Columns of the terminal. */
  readonly columns: number;
  /** In a workflow: takes findings as commands that show them at their lines. What they quote is escaped; nothing else may go this way. */
  readonly annotate?: (commands: string) => void;
  /** PATH that programs are looked up on. */
  readonly path: string;
  out(text: string): void;
  err(text: string): void;
  /** Aborted by Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
}

/** A mistake in how a command was called: told in one line with the next step, exit code 2. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** Exit codes: 0 fine, 1 findings or failed tasks, 2 wrong usage, 3 our failure, 5 something to run, 130 interrupted. */
export const exits = { fine: 0, findings: 1, usage: 2, failure: 3, toRun: 5, interrupted: 130 } as const;
