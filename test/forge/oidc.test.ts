import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lintTrust } from '../../runner/forge/lint-trust.ts';
import { awsTrustPolicy, clusterAuthentication, environments, subjectClaims, subjectCustomisation, subjectsOf, type Environment } from '../../runner/forge/oidc.ts';
import { changed, good, identity, matrix, type Token } from './oidc-matrix.ts';
import type { Json } from '../../runner/model/canonical.ts';

const provider = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';

/** The subject that the forge gives a token under a repository's customisation. */
function subjectOf(token: Token): string {
  const { include_claim_keys: keys } = subjectCustomisation() as { include_claim_keys: string[] };
  return keys.map((key) => `${key}:${(token[key] ?? '').replaceAll(':', '%3A')}`).join(':');
}

/** What AWS makes of a trust policy with StringEquals only; anything else lets nobody in here. */
function awsAccepts(policy: unknown, token: Token): boolean {
  const [statement] = (policy as { Statement: { Condition: { [operator: string]: { [key: string]: string | string[] } } }[] }).Statement;
  assert.deepEqual(Object.keys(statement?.Condition ?? {}), ['StringEquals']);
  // Which provider is asked follows from the issuer.
  if (token['iss'] !== identity.issuer) return false;
  const seen: Token = { ...token, sub: subjectOf(token) };
  return Object.entries(statement?.Condition['StringEquals'] ?? {}).every(([key, values]) => [values].flat().includes(seen[key.replace('token.actions.githubusercontent.com:', '')] ?? '\0'));
}

/** The part of CEL that is written: comparisons of claims with strings, `in`, `&&`, `||`, parentheses. A claim that is missing is an error, and so a refusal. */
function celHolds(expression: string, token: Token): boolean {
  const compared = expression.replace(/claims\.(\w+) (?:== ('[^']*')|in \[([^\]]*)\])/g, (_, claim: string, one: string | undefined, list: string | undefined) => {
    const values = (one ?? list ?? '').split(', ').map((text) => text.slice(1, -1));
    return token[claim] === undefined ? 'E' : values.includes(token[claim]) ? 'T' : 'F';
  });
  assert.match(compared, /^[TFE&|() ]+$/, expression);
  if (compared.includes('E')) return false;
  const alternative = (text: string): boolean => text.split(' || ').some((part) => part.split(' && ').every((letter) => letter === 'T'));
  let text = compared;
  while (text.includes('(')) text = text.replace(/\(([^()]*)\)/g, (_, inner: string) => (alternative(inner) ? 'T' : 'F'));
  return alternative(text);
}

function clusterAccepts(configuration: unknown, token: Token): boolean {
  const { jwt } = configuration as { jwt: { issuer: { url: string; audiences: string[] }; claimValidationRules: { expression: string }[] }[] };
  return jwt.some(({ issuer, claimValidationRules }) => issuer.url === token['iss'] && issuer.audiences.includes(token['aud'] ?? '') && claimValidationRules.every(({ expression }) => celHolds(expression, token)));
}

/** Asks a cloud and a cluster about the tokens of a row. */
function decides(row: string): void {
  for (const [, what, change, accepted] of matrix.filter(([name]) => name === row)) {
    assert.equal(awsAccepts(awsTrustPolicy(identity, 'compute', provider), changed(change)), accepted, `cloud: ${what}`);
    assert.equal(clusterAccepts(clusterAuthentication(identity, ['compute']), changed(change)), accepted, `cluster: ${what}`);
  }
}

test('A25: tokens of other jobs, audiences and repositories are accepted by no cloud and no cluster', () => decides('A25'));
test('A26: the same names with other numbers are accepted by nobody', () => decides('A26'));
test('A27: tokens of other branches, workflows and runners are accepted by nobody', () => decides('A27'));

test('A25: the whole matrix has three tokens that are accepted, for each environment those of its own workflows', () => {
  assert.equal(matrix.filter(([, , , accepted]) => accepted).length, 3);
  assert.ok(matrix.length >= 40, String(matrix.length));
  const tokens = (Object.keys(environments) as Environment[]).flatMap((environment) => ['plan', 'run', 'steer', 'publish', 'reconcile', 'upkeep', 'merge-gate', 'validate', 'command'].map((file) => ({ ...good, environment, job_workflow_ref: `lab/registry/.github/workflows/${file}.yml@refs/heads/main` })));
  for (const environment of Object.keys(environments) as Environment[]) {
    const accepted = tokens.filter((token) => awsAccepts(awsTrustPolicy(identity, environment, provider), token)).map((token) => `${token.environment} ${(token.job_workflow_ref.split('@')[0] as string).split('/').pop()}`);
    assert.deepEqual(accepted.sort(), environments[environment].map((file) => `${environment} ${file}`).sort());
  }
  const both = tokens.filter((token) => clusterAccepts(clusterAuthentication(identity, ['compute', 'compute-reviewed']), token));
  assert.equal(both.length, 2);
});

test('a subject cannot be spelt by a value of another claim', () => {
  for (const environment of Object.keys(environments) as Environment[]) for (const subject of subjectsOf(identity, environment)) assert.equal(subject.split(':').length, 2 * subjectClaims.length, subject);
});

/** What is written too wide by hand, each with a word of the finding. */
const wide: readonly (readonly [what: string, change: (policy: { Statement: Policy[] }) => void, finding: RegExp])[] = [
  ['a subject with a wildcard', ({ Statement: [one] }) => set(one, { StringLike: { [`${HOST}:sub`]: 'repo:lab/*' } }), /use StringEquals/],
  ['a wildcard under StringEquals', ({ Statement: [one] }) => set(one, { StringEquals: { [`${HOST}:aud`]: 'headgate.lab', [`${HOST}:sub`]: 'repo:lab/*' } }), /write the value out/],
  ['the default subject, of a name', ({ Statement: [one] }) => set(one, { StringEquals: { [`${HOST}:aud`]: 'headgate.lab', [`${HOST}:sub`]: 'repo:lab/registry:environment:compute' } }), /does not say repository_id, ref, job_workflow_ref, runner_environment/],
  ['no subject', ({ Statement: [one] }) => set(one, { StringEquals: { [`${HOST}:aud`]: 'headgate.lab' } }), /the subject \(sub\) is not held/],
  ['no audience', ({ Statement: [one] }) => set(one, { StringEquals: { [`${HOST}:sub`]: subjectsOf(identity, 'compute') } }), /the audience \(aud\) is not held/],
  ['no condition', ({ Statement: [one] }) => set(one, {}), /there is no Condition/],
  ['ForAllValues', ({ Statement: [one] }) => set(one, { 'ForAllValues:StringEquals': one?.Condition['StringEquals'] ?? {} }), /ForAllValues is true where the claim is missing/],
  ['IfExists', ({ Statement: [one] }) => set(one, { StringEqualsIfExists: one?.Condition['StringEquals'] ?? {} }), /IfExists is true where the claim is missing/],
  ['any provider', ({ Statement: [one] }) => Object.assign(one as Policy, { Principal: { Federated: '*' } }), /name the one identity provider/],
  ['anybody', ({ Statement: [one] }) => Object.assign(one as Policy, { Principal: '*' }), /name the one identity provider/],
  ['all but one', ({ Statement: [one] }) => Object.assign(one as Policy, { NotPrincipal: { AWS: 'x' } }), /name what is allowed/],
  ['any action', ({ Statement: [one] }) => Object.assign(one as Policy, { Action: 'sts:*' }), /only sts:AssumeRoleWithWebIdentity/],
  ['a second statement', ({ Statement }) => void Statement.push({ Effect: 'Allow', Principal: { Federated: provider }, Action: 'sts:AssumeRoleWithWebIdentity', Condition: {} }), /there is no Condition/],
];
const HOST = 'token.actions.githubusercontent.com';
interface Policy { Effect: string; Principal: unknown; Action: string; Condition: { [operator: string]: { [key: string]: unknown } } }
function set(one: Policy | undefined, condition: Policy['Condition']): void {
  (one as Policy).Condition = condition;
}

test('A25: the linter finds nothing in what is generated, and each way to trust too much in what is written by hand', () => {
  for (const environment of Object.keys(environments) as Environment[]) assert.deepEqual(lintTrust(awsTrustPolicy(identity, environment, provider) as Json), []);
  assert.deepEqual(lintTrust(clusterAuthentication(identity, ['compute', 'compute-reviewed', 'observe']) as Json), []);
  for (const [what, change, finding] of wide) {
    const policy = structuredClone(awsTrustPolicy(identity, 'compute', provider)) as { Statement: Policy[] };
    change(policy);
    const found = lintTrust(policy as unknown as Json).map(({ at, message }) => `${at}: ${message}`);
    assert.ok(found.some((text) => finding.test(text)), `${what}: ${found.join('\n')}`);
  }
  assert.deepEqual(lintTrust([]), [{ at: '', message: 'it is no JSON object' }]);
  assert.equal(lintTrust({}).length, 1);
});

interface Cluster { anonymous?: unknown; jwt: { issuer: { url: string; audiences: unknown }; claimValidationRules: unknown[]; claimMappings: { [name: string]: unknown } }[] }

test('A25: the linter reads what a cluster trusts: claims that are not held, expressions that say more, names without a prefix', () => {
  const cases: readonly (readonly [what: string, change: (one: Cluster['jwt'][number], all: Cluster) => void, finding: RegExp])[] = [
    ['no rules', (one) => void (one.claimValidationRules = []), /not held to repository_id, environment, ref, job_workflow_ref, runner_environment/],
    ['names for ids', (one) => void (one.claimValidationRules[0] = { expression: "claims.repository == 'lab/registry'" }), /not held to repository_id/],
    ['a beginning', (one) => void (one.claimValidationRules[0] = { expression: "claims.repository_id.startsWith('4')" }), /more, or less, than comparisons/],
    ['always true', (one) => void (one.claimValidationRules[0] = { expression: "claims.repository_id == '4242' || true" }), /more, or less, than comparisons/],
    ['one or the other', (one) => void (one.claimValidationRules[0] = { expression: "claims.repository_id == '4242' || claims.actor == 'ada'" }), /not held to repository_id/],
    ['not that one', (one) => void (one.claimValidationRules[0] = { expression: "claims.repository_id != '1'" }), /more, or less, than comparisons/],
    ['nothing', (one) => void (one.claimValidationRules[0] = {}), /more, or less, than comparisons/],
    ['parentheses that do not match', (one) => void (one.claimValidationRules[0] = { expression: "(claims.repository_id == '4242'" }), /more, or less, than comparisons/],
    ['no audience', (one) => void (one.issuer.audiences = []), /name the audience/],
    ['the default audience', (one) => void (one.issuer.audiences = ['https://github.com/lab']), /the default audience of every workflow/],
    ['no https', (one) => void (one.issuer.url = 'http://token.example.org'), /https address/],
    ['a name without a prefix', (one) => void (one.claimMappings['username'] = { claim: 'sub', prefix: '' }), /give users a prefix/],
    ['groups without a prefix', (one) => void (one.claimMappings['groups'] = { claim: 'groups' }), /system:masters/],
    ['everybody', (_, all) => void (all.anonymous = { enabled: true }), /everybody is let in/],
    ['no issuer', (_, all) => void (all.jwt = []), /there is no issuer/],
  ];
  for (const [what, change, finding] of cases) {
    const cluster = structuredClone(clusterAuthentication(identity, ['compute'])) as Cluster;
    change(cluster.jwt[0] as Cluster['jwt'][number], cluster);
    const found = lintTrust(cluster as unknown as Json).map(({ at, message }) => `${at}: ${message}`);
    assert.ok(found.some((text) => finding.test(text)), `${what}: ${found.join('\n')}`);
  }
  const plain = structuredClone(clusterAuthentication(identity, ['compute'])) as Cluster;
  (plain.jwt[0] as Cluster['jwt'][number]).claimValidationRules[0] = { claim: 'repository_id', requiredValue: '4242' };
  assert.deepEqual(lintTrust(plain as unknown as Json), []);
});
