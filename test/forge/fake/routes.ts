import type { Send } from '../../../runner/forge/patience.ts';
import type { Credential, World } from './world.ts';

/** A request as a route sees it. */
export interface Asked {
  /** Parts of the path that the route names. */
  readonly path: { readonly [name: string]: string };
  readonly query: URLSearchParams;
  /** What JSON it carries. */
  readonly body: { readonly [member: string]: unknown };
  /** Whose token it carries. */
  readonly credential: Credential;
  /** Address that the API is asked at, without a slash at its end. */
  readonly base: string;
}

/** What a route answers: a status and JSON, or no body at all. `total`: items of all pages, where `body` is one of them. */
export interface Answer {
  readonly status: number;
  readonly body?: unknown;
  readonly total?: number;
}

/** Routes by method and path, `{name}` for a part; `{name+}` takes the rest. What comes first is tried first. */
export type Routes = { readonly [route: string]: (asked: Asked) => Answer };

/** A kind of credential that a forge takes, and that is not a token of the world. */
export type Recognise = (authorization: string, world: World) => Credential | undefined;

/** A forge's API in this process: a sender that answers from a world. `base` is the address that it is asked at, below any host. */
export function inProcess(world: World, routes: Routes, { prefix = '', recognise }: { readonly prefix?: string; readonly recognise?: Recognise } = {}): Send {
  const compiled = Object.entries(routes).map(([route, handler]) => {
    const [method, path] = route.split(' ') as [string, string];
    const pattern = path.replace(/\{(\w+)\+\}/g, '(?<$1>.+)').replace(/\{(\w+)\}/g, '(?<$1>[^/]+)');
    return { method, pattern: new RegExp(`^${pattern}$`), handler };
  });
  return async (href, init) => {
    const url = new URL(href);
    const authorization = new Headers(init.headers).get('authorization') ?? '';
    const token = /^(?:token|bearer) (.+)$/i.exec(authorization)?.[1] ?? '';
    const credential = world.tokens.get(token) ?? recognise?.(authorization, world);
    if (credential === undefined) return json(401, { message: 'Bad credentials' });
    const path = url.pathname.slice(prefix.length);
    for (const { method, pattern, handler } of compiled) {
      const match = method === (init.method ?? 'GET') ? pattern.exec(path) : null;
      if (match === null) continue;
      const body = typeof init.body === 'string' && init.body !== '' ? (JSON.parse(init.body) as Asked['body']) : {};
      const answer = handler({ path: Object.fromEntries(Object.entries(match.groups ?? {}).map(([name, part]) => [name, decodeURIComponent(part)])), query: url.searchParams, body, credential, base: url.origin + prefix });
      return json(answer.status, answer.body, linkOf(url, answer.total));
    }
    return json(404, { message: 'Not Found', documentation_url: 'https://docs.github.com/rest' });
  };
}

/** One page of a list, as the query asks for it. */
export function paged<T>(items: readonly T[], { query }: Asked): { readonly status: 200; readonly body: T[]; readonly total: number } {
  const size = sizeOf(query);
  const page = Number(query.get('page') ?? '1');
  return { status: 200, body: items.slice((page - 1) * size, page * size), total: items.length };
}

function sizeOf(query: URLSearchParams): number {
  return Math.min(100, Number(query.get('per_page') ?? query.get('limit') ?? '30'));
}

function linkOf(url: URL, total: number | undefined): { readonly link?: string } {
  const page = Number(url.searchParams.get('page') ?? '1');
  if (total === undefined || page * sizeOf(url.searchParams) >= total) return {};
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return { link: `<${next.href}>; rel="next"` };
}

function json(status: number, body: unknown, headers: { readonly [name: string]: string } = {}): Response {
  if (body === undefined) return new Response(null, { status, headers });
  return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers } });
}
