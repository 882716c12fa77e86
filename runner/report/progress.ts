import type { RunEvent, TaskState, WorkerStatus } from '../model/stored.ts';
import { clip, duration, inert, painter, plural } from './style.ts';
import { workerText } from './worker-text.ts';

/** Shows a run while it goes on. */
export interface Progress {
  event(event: RunEvent): void;
  /** The nodes that the run's pods are on now: lines of the status area; how many, in plain lines. */
  workers(workers: readonly WorkerStatus[]): void;
  /** A line above the status area. */
  note(text: string): void;
  close(): void;
}

/** What a progress writes on: stderr for people, stdout for programs. */
export interface ProgressOptions {
  readonly how: 'terminal' | 'plain' | 'ndjson';
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
  readonly columns: number;
  /** Place of a unit in words, for failures. */
  readonly place: (plan: string, stage: string, unit: number) => string;
}

/** Milliseconds between redraws of the status area, and between plain progress lines. */
const REDRAW = 100;
const PLAIN_LINE = 5000;
/** Stages and nodes that the status area shows at most. */
const SHOWN = 6;

/** A compact status area on a terminal, plain lines otherwise, or the events themselves. */
export function progress(options: ProgressOptions): Progress {
  if (options.how === 'ndjson') return { event: (event) => options.out(`${JSON.stringify(event)}\n`), workers: () => {}, note: (text) => options.err(`${text}\n`), close: () => {} };
  const paint = painter(options.colour);
  let drawn = 0;
  let timer: NodeJS.Timeout | undefined;
  let analysis = '';
  let total = 0;
  let began = 0;
  let nodes: readonly WorkerStatus[] = [];
  const stages = new Map<string, { running: number; done: number; cached: number; failed: number }>();
  const states = new Map<string, TaskState>();

  const clear = (): void => {
    if (drawn > 0) options.err(`\u001b[${drawn}A\u001b[J`);
    drawn = 0;
  };
  const lineOf = (name: string, stage: { running: number; done: number; cached: number; failed: number }): string => {
    const parts = [stage.running > 0 ? `${stage.running} running` : '', stage.done > 0 ? `${stage.done} done` : '', stage.cached > 0 ? `${stage.cached} cached` : '', stage.failed > 0 ? `${stage.failed} failed` : ''];
    return `${name}: ${parts.filter((part) => part !== '').join(', ')}`;
  };
  const sums = (): { done: number; cached: number; failed: number } => [...stages.values()].reduce((sum, stage) => ({ done: sum.done + stage.done, cached: sum.cached + stage.cached, failed: sum.failed + stage.failed }), { done: 0, cached: 0, failed: 0 });
  const headline = (): string => {
    const { done, cached, failed } = sums();
    const seconds = (performance.now() - began) / 1000;
    const left = total - done - cached - failed;
    const rate = done / Math.max(seconds, 0.001);
    const eta = done >= 5 && left > 0 ? `, about ${duration(left / rate)} left` : '';
    return `${analysis}  ${done + cached + failed}/${total}  ${cached} cached, ${done} ran${failed > 0 ? `, ${failed} failed` : ''}  ${duration(seconds)}${eta}`;
  };
  const where = (): string => (nodes.length === 0 ? '' : `  ${plural(nodes.reduce((sum, { pods }) => sum + pods, 0), 'pod')} on ${plural(nodes.length, 'node')}`);
  const draw = (): void => {
    const busy = [...stages].filter(([, stage]) => stage.running > 0).slice(0, SHOWN);
    const on = [...nodes.slice(0, SHOWN).map(workerText), ...(nodes.length > SHOWN ? [`and ${nodes.length - SHOWN} more nodes`] : [])];
    const lines = [paint('bold', clip(headline(), options.columns - 1)), ...busy.map(([name, stage]) => paint('dim', clip(`  ${lineOf(name, stage)}`, options.columns - 1))), ...on.map((line) => paint('dim', clip(`  ${line}`, options.columns - 1)))];
    // One write, and each line over the old one: a terminal that paints between two writes shows no empty area.
    options.err(`${drawn > 0 ? `\u001b[${drawn}A` : ''}${lines.map((line) => `${line}\u001b[K\n`).join('')}\u001b[J`);
    drawn = lines.length;
  };
  const start = (): void => {
    if (timer !== undefined) return;
    timer = setInterval(() => (options.how === 'terminal' ? draw() : options.err(`${headline()}${where()}\n`)), options.how === 'terminal' ? REDRAW : PLAIN_LINE);
    timer.unref();
  };
  const stop = (): void => {
    clearInterval(timer);
    timer = undefined;
    if (options.how === 'terminal') clear();
  };
  const note = (text: string): void => {
    if (options.how === 'terminal') clear();
    options.err(`${text}\n`);
  };

  return {
    note,
    close: stop,
    workers: (workers) => {
      nodes = workers;
    },
    event: (event) => {
      if (event.type === 'run-started') {
        analysis = event.analysis;
        total = event.tasks;
        began = performance.now();
        stages.clear();
        states.clear();
        if (options.how === 'plain') options.err(`${analysis}: ${plural(total, 'task')}\n`);
        start();
      } else if (event.type === 'task') {
        const stage = stages.get(event.stage) ?? { running: 0, done: 0, cached: 0, failed: 0 };
        stages.set(event.stage, stage);
        const name = `${event.stage}/${event.unit}`;
        const before = states.get(name);
        if (before === 'running') stage.running -= 1;
        // Somebody asked for another try.
        if (before === 'failed') stage.failed -= 1;
        if (event.state === 'running' || event.state === 'failed') states.set(name, event.state);
        else states.delete(name);
        if (event.state === 'running') stage.running += 1;
        if (event.state === 'succeeded') {
          stage[event.cached === true ? 'cached' : 'done'] += 1;
          // Computed again, with other bytes.
          if (event.reason !== undefined) note(`${paint('yellow', '≠')} ${options.place(event.plan, event.stage, event.unit)}: ${inert(event.reason)}`);
        }
        if (event.state === 'failed') {
          stage.failed += 1;
          note(`${paint('red', '✗')} ${options.place(event.plan, event.stage, event.unit)}: ${event.class ?? ''}: ${inert(event.reason ?? '')}`);
        }
      } else if (event.type === 'wanted') note(`${paint('cyan', '•')} ${event.action} (by ${inert(event.by)})`);
      else stop();
    },
  };
}
