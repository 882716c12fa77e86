import type { Api, Headers, WatchEvent } from './api.ts';
import type { Recording, Request } from './recording.ts';

/** Notes the calls that are made through it. */
export interface Recorder {
  /** Makes a call and notes it; answers the body. */
  call<Body>(method: string, path: string, body?: unknown, headers?: Headers): Promise<Body>;
  /** Watches until an event is the last and notes all events; answers them. */
  watch(path: string, last: (event: WatchEvent) => boolean): Promise<WatchEvent[]>;
  /** What was noted, told as a behaviour; the request is that of the exchange with this number. */
  told(behaviour: string, server: string, about?: number): Recording;
}

/** A recorder without notes. */
export function recorder(api: Api): Recorder {
  const exchanges: { readonly request: Request; readonly answer: { readonly status: number; readonly headers?: Headers; readonly body: unknown } | { readonly events: WatchEvent[] } }[] = [];
  const shown = new Set<string>();
  return {
    call: async <Body>(method: string, path: string, body?: unknown, headers?: Headers) => {
      const answer = await api.call(method, path, body, headers);
      const { 'retry-after': wait } = answer.headers;
      const request: Request = { method, path, ...(headers === undefined ? {} : { headers }), ...(body === undefined ? {} : { body }) };
      exchanges.push({ request, answer: { status: answer.status, ...(typeof wait === 'string' ? { headers: { 'retry-after': wait } } : {}), body: short(answer.body, shown) } });
      return answer.body as Body;
    },
    watch: async (path, last) => {
      const events = await api.watch(path, last);
      exchanges.push({ request: { method: 'GET', path: `${path}${path.includes('?') ? '&' : '?'}watch=1` }, answer: { events: events.map(({ type, object }) => ({ type, object: short(object, shown) })) } });
      return events;
    },
    told: (behaviour, server, about = 0) => {
      const { request } = exchanges[about] ?? {};
      if (request === undefined) throw new Error('internal: a behaviour without a call');
      return { behaviour, server, request, exchanges: exchanges.map(({ request, answer }, at) => (at === about ? answer : { request, ...answer })) };
    },
  };
}

interface ObjectOrList {
  readonly kind?: string;
  readonly spec?: unknown;
  readonly items?: readonly ObjectOrList[];
}

/** An object or list without the `spec` of objects whose kind was shown before. */
function short(document: unknown, shown: Set<string>): unknown {
  const strip = (object: ObjectOrList, kind = ''): ObjectOrList => {
    const { spec, ...rest } = object;
    if (spec === undefined) return object;
    if (shown.has(kind)) return rest;
    shown.add(kind);
    return object;
  };
  const given = document as ObjectOrList;
  return given.items === undefined ? strip(given, given.kind) : { ...given, items: given.items.map((item) => strip(item, given.kind?.replace(/List$/, ''))) };
}
