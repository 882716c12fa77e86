import { S3Client } from '@aws-sdk/client-s3';
import { explain, fateOf, isAmbiguous, isUnreached, statusOf } from './errors.ts';
import { throttle } from './throttle.ts';
import type { S3Location } from './url.ts';

/** What a request is counted as: POSTs that make or complete an upload, and copies, are puts. */
export type RequestKind = 'get' | 'put' | 'head' | 'list' | 'delete';

/** How many requests were sent, each try counted. */
export type RequestCounts = { readonly [kind in RequestKind]: number };

/** One try of a request. */
export interface Try {
  /** An earlier try failed in a way that leaves open whether the server did it. */
  readonly doubtful: boolean;
  /** To be called when bytes arrived that will not be asked for again: the patience starts anew. */
  progressed(): void;
}

/** A connection to one bucket: requests are counted, throttled, repeated when that may help, and explained when not. */
export interface S3Connection {
  readonly location: S3Location;
  readonly sdk: S3Client;
  /** The same for requests that a server may think about for minutes without a word. */
  readonly patient: S3Client;
  /**
   * Sends a request, again when that may help. `what` completes "not allowed to …". The action includes reading the
   * body, since a body that breaks off is a failed request. Errors in `answers` (names) are thrown as they came.
   */
  call<T>(kind: RequestKind, what: string, action: (attempt: Try) => Promise<T>, answers?: readonly string[]): Promise<T>;
  /** Key of a path of the store. */
  key(path: string): string;
  requests(): RequestCounts;
  /** Bytes that travelled, and bytes that need not; whoever moves them adds to it. */
  readonly moved: { sent: number; received: number; saved: number };
  /** Requests that may be under way at the moment. */
  limit(): number;
}

/** What a connection may be told. */
export interface ConnectionOptions {
  readonly location: S3Location;
  /** A bucket that is not ours: its region is found out by asking, and without `signed` it is read as anybody may. */
  readonly foreign?: { readonly signed: boolean };
  /** Called for each request that is sent. */
  readonly onRequest?: (kind: RequestKind, path: string) => void;
}

/** Requests under way at a time: what one Node process can keep busy; the server's own wish lowers it. */
const MOST_REQUESTS = 48;
/** Tries of one request. With waits that double from 50 ms to 5 s they last about 25 s. */
const TRIES = 12;
/** Milliseconds without anything that went well after which a request is given up, however many tries are left. */
const PATIENCE = 120_000;
/** Tries where nobody has been reached yet, since an endpoint that is misspelt is told soon; and after a server was given up, until it is back. */
const FEW_TRIES = 4;
/** Milliseconds without a byte after which a connection is given up; and where the server first puts a large object together. */
const SILENCE = 30_000;
const LONG_SILENCE = 15 * 60_000;

/** Connects to a bucket; nothing is sent yet. Credentials come from the SDK's chain and from nowhere else. */
export function connect({ location, foreign, onRequest }: ConnectionOptions): S3Connection {
  const client = (socketTimeout: number): S3Client => new S3Client({
    ...(location.endpoint === undefined ? {} : { endpoint: location.endpoint }),
    // Servers that are not AWS have a region only in name.
    ...(location.region !== undefined ? { region: location.region } : location.endpoint !== undefined || foreign !== undefined ? { region: 'us-east-1' } : {}),
    ...(foreign === undefined ? {} : { followRegionRedirects: true }),
    // Without credentials the SDK asks for some all the same, before it leaves the request as it is.
    ...(foreign?.signed === false || location.anonymous === true ? { credentials: { accessKeyId: '', secretAccessKey: '' }, signer: { sign: (request) => Promise.resolve(request) } } : {}),
    ...(location.pathStyle === undefined ? {} : { forcePathStyle: location.pathStyle }),
    maxAttempts: 1,
    // We send the sums we have; the SDK's own, in trailers, are refused by servers that do not know them.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5000, socketTimeout, httpAgent: { keepAlive: true, maxSockets: MOST_REQUESTS }, httpsAgent: { keepAlive: true, maxSockets: MOST_REQUESTS } },
  });
  const sdk = client(SILENCE);
  let patient: S3Client | undefined;
  const counts: { [kind in RequestKind]: number } = { get: 0, put: 0, head: 0, list: 0, delete: 0 };
  const room = throttle(MOST_REQUESTS);
  /** Somebody was there; and whether they were given up since, so that whoever asks next is told soon. */
  let reached = false;
  let gaveUp = false;

  const call: S3Connection['call'] = async (kind, what, action, answers = []) => {
    let doubtful = false;
    let since = performance.now();
    for (let tries = 1; ; tries += 1) {
      try {
        const value = await room.run(async () => {
          const mark = room.mark();
          counts[kind] += 1;
          onRequest?.(kind, what);
          try {
            return await action({ doubtful, progressed: () => void ((tries = 0), (since = performance.now())) });
          } catch (error) {
            if (fateOf(error) === 'slower') room.slower(mark);
            throw error;
          }
        });
        room.faster();
        reached = true;
        gaveUp = false;
        return value;
      } catch (error) {
        // Some servers name this answer by its number only.
        if (statusOf(error) === 412) (error as Error).name = 'PreconditionFailed';
        const fate = answers.includes((error as Error).name) ? 'final' : fateOf(error);
        reached ||= !isUnreached(error);
        if (fate === 'final') {
          // An answer, whatever it says, comes from a server that is there.
          if (statusOf(error) !== undefined) gaveUp = false;
          throw answers.includes((error as Error).name) ? error : explain(error, location, what);
        }
        if (tries >= (reached && !gaveUp ? TRIES : FEW_TRIES) || performance.now() - since > PATIENCE) {
          gaveUp = true;
          throw explain(error, location, what);
        }
        doubtful ||= isAmbiguous(error);
        // Full jitter, so that many who failed together do not come back together.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * Math.min(5000, 50 * 2 ** tries)));
      }
    }
  };
  return {
    location,
    sdk,
    get patient() {
      return (patient ??= client(LONG_SILENCE));
    },
    call,
    key: (path) => (location.prefix === '' ? path : `${location.prefix}/${path}`),
    requests: () => ({ ...counts }),
    moved: { sent: 0, received: 0, saved: 0 },
    limit: room.limit,
  };
}
