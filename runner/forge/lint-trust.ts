import type { Json } from '../model/canonical.ts';
import { subjectClaims } from './oidc.ts';

/** Something in a trust configuration that lets in more than it should, and what to write instead. */
export interface TrustFinding {
  /** Where, as a path of member names. */
  readonly at: string;
  readonly message: string;
}

type Members = { readonly [name: string]: Json };

/** Claims that every configuration has to hold tokens to; the audience is asked for apart. */
const CLAIMS = ['repository_id', 'environment', 'ref', 'job_workflow_ref', 'runner_environment'] as const;

/**
 * Looks for trust that is too wide, in what a person wrote: a trust policy of AWS, or a cluster's AuthenticationConfiguration.
 * What is not understood is a finding: in doubt it lets somebody in.
 */
export function lintTrust(document: Json): TrustFinding[] {
  const members = membersOf(document);
  if (members === undefined) return [{ at: '', message: 'it is no JSON object' }];
  if (members['kind'] === 'AuthenticationConfiguration') return lintCluster(members);
  if (members['Statement'] !== undefined) return [members['Statement']].flat().flatMap((statement, i) => lintStatement(membersOf(statement as Json) ?? {}, `Statement[${i}]`));
  return [{ at: '', message: 'it is neither a trust policy (Statement) nor an AuthenticationConfiguration' }];
}

function lintStatement(statement: Members, at: string): TrustFinding[] {
  const found: TrustFinding[] = [];
  const say = (place: string, message: string): void => void found.push({ at: `${at}${place}`, message });
  if (statement['Effect'] === 'Deny') return [];
  for (const name of ['NotPrincipal', 'NotAction']) if (statement[name] !== undefined) say(`.${name}`, 'it allows all but what is named; name what is allowed');
  const federated = membersOf(statement['Principal'] as Json)?.['Federated'];
  if (typeof federated !== 'string' || federated.includes('*')) say('.Principal', 'name the one identity provider (Federated), without `*`');
  if (statement['Action'] !== 'sts:AssumeRoleWithWebIdentity') say('.Action', 'only sts:AssumeRoleWithWebIdentity is for tokens of a forge');
  const conditions = Object.entries(membersOf(statement['Condition'] as Json) ?? {});
  if (conditions.length === 0) say('', 'there is no Condition: every token of the provider is let in');
  const exact = new Map<string, readonly string[]>();
  for (const [operator, body] of conditions) {
    const keys = Object.entries(membersOf(body) ?? {});
    if (/^ForAllValues:/i.test(operator)) say(`.Condition.${operator}`, 'ForAllValues is true where the claim is missing; use StringEquals');
    else if (/IfExists$/i.test(operator)) say(`.Condition.${operator}`, 'IfExists is true where the claim is missing; use StringEquals');
    else if (operator !== 'StringEquals') say(`.Condition.${operator}`, 'use StringEquals: values are known exactly');
    for (const [key, value] of keys) {
      const values = [value].flat().filter((one): one is string => typeof one === 'string');
      if (operator === 'StringEquals') exact.set(key.slice(key.lastIndexOf(':') + 1), values);
      if (values.some((one) => /[*?]/.test(one))) say(`.Condition.${operator}.${key}`, 'a `*` or `?` in a value: write the value out');
    }
  }
  if (!exact.has('aud')) say('.Condition', 'the audience (aud) is not held to a value: tokens made for others are let in');
  if (!exact.has('sub')) say('.Condition', 'the subject (sub) is not held to a value');
  for (const subject of exact.get('sub') ?? []) {
    const lacking = CLAIMS.filter((claim) => !exact.has(claim) && !new RegExp(`(^|:)${claim}:[^:]+`).test(subject));
    if (lacking.length > 0) say('.Condition.StringEquals.sub', `${JSON.stringify(subject.slice(0, 200))} does not say ${lacking.join(', ')}: customise subjects to ${subjectClaims.join(', ')}, or hold those claims to values`);
  }
  return found;
}

function lintCluster(configuration: Members): TrustFinding[] {
  const found: TrustFinding[] = [];
  const issuers = configuration['jwt'];
  if (!Array.isArray(issuers) || issuers.length === 0) return [{ at: 'jwt', message: 'there is no issuer' }];
  issuers.forEach((entry, i) => found.push(...lintIssuer(membersOf(entry as Json) ?? {}, `jwt[${i}]`)));
  const anonymous = membersOf(configuration['anonymous'] as Json);
  if (anonymous?.['enabled'] === true && !Array.isArray(anonymous['conditions'])) found.push({ at: 'anonymous', message: 'everybody is let in without a token; leave it out, or name the paths of health checks' });
  return found;
}

function lintIssuer(entry: Members, at: string): TrustFinding[] {
  const found: TrustFinding[] = [];
  const say = (place: string, message: string): void => void found.push({ at: `${at}${place}`, message });
  const issuer = membersOf(entry['issuer'] as Json) ?? {};
  if (typeof issuer['url'] !== 'string' || !issuer['url'].startsWith('https://')) say('.issuer.url', 'name the issuer by its https address');
  const audiences = issuer['audiences'];
  if (!Array.isArray(audiences) || audiences.length === 0) say('.issuer.audiences', 'name the audience that your jobs ask for, which no other service takes');
  else if (audiences.some((one) => typeof one === 'string' && /^https:\/\/github\.com\//.test(one))) say('.issuer.audiences', 'this is the default audience of every workflow of that owner; choose one of your own');
  const held = new Set<string>();
  for (const [i, rule] of (Array.isArray(entry['claimValidationRules']) ? entry['claimValidationRules'] : []).entries()) {
    const { claim, requiredValue, expression } = membersOf(rule as Json) ?? {};
    const names = typeof claim === 'string' && typeof requiredValue === 'string' && requiredValue !== '' ? [claim] : typeof expression === 'string' ? heldBy(expression) : undefined;
    if (names === undefined) say(`.claimValidationRules[${i}]`, 'it is more, or less, than comparisons of claims with values (==, in, joined by && and ||): write those');
    for (const name of names ?? []) held.add(name);
  }
  const lacking = CLAIMS.filter((name) => !held.has(name));
  if (lacking.length > 0) say('.claimValidationRules', `tokens are not held to ${lacking.join(', ')}`);
  const mappings = membersOf(entry['claimMappings'] as Json) ?? {};
  const username = membersOf(mappings['username'] as Json) ?? {};
  const prefixed = (typeof username['prefix'] === 'string' && username['prefix'] !== '') || (typeof username['expression'] === 'string' && /^'[^']+:' \+ /.test(username['expression']));
  if (!prefixed) say('.claimMappings.username', 'give users a prefix: a claim could spell the name of somebody else');
  const groups = membersOf(mappings['groups'] as Json) ?? {};
  if (groups['claim'] !== undefined && (groups['prefix'] === undefined || groups['prefix'] === '')) say('.claimMappings.groups', 'give groups a prefix: a claim could say system:masters');
  return found;
}

/**
 * Claims that an expression holds to literal values; undefined when it is anything but such comparisons. Of alternatives
 * only what each of them holds counts.
 */
function heldBy(expression: string): readonly string[] | undefined {
  const text = expression.trim();
  const alternatives = split(text, '||');
  if (alternatives === undefined) return undefined;
  if (alternatives.length > 1) {
    const each = alternatives.map((part) => heldBy(part));
    const [first, ...others] = each;
    return each.includes(undefined) ? undefined : (first as readonly string[]).filter((claim) => others.every((other) => other?.includes(claim) === true));
  }
  const parts = split(text, '&&');
  if (parts === undefined) return undefined;
  if (parts.length > 1) {
    const each = parts.map((part) => heldBy(part));
    return each.includes(undefined) ? undefined : each.flatMap((claims) => claims as readonly string[]);
  }
  if (text.startsWith('(') && text.endsWith(')')) return heldBy(text.slice(1, -1));
  const literal = `'(?:[^'\\\\*?]|\\\\.)+'`;
  const claim = new RegExp(`^claims\\.([A-Za-z_]+) (?:== ${literal}|in \\[${literal}(?:, ${literal})*\\])$`).exec(text)?.[1];
  return claim === undefined ? undefined : [claim];
}

/** Splits at an operator outside of parentheses and quotes; undefined when these do not match. */
function split(text: string, operator: '&&' | '||'): string[] | undefined {
  const parts: string[] = [];
  let [depth, quoted, from] = [0, false, 0];
  for (let i = 0; i < text.length; i += 1) {
    if (quoted) {
      if (text[i] === '\\') i += 1;
      else if (text[i] === "'") quoted = false;
    } else if (text[i] === "'") quoted = true;
    else if (text[i] === '(') depth += 1;
    else if (text[i] === ')') depth -= 1;
    else if (depth === 0 && text.startsWith(operator, i)) {
      parts.push(text.slice(from, i).trim());
      from = i + operator.length;
      i += 1;
    }
    if (depth < 0) return undefined;
  }
  parts.push(text.slice(from).trim());
  return depth !== 0 || quoted || parts.includes('') ? undefined : parts;
}

function membersOf(value: Json | undefined): Members | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Members) : undefined;
}
