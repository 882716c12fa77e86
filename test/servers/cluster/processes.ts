import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A program of the rig, and how one knows that it can be used. */
export interface Component {
  readonly name: string;
  readonly command: readonly string[];
  /** Asked again and again after the start until it answers true. */
  ready(): Promise<boolean>;
}

/** Components that run, each with a log of its own. */
export interface Processes {
  /** Starts a component and waits until it is ready; throws, with the end of its log, when it ends or is not ready within five minutes. */
  start(component: Component): Promise<void>;
  /** Ends a component with SIGKILL and waits until it is gone. */
  kill(name: string): Promise<void>;
  /** Starts a component again as it was. */
  restart(name: string): Promise<void>;
}

/** Manages components whose logs are in a folder and whose commands begin with a prefix. */
export function processes(logs: string, prefix: readonly string[]): Processes {
  const known = new Map<string, { readonly component: Component; child: ChildProcess | undefined }>();
  const start = async (component: Component): Promise<void> => {
    const log = join(logs, `${component.name}.log`);
    const out = openSync(log, 'a');
    const [program, ...args] = [...prefix, ...component.command] as [string, ...string[]];
    // Detached, so that an interrupt from the keyboard reaches the test alone.
    const child = spawn(program, args, { detached: true, stdio: ['ignore', out, out], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', HOME: logs } });
    closeSync(out);
    known.set(component.name, { component, child });
    let failed: string | undefined;
    child.once('error', (error) => {
      failed = error.message;
    });
    child.once('exit', (code, signal) => {
      failed = `it ended (${code ?? signal})`;
    });
    // The logs keep the pipe of the test open no longer than the test.
    child.unref();
    const deadline = Date.now() + 300_000;
    while (!(await component.ready())) {
      if (failed === undefined && Date.now() > deadline) failed = 'it is not ready after five minutes';
      if (failed !== undefined) throw new Error(`${component.name} cannot be used: ${failed}; its log is ${log}\n${existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-30).join('\n') : ''}`);
      await pause(50);
    }
  };
  return {
    start,
    kill: async (name) => {
      const entry = known.get(name);
      const child = entry?.child;
      if (entry === undefined || child === undefined) throw new Error(`${name} does not run; there are: ${[...known.keys()].join(', ')}`);
      entry.child = undefined;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.ref();
      child.kill('SIGKILL');
      await gone;
    },
    restart: async (name) => {
      const entry = known.get(name);
      if (entry === undefined || entry.child !== undefined) throw new Error(`${name} was not killed before`);
      await start(entry.component);
    },
  };
}
