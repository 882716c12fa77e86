import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface, type Interface } from 'node:readline';
import { test, type TestContext } from 'node:test';
import { awaitShim, type Ended, type ShimLink } from '../../runner/agent/link.ts';
import type { RunRequest } from '../../runner/agent/protocol.ts';

const folder = join(import.meta.dirname, '../../runner/agent/shim/testdata');
const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));

/** The other end, played by the test. */
interface Player {
  readonly socket: Socket;
  readonly lines: AsyncIterator<string>;
  readonly reader: Interface;
}

// Both ends are tested against the same transcripts: here the agent's, which is told what the shim says in them.
for (const file of files) {
  test(`the agent keeps its side of the protocol: ${file}`, async (t) => {
    const path = join(scratch(t), 'agent.sock');
    const script = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n').filter((line) => !line.startsWith('#'));
    const ends: Ended[] = [];
    let player: Player | undefined;
    let link: ShimLink | undefined;
    let terminating = false;
    let session: string | undefined;
    let waiting: Promise<ShimLink> | undefined;
    for (const [number, line] of script.entries()) {
      const place = `${file}: ${line}`;
      const said = JSON.parse(/^[<>]/.test(line) ? line.slice(2) : '{}') as { type?: string; task?: number; session?: string; protocol?: number; code?: number };
      if (line.startsWith('< ')) {
        if (said.type === 'hello') {
          waiting = awaitShim({ socket: path, known: session, session: '5e5510', onSession: (given) => (session = given) });
          player = await reach(t, path);
        }
        player?.socket.write(`${line.slice(2)}\n`);
      } else if (line === '! hangup') player?.socket.destroy();
      else if (line.startsWith('> ')) {
        switch (said.type) {
          case 'welcome':
            link = await waiting;
            // The agent that takes over a task waits for it.
            if (/"task":1,"state"/.test(script[number - 1] ?? '')) void link?.await(1).then((ended) => ends.push(ended));
            void link?.terminating.then(() => (terminating = true));
            break;
          case 'run': {
            const { type: _, ...request } = said as unknown as { type: string } & RunRequest;
            void link?.run(request).then((ended) => ends.push(ended));
            break;
          }
          case 'stop':
            link?.stop(said.task ?? 0);
            break;
          case 'ack':
            await settled(() => ends.length > 0);
            link?.acknowledge(said.task ?? 0);
            break;
          case 'end':
            link?.end(said.code ?? -1);
            break;
          default:
            // What an agent would say that is wrong is only for the shim.
            return;
        }
        if (said.type === 'welcome' && said.protocol !== 1) return;
        const heard = await player?.lines.next();
        assert.deepEqual(JSON.parse(String(heard?.value)), said, place);
      }
    }
    const exited = script.filter((line) => line.includes('"exited"')).map((line) => JSON.parse(line.slice(2)) as object);
    const last = ends.filter((ended) => !('lost' in ended)).at(-1);
    assert.deepEqual({ ...last, oomKills: undefined }, { ...exited.at(-1), oomKills: undefined });
    assert.equal(terminating, script.includes('< {"type":"terminating"}'));
  });
}

function scratch(t: Pick<TestContext, 'after'>): string {
  const made = mkdtempSync(join(tmpdir(), 'headgate-link-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

async function reach(t: Pick<TestContext, 'after'>, path: string): Promise<Player> {
  const socket = connect(path);
  t.after(() => socket.destroy());
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  const reader = createInterface({ input: socket });
  return { socket, reader, lines: reader[Symbol.asyncIterator]() };
}

async function settled(done: () => boolean): Promise<void> {
  while (!done()) await new Promise((resolve) => setImmediate(resolve));
}
