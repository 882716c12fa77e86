import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { awsTrustPolicy, clusterAuthentication, environments, subjectCustomisation, type Environment, type OidcIdentity } from '../forge/oidc.ts';
import { lintTrust } from '../forge/lint-trust.ts';
import type { Json } from '../model/canonical.ts';
import type { OidcTrust } from '../model/declared.ts';
import { inert } from '../report/style.ts';
import { bucketPolicies, rolePolicy, type ZoneLocations } from '../store/s3/principal-policies.ts';
import { grants, type Principal } from '../store/principals.ts';
import type { Arguments } from './arguments.ts';
import { configuredPart } from './configuration-part.ts';
import { exits, UsageError, type Context } from './context.ts';
import { readPlace } from './places.ts';
import { configuredZones } from './zones.ts';

const ISSUER = 'https://token.actions.githubusercontent.com';

/** Which principal the jobs of an environment are. */
const principalOf: { readonly [environment in Environment]: Principal } = { observe: 'observe', compute: 'compute', 'compute-reviewed': 'compute', steer: 'steer', publish: 'publish' };

/** `headgate doctor --print-policies`: what an administrator gives each principal, as JSON; nothing is changed anywhere. */
export function printPolicies(context: Context, args: Arguments): number {
  const zones = configuredZones(context, args);
  const oidc = configuredPart(context, args, 'oidc')?.document as unknown as OidcTrust | undefined;
  if (zones === undefined && oidc === undefined) throw new UsageError('the configuration says nothing that policies could be made of', 'name the stores as `zones`, and the repository as `oidc`, in the file of --runner-config');
  const pairs = zones === undefined ? [] : [['public', zones] as const, ...(zones.private === undefined ? [] : [['private', zones.private] as const])];
  const stores = pairs.map(([zone, pair]) => [zone, locationsOf(context, pair)] as const);
  const identity: OidcIdentity | undefined = oidc === undefined ? undefined : { issuer: oidc.issuer ?? ISSUER, audience: oidc.audience, repository: oidc.repository, repositoryId: oidc.repositoryId, ownerId: oidc.ownerId, branch: oidc.branch ?? 'main' };
  const names = Object.keys(grants) as Principal[];
  const users = Object.fromEntries(names.map((name) => [name, `headgate-${name}`]));
  const policies = {
    ...(stores.length === 0 ? {} : { roles: Object.fromEntries(stores.map(([zone, places]) => [zone, Object.fromEntries(names.map((name) => [name, rolePolicy(name, places)]))])), buckets: Object.fromEntries(stores.map(([zone, places]) => [zone, Object.fromEntries(bucketPolicies(users, places))])) }),
    ...(identity === undefined
      ? {}
      : {
          subject: subjectCustomisation(),
          trust: Object.fromEntries((Object.keys(environments) as Environment[]).map((environment) => [environment, { principal: principalOf[environment], policy: awsTrustPolicy(identity, environment, oidc?.awsProvider ?? `arn:aws:iam::ACCOUNT:oidc-provider/${identity.issuer.replace('https://', '')}`) }])),
          cluster: clusterAuthentication(identity, ['compute', 'compute-reviewed']),
        }),
  };
  context.out(`${JSON.stringify(policies, null, 2)}\n`);
  return exits.fine;
}

function locationsOf(context: Context, pair: { readonly main: string; readonly staging: string }): ZoneLocations {
  const [main, staging] = [readPlace(context, pair.main), readPlace(context, pair.staging)];
  if (main.kind !== 's3' || staging.kind !== 's3') throw new UsageError('policies are for stores in S3', 'a folder is guarded by its permissions: make each store a folder of its own user');
  return { main: main.location, staging: staging.location };
}

/** `headgate doctor --lint-policy FILE`: what a trust policy or an AuthenticationConfiguration that a person wrote lets in too much. */
export function lintPolicy(context: Context, args: Arguments, file: string): number {
  let document: Json;
  try {
    document = JSON.parse(readFileSync(resolve(context.cwd, file), 'utf8')) as Json;
  } catch (error) {
    throw new UsageError(`${file} cannot be read as JSON: ${(error as Error).message}`);
  }
  const findings = lintTrust(document);
  if (args.flag('json')) context.out(`${JSON.stringify({ version: 1, findings }, null, 2)}\n`);
  else context.out(findings.length === 0 ? `${inert(file)}: nothing that trusts too much was found\n` : `${findings.map(({ at, message }) => `${inert(file)}${at === '' ? '' : ` ${inert(at)}`}: ${inert(message)}`).join('\n')}\n`);
  return findings.length === 0 ? exits.fine : exits.findings;
}
