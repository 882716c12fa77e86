import { corsRules, publicReadPolicy } from '../store/s3/policies.ts';
import { probeBucket } from '../store/s3/probe.ts';
import type { S3Location } from '../store/s3/url.ts';
import type { Finding } from './doctor.ts';

/** What a store in S3 does, probe by probe. */
export async function bucketFindings(location: S3Location, name: string): Promise<Finding[]> {
  const states = { works: 'fine', lacks: 'notice', fails: 'trouble' } as const;
  const probes = await probeBucket(location);
  const rows = probes.map(({ what, state, says }): Finding => ({ what: `s3 ${what}`, state: states[state], says, ...(state === 'lacks' ? { fix: 'docs/manual/store-in-s3.md says what is then not promised' } : state === 'fails' ? { fix: 'docs/manual/store-in-s3.md says what a store needs' } : {}) }));
  return [{ what: 'store', state: 'fine', says: name }, ...rows];
}

/** What an administrator gives a bucket that everybody may read, and whose objects pages of a site load. */
export function bucketPolicies(location: S3Location): { readonly publicRead: unknown; readonly cors: unknown } {
  return { publicRead: publicReadPolicy(location), cors: corsRules('https://YOUR-SITE') };
}
