import type { Send } from '../../../runner/forge/patience.ts';

/** What goes wrong with one request. `after`: the forge did what was asked before. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly headers?: { readonly [name: string]: string }; readonly message?: string; readonly after?: boolean }
  /** No answer in time. */
  | { readonly kind: 'silence'; readonly after?: boolean }
  /** The connection breaks. */
  | { readonly kind: 'drop'; readonly after?: boolean };

/** One of each kind that a forge and a network have. */
export const FAULTS: { readonly [name: string]: Fault } = {
  '502': { kind: 'status', status: 502 },
  '503 after it was done': { kind: 'status', status: 503, after: true },
  '403 with retry-after': { kind: 'status', status: 403, headers: { 'retry-after': '7' }, message: 'You have exceeded a secondary rate limit.' },
  '403 without retry-after': { kind: 'status', status: 403, message: 'You have exceeded a secondary rate limit.' },
  '429': { kind: 'status', status: 429, message: 'Too Many Requests' },
  'no answer': { kind: 'silence' },
  'no answer after it was done': { kind: 'silence', after: true },
  'connection dropped': { kind: 'drop' },
  'connection dropped after it was done': { kind: 'drop', after: true },
};

/** A sender that counts, and at which requests go wrong. */
export interface Faulty {
  readonly send: Send;
  /** Requests so far, each try counted: method and path. */
  readonly requests: readonly string[];
  /** Those that are not reads. */
  writes(): number;
}

/** Lets the requests that `faultOf` names go wrong; the index counts from 0. */
export function faulty(send: Send, faultOf: (index: number, request: string) => Fault | undefined = () => undefined): Faulty {
  const requests: string[] = [];
  return {
    requests,
    writes: () => requests.filter((request) => !request.startsWith('GET ')).length,
    async send(url, init) {
      const request = `${init.method ?? 'GET'} ${new URL(url).pathname}`;
      const fault = faultOf(requests.push(request) - 1, request);
      if (fault === undefined) return send(url, init);
      if (fault.after === true) await send(url, init);
      if (fault.kind === 'silence') throw new DOMException('The operation was aborted due to timeout', 'TimeoutError');
      if (fault.kind === 'drop') throw new TypeError('fetch failed', { cause: new Error('other side closed') });
      return new Response(JSON.stringify({ message: fault.message ?? 'Server Error' }), { status: fault.status, headers: { 'content-type': 'application/json', ...fault.headers } });
    },
  };
}
