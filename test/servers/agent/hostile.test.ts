import assert from 'node:assert/strict';
import { createServer, type AddressInfo } from 'node:net';
import { test } from 'node:test';
import type { Sketch } from './pod.ts';
import { makePod } from './pod.ts';

const js = (program: string): Partial<Sketch> => ({ step: { command: ['node', '-e', program] } });

test('A31: no network for class none: every socket family but AF_UNIX gives EPERM, in the command and in what it starts', async (t) => {
  const server = createServer((socket) => socket.end()).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const program = `
import errno, socket, subprocess, sys
found = []
for family in range(0, 46):
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW):
        try:
            socket.socket(family, kind).close()
            if family != socket.AF_UNIX: found.append(f"{family} opened")
        except OSError as error:
            if error.errno != errno.EPERM and family != socket.AF_UNIX: found.append(f"{family} {errno.errorcode[error.errno]}")
socket.socketpair(socket.AF_UNIX)[0].close()
if len(sys.argv) == 1:
    found += subprocess.run([sys.executable, __file__, "again"], stdout=subprocess.PIPE, text=True).stdout.split("\\n")
    open("out/text.txt", "w").write(" ".join(found).strip() or "nothing")
else: print("\\n".join(found))
`;
  const reach: Sketch = js(`require("node:net").connect(${port}, "127.0.0.1").on("connect", () => { require("node:fs").writeFileSync("out/text.txt", "reached"); process.exit(); }).on("error", (error) => { require("node:fs").writeFileSync("out/text.txt", error.code); })`);
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{ script: 'python3 in/a.py', inputs: { 'a.py': program } }, reach, { step: { ...reach.step, network: 'open' } }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  assert.deepEqual(await Promise.all(tasks.map((task) => pod.output(task))), ['nothing', 'EPERM', 'reached']);
});

test('I8; eks webhook #93, #315: a command has no credentials: no variable, no file, no descriptor and no memory of ours', async (t) => {
  const look = `
exec > out/text.txt
echo "environment $(tr '\\0' ' ' < /proc/$$/environ)"
echo "shim $(tr '\\0' ' ' < /proc/1/environ 2>&1)"
ls -l /proc/self/fd | tail -n +2 | sed 's/.*-> //' | grep -v -e pipe: -e /dev/null -e out/text.txt -e '/proc/.*/fd'
ls -A ${'"$1"'}
true
`;
  const pod = makePod(t);
  const { tasks } = await pod.chunk([{ step: { command: ['sh', '-c', look, 'sh', `${pod.root}/agent`] } }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  const [task] = tasks;
  assert.ok(task);
  const seen = await pod.output(task);
  assert.doesNotMatch(seen, /SECRET_OF_THE_AGENT|hunter2|journal/);
  const [environment, shim, ...rest] = seen.trim().split('\n');
  assert.deepEqual(environment?.split(' ').slice(1).filter((word) => word !== '').map((word) => word.split('=')[0]).sort(), ['HOME', 'LANG', 'PATH', 'TMPDIR', 'TZ']);
  // What the container was started with is root's here, as this test is; the agent's variables are not among it.
  assert.match(shim ?? '', /^shim /);
  assert.deepEqual(rest, []);
});

test('a command that alters its inputs, its neighbours\', the shim or the journal changes nothing for the next', async (t) => {
  const alter = `
for f in in/a.txt inputs.json; do echo more >> $f; chmod u+w $f; rm -f $(readlink -f $f); mv $(readlink -f $f) elsewhere; done
for f in "$1"/in "$1"/ctl "$1"/agent; do find $f -type f -exec sh -c 'echo spoilt > "$1"' sh {} \\;; rm -rf $f/*; done
rm -rf out/../in inputs.json home; ln -s /etc home; mkdir -p tmp/deep; chmod 0 tmp/deep tmp
printf 'x' > "$(printf 'tmp\\377')"
cat "$1"/in/task/in/a.txt > out/text.txt
`;
  const pod = makePod(t);
  const step = { command: ['sh', '-c', alter, 'sh', pod.root] };
  const shared = { 'a.txt': 'shared\n' };
  const { tasks } = await pod.chunk([{ step, inputs: shared }, { step: { command: [...step.command, 'again'] }, inputs: shared }, { inputs: shared }]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  assert.deepEqual(await Promise.all(tasks.map((task) => pod.output(task))), ['shared\n', 'shared\n', 'shared\n']);
  assert.equal(pod.outcomes().length, 1);
});

test('what a task leaves in shared memory and temporary folders of the container is not found by the next', async (t) => {
  const pod = makePod(t);
  const leave = 'mkdir /dev/shm/left; echo left > /dev/shm/left/file; chmod 0 /dev/shm/left; ipcmk --shmem 4096 --queue --semaphore 1 > /dev/null; cat in/a.txt > out/text.txt';
  const look = '{ ls -A /dev/shm; tail -qn +2 /proc/sysvipc/*; echo end; } > out/text.txt';
  const { tasks } = await pod.chunk([{ script: `${look}; ${leave}; ls -A /dev/shm >> out/text.txt; tail -qn +2 /proc/sysvipc/* | wc -l >> out/text.txt` }, { script: look }]);
  assert.deepEqual(await pod.run('--scratch', '/dev/shm'), { shim: 0, agent: 0 });
  assert.deepEqual(await Promise.all(tasks.map((task) => pod.output(task))), ['input of 0\nleft\n3\n', 'end\n']);
});

test('links, pipes and unreadable files as outputs harm nobody, nor does a log that was replaced', async (t) => {
  const pod = makePod(t);
  const secret = `${pod.root}/agent/journal`;
  const { tasks } = await pod.chunk([
    { script: `ln -s ${secret} out/text.txt` },
    { script: `rm -rf out; ln -s ${pod.root}/agent out; true` },
    { script: 'mkfifo out/text.txt' },
    { script: `rm -f ../log; ln -s ${secret} ../log; exit 4` },
    { script: 'rm -f ../log; mkfifo ../log; exit 5' },
    { script: 'cat in/a.txt > out/text.txt; chmod 0 out/text.txt out' },
  ]);
  assert.deepEqual(await pod.run(), { shim: 0, agent: 0 });
  const reasons = pod.attempts().sort((a, b) => a.unit - b.unit).map(({ class: failure, reason, tail }) => [failure, reason, tail]);
  assert.deepEqual(reasons, [
    ['output', 'output text is a link (out/text.txt); write the bytes themselves', undefined],
    ['output', 'out/ is not a folder any more; write outputs into the one that is there', undefined],
    ['output', 'output text is not a regular file (out/text.txt)', undefined],
    ['user', 'exit code 4', undefined],
    ['user', 'exit code 5', undefined],
  ]);
  assert.equal(await pod.output(tasks[5] as (typeof tasks)[0]), 'input of 5\n');
});

test('a command that speaks on the socket is heard by nobody, and one that poses as the shim is not believed', async (t) => {
  const pod = makePod(t);
  // It tries while the agent lives, waits until the agent is dead, and tries until the next one is there.
  const pose = `
const net = require("node:net"), fs = require("node:fs");
let heard = 0;
const lies = ['{"type":"hello","protocol":1,"pid":1,"platform":"linux/amd64","session":"00"}', '{"type":"exited","task":1,"code":0,"alone":true}'].join("\\n") + "\\n";
const attempt = () => {
  const socket = net.connect("${pod.root}/ctl/agent.sock");
  socket.on("connect", () => { socket.write(lies); heard += 1; fs.writeFileSync("connected", String(heard)); });
  socket.on("data", () => fs.writeFileSync("answered", ""));
  socket.on("error", () => {}).on("close", () => fs.existsSync("go") ? process.exit(7) : setTimeout(attempt, 1));
};
attempt();
fs.writeFileSync("ready", "");`;
  await pod.chunk([{ ...js(pose) }, {}]);
  const first = pod.startAgent();
  const shim = pod.startShim();
  await pod.appeared('out/work/ready');
  first.signal('SIGKILL');
  await first.ended;
  const second = pod.startAgent();
  pod.go();
  assert.equal(await shim.ended, 0);
  second.signal('SIGTERM');
  assert.equal(await second.ended, 0);
  const outcome = pod.outcomes().flatMap(({ tasks }) => tasks.map((task) => (task.state === 'done' && !task.outcome.ok ? task.outcome.reason : task.state)));
  assert.deepEqual(outcome, ['exit code 7', 'done']);
});
