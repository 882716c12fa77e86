import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from 'fast-check';
import { awaitShim, type ShimLink } from '../../runner/agent/link.ts';
import { lineReader, parseMessage } from '../../runner/agent/protocol.ts';

const hello = (session = ''): string => `${JSON.stringify({ type: 'hello', protocol: 1, pid: 1, platform: 'linux/amd64', path: '/bin', session })}\n`;

function place(t: Pick<TestContext, 'after'>): { readonly path: string; open(): Promise<Socket> } {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-link-'));
  const sockets: Socket[] = [];
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    rmSync(folder, { recursive: true, force: true });
  });
  const path = join(folder, 'agent.sock');
  return {
    path,
    open: async () => {
      const socket = connect(path);
      sockets.push(socket);
      socket.on('error', () => {});
      await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
      return socket;
    },
  };
}

const closed = (socket: Socket): Promise<void> => new Promise((resolve) => void socket.resume().once('close', () => resolve()));

async function linked(t: Pick<TestContext, 'after'>): Promise<{ readonly link: ShimLink; readonly shim: Socket; readonly path: string; open(): Promise<Socket> }> {
  const { path, open } = place(t);
  const waiting = awaitShim({ socket: path, known: undefined, session: 'ab', onSession: () => {} });
  const shim = await open();
  shim.write(hello());
  return { link: await waiting, shim, path, open };
}

test('whoever says anything but hello, or another session, is hung up on; then comes the shim', async (t) => {
  const { path, open } = place(t);
  const noted: string[] = [];
  const waiting = awaitShim({ socket: path, known: 'ab12', session: 'ab12', onSession: (session) => noted.push(session) });
  for (const lie of ['what\n', '{}\n', '{"type":"exited","task":1,"code":0,"alone":true}\n', hello(), hello('ab13'), 'x'.repeat(70_000), `${hello('ab12').trim().slice(0, -1)},"pid":-1}\n`]) {
    const socket = await open();
    socket.write(lie);
    await closed(socket);
  }
  const silent = await open();
  const shim = await open();
  shim.write(hello('ab12'));
  const link = await waiting;
  assert.equal(link.hello.session, 'ab12');
  // The session is known already; and those who waited are sent away.
  assert.deepEqual(noted, []);
  await closed(silent);
});

test('once the shim is there nobody is listened to any more', async (t) => {
  const { path, open } = await linked(t);
  await assert.rejects(open(), { code: /ECONNREFUSED|ENOENT/ });
  assert.ok(!existsSync(path) || statSync(path).isSocket());
});

test('an end that was not asked for, or told twice, and a task that nobody gave change nothing; a message that is none loses the shim', async (t) => {
  const { link, shim } = await linked(t);
  const ended = link.run({ task: 3, argv: ['true'], env: [], cwd: '/', log: '/dev/null', search: '', network: 'none', scratch: [], deadline: 1, grace: 1 });
  shim.write('{"type":"sample","task":3,"memory":1048576}\n{"type":"exited","task":2,"code":0,"alone":true}\n{"type":"started","task":9}\n');
  shim.write('{"type":"exited","task":3,"code":300,"alone":true}\n');
  assert.deepEqual(await ended, { lost: 'the shim said what is not in the protocol', memory: 1_048_576 });
  assert.equal(await link.lost, 'the shim said what is not in the protocol');
  assert.deepEqual(await link.await(4), { lost: 'the shim said what is not in the protocol', memory: 1_048_576 });
});

test('argo #8680: the end of the connection is the end of the command, told at once', async (t) => {
  const { link, shim } = await linked(t);
  const ended = link.run({ task: 1, argv: ['true'], env: [], cwd: '/', log: '/dev/null', search: '', network: 'none', scratch: [], deadline: 1, grace: 1 });
  shim.destroy();
  assert.deepEqual(await ended, { lost: 'the container of the command ended', memory: 0 });
});

test('no line makes the reader of messages throw, and what it takes is within its bounds', () => {
  const name = fc.constantFrom('type', 'task', 'code', 'signal', 'error', 'cause', 'wall', 'cpu', 'memory', 'oomKills', 'alone', 'protocol', 'pid', 'platform', 'path', 'session', 'memoryLimit', '__proto__');
  const value = fc.oneof(fc.constantFrom('hello', 'exited', 'sample', 'started', 'terminating', 'SIGKILL', 'deadline', 'linux/amd64', 0, 1, -1, 1e300, 255, 256, true, null, 'x'.repeat(300)), fc.jsonValue());
  fc.assert(fc.property(fc.dictionary(name, value), (message) => {
    const parsed = parseMessage(JSON.stringify(message));
    if (parsed === undefined) return;
    assert.ok(['hello', 'exited', 'sample', 'started', 'terminating'].includes(parsed.type));
    if (parsed.type !== 'exited') return;
    assert.equal([parsed.code, parsed.signal, parsed.error].filter((way) => way !== undefined).length, 1);
    assert.ok(parsed.wall >= 0 && Number.isFinite(parsed.wall) && Number.isInteger(parsed.task) && typeof parsed.alone === 'boolean');
  }), { numRuns: 2000 });
  fc.assert(fc.property(fc.string(), (line) => void parseMessage(line)));
  assert.deepEqual(parseMessage('{"type":"exited","task":1,"code":0,"alone":true}'), { type: 'exited', task: 1, code: 0, wall: 0, cpu: 0, memory: 0, oomKills: 0, alone: true });
});

test('lines come out whole, however the bytes come in; one without an end is refused', () => {
  fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ''))), fc.array(fc.nat(40)), (lines, cuts) => {
    const got: string[] = [];
    const take = lineReader((line) => got.push(line));
    let rest = Buffer.from(lines.map((line) => `${line}\n`).join(''));
    for (const cut of [...cuts, rest.length]) {
      assert.ok(take(rest.subarray(0, cut)));
      rest = rest.subarray(cut);
    }
    assert.ok(take(rest));
    assert.deepEqual(got, lines);
  }));
  const take = lineReader(() => {});
  assert.ok(take(Buffer.alloc(60_000, 'x')));
  assert.ok(!take(Buffer.alloc(60_000, 'x')));
});
