import { StoreError } from '../store.ts';
import type { S3Location } from './url.ts';

/** What an error of the SDK carries, as far as it is looked at here. */
interface SdkError {
  readonly name?: string;
  readonly message?: string;
  readonly code?: string;
  readonly Code?: string;
  readonly Region?: string;
  readonly ServerTime?: string;
  readonly cause?: unknown;
  readonly $metadata?: { readonly httpStatusCode?: number };
  readonly $response?: { readonly statusCode?: number; readonly headers?: { readonly [name: string]: string } };
}

/** Code of every StoreError of S3 that was not mended by trying again, or cannot be: nothing that needs the store can go on. */
const AWAY = 'ESTORE';

/** What to do about a request that failed: `slower` and `again` are worth another try, `final` is the answer. */
export type Fate = 'slower' | 'again' | 'final';

const THROTTLED = new Set(['SlowDown', 'SlowDownRead', 'SlowDownWrite', 'ServiceUnavailable', 'Throttling', 'ThrottlingException', 'TooManyRequests', 'RequestLimitExceeded', 'BandwidthLimitExceeded']);
/** Conflicts that pass (somebody writes the same key at this moment), bytes that were damaged on their way, a clock that the SDK has learned of by now. */
const PASSING = new Set(['ConditionalRequestConflict', 'OperationAborted', 'RequestTimeout', 'IncompleteBody', 'BadDigest', 'XAmzContentSHA256Mismatch', 'XAmzContentChecksumMismatch', 'RequestTimeTooSkewed', 'InternalError', 'TimeoutError']);
const CONNECTION = /^(ECONNRESET|ECONNREFUSED|ECONNABORTED|EPIPE|ETIMEDOUT|EHOSTUNREACH|EHOSTDOWN|ENETUNREACH|ENETDOWN|EAI_AGAIN|ENOTFOUND|UND_ERR_SOCKET|ERR_STREAM_PREMATURE_CLOSE|ERR_SOCKET_CONNECTION_TIMEOUT|HPE_[A-Z_]+)$/;
const TLS = /^(DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_VERIFY_LEAF_SIGNATURE|UNABLE_TO_GET_ISSUER_CERT(_LOCALLY)?|CERT_[A-Z_]+|ERR_TLS_[A-Z_]+)$/;

/** HTTP status of an error, or undefined when there was no answer. */
export function statusOf(error: unknown): number | undefined {
  const { $metadata, $response } = error as SdkError;
  return $metadata?.httpStatusCode ?? $response?.statusCode;
}

/** Name of an error as the server gave it (`NoSuchKey`), or the code of the system (`ECONNRESET`). */
export function nameOf(error: unknown): string {
  const { name, Code, code } = error as SdkError;
  const system = systemCode(error);
  if (system !== undefined && statusOf(error) === undefined) return system;
  return Code ?? (name === 'Error' || name === undefined ? (code ?? 'Error') : name);
}

function systemCode(error: unknown): string | undefined {
  for (let one = error as SdkError | undefined; typeof one === 'object' && one !== null; one = one.cause as SdkError | undefined) {
    if (typeof one.code === 'string' && (CONNECTION.test(one.code) || TLS.test(one.code) || one.code === 'EPROTO' || one.code.startsWith('ERR_SSL'))) return one.code;
    if (one.message === 'aborted') return 'ECONNRESET';
  }
  return undefined;
}

/** Whether a request is worth another try. */
export function fateOf(error: unknown): Fate {
  const status = statusOf(error);
  const name = nameOf(error);
  // A connection that breaks within the answer, whatever it had begun to say: who was refused, and why, is not known.
  if (CONNECTION.test(systemCode(error) ?? '')) return 'again';
  if (status === 503 || status === 429 || THROTTLED.has(name)) return 'slower';
  if (PASSING.has(name)) return 'again';
  if (status === 501 || status === 507) return 'final';
  if (status !== undefined && status >= 500) return 'again';
  // An answer that ends before its end, or cannot be understood.
  if (status !== undefined && status < 300) return 'again';
  return 'final';
}

/** Whether the server may have done what it was asked although it did not say so. */
export function isAmbiguous(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined || status >= 500 || status < 300;
}

/** Whether a request certainly reached nobody. */
export function isUnreached(error: unknown): boolean {
  return statusOf(error) === undefined && /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH)$/.test(nameOf(error));
}

/** Turns trouble with the server into one line with the next step. Other errors pass as they are. */
export function explain(error: unknown, location: S3Location, what: string): Error {
  if (error instanceof StoreError) return error;
  const status = statusOf(error);
  const name = nameOf(error);
  const where = location.endpoint ?? 'AWS';
  const store = `s3://${location.bucket}${location.prefix === '' ? '' : `/${location.prefix}`}`;
  const tell = (message: string): StoreError => new StoreError(message, AWAY);
  if (name === 'CredentialsProviderError' || name === 'TokenProviderError') return tell(`there are no credentials for ${store}: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE (${firstLine(error)})`);
  if (/Region is missing/.test((error as Error).message ?? '')) return tell(`the region of ${store} is not known: add region=… to the address of the store, or set AWS_REGION`);
  if (name === 'NoSuchBucket') return tell(`the bucket ${location.bucket} does not exist at ${where}; make it there, or correct its name in --store`);
  if (['InvalidAccessKeyId', 'SignatureDoesNotMatch', 'ExpiredToken', 'InvalidToken', 'TokenRefreshRequired', 'InvalidClientTokenId', 'InvalidSecurity', 'XAdminUserNotFound', 'XMinioAdminNoSuchUser'].includes(name)) return tell(`${where} does not accept the credentials for ${store} (${name}); check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or the profile that AWS_PROFILE names`);
  if (name === 'RequestTimeTooSkewed') return tell(`the clock of this machine (${new Date().toISOString()}) differs too much from that of ${where}${serverTime(error)}; set the clock`);
  const region = regionOf(error);
  if (name === 'PermanentRedirect' || name === 'AuthorizationHeaderMalformed' || name === 'TemporaryRedirect' || status === 301) return tell(`the bucket ${location.bucket} is in another region${region === undefined ? '' : ` (${region})`}, not in ${location.region ?? 'the one that is configured'}; write region=${region ?? '…'} in the address of the store`);
  if (status === 403 || name === 'AccessDenied') return tell(`not allowed to ${what} in ${store} (${name}); the credentials need s3:GetObject, s3:PutObject and s3:ListBucket there, and s3:DeleteObject for \`store gc\`; \`headgate doctor --store\` tries each`);
  if (status === 501) return tell(`${where} cannot ${what} (${name}); \`headgate doctor --store\` tells what this server does`);
  if (status === 507 || name === 'QuotaExceeded' || name === 'XMinioStorageFull' || name === 'InsufficientStorage') return tell(`no space left at ${where} for ${store}; free some space there and run the same command again: nothing that was committed is lost`);
  const system = systemCode(error);
  if (system === 'EPROTO' || system?.startsWith('ERR_SSL') === true) return tell(`${where} does not speak TLS as it should (${system}); where it speaks plain HTTP the endpoint begins with http://`);
  if (system !== undefined && TLS.test(system)) return tell(`the certificate of ${where} is not trusted (${system}); name its authority's file in NODE_EXTRA_CA_CERTS`);
  if (system !== undefined) return tell(`${where} cannot be reached (${system}); check that the server runs and that the endpoint is right${location.endpoint !== undefined && location.pathStyle !== true && (system === 'ENOTFOUND' || system === 'EAI_AGAIN') ? ', or add pathStyle=true when it has no host name for each bucket' : ''}. Nothing that was committed is lost: run the same command again`);
  if (name === 'TimeoutError') return tell(`${where} did not answer in time; check the network to it, and run the same command again: nothing that was committed is lost`);
  if (status !== undefined && fateOf(error) !== 'final') return tell(status < 300 ? `${where} did not answer as an S3 server does (HTTP ${status}); check the endpoint in --store` : `${where} goes on failing (HTTP ${status} ${name}); run the same command again when it is well: nothing that was committed is lost`);
  if (status !== undefined) return tell(`${where} refused to ${what} in ${store}: HTTP ${status} ${name}${name === firstLine(error) ? '' : ` (${firstLine(error)})`}`);
  return error as Error;
}

function regionOf(error: unknown): string | undefined {
  const { Region, $response } = error as SdkError;
  return Region ?? $response?.headers?.['x-amz-bucket-region'];
}

function serverTime(error: unknown): string {
  const time = (error as SdkError).ServerTime ?? (error as SdkError).$response?.headers?.['date'];
  return time === undefined ? '' : ` (${time})`;
}

function firstLine(error: unknown): string {
  return ((error as Error).message ?? '').split('\n')[0]?.slice(0, 300) ?? '';
}
