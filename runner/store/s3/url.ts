import { PlaceError } from '../place-error.ts';

/** Where an S3 store is. What is absent comes from the SDK's own configuration (environment, profile). */
export interface S3Location {
  readonly bucket: string;
  /** Without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
  /** `http(s)://host[:port]` of a server that is not AWS. */
  readonly endpoint?: string;
  readonly region?: string;
  /** The bucket is a part of the path, not of the host name. */
  readonly pathStyle?: boolean;
  /** It is read as anybody may: no credential is looked for, and nothing is signed. */
  readonly anonymous?: boolean;
}

const FORM = 's3://BUCKET/PREFIX?endpoint=https://HOST&region=REGION&pathStyle=true';

/** Reads `s3://bucket/prefix?endpoint=…&region=…&pathStyle=true&anonymous=true`; throws a PlaceError that names what is wrong and never repeats a credential. */
export function parseS3Url(text: string): S3Location {
  const match = /^s3:\/\/([^/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/.exec(text);
  const bucket = match?.[1] ?? '';
  if (bucket.includes('@')) throw new PlaceError('the address of a store holds no credentials', 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, and leave them out of the address');
  if (match === null) throw new PlaceError(`${text} is not the address of an S3 store`, `it looks like ${FORM}`);
  if (!/^[a-z0-9][a-z0-9._-]{1,61}[a-z0-9]$/i.test(bucket)) throw new PlaceError(`\`${bucket}\` is not the name of a bucket`, `a store in S3 is named ${FORM}`);
  const prefix = decode(match[2] ?? '').replace(/^\/+|\/+$/g, '');
  const bad = prefix === '' ? undefined : prefix.split('/').find((part) => part === '' || part === '.' || part === '..' || Buffer.byteLength(part) > 200 || /[\u0000-\u001f\u007f\\]/.test(part));
  if (bad !== undefined) throw new PlaceError(`the prefix \`${prefix}\` has a part that is empty, \`.\`, \`..\`, too long, or has control characters`, 'choose a plain prefix such as `lab/results`');
  const query = new URLSearchParams(match[3] ?? '');
  const known = ['endpoint', 'region', 'pathStyle', 'anonymous'];
  for (const name of query.keys()) if (!known.includes(name)) throw new PlaceError(`an S3 store has no setting \`${name}\``, `it has ${known.join(', ')}`);
  const endpoint = query.get('endpoint');
  const region = query.get('region');
  const [pathStyle, anonymous] = ['pathStyle', 'anonymous'].map((name) => {
    const value = query.get(name);
    if (value !== null && value !== 'true' && value !== 'false') throw new PlaceError(`${name} is true or false, not \`${value}\``);
    return value;
  });
  if (region !== null && !/^[a-z0-9-]{1,40}$/i.test(region)) throw new PlaceError(`\`${region}\` is not a region`, 'write it as in region=eu-central-1');
  return {
    bucket,
    prefix,
    ...(endpoint === null ? {} : { endpoint: parseEndpoint(endpoint) }),
    ...(region === null ? {} : { region }),
    ...(pathStyle == null ? {} : { pathStyle: pathStyle === 'true' }),
    ...(anonymous == null ? {} : { anonymous: anonymous === 'true' }),
  };
}

function parseEndpoint(text: string): string {
  let url: URL;
  try {
    url = new URL(text.includes('://') ? text : `https://${text}`);
  } catch {
    throw new PlaceError(`the endpoint \`${text}\` is not an address`, 'write it as in endpoint=https://s3.example.org');
  }
  if (url.username !== '' || url.password !== '') throw new PlaceError('the address of a store holds no credentials', 'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE');
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.search !== '' || url.hash !== '') throw new PlaceError(`the endpoint \`${text}\` is not a plain http or https address`, 'write it as in endpoint=https://s3.example.org');
  return url.href.replace(/\/$/, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new PlaceError(`the prefix \`${text}\` has a % that begins no escape`, 'write %25 for a percent sign');
  }
}
