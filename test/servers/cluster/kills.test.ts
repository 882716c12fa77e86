import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import type { Attempt } from '../../../runner/model/stored.ts';
import { openRecord } from '../../../runner/store/records.ts';
import { generator } from '../../crash/campaign.ts';
import { filesBelow } from '../../crash/kills.ts';
import { registry, rig, type RegistryBuilder } from '../../rig.ts';
import { install, type Installation } from './headgate.ts';
import { agents, commands, type PodProcess, shims } from './pod-processes.ts';
import { testCluster } from './test-cluster.ts';

const cluster = testCluster();
const wanted = process.env.HEADGATE_SEED ?? '1';
const seed = wanted === 'random' ? Date.now() % 100_000 : Number(wanted);
const KILLS = 20;
const SIDE = 8;
const TASKS = SIDE * SIDE * 2 + 1;
const PODS = 4;
/** An argument of every command of the study: how it is known among all processes. */
const WORD = 'hg-kills';
/** Milliseconds that may pass without what is waited for, whatever else this machine does. */
const PATIENCE = 5 * 60_000;

const victims = ['coordinator', 'agent', 'shim', 'command', 'kubelet', 'containerd', 'apiserver', 'S3'] as const;
type Victim = (typeof victims)[number];

/** Tasks that take a second each; user failures are tried again, so that a command that was killed is. */
function study(): RegistryBuilder {
  const text = { mediaType: 'text/plain' };
  const common = { environment: { programs: { sh: '*', cat: '*', sleep: '*' } }, retries: { user: { times: 3, delay: 0 } }, resources: { cpu: { base: 0.1 }, memory: { base: 64 }, disk: { base: 64 } } };
  // What is there of its output while it runs is no result.
  const script = 'out=$1; shift; echo half > "$out"; sleep 1; cat "$@" > "$out"';
  const command = (output: string, inputs: string): string[] => ['sh', '-c', script, WORD, `{outputs.${output}}`, `{inputs.${inputs}}`];
  return registry()
    .tool('take', { ...common, command: command('tile', 'tile'), inputs: { tile: text }, outputs: { tile: text } })
    .tool('around', { ...common, command: command('tile', 'tiles'), inputs: { tiles: { ...text, list: true } }, outputs: { tile: text } })
    .tool('join', { ...common, command: command('all', 'parts'), inputs: { parts: { ...text, list: true } }, outputs: { all: text } })
    .pipeline('study', {
      inputs: { tile: text },
      steps: {
        take: { uses: 'take@1.0.0', inputs: { tile: 'inputs.tile' } },
        around: { uses: 'around@1.0.0', inputs: { tiles: 'steps.take.tile' }, over: { neighbours: { x: { from: -1, to: 1 }, y: { from: -1, to: 1 } }, edge: 'clip' } },
        join: { uses: 'join@1.0.0', inputs: { parts: 'steps.around.tile' }, over: 'all' },
      },
      outputs: { all: { from: 'steps.join.all', role: 'data' } },
    })
    .tiles('letters', { x: SIDE, y: SIDE }, ([a = 0, b = 0]) => `tile ${a} ${b}\n`)
    .analysis('study', { pipeline: 'study@1.0.0', inputs: { tile: { dataset: 'letters@1.0.0' } } });
}

/** Who dies in which order: everybody as often as possible, shuffled. */
function draw(random: () => number): Victim[] {
  const drawn = Array.from({ length: KILLS }, (_, i) => ({ victim: i < KILLS - (KILLS % victims.length) ? (victims[i % victims.length] as Victim) : (victims[Math.floor(random() * victims.length)] as Victim), place: random() }));
  return drawn.sort((a, b) => a.place - b.place).map(({ victim }) => victim);
}

/** Waits until something is there; fails with words when that takes too long, and ends with the test. */
type Until = <T>(what: string, look: () => T | undefined | Promise<T | undefined>) => Promise<T>;

function patiently(t: Pick<TestContext, 'after'>): Until {
  let over = false;
  t.after(() => {
    over = true;
  });
  return async (what, look) => {
    const deadline = Date.now() + PATIENCE;
    for (;;) {
      const seen = await look();
      if (seen !== undefined) return seen;
      if (over || Date.now() > deadline) throw new Error(`${what}: not after ${PATIENCE / 1000} s`);
      await pause(100);
    }
  };
}

/** Kills a process, if it has not ended on its own in this instant. */
function signal(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if ((error as { code?: string }).code !== 'ESRCH') throw error;
  }
}

/** Coordinators of one run, one after the other. */
function coordinators(place: Installation, folder: string): { start(): void; kill(): Promise<void>; readonly ended: Promise<{ readonly code: number | null; readonly text: string }>; readonly said: string } {
  let now: ReturnType<Installation['start']> | undefined;
  let said = '';
  return {
    start: () => {
      now = place.start('run', '--registry', folder, '--executor', 'kubernetes', '--runner-config', 'runner.json', '--events', 'plain');
    },
    kill: async () => {
      if (now === undefined) throw new Error('internal: none was started');
      signal(now.pid);
      said += `${(await now.ended).text}--- killed\n`;
    },
    get ended() {
      return now?.ended ?? Promise.reject(new Error('internal: none was started'));
    },
    get said() {
      return said;
    },
  };
}

test(`nextflow #1448, #5595, #1990: whoever dies at whatever moment: the same result, nothing done twice that was done, nobody charged, nothing left (seed ${seed})`, { timeout: 15 * 60_000 }, async (t) => {
  const random = generator(seed);
  const until = patiently(t);
  const { path, run } = rig(t);
  study().write(path('registry'));
  const [local, place] = await Promise.all([run('run', '--registry', 'registry', '--jobs', '16'), install(t, cluster(), path('runner'))]);
  assert.equal(local.code, 0, local.stderr);
  const [plan = ''] = readdirSync(path('registry/.headgate/store/results'));
  const results = readdirSync(path('registry/.headgate/store/results', plan));
  place.configure({ budgets: { pods: PODS } });
  const { s3, namespace } = place;
  const store = (...parts: string[]): string => join(s3.folder, s3.bucket, 'store', ...parts);
  const records = (): string[] => filesBelow(store('tasks'));
  const inHand = (): number => agents(cluster().netns).length;

  // What runs is seen by looking: a command takes a second, and is looked for five times in it.
  const executions = new Set<string>();
  const look = (): PodProcess[] => commands(cluster().netns, WORD);
  const looking = setInterval(() => {
    for (const { pid, started } of look()) executions.add(`${pid} ${started}`);
  }, 200);
  t.after(() => clearInterval(looking));

  const driver = coordinators(place, path('registry'));
  driver.start();
  const premature = async (): Promise<never> => {
    const { code, text } = await driver.ended;
    throw new Error(`the run ended with ${code} before the last kill:\n${driver.said}${text}`);
  };

  const component = (name: string): ((down: number) => Promise<void>) => async (down) => {
    await cluster().kill(name);
    await pause(down);
    await cluster().restart(name);
  };
  const oneOf = (what: string, list: () => PodProcess[]) => async (): Promise<void> => {
    const found = await until(`there is no ${what} to kill`, () => (list().length > 0 ? list() : undefined));
    signal((found[Math.floor(random() * found.length)] as PodProcess).pid);
  };
  const kill: { readonly [victim in Victim]: (down: number) => Promise<void> } = {
    coordinator: async (down) => {
      await driver.kill();
      await pause(down);
      driver.start();
    },
    agent: oneOf('agent', () => agents(cluster().netns)),
    shim: oneOf('shim', () => shims(cluster().netns)),
    command: oneOf('command', look),
    kubelet: component('kubelet'),
    containerd: component('containerd'),
    apiserver: component('apiserver'),
    S3: async (down) => {
      await s3.pause();
      await pause(down);
      await s3.resume();
    },
  };

  const moments = Array.from({ length: KILLS }, () => 1 + Math.floor(random() * TASKS * 0.85)).sort((a, b) => a - b);
  const committed = new Map<string, string>();
  let allowed = 0;
  let commandKills = 0;
  for (const [number, victim] of draw(random).entries()) {
    const moment = moments[number] as number;
    const [wait, down] = [random() * 1000, random() * 2000];
    await Promise.race([until(`${moment} commits, before ${victim} is killed`, () => (records().length >= moment ? true : undefined)), premature()]);
    await pause(wait);
    for (const file of records()) committed.set(file, readFileSync(file, 'utf8'));
    const began = Date.now();
    const alone = victim === 'agent' || victim === 'shim' || victim === 'command';
    const hand = alone ? 1 : inHand();
    allowed += hand;
    if (victim === 'command') commandKills += 1;
    await Promise.race([kill[victim](down), victim === 'coordinator' ? new Promise<never>(() => {}) : premature()]);
    t.diagnostic(`${String(number + 1).padStart(2)}. ${victim.padEnd(11)} with ${String(committed.size).padStart(3)} commits, ${hand} in hand${alone ? '' : `, back after ${((Date.now() - began) / 1000).toFixed(1)} s`}`);
  }

  // The last one dies with nothing left to compute: what it leaves is the next one's to remove.
  await Promise.race([until('all commits', () => (records().length >= TASKS ? true : undefined)), premature()]);
  await driver.kill();
  driver.start();
  const last = await driver.ended;
  clearInterval(looking);
  assert.equal(last.code, 0, `${driver.said}${last.text}`);
  const told = `${driver.said}${last.text}`;

  assert.deepEqual(readdirSync(store('results', plan)), results, told);
  const kept = new Map(records().map((file) => [file, readFileSync(file, 'utf8')]));
  for (const [file, text] of committed) assert.equal(kept.get(file), text, `a record that was there before a kill is gone or another: ${file}`);
  const keys = [...kept].map(([file, text]) => {
    const [, key = '', generation] = /([0-9a-f]{64})\.([0-9]+)\.json$/.exec(file) ?? [];
    assert.ok(openRecord(Buffer.from(text), key), `${file} is torn`);
    assert.equal(generation, '0', file);
    return key;
  });
  assert.deepEqual([keys.length, new Set(keys).size], [TASKS, TASKS]);

  const attempts = filesBelow(store('attempts')).filter((file) => !file.includes('/chunks/')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Attempt);
  const charged = new Map<string, number>();
  for (const { outcome, class: failure } of attempts) charged.set(`${outcome} ${failure}`, (charged.get(`${outcome} ${failure}`) ?? 0) + 1);
  t.diagnostic(`${executions.size} executions of ${TASKS} tasks, ${allowed} more allowed; attempts: ${JSON.stringify(Object.fromEntries(charged))}`);
  // A command that is killed alone has failed, as on one machine: nobody can tell by whom it was ended.
  assert.ok((charged.get('failed user') ?? 0) <= commandKills, `${charged.get('failed user')} failures of users, ${commandKills} commands were killed: ${told}`);
  assert.deepEqual(attempts.filter(({ outcome, class: failure }) => failure !== 'infrastructure' && !(outcome === 'failed' && failure === 'user')), [], told);
  assert.ok(executions.size >= TASKS * 0.9, `only ${executions.size} executions were seen: the machine stood still`);
  assert.ok(executions.size - TASKS <= allowed, `${executions.size} executions of ${TASKS} tasks; ${allowed} were in flight when somebody died`);

  await until('nothing of ours in the cluster', async () => ((await cluster().kubectl(['get', 'jobs,pods,configmaps', '-n', namespace, '-l', 'app.kubernetes.io/managed-by=headgate', '-o', 'name'])) === '' ? true : undefined));
});
