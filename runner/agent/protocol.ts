/** Version of the protocol that is spoken with the shim (`shim/PROTOCOL.md`). */
export const PROTOCOL = 1;

/** A command as the shim is asked to run it. */
export interface RunRequest {
  readonly task: number;
  readonly argv: readonly string[];
  /** `NAME=value`: all that the command has. */
  readonly env: readonly string[];
  readonly cwd: string;
  /** File that gets what it prints. */
  readonly log: string;
  /** Where a program is looked for by name, as in PATH. */
  readonly search: string;
  readonly network: 'none' | 'open';
  /** Folders of the container that are emptied when it has ended. */
  readonly scratch: readonly string[];
  /** Seconds. */
  readonly deadline: number;
  readonly grace: number;
}

/** What the agent says. */
export type ToShim =
  | { readonly type: 'welcome'; readonly protocol: number; readonly session: string }
  | ({ readonly type: 'run' } & RunRequest)
  | { readonly type: 'stop'; readonly task: number }
  | { readonly type: 'ack'; readonly task: number }
  | { readonly type: 'end'; readonly code: number };

/** First message of the shim. */
export interface Hello {
  readonly type: 'hello';
  readonly protocol: number;
  readonly pid: number;
  /** `os/architecture`. */
  readonly platform: string;
  /** PATH of the container. */
  readonly path: string;
  /** Bytes; 0 where the kernel holds the container to nothing. */
  readonly memoryLimit: number;
  /** Session of the agent that it served before. */
  readonly session: string;
  /** A task that no agent has acknowledged yet; 0 when there is none. */
  readonly task: number;
}

/** What came of a command. */
export interface Exited {
  readonly type: 'exited';
  readonly task: number;
  readonly code?: number;
  readonly signal?: string;
  /** It could not be started: a code of the system. */
  readonly error?: string;
  readonly cause?: 'deadline' | 'stop';
  /** Seconds. */
  readonly wall: number;
  readonly cpu: number;
  /** Bytes, the peak. */
  readonly memory: number;
  readonly oomKills: number;
  /** No process of it can be alive any more. */
  readonly alone: boolean;
}

/** What the shim says. */
export type FromShim = Hello | Exited | { readonly type: 'started'; readonly task: number } | { readonly type: 'sample'; readonly task: number; readonly memory: number } | { readonly type: 'terminating' };

/** Longest line that is taken from a shim, in bytes. */
const LONGEST_LINE = 64 << 10;

/** Text of a message as it is sent. */
export function printMessage(message: ToShim): string {
  return `${JSON.stringify(message)}\n`;
}

/** Reads a line of the shim; undefined when it is not exactly a message of this protocol: whoever says such things is not our shim. */
export function parseMessage(line: string): FromShim | undefined {
  let given: { readonly [name: string]: unknown };
  try {
    given = JSON.parse(line) as typeof given;
  } catch {
    return undefined;
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return undefined;
  const whole = (name: string, most: number): number | undefined => {
    const value = given[name] ?? 0;
    return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most ? (value as number) : undefined;
  };
  const amount = (name: string): number | undefined => {
    const value = given[name] ?? 0;
    return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : undefined;
  };
  const text = (name: string, pattern: RegExp): string | undefined => {
    const value = given[name] ?? '';
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  const task = whole('task', 2 ** 31);
  if (task === undefined) return undefined;
  switch (given['type']) {
    case 'hello': {
      const hello = { protocol: whole('protocol', 1000), pid: whole('pid', 2 ** 31), platform: text('platform', /^[a-z0-9]{1,20}\/[a-z0-9]{1,20}$/), path: text('path', /^[^\0]{0,16384}$/), memoryLimit: whole('memoryLimit', Number.MAX_SAFE_INTEGER), session: text('session', /^[0-9a-f]{0,64}$/) };
      return Object.values(hello).includes(undefined) ? undefined : ({ type: 'hello', task, ...hello } as Hello);
    }
    case 'started':
      return { type: 'started', task };
    case 'sample': {
      const memory = amount('memory');
      return memory === undefined ? undefined : { type: 'sample', task, memory };
    }
    case 'terminating':
      return { type: 'terminating' };
    case 'exited': {
      const numbers = { wall: amount('wall'), cpu: amount('cpu'), memory: amount('memory'), oomKills: whole('oomKills', 2 ** 31) };
      const ways = { code: given['code'] === undefined ? '' : whole('code', 255), signal: text('signal', /^(SIG[A-Z0-9]{1,12})?$/), error: text('error', /^[\x20-\x7e]{0,200}$/), cause: text('cause', /^(deadline|stop)?$/) };
      if ([...Object.values(numbers), ...Object.values(ways)].includes(undefined) || typeof given['alone'] !== 'boolean') return undefined;
      if ([ways.code, ways.signal, ways.error].filter((way) => way !== '').length !== 1) return undefined;
      const said = Object.fromEntries(Object.entries(ways).filter(([, way]) => way !== ''));
      return { type: 'exited', task, ...said, ...numbers, alone: given['alone'] } as Exited;
    }
    default:
      return undefined;
  }
}

/** Takes bytes as they come and gives out whole lines; false when a line is longer than any of the protocol. */
export function lineReader(onLine: (line: string) => void): (bytes: Buffer) => boolean {
  let rest: Buffer = Buffer.alloc(0);
  return (bytes) => {
    rest = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      if (end > LONGEST_LINE) return false;
      const line = rest.toString('utf8', 0, end);
      rest = rest.subarray(end + 1);
      onLine(line);
    }
    return rest.length <= LONGEST_LINE;
  };
}
