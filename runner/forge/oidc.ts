/** Who may have which credentials: the one repository, branch and workflows whose tokens count. */
export interface OidcIdentity {
  /** Issuer of the tokens, an https address without a slash at its end. */
  readonly issuer: string;
  /** Audience that the jobs ask for. */
  readonly audience: string;
  /** Owner and name, as job_workflow_ref has them. */
  readonly repository: string;
  /** Numeric ids: names can be given up and taken by strangers. */
  readonly repositoryId: string;
  readonly ownerId: string;
  /** The default branch. */
  readonly branch: string;
}

/** Environments whose jobs get credentials, with the workflow that they are in. */
export const environments = {
  observe: ['plan.yml', 'merge-gate.yml', 'reconcile.yml', 'upkeep.yml'],
  compute: ['run.yml'],
  'compute-reviewed': ['run.yml'],
  steer: ['steer.yml'],
  publish: ['publish.yml'],
} as const satisfies { readonly [environment: string]: readonly string[] };

/** An environment whose jobs get credentials. */
export type Environment = keyof typeof environments;

/** Claims that a token has to have, each with the values it may have. Whatever else it says does not matter. */
type ClaimRules = { readonly [claim: string]: readonly string[] };

/** Claims that the subject is made of (the repository's OIDC customisation): what clouds that see only the subject must see. */
export const subjectClaims = ['repository_owner_id', 'repository_id', 'environment', 'ref', 'job_workflow_ref', 'runner_environment'] as const;

/** Rules for the tokens of one environment: exact values only. A job on a runner of one's own, another branch, or a repository of the same name is refused. */
function claimRules(identity: OidcIdentity, environment: Environment): ClaimRules {
  const { issuer, audience, repository, repositoryId, ownerId, branch } = identity;
  const ref = `refs/heads/${branch}`;
  return {
    iss: [issuer],
    aud: [audience],
    repository_id: [repositoryId],
    repository_owner_id: [ownerId],
    environment: [environment],
    ref: [ref],
    job_workflow_ref: environments[environment].map((file) => `${repository}/.github/workflows/${file}@${ref}`),
    runner_environment: ['github-hosted'],
  };
}

/** Subjects that tokens of an environment have under the customisation, one for each workflow. Colons within a value are written %3A. */
export function subjectsOf(identity: OidcIdentity, environment: Environment): string[] {
  const rules = claimRules(identity, environment);
  return (rules['job_workflow_ref'] ?? []).map((workflow) => subjectClaims.map((claim) => `${claim}:${(claim === 'job_workflow_ref' ? workflow : (rules[claim]?.[0] ?? '')).replaceAll(':', '%3A')}`).join(':'));
}

/** Trust policy of the role of an environment, for AWS. `provider`: the ARN of the issuer's identity provider. */
export function awsTrustPolicy(identity: OidcIdentity, environment: Environment, provider: string): unknown {
  const host = identity.issuer.replace(/^https:\/\//, '');
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Sid: 'HeadgateTrust',
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${host}:aud`]: identity.audience, [`${host}:sub`]: subjectsOf(identity, environment) } },
      },
    ],
  };
}

/** What a repository's OIDC customisation has to be for the subjects above (`PUT /repos/{owner}/{repo}/actions/oidc/customization/sub`). */
export function subjectCustomisation(): unknown {
  return { use_default: false, include_claim_keys: [...subjectClaims] };
}

/** Configuration of a cluster's API server (structured authentication) that lets jobs of the environments in, as users of those names. */
export function clusterAuthentication(identity: OidcIdentity, allowed: readonly Environment[]): unknown {
  const rules = allowed.map((environment) => claimRules(identity, environment));
  const shared = ['repository_id', 'repository_owner_id', 'ref', 'runner_environment'].map((claim) => ({ expression: equals(claim, rules[0]?.[claim] ?? []), message: `the claim ${claim} is not that of this installation` }));
  const pairs = rules.map((rule) => `(${equals('environment', rule['environment'] ?? [])} && ${equals('job_workflow_ref', rule['job_workflow_ref'] ?? [])})`).join(' || ');
  return {
    apiVersion: 'apiserver.config.k8s.io/v1',
    kind: 'AuthenticationConfiguration',
    jwt: [
      {
        issuer: { url: identity.issuer, audiences: [identity.audience] },
        claimValidationRules: [...shared, { expression: pairs, message: 'the environment and the workflow are none that may reach this cluster' }],
        claimMappings: { username: { expression: "'headgate:' + claims.environment" }, groups: { expression: "['headgate:jobs']" }, uid: { expression: 'claims.repository_id' }, extra: [{ key: 'headgate/run-id', valueExpression: 'claims.run_id' }, { key: 'headgate/run-attempt', valueExpression: 'claims.run_attempt' }] },
        userValidationRules: [{ expression: "!user.username.startsWith('system:')", message: 'names of the system are not for jobs' }],
      },
    ],
  };
}

function equals(claim: string, values: readonly string[]): string {
  return values.length === 1 ? `claims.${claim} == ${quoted(values[0] as string)}` : `claims.${claim} in [${values.map(quoted).join(', ')}]`;
}

/** A string of CEL. Values are checked by the schema of the configuration; a quote in one would still not end it. */
function quoted(value: string): string {
  return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
