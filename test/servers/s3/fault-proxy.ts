import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';

/** What goes wrong with one request. */
export type Fault =
  /** The server is not reached; this is the answer. */
  | { readonly status: number; readonly code: string }
  /** The connection breaks before the server has the request, or after it did what was asked, with no word of it. */
  | { readonly cut: 'before' | 'after' }
  /** The answer breaks off after so many bytes of its body. */
  | { readonly truncate: number }
  /** The answer comes so many milliseconds late. */
  | { readonly delay: number };

/** One request on its way. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  /** Counts from 0. */
  readonly number: number;
}

/** A network that does as it is told, between a client and a real server. */
export interface FaultProxy {
  /** To be used in place of the server's. */
  readonly endpoint: string;
  /** Decides on each request; nothing goes wrong at first. */
  fault: (request: Passing) => Fault | undefined;
  /** Requests under way at the moment, and the most there ever were since it was last asked. */
  most(): number;
  readonly seen: Passing[];
  /** Requests that were answered well by the server itself. */
  readonly done: Passing[];
  /** Resolves when a condition holds, which is looked at whenever a request comes or ends. */
  until(condition: () => boolean): Promise<void>;
  close(): Promise<void>;
}

/** Puts a proxy before a server. Headers pass as they are, so that signatures hold. */
export async function faultProxy(endpoint: string): Promise<FaultProxy> {
  const target = new URL(endpoint);
  const seen: Passing[] = [];
  const done: Passing[] = [];
  let moved = Promise.withResolvers<void>();
  const wake = (): void => {
    const { resolve } = moved;
    moved = Promise.withResolvers<void>();
    resolve();
  };
  let [open, most, number] = [0, 0, 0];
  const server = createServer((request, response) => {
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => {
      open -= 1;
      wake();
    });
    const passing = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, number: number++ };
    seen.push(passing);
    wake();
    pass(target, request, response, proxy.fault(passing), (status) => {
      if (status < 300) done.push(passing);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const proxy: FaultProxy = {
    endpoint: `http://127.0.0.1:${port}`,
    fault: () => undefined,
    most: () => {
      const value = most;
      most = open;
      return value;
    },
    seen,
    done,
    until: async (condition) => {
      while (!condition()) await moved.promise;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return proxy;
}

function pass(target: URL, request: IncomingMessage, response: ServerResponse, fault: Fault | undefined, answered: (status: number) => void): void {
  if (fault !== undefined && 'cut' in fault && fault.cut === 'before') return void request.socket.destroy();
  if (fault !== undefined && 'status' in fault) {
    request.resume();
    response.writeHead(fault.status, { 'content-type': 'application/xml' });
    response.end(request.method === 'HEAD' ? undefined : `<?xml version="1.0"?><Error><Code>${fault.code}</Code><Message>as told</Message></Error>`);
    return;
  }
  const onward = send({ host: target.hostname, port: target.port, method: request.method ?? 'GET', path: request.url ?? '/', headers: request.headers, agent: false }, (answer) => {
    answered(answer.statusCode ?? 0);
    const reply = (): void => {
      if (fault !== undefined && 'cut' in fault) {
        answer.resume();
        answer.once('end', () => request.socket.destroy());
        return;
      }
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      if (fault === undefined || !('truncate' in fault)) return void answer.pipe(response);
      let left = fault.truncate;
      answer.on('data', (bytes: Buffer) => {
        if (left <= 0) return;
        response.write(bytes.subarray(0, left));
        left -= bytes.length;
        if (left <= 0) response.socket?.end();
      });
      answer.once('end', () => response.end());
    };
    if (fault !== undefined && 'delay' in fault) setTimeout(reply, fault.delay);
    else reply();
  });
  onward.once('error', () => request.socket.destroy());
  response.once('close', () => onward.destroy());
  request.pipe(onward);
}

/** Faults at random, the same for one seed: about one request in five fares badly, in every way there is. */
export function badNetwork(seed: number): (request: Passing) => Fault | undefined {
  let state = seed >>> 0 || 1;
  const random = (): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  return ({ method }) => {
    const draw = random();
    if (draw < 0.04) return { status: 503, code: 'SlowDown' };
    if (draw < 0.07) return { status: 500, code: 'InternalError' };
    if (draw < 0.1) return { cut: 'before' };
    if (draw < 0.15) return { cut: 'after' };
    if (draw < 0.18) return { delay: 40 };
    if (draw < 0.24 && method === 'GET') return { truncate: Math.floor(random() * 2000) };
    return undefined;
  };
}
