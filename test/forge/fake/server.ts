import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Send } from '../../../runner/forge/patience.ts';

/** A fake forge that other processes reach. */
export interface FakeServer {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves a fake forge on loopback. Where its sender throws, the connection breaks; where that is for want of time, nothing is ever answered. */
export async function serveForge(send: Send): Promise<FakeServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)] as [string, string]);
    const body = await text(request);
    let made: Response;
    try {
      made = await send(`http://${request.headers.host}${request.url}`, { method: request.method ?? 'GET', headers, ...(body === '' ? {} : { body }) });
    } catch (error) {
      if (!(error instanceof DOMException)) request.socket.destroy();
      return;
    }
    response.writeHead(made.status, [...made.headers].flat());
    response.end(made.status === 204 ? undefined : await made.text());
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
