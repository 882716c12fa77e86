// Loaded by `--import` into a runner and, handed on by it, into its workers. At one moment it stops the process, says so
// on stderr, and lets the test kill whom it wants. What to do comes as JSON in the query of the module's own address.
import childProcess, { type SpawnOptions } from 'node:child_process';
import fs, { existsSync } from 'node:fs';
import { enableCompileCache, syncBuiltinESMExports } from 'node:module';
import { intercept } from './file-operations.ts';
import { phaseOf, type Phase } from './phases.ts';
import { describeError } from './trouble.ts';

/** What the process is to do. */
export interface Orders {
  /** Name of this trial, to find its processes by. */
  readonly trial: string;
  readonly cache: string;
  /** Where to stop: the `at`-th operation of a phase, in the runner or in a worker. Absent: only counted. */
  readonly stop?: { readonly phase: Phase; readonly role: 'runner' | 'worker'; readonly at: number; readonly after: boolean; readonly release: string };
  /** Or: the `at`-th operation whose description contains this text fails with this code; with `on`, all later ones too. */
  readonly fail?: { readonly what: string; readonly at: number; readonly code: string; readonly on?: boolean };
}

const orders = JSON.parse(new URL(import.meta.url).searchParams.get('orders') ?? '{}') as Orders;
const role = process.argv[1]?.includes('worker') === true ? 'worker' : 'runner';
const counts: { [phase: string]: number } = {};
const cell = new Int32Array(new SharedArrayBuffer(4));
let failures = 0;

/** Whether this operation is the one to stop at. */
function isMoment(phase: Phase | undefined): boolean {
  if (phase === undefined) return false;
  counts[phase] = (counts[phase] ?? 0) + 1;
  const { stop } = orders;
  return stop?.phase === phase && stop.role === role && counts[phase] === stop.at;
}

/** Waits to be killed, or to be released because somebody else was. */
function wait(): void {
  const release = orders.stop?.release ?? '';
  process.stderr.write(`@stopped ${role}\n`);
  while (!existsSync(release)) Atomics.wait(cell, 0, 0, 1);
}

enableCompileCache(orders.cache);
intercept((operation, proceed) => {
  if (orders.fail !== undefined && `${role} ${operation.name} ${operation.to ?? operation.path}`.includes(orders.fail.what)) {
    failures += 1;
    if (failures === orders.fail.at || (orders.fail.on === true && failures > orders.fail.at)) throw describeError(orders.fail.code, operation);
  }
  if (!isMoment(phaseOf(operation))) return proceed();
  if (operation.name === 'writeSync' && orders.stop?.after === true) {
    // Killed in the middle of a write: half of the bytes are there.
    const [fd, bytes, from = 0] = operation.args as [number, Uint8Array, number?];
    proceedWithHalf(fd, bytes, from);
    wait();
    return Math.ceil((bytes.length - from) / 2);
  }
  if (orders.stop?.after !== true) wait();
  const result = proceed();
  if (orders.stop?.after === true) wait();
  return result;
});

function proceedWithHalf(fd: number, bytes: Uint8Array, from: number): void {
  fs.writeSync(fd, bytes, from, Math.ceil((bytes.length - from) / 2));
}

if (role === 'worker') {
  const { spawn } = childProcess;
  // A command is held before its first instruction, so that whoever dies, dies while it runs.
  childProcess.spawn = ((path: string, argv: readonly string[], options: SpawnOptions) => {
    if (!isMoment('task')) return spawn(path, argv, options);
    const child = spawn('/bin/sh', ['-c', 'kill -STOP $$; exec "$0" "$@"', path, ...argv], options);
    const { pid } = child;
    if (pid === undefined) return child;
    while (!/\) [TZ] /.test(fs.readFileSync(`/proc/${pid}/stat`, 'latin1'))) Atomics.wait(cell, 0, 0, 1);
    wait();
    process.kill(pid, orders.stop?.after === true ? 'SIGKILL' : 'SIGCONT');
    return child;
  }) as typeof spawn;
  syncBuiltinESMExports();
}
process.on('exit', () => {
  if (orders.stop === undefined) process.stderr.write(`@counts ${role} ${JSON.stringify(counts)}\n`);
});
