import { grants, type Grant, type Principal, type ZoneName } from '../principals.ts';
import type { S3Location } from './url.ts';

/** One statement of a policy, as S3 and IAM write it. */
export interface PolicyStatement {
  readonly Sid: string;
  readonly Effect: 'Allow';
  readonly Principal?: { readonly AWS: readonly string[] };
  readonly Action: readonly string[];
  readonly Resource: readonly string[];
  readonly Condition?: { readonly StringLike: { readonly 's3:prefix': readonly string[] } };
}

/** A policy of IAM, or of a bucket. */
export interface PolicyDocument {
  readonly Version: '2012-10-17';
  readonly Statement: readonly PolicyStatement[];
}

/** Where the two stores of a zone are. */
export type ZoneLocations = { readonly [name in ZoneName]: S3Location };

/** What the role of a principal is given (IAM). Unfinished uploads may be gone on with and given up where blobs may be written. */
export function rolePolicy(principal: Principal, places: ZoneLocations): PolicyDocument {
  return { Version: '2012-10-17', Statement: grants[principal].flatMap((grant) => statementsOf(principal, grant, places[grant.zone], true)) };
}

/**
 * Policies of buckets for servers whose users are known by name: bucket → policy. They know no conditions everywhere, so
 * that listing is allowed for the whole bucket.
 */
export function bucketPolicies(users: { readonly [name in Principal]?: string }, places: ZoneLocations): ReadonlyMap<string, PolicyDocument> {
  const policies = new Map<string, PolicyStatement[]>();
  for (const [principal, user] of Object.entries(users) as [Principal, string][]) {
    for (const grant of grants[principal]) {
      const place = places[grant.zone];
      const known = policies.get(place.bucket) ?? [];
      policies.set(place.bucket, known);
      known.push(...statementsOf(principal, grant, place, false).map(({ Sid, Effect, ...rest }) => ({ Sid, Effect, Principal: { AWS: [user] }, ...rest })));
    }
  }
  return new Map([...policies].map(([bucket, statements]) => [bucket, { Version: '2012-10-17', Statement: statements }]));
}

function statementsOf(principal: Principal, { zone, read, write, remove }: Grant, { bucket, prefix }: S3Location, conditions: boolean): PolicyStatement[] {
  const sid = (what: string): string => `Headgate${[principal, zone, what].map((word) => `${word[0]?.toUpperCase()}${word.slice(1)}`).join('')}`;
  const base = `arn:aws:s3:::${bucket}`;
  const below = (path: string): string => `${base}/${prefix === '' ? '' : `${prefix}/`}${path}${path === '' || path.endsWith('/') ? '*' : ''}`;
  const statements: PolicyStatement[] = [];
  const add = (what: string, actions: readonly string[], resources: readonly string[], prefixes?: readonly string[]): void => {
    if (resources.length > 0) statements.push({ Sid: sid(what), Effect: 'Allow', Action: actions, Resource: resources, ...(prefixes === undefined || !conditions ? {} : { Condition: { StringLike: { 's3:prefix': prefixes } } }) });
  };
  if (read) {
    add('read', ['s3:GetObject'], [below('')]);
    add('list', ['s3:ListBucket'], [base], [prefix === '' ? '*' : `${prefix}/*`]);
  }
  add('write', ['s3:PutObject'], write.map(below));
  const blobs = write.filter((path) => path === 'blobs/').map(below);
  add('upload', ['s3:AbortMultipartUpload', 's3:ListMultipartUploadParts'], blobs);
  add('remove', ['s3:DeleteObject'], remove.map(below));
  return statements;
}
