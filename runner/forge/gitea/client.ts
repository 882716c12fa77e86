import type { Clock } from '../clock.ts';
import { ForgeError } from '../forge-error.ts';
import type { Send } from '../patience.ts';
import type { Redactor } from '../redact.ts';
import type { Self } from '../sticky.ts';

/** What a connection is made of. */
export interface GiteaOptions {
  /** `https://HOST/api/v1`. */
  readonly baseUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly token: string;
  readonly clock: Clock;
  readonly send: Send;
  readonly redact: Redactor;
}

/** Parameters of an address; what is undefined is left out. */
export type Query = { readonly [name: string]: string | number | undefined };

/** A connection to one repository of a Gitea. Paths are below the repository unless they begin with `/`. */
export interface Gitea {
  readonly clock: Clock;
  readonly host: string;
  /** Undefined: there is no such thing, or nothing that the route tells of. */
  get<T>(path: string, query?: Query): Promise<T | undefined>;
  /** All pages of a list, which is itself the answer or the member `of` of it. A list that is not there is empty. */
  list<T>(path: string, query?: Query, of?: string): Promise<T[]>;
  write<T>(method: 'POST' | 'PATCH', path: string, body: object): Promise<T>;
  self(): Promise<Self>;
}

/** Items of a page: what Gitea gives at most unless it is told otherwise. */
const PAGE = 50;
const MOST_PAGES = 100;

/** Connects; nothing is sent yet. */
export function connect({ baseUrl, repository: { owner, name }, token, clock, send, redact }: GiteaOptions): Gitea {
  const below = `/repos/${encodeURIComponent(owner)}/${encodeURIComponent(name)}`;

  async function ask(method: string, path: string, { query = {}, body }: { readonly query?: Query; readonly body?: object }): Promise<Response> {
    const url = new URL(`${baseUrl}${path.startsWith('/') ? path : `${below}${path === '' ? '' : `/${path}`}`}`);
    for (const [key, value] of Object.entries(query)) if (value !== undefined) url.searchParams.set(key, String(value));
    const headers = { accept: 'application/json', authorization: `token ${token}`, 'user-agent': 'headgate', ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    const answer = await send(url.href, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
    if (answer.ok) return answer;
    const request = `${method} ${url.pathname}`;
    const said = redact.clean(await answer.text()).slice(0, 300);
    const { status } = answer;
    if (status === 409) throw new ForgeError('conflict', status, `${request}: ${said} (409)`);
    if (status === 401) throw new ForgeError('refused', status, `${request}: the credential is not accepted (401): ${said}`);
    if (status === 403) throw new ForgeError('refused', status, `${request}: the credential may not (403): ${said}`);
    if (status === 404) throw new ForgeError('refused', status, `${request}: there is no such thing, or the credential may not see it (404)`);
    if (status < 400) throw new ForgeError('rejected', status, `${request}: the repository has moved (${status}): use its new name`);
    throw new ForgeError('rejected', status, `${request}: ${said} (${status})`);
  }

  async function found(path: string, query?: Query): Promise<Response | undefined> {
    try {
      return await ask('GET', path, query === undefined ? {} : { query });
    } catch (error) {
      if (error instanceof ForgeError && error.status === 404) return undefined;
      throw error;
    }
  }

  let self: Self | undefined;
  const gitea: Gitea = {
    clock,
    host: new URL(baseUrl).hostname,
    async get<T>(path: string, query?: Query) {
      const answer = await found(path, query);
      return answer === undefined || answer.status === 204 ? undefined : ((await answer.json()) as T);
    },
    async list<T>(path: string, query?: Query, of?: string) {
      const all: T[] = [];
      for (let page = 1; page <= MOST_PAGES; page += 1) {
        const answer = await found(path, { ...query, page, limit: PAGE });
        const body: unknown = answer === undefined ? [] : await answer.json();
        const items = of === undefined ? body : (body as { readonly [member: string]: unknown })[of];
        all.push(...((items ?? []) as T[]));
        // A server may give shorter pages than were asked for: only it knows whether there are more.
        if (!/rel="next"/.test(answer?.headers.get('link') ?? '')) break;
      }
      return all;
    },
    async write<T>(method: 'POST' | 'PATCH', path: string, body: object) {
      const answer = await ask(method, path, { body });
      const text = await answer.text();
      return (text === '' ? undefined : JSON.parse(text)) as T;
    },
    async self() {
      const user = self ?? (await gitea.get<{ readonly id: number; readonly login: string }>('/user'));
      if (user === undefined) throw new ForgeError('refused', 404, `GET ${baseUrl}/user: there is no such thing: is this the address of a Gitea's API (https://HOST/api/v1)?`);
      self = { id: user.id, login: user.login, app: undefined };
      return self;
    },
  };
  return gitea;
}
