import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { makeMemoryGroup, removeMemoryGroup } from '../../../runner/execute/local/memory-group.ts';
import { canonical, type Json } from '../../../runner/model/canonical.ts';
import { digestOf } from '../../../runner/model/digest.ts';
import type { StepDocument, TaskDocument, TaskInput } from '../../../runner/model/plan.ts';
import type { Attempt, TaskRecord } from '../../../runner/model/stored.ts';
import { stepDigest } from '../../../runner/plan/step-document.ts';
import { directoryStore } from '../../../runner/store/directory.ts';
import { ensureDocument } from '../../../runner/store/documents.ts';
import { findRecord } from '../../../runner/store/records.ts';
import type { Store } from '../../../runner/store/store.ts';
import { chunkOutcomeFolder, chunkPath, printChunkDocument, type Chunk, type ChunkOutcome, type ChunkTask, type Wave } from '../../../runner/task/chunk.ts';
import { filesBelow } from '../../crash/kills.ts';
import { buildShim } from './shim.ts';

/** A task as a test writes it: what differs from one that runs `sh -c` with a script. */
export interface Sketch {
  readonly script?: string;
  readonly step?: Partial<StepDocument>;
  /** Path below `in/` → content. */
  readonly inputs?: { readonly [path: string]: string | Uint8Array };
  /** Inputs that are in the store already, instead of `inputs`. */
  readonly given?: readonly TaskInput[];
  readonly resources?: Partial<ChunkTask['resources']>;
  readonly force?: boolean;
}

/** A process of the pod. */
export interface Process {
  readonly pid: number;
  /** Exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
  readonly printed: () => string;
  /** Resolves once it has printed this. */
  saw(text: string): Promise<void>;
  signal(name: NodeJS.Signals): void;
}

/** A pod without a cluster: the real agent and the real shim as two processes, their volumes as folders. */
export interface Pod {
  readonly root: string;
  readonly store: Store;
  readonly storeRoot: string;
  readonly plan: string;
  /** Writes a chunk of one stage, and the wave that names it. */
  chunk(tasks: readonly Sketch[]): Promise<Chunk>;
  startAgent(how?: { readonly program?: readonly string[]; readonly options?: readonly string[] }): Process;
  /** The container of the command: its own processes and mounts; inputs are read-only and the agent's folder is not there. */
  startShim(how?: { readonly memoryGroup?: string }): Process;
  /** Number of the shim, as the machine sees it. */
  shimPid(): number;
  /** Starts both, waits until the shim has ended, then ends the agent as kubelet does. */
  run(...options: string[]): Promise<{ readonly shim: number | string; readonly agent: number | string }>;
  record(task: ChunkTask): Promise<TaskRecord | undefined>;
  /** Text of an output of a task. */
  output(task: ChunkTask, name?: string): Promise<string>;
  attempts(): Attempt[];
  outcomes(): ChunkOutcome[];
  /** Lets a command go that waits for the file `go` in its folder. */
  go(): void;
  /** Resolves once there is a file at this path below the pod. */
  appeared(path: string): Promise<void>;
}

const agentProgram = join(import.meta.dirname, '../../../runner/agent/agent.ts');
const PLAN = 'a'.repeat(64);

/** A store that is not the pod's own: its address, what the agent needs in its environment for it, and the folder where it keeps its documents. */
export interface Elsewhere {
  readonly url: string;
  readonly env: { readonly [name: string]: string };
  readonly store: Store;
  readonly folder: string;
}

/** Makes a pod whose folders and processes go when the test ends. */
export function makePod(t: Pick<TestContext, 'after'>, elsewhere?: Elsewhere): Pod {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-pod-')));
  const [root, storeRoot] = [join(base, 'hg'), elsewhere?.folder ?? join(base, 'store')];
  for (const volume of ['ctl', 'in', 'out', 'agent']) mkdirSync(join(root, volume), { recursive: true });
  cpSync(buildShim(), join(root, 'ctl/shim'));
  const store = elsewhere?.store ?? directoryStore({ root: storeRoot, owner: 'test-1-1' });
  const alive = new Set<ChildProcess>();
  t.after(async () => {
    const over = [...alive].map((child) => new Promise((resolve) => child.once('close', resolve)));
    for (const child of alive) child.kill('SIGKILL');
    await Promise.all(over);
    rmSync(base, { recursive: true, force: true });
  });
  let wave: { path: string; digest: string } | undefined;
  let shimRunner: ChildProcess | undefined;
  const start = (program: string, args: readonly string[], env: { readonly [name: string]: string }): { readonly process: Process; readonly child: ChildProcess } => {
    const child = spawn(program, args, { cwd: base, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    let wake = Promise.withResolvers<void>();
    alive.add(child);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
        const { resolve } = wake;
        wake = Promise.withResolvers();
        resolve();
      });
    }
    let over = false;
    const ended = new Promise<number | string>((resolve) => {
      child.once('close', (code, signal) => {
        alive.delete(child);
        over = true;
        wake.resolve();
        resolve(code ?? signal ?? 'nothing');
      });
    });
    const saw = async (wanted: string): Promise<void> => {
      while (!text.includes(wanted)) {
        if (over) throw new Error(`${program} ended without printing ${wanted}:\n${text}`);
        await wake.promise;
      }
    };
    return { child, process: { pid: child.pid ?? -1, ended, printed: () => text, saw, signal: (name) => void child.kill(name) } };
  };

  const pod: Pod = {
    root,
    store,
    storeRoot,
    plan: PLAN,
    chunk: async (sketches) => {
      const steps = new Map<string, StepDocument>();
      const tasks: ChunkTask[] = [];
      for (const [unit, sketch] of sketches.entries()) {
        const step: StepDocument = { contract: 1, platform: 'any', environment: { image: `example.org/lab/tools@sha256:${'e'.repeat(64)}` }, command: ['sh', '-c', sketch.script ?? 'cat in/* > out/text.txt'], env: {}, code: {}, parameters: {}, outputs: [{ name: 'text', path: 'out/text.txt', kind: 'file' }], network: 'none', ...sketch.step };
        const name = stepDigest(step);
        steps.set(name, step);
        const inputs = sketch.given ?? await Promise.all(Object.entries(sketch.inputs ?? { 'a.txt': `input of ${unit}\n` }).map(async ([path, bytes]) => ({ path: `in/${path}`, digest: `sha256:${await store.putBlob(bytes)}` })));
        const document = canonical({ step: `sha256:${name}`, inputs: { given: inputs } } satisfies TaskDocument as unknown as Json);
        tasks.push({ unit, key: digestOf(`["task",1,${document}]`), step: name, generation: 0, document, resources: { cpu: 1, memory: 512, disk: 1024, gpu: 0, time: 60, ...sketch.resources }, force: sketch.force ?? false });
      }
      for (const [name, step] of steps) await ensureDocument(store, `steps/${name}.json`, canonical(step as unknown as Json));
      const chunk: Chunk = { version: 1, plan: PLAN, launch: 'launch-1', epoch: 1, stage: 'stage', steps: [...steps.keys()], expect: { text: { notEmpty: true } }, mediaTypes: { text: 'text/plain' }, tasks };
      const printed = printChunkDocument(chunk);
      const found: Wave = { version: 1, plan: PLAN, launch: 'launch-1', epoch: 1, stage: 'stage', chunks: [printed.digest] };
      const printedWave = printChunkDocument(found);
      wave = { path: chunkPath(PLAN, 1, printedWave.digest), digest: printedWave.digest };
      await ensureDocument(store, chunkPath(PLAN, 1, printed.digest), printed.text);
      await ensureDocument(store, wave.path, printedWave.text);
      return chunk;
    },
    startAgent: ({ program: [node = '', ...program] = [process.execPath, agentProgram], options = [] } = {}) => start(node, [...program, '--root', root, '--store', elsewhere?.url ?? storeRoot, '--wave', wave?.path ?? '', '--digest', wave?.digest ?? '', ...options], { PATH: '/usr/bin:/bin', JOB_COMPLETION_INDEX: '0', SECRET_OF_THE_AGENT: 'hunter2', ...elsewhere?.env }).process,
    startShim: (how = {}) => {
      const group = how.memoryGroup === undefined ? '' : `echo 0 > ${how.memoryGroup}/cgroup.procs && mount --bind ${how.memoryGroup} ${memoryPlace(how.memoryGroup)} && `;
      const mounts = `${group}mount --bind ${root}/in ${root}/in && mount -o remount,ro,bind ${root}/in && mount --bind ${root}/ctl ${root}/ctl && mount -o remount,ro,bind ${root}/ctl && mount -t tmpfs none ${root}/agent && mount -t tmpfs none /dev/shm`;
      const user = process.getuid?.() === 0 ? [] : ['--user', '--map-root-user'];
      const started = start('unshare', [...user, '--mount', '--ipc', '--pid', '--fork', '--kill-child', '--mount-proc', '--', 'sh', '-c', `${mounts} && exec "$0" "$@"`, join(root, 'ctl/shim'), '--socket', join(root, 'ctl/agent.sock')], { PATH: `${dirname(process.execPath)}:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin`, KUBERNETES_SERVICE_HOST: '10.0.0.1', AWS_SECRET_ACCESS_KEY: 'not-for-commands' });
      shimRunner = started.child;
      return started.process;
    },
    shimPid: () => Number(readFileSync(`/proc/${shimRunner?.pid}/task/${shimRunner?.pid}/children`, 'utf8').trim()),
    run: async (...options) => {
      const agent = pod.startAgent({ options });
      const shim = pod.startShim();
      const code = await shim.ended;
      agent.signal('SIGTERM');
      return { shim: code, agent: await agent.ended };
    },
    record: (task) => findRecord(store, task.step, task.key, { generation: () => 0 }),
    output: async (task, name = 'text') => {
      const record = await pod.record(task);
      const digest = record?.outputs[name]?.digest.slice(7) ?? '';
      const bytes = await store.readBlob(digest as Parameters<Store['readBlob']>[0]);
      if (bytes === undefined) throw new Error(`task ${task.unit} has no output ${name}: ${JSON.stringify(pod.attempts())}`);
      return Buffer.from(bytes).toString('utf8');
    },
    attempts: () => documents<Attempt>(join(storeRoot, 'attempts')).filter((document) => 'unit' in document),
    outcomes: () => documents<ChunkOutcome>(join(storeRoot, chunkOutcomeFolder(PLAN, 'stage'))),
    go: () => writeFileSync(join(root, 'out/work/go'), ''),
    appeared: async (path) => {
      while (!existsSync(join(root, path))) await new Promise((resolve) => setTimeout(resolve, 5));
    },
  };
  return pod;
}

/** A control group with a limit in MiB, as a container has it; gone when the test ends. Needs root, or a delegated group. */
export function memoryGroup(t: Pick<TestContext, 'after'>, limit: number): string {
  const group = makeMemoryGroup(`podtest-${process.pid}`, limit);
  if (group === undefined) throw new Error('this test needs root, or a control group of its own: no memory group can be made here');
  const first = existsSync(join(group, 'memory.limit_in_bytes'));
  writeFileSync(join(group, first ? 'memory.limit_in_bytes' : 'memory.max'), String(limit << 20));
  t.after(() => removeMemoryGroup(group));
  return group;
}

/** Where a container sees its own memory group. */
function memoryPlace(group: string): string {
  return existsSync(join(group, 'memory.limit_in_bytes')) ? '/sys/fs/cgroup/memory' : '/sys/fs/cgroup';
}

function documents<T>(folder: string): T[] {
  return existsSync(folder) && readdirSync(folder).length > 0 ? filesBelow(folder).map((file) => JSON.parse(readFileSync(file, 'utf8')) as T) : [];
}
