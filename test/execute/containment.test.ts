import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, test } from 'node:test';
import type { Attempt, FailureClass, TaskRecord } from '../../runner/model/stored.ts';
import { filesBelow } from '../crash/kills.ts';
import { tornFiles } from '../crash/settled.ts';
import { probeIsolation } from '../../runner/execute/local/isolation.ts';
import { registry, rig } from '../rig.ts';

const text = { mediaType: 'text/plain' };
/** Something that listens on this host; commands that have declared no network try to reach it. */
const server = createServer((socket) => void socket.end()).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const { port } = server.address() as AddressInfo;
after(() => server.close());

/** How a hostile command ends; a class, or undefined where it succeeds without having done any harm. */
interface Hostile {
  /** Run by a shell; $1 is the input, $2 the output, $3 a number of seconds that only this run's processes sleep. */
  readonly script: string;
  readonly ends: FailureClass | undefined;
  readonly reason?: RegExp;
  readonly output?: { readonly [name: string]: unknown };
  readonly resources?: { readonly [name: string]: unknown };
}

/** What commands try, and how that ends. */
function hostile(network: FailureClass | undefined, parent: FailureClass): { readonly [name: string]: Hostile } {
  return {
    // Children that outlive it: in its session, and in one of their own.
    daemon: { script: 'sleep $3 & setsid sleep $3 & setsid sh -c "sleep $3 & setsid sleep $3 & wait" & sleep 0.2; cp "$1" "$2"', ends: undefined },
    alter: { script: 'cp "$1" "$2"; chmod -R u+w in inputs.json; echo more >> "$1"; rm -f inputs.json; echo gone > inputs.json; rmdir home; ln -s /etc home; true', ends: undefined },
    link: { script: 'ln -s /etc/passwd "$2"', ends: 'output', reason: /is a link/ },
    linkInside: { script: 'mkdir -p "$2"; ln -s /etc/passwd "$2/passwd"', ends: 'output', reason: /passwd is a link or a special file/, output: { mediaType: '*/*', directory: true } },
    linkAround: { script: 'rm -rf out; ln -s /etc out', ends: 'output' },
    pipe: { script: 'mkfifo "$2"', ends: 'output', reason: /not a regular file/ },
    nothing: { script: 'true', ends: 'output', reason: /was not produced/ },
    stubborn: { script: 'trap "" TERM; sleep $3 & wait; sleep $3; sleep $3', ends: 'time', reason: /deadline of 1 s/, resources: { time: { base: 1 } } },
    disk: { script: 'head -c 50000000 /dev/zero > tmp/big; sleep $3', ends: 'disk', reason: /of 16 MiB of scratch space/, resources: { disk: { base: 16 } } },
    chatty: { script: 'head -c 3000000 /dev/zero | tr "\\0" x; cp "$1" "$2"', ends: undefined },
    network: { script: `exec node -e 'require("node:net").connect(${port}, "127.0.0.1").on("connect", () => { require("node:fs").writeFileSync(process.argv[1], "reached"); process.exit(); }).on("error", (error) => { console.error(error.code); process.exit(7); })' "$2"`, ends: network },
    // In a namespace its parent is process 1, which nobody inside can kill, or a shell that serves it alone.
    parent: { script: 'kill -9 $PPID; sleep 1; exit 3', ends: parent },
    kin: { script: 'kill -9 0; sleep $3', ends: 'user', reason: /SIGKILL/ },
  };
}

let sleeping = 86_000 + (process.pid % 1000);
for (const isolation of ['auto', 'process-group'] as const) {
  const { level } = probeIsolation(isolation);
  // Without namespaces the network is open and the worker can be killed: the record says how isolated it was.
  const attempts = level === 'namespaces' ? hostile('user', 'user') : hostile(undefined, 'infrastructure');
  test(`A34, A35: hostile commands harm nobody (${isolation})`, async (t) => {
    const { path, run } = rig(t);
    const seconds = String(sleeping++);
    const step = ({ script, output, resources }: Hostile): { readonly [name: string]: unknown } => ({
      run: { environment: { programs: { sh: '*', node: '>=20' } }, command: ['sh', '-c', script, 'sh', '{inputs.in}', '{outputs.out}', seconds], inputs: { in: text }, outputs: { out: output ?? text }, ...(resources === undefined ? {} : { resources }) },
      inputs: { in: 'inputs.in' },
    });
    registry()
      .files('data', { 'a.txt': 'a\n' })
      .pipeline('p', { inputs: { in: text }, steps: Object.fromEntries(Object.entries(attempts).map(([name, attempt]) => [name, step(attempt)])), outputs: { out: { from: 'steps.daemon.out', role: 'data' } } })
      .analysis('a', { pipeline: 'p@1.0.0', inputs: { in: { dataset: 'data@1.0.0' } } })
      .write(path('reg'));
    const { code, stderr } = await run('run', '--registry', 'reg', '--isolation', isolation, '--jobs', '4');
    assert.equal(code, 1, stderr);
    const store = path('reg/.headgate/store');
    const records = filesBelow(join(store, 'tasks')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as TaskRecord);
    const failed = filesBelow(join(store, 'attempts')).map((file) => JSON.parse(readFileSync(file, 'utf8')) as Attempt);
    const levels = new Set<string>();
    for (const [name, { ends, reason }] of Object.entries(attempts)) {
      const record = records.find((candidate) => candidate.by.stage === name);
      const failure = failed.find((attempt) => attempt.stage === name);
      if (ends === undefined) assert.ok(record !== undefined, `${name}: ${failure?.reason} ${failure?.tail}`);
      else if (ends === 'infrastructure') assert.match(stderr, new RegExp(`✗ a? ?${name}\\b.*worker process ended`), name);
      else {
        assert.equal(failure?.class, ends, `${name}: ${failure?.reason} ${failure?.tail}`);
        if (reason !== undefined) assert.match(failure.reason, reason, name);
      }
      const realisation = record?.realisation ?? failure?.realisation;
      if (realisation !== undefined) levels.add(realisation.isolation);
    }
    assert.deepEqual([...levels], [level]);
    const log = records.find((record) => record.by.stage === 'chatty')?.log?.slice(7) ?? '';
    const kept = readFileSync(join(store, 'blobs/sha256', log.slice(0, 2), log), 'utf8');
    assert.ok(kept.length < (1 << 20) + 100 && /\n… \d+ bytes left out …\n/.test(kept));
    assert.deepEqual(tornFiles(store), []);
    assert.deepEqual(readdirSync(path('reg/.headgate/work')), []);
    assert.deepEqual(sleepers(seconds), []);
  });
}

/** Command lines of processes that sleep for this many seconds. */
function sleepers(seconds: string): string[] {
  return readdirSync('/proc').flatMap((name) => {
    try {
      const line = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
      return /^\d+$/.test(name) && line.includes(`sleep ${seconds}`) ? [line] : [];
    } catch {
      return [];
    }
  });
}
