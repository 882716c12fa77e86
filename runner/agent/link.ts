import { chmodSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { lineReader, parseMessage, printMessage, PROTOCOL, type Exited, type Hello, type RunRequest, type ToShim } from './protocol.ts';

/** How a command came to its end: told by the shim, or the shim was lost, with the memory that it told of last (bytes). */
export type Ended = Exited | { readonly lost: string; readonly memory: number };

/** The shim at the other end of the socket. */
export interface ShimLink {
  readonly hello: Hello;
  /** Asks for a command; `task` must be larger than every one before. */
  run(request: RunRequest): Promise<Ended>;
  /** Waits for the end of a command that an agent before this one asked for. */
  await(task: number): Promise<Ended>;
  stop(task: number): void;
  /** Says that the end of a command has been noted. */
  acknowledge(task: number): void;
  /** Ends the container with a code. */
  end(code: number): void;
  /** Settles when the container is about to be ended from outside. */
  readonly terminating: Promise<void>;
  /** Settles, with the reason, when the shim is dead or broke the protocol. */
  readonly lost: Promise<string>;
}

/** What is needed to wait for a shim. */
export interface Listening {
  /** Path of the socket. */
  readonly socket: string;
  /** Session of the agent before this one: only the shim that knows it is taken. */
  readonly known: string | undefined;
  /** Session that this agent gives, and who notes it before it is told. */
  readonly session: string;
  readonly onSession: (session: string) => void;
}

/** Connections that may be open while the shim is waited for, and milliseconds each may take for its first line. */
const CANDIDATES = 16;
const FIRST_LINE = 10_000;

/**
 * Listens until the shim has said hello, then stops listening: later there is nobody to talk to, for a command that
 * tries. A connection that says anything else first is closed.
 */
export function awaitShim({ socket: path, known, session, onSession }: Listening): Promise<ShimLink> {
  rmSync(path, { force: true });
  const candidates = new Set<Socket>();
  return new Promise((resolve, reject) => {
    const server = createServer();
    const leave = (): void => {
      server.close();
      for (const candidate of candidates) candidate.destroy();
    };
    server.on('error', reject);
    server.on('connection', (socket) => {
      if (candidates.size >= CANDIDATES) return void socket.destroy();
      candidates.add(socket);
      const drop = (): void => void socket.destroy();
      socket.on('error', drop).on('close', () => candidates.delete(socket));
      socket.setTimeout(FIRST_LINE, drop);
      let hello: Hello | undefined;
      let link: ReturnType<typeof linkOver> | undefined;
      const take = lineReader((line) => {
        if (link !== undefined) return link.take(line);
        const message = hello === undefined ? parseMessage(line) : undefined;
        if (message?.type !== 'hello' || (known !== undefined && message.session !== known)) return drop();
        hello = message;
        socket.setTimeout(0);
        candidates.delete(socket);
        leave();
        link = linkOver(socket, message);
        if (known === undefined) onSession(session);
        link.send({ type: 'welcome', protocol: PROTOCOL, session });
        resolve(link);
      });
      socket.on('data', (bytes) => {
        if (!take(bytes)) (link?.broken ?? drop)();
      });
    });
    server.listen(path, () => {
      // The container of the command may run as somebody else.
      chmodSync(path, 0o666);
    });
  });
}

function linkOver(socket: Socket, hello: Hello): ShimLink & { take(line: string): void; send(message: ToShim): void; broken(): void } {
  const terminating = Promise.withResolvers<void>();
  const lost = Promise.withResolvers<string>();
  const waiting = new Map<number, PromiseWithResolvers<Ended>>();
  const early = new Map<number, Exited>();
  let gone: string | undefined;
  let memory = 0;
  const lose = (reason: string): void => {
    if (gone !== undefined) return;
    gone = reason;
    socket.destroy();
    for (const { resolve } of waiting.values()) resolve({ lost: reason, memory });
    waiting.clear();
    lost.resolve(reason);
  };
  const broken = (): void => lose('the shim said what is not in the protocol');
  socket.on('close', () => lose('the container of the command ended'));
  const send = (message: ToShim): void => {
    if (gone === undefined) socket.write(printMessage(message));
  };
  const wait = (task: number): Promise<Ended> => {
    const told = early.get(task);
    if (told !== undefined) return Promise.resolve(told);
    if (gone !== undefined) return Promise.resolve({ lost: gone, memory });
    const waiter = waiting.get(task) ?? Promise.withResolvers<Ended>();
    waiting.set(task, waiter);
    return waiter.promise;
  };
  return {
    hello,
    terminating: terminating.promise,
    lost: lost.promise,
    send,
    broken,
    run: (request) => {
      memory = 0;
      const ended = wait(request.task);
      send({ type: 'run', ...request });
      return ended;
    },
    await: wait,
    stop: (task) => send({ type: 'stop', task }),
    acknowledge: (task) => {
      early.delete(task);
      send({ type: 'ack', task });
    },
    end: (code) => send({ type: 'end', code }),
    take: (line) => {
      const message = parseMessage(line);
      if (message === undefined || message.type === 'hello') return broken();
      if (message.type === 'terminating') terminating.resolve();
      if (message.type === 'sample') memory = message.memory;
      if (message.type !== 'exited') return;
      const waiter = waiting.get(message.task);
      waiting.delete(message.task);
      // The shim may tell it before anybody asks: a task of the agent before this one.
      if (waiter === undefined) early.set(message.task, message);
      else waiter.resolve(message);
      if (early.size > 2) broken();
    },
  };
}
