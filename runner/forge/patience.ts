import type { Clock } from './clock.ts';
import { ForgeError } from './forge-error.ts';
import type { Redactor } from './redact.ts';

/** What sends a request: `fetch`, or whatever stands for it. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

/** What a patient sender is made of. */
export interface PatienceOptions {
  readonly send: Send;
  readonly clock: Clock;
  readonly redact: Redactor;
  /** Milliseconds that the forge may think about one request. */
  readonly timeoutMs: number;
  /** Called with a sentence when something has to be waited for. */
  readonly note?: (text: string) => void;
}

/** Tries of one request. */
const TRIES = 5;
/** Milliseconds that one request may be waited for in all. A job that waits longer pays for a machine that does nothing; the next one repairs what is missing. */
const LONGEST_WAIT = 10 * 60_000;
/** Milliseconds between the beginnings of two writes: GitHub takes 80 a minute that make content, and asks for a second between them. */
const BETWEEN_WRITES = 1000;
/** Writes in an hour: GitHub takes 500 that make content. */
const WRITES_PER_HOUR = 480;
/** Milliseconds after a limit that does not say how long it lasts; doubled with each try. */
const UNSAID = 60_000;

/**
 * A sender that waits as forges ask for it, shared by both of them.
 *
 * A limit (429, or 403 that says so) did nothing, so that any request is sent again: after `retry-after`, else after the reset where none
 * remains, else after a minute, then two, four. Other requests wait meanwhile. Headers may be missing. Reads are sent again after 5xx, a
 * timeout or a broken connection, after 1 s, 2 s, 4 s, 8 s. A write of unknown outcome is not: only whoever sent it can look at what is there.
 * Writes go one after the other, a second apart. At the end of all tries, the last answer below 500 is returned and everything else thrown.
 */
export function patient({ send, clock, redact, timeoutMs, note }: PatienceOptions): Send {
  let notBefore = 0;
  let lastWrite: Promise<unknown> = Promise.resolve();
  const written: number[] = [];

  async function pace(): Promise<void> {
    const due = Math.max((written.at(-1) ?? Number.NEGATIVE_INFINITY) + BETWEEN_WRITES, (written.at(-WRITES_PER_HOUR) ?? Number.NEGATIVE_INFINITY) + 3_600_000);
    if (due - clock.now() > LONGEST_WAIT) throw new ForgeError('limited', undefined, `${WRITES_PER_HOUR} writes were sent within an hour, as many as the forge takes: run it again after ${new Date(due).toISOString()}`);
    if (due > clock.now()) await clock.wait(due - clock.now());
    written.push(clock.now());
    if (written.length > WRITES_PER_HOUR) written.shift();
  }

  async function tries(url: string, init: RequestInit, isWrite: boolean): Promise<Response> {
    const request = `${init.method ?? 'GET'} ${redact.clean(url)}`;
    let waited = 0;
    let lastStatus: number | undefined;
    const wait = async (ms: number, why: string, status: number | undefined): Promise<void> => {
      waited += ms;
      if (waited > LONGEST_WAIT) throw new ForgeError('limited', status, `${request}: ${why}, longer than is waited here: run it again after ${new Date(clock.now() + ms).toISOString()}`);
      note?.(`${request}: ${why}`);
      await clock.wait(ms);
    };
    for (let n = 1; ; n += 1) {
      const asked = notBefore - clock.now();
      if (asked > 0) await wait(asked, `the forge asks to wait ${Math.ceil(asked / 1000)} s`, lastStatus);
      if (isWrite) await pace();
      const answer = await once(url, init, isWrite);
      if (typeof answer !== 'string') {
        const limit = await limitOf(answer, n, clock.now());
        if (limit === undefined && answer.status < 500) return answer;
        if (limit !== undefined) {
          if (n === TRIES) throw new ForgeError('limited', answer.status, `${request}: the forge still asks to wait after ${TRIES} tries: run it again later`);
          notBefore = Math.max(notBefore, clock.now() + limit);
          lastStatus = answer.status;
          continue;
        }
      }
      const why = typeof answer === 'string' ? answer : `the forge failed (${answer.status})`;
      const status = typeof answer === 'string' ? undefined : answer.status;
      if (isWrite) throw new ForgeError('unsettled', status, `${request}: ${why}; whether it was done is not known. Running it again finds out`);
      if (n === TRIES) throw new ForgeError('unreachable', status, `${request}: ${why}, ${TRIES} times: run it again when it is back`);
      await wait(1000 * 2 ** (n - 1), `${why}, asking again`, status);
    }
  }

  async function once(url: string, init: RequestInit, isWrite: boolean): Promise<Response | string> {
    try {
      // A write that is redirected would be sent on as a read.
      const response = await send(url, { ...init, redirect: isWrite ? 'manual' : 'follow', signal: AbortSignal.timeout(timeoutMs) });
      // Read here: a body that breaks off is an answer that did not come.
      const body = response.status === 204 || response.status === 304 ? null : await response.text();
      const answer = new Response(body, { status: response.status, headers: response.headers });
      // Octokit's pages look at the address that answered.
      Object.defineProperty(answer, 'url', { value: response.url === '' ? url : response.url });
      return answer;
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : '';
      const said = error instanceof Error ? [error.message, cause].filter((text) => text !== '').join(': ') : String(error);
      return error instanceof Error && error.name === 'TimeoutError' ? `no answer within ${timeoutMs / 1000} s` : `no answer (${redact.clean(said)})`;
    }
  }

  return (url, init) => {
    // An App asks for its token by POST, and one more harms nobody.
    const isWrite = !['GET', 'HEAD'].includes(init.method ?? 'GET') && !url.endsWith('/access_tokens');
    if (!isWrite) return tries(url, init, false);
    const mine = lastWrite.then(() => tries(url, init, true));
    lastWrite = mine.catch(() => undefined);
    return mine;
  };
}

/** Milliseconds that an answer asks to wait; undefined: it is no limit. */
async function limitOf(answer: Response, n: number, now: number): Promise<number | undefined> {
  if (answer.status !== 403 && answer.status !== 429) return undefined;
  const after = answer.headers.get('retry-after');
  if (after !== null) {
    const until = /^\d+$/.test(after) ? Number(after) * 1000 : Date.parse(after) - now;
    if (Number.isFinite(until)) return Math.max(0, until);
  }
  const reset = Number(answer.headers.get('x-ratelimit-reset') ?? Number.NaN);
  // A second more: the reset is told in whole seconds.
  if (answer.headers.get('x-ratelimit-remaining') === '0' && Number.isFinite(reset)) return Math.max(0, reset * 1000 - now) + 1000;
  // Elsewhere 403 means that the credential may not, and waiting would help nobody.
  if (answer.status === 403 && !/rate limit|abuse/i.test(await answer.clone().text())) return undefined;
  return UNSAID * 2 ** (n - 1);
}
