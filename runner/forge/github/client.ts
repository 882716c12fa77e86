import type { Octokit } from 'octokit';
import type { Clock } from '../clock.ts';
import { ForgeError } from '../forge-error.ts';
import type { Send } from '../patience.ts';
import type { Redactor } from '../redact.ts';
import type { Self } from '../sticky.ts';
import { idOf } from './ids.ts';

/** Who speaks: an App by its key, or a token of a workflow, a person or a bot. */
export type GitHubCredential =
  | { readonly kind: 'app'; readonly appId: number; readonly privateKey: string; /** Asked when it is not given. */ readonly installation?: number }
  | { readonly kind: 'token'; readonly token: string };

/** A connection to one repository on GitHub. */
export interface GitHub {
  readonly request: Octokit['request'];
  readonly paginate: Octokit['paginate'];
  /** The repository, as every route wants it. */
  readonly at: { readonly owner: string; readonly repo: string };
  readonly clock: Clock;
  /** Host of the API's address without port and without `api.` before it. */
  readonly host: string;
  /** Who the credential is; asked once. */
  self(): Promise<Self>;
}

/** What a connection is made of. */
export interface GitHubOptions {
  /** `https://api.github.com`, `https://HOST/api/v3`, or an address on loopback. */
  readonly baseUrl: string;
  readonly repository: { readonly owner: string; readonly name: string };
  readonly credential: GitHubCredential;
  readonly clock: Clock;
  /** Waits as GitHub asks for it: the plugins of octokit that would are off, see `docs/decisions/forge.md`. */
  readonly send: Send;
  readonly redact: Redactor;
}

/** Connects; octokit is loaded here. Only an App asks something: its installation, and a token for it. */
export async function connect({ baseUrl, repository: { owner, name: repo }, credential, clock, send, redact }: GitHubOptions): Promise<GitHub> {
  const { App, Octokit } = await import('octokit');
  const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  const plain = Octokit.plugin((octokit) => {
    octokit.hook.wrap('request', async (request, options) => {
      try {
        return await request(options);
      } catch (error) {
        throw explained(error, `${options.method} ${options.url}`, redact);
      }
    });
    return {};
  });
  const options = { baseUrl, userAgent: 'headgate', log: silent, throttle: { enabled: false }, retry: { enabled: false }, request: { fetch: learning(send, redact), log: silent } };
  const host = new URL(baseUrl).hostname.replace(/^api\./, '');
  const at = { owner, repo };
  if (credential.kind === 'token') {
    const octokit = new plain({ ...options, auth: credential.token });
    return { request: octokit.request, paginate: octokit.paginate, at, clock, host, self: once(() => selfOfToken(octokit)) };
  }
  const app = new App({ appId: credential.appId, privateKey: credential.privateKey, Octokit: plain.defaults(options), log: silent });
  const installation = credential.installation ?? idOf((await app.octokit.request('GET /repos/{owner}/{repo}/installation', at)).data.id);
  const octokit = await app.getInstallationOctokit(installation);
  const self = async (): Promise<Self> => {
    const slug = (await app.octokit.request('GET /app')).data?.slug;
    const { data } = await octokit.request('GET /users/{username}', { username: `${slug}[bot]` });
    return { id: idOf(data.id), login: data.login, app: credential.appId };
  };
  return { request: octokit.request, paginate: octokit.paginate, at, clock, host, self: once(self) };
}

/** What a request answers, or undefined where GitHub says that there is no such thing. */
export async function unlessAbsent<T>(answer: Promise<T>): Promise<T | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ForgeError && error.status === 404) return undefined;
    throw error;
  }
}

/** A person's token knows whose it is. A workflow's is not told, and is always GitHub's own bot, whose id differs between servers. */
async function selfOfToken(octokit: Octokit): Promise<Self> {
  try {
    const { data } = await octokit.request('GET /user');
    return { id: idOf(data.id), login: data.login, app: undefined };
  } catch (error) {
    if (!(error instanceof ForgeError) || error.status !== 403) throw error;
    const { data } = await octokit.request('GET /users/{username}', { username: 'github-actions[bot]' });
    return { id: idOf(data.id), login: data.login, app: undefined };
  }
}

/** Remembers the tokens that an App is given, so that they are taken out of texts as well. */
function learning(send: Send, redact: Redactor): Send {
  return async (url, init) => {
    const answer = await send(url, init);
    if (answer.status === 201 && new URL(url).pathname.endsWith('/access_tokens')) {
      const { token } = (await answer.clone().json()) as { token?: unknown };
      if (typeof token === 'string') redact.learn(token);
    }
    return answer;
  };
}

/** Octokit's errors hold the request with its headers: what is thrown instead has a status and a sentence. */
function explained(error: unknown, request: string, redact: Redactor): unknown {
  if (error instanceof ForgeError) return error;
  if (!(error instanceof Error)) return new Error('internal: octokit threw what is no error');
  if (error.cause instanceof ForgeError) return error.cause;
  const status = 'status' in error && typeof error.status === 'number' ? error.status : undefined;
  if (status === undefined) return new Error(redact.clean(`internal: ${request}: ${error.message}`));
  const said = redact.clean(error.message).slice(0, 300);
  if (status === 409) return new ForgeError('conflict', status, `${request}: ${said} (409)`);
  if (status === 401) return new ForgeError('refused', status, `${request}: the credential is not accepted (401): ${said}`);
  if (status === 403) return new ForgeError('refused', status, `${request}: the credential may not (403): ${said}`);
  if (status === 404) return new ForgeError('refused', status, `${request}: there is no such thing, or the credential may not see it (404)`);
  if (status >= 300 && status < 400) return new ForgeError('rejected', status, `${request}: the repository has moved (${status}): use its new name`);
  return new ForgeError('rejected', status, `${request}: ${said} (${status})`);
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    // A failure is not kept: the next caller asks again.
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}
