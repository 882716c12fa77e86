import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';

/** An answer of the API server. */
export interface Answer {
  readonly status: number;
  readonly headers: { readonly [name: string]: string | string[] | undefined };
  /** Parsed if it is JSON, else its text. */
  readonly body: unknown;
}

/** Headers of a call, their names in small letters. */
export interface Headers {
  readonly [name: string]: string;
}

/** One line of a watch. */
export interface WatchEvent {
  readonly type: string;
  readonly object: unknown;
}

/** The API server as its administrator sees it, over plain HTTP calls and not through a client library. What callers say of types is not checked. */
export interface Api {
  /** One call; any status is an answer. A body is sent as JSON, of another type if a header says so. */
  call(method: string, path: string, body?: unknown, headers?: Headers): Promise<Answer>;
  /** Like `call`, but throws unless the status is 2xx; answers the body. */
  must<Body>(method: string, path: string, body?: unknown, headers?: Headers): Promise<Body>;
  /** Watches a path; answers the events up to the one that is the last, or up to the end of the watch by the server or after five minutes. */
  watch(path: string, last: (event: WatchEvent) => boolean): Promise<WatchEvent[]>;
  /** Waits until the object at a path is as wanted and answers it; throws with what it was last after five minutes. */
  until<Body>(path: string, wanted: (object: Body) => boolean): Promise<Body>;
}

const patience = 300_000;

/** A client of the server at a loopback address, with the certificates in a folder. */
export function administrator(address: string, pki: string): Api {
  const read = (file: string): Buffer => readFileSync(join(pki, file));
  const agent = new Agent({ keepAlive: true, ca: read('ca.crt'), cert: read('admin.crt'), key: read('admin.key') });
  const [host, port] = address.split(':') as [string, string];
  const send = (method: string, path: string, body?: unknown, headers: Headers = {}, signal = AbortSignal.timeout(patience)): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      // Its length too: without it Node sends the body of a DELETE so that the server takes it for another request.
      const described = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) };
      const outgoing = request({ host, port, method, path, agent, signal, headers: { accept: 'application/json', ...described, ...headers } }, resolve);
      outgoing.once('error', reject);
      outgoing.end(text);
    });
  const call: Api['call'] = async (method, path, body, headers) => {
    const answer = await send(method, path, body, headers);
    const text = Buffer.concat(await answer.toArray()).toString();
    return { status: answer.statusCode ?? 0, headers: answer.headers, body: answer.headers['content-type']?.includes('json') === true ? JSON.parse(text) : text };
  };
  return {
    call,
    must: async <Body>(method: string, path: string, body?: unknown, headers?: Headers) => {
      const answer = await call(method, path, body, headers);
      if (answer.status < 200 || answer.status > 299) throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
      return answer.body as Body;
    },
    watch: async (path, last) => {
      const over = AbortSignal.timeout(patience);
      const events: WatchEvent[] = [];
      const answer = await send('GET', `${path}${path.includes('?') ? '&' : '?'}watch=1`, undefined, undefined, over);
      try {
        for await (const line of createInterface(answer)) {
          const event = JSON.parse(line) as WatchEvent;
          events.push(event);
          if (last(event)) break;
        }
      } catch (error) {
        if (!over.aborted) throw error;
      } finally {
        answer.destroy();
      }
      return events;
    },
    until: async <Body>(path: string, wanted: (object: Body) => boolean) => {
      const deadline = Date.now() + patience;
      for (;;) {
        // The server may be away: some tests kill it.
        const seen = await call('GET', path).catch((error: unknown) => ({ status: 0, body: String(error) }));
        if (seen.status === 200 && wanted(seen.body as Body)) return seen.body as Body;
        if (Date.now() > deadline) throw new Error(`${path} is not as wanted after five minutes; it is ${JSON.stringify(seen.body, null, 2)}`);
        await pause(100);
      }
    },
  };
}
