import { spawnSync } from 'node:child_process';
import { createHmac, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { administrator, type Answer } from './api.ts';
import { kubernetesBinary } from './binaries.ts';
import type { Cluster } from './cluster.ts';
import { etcdAddress } from './components.ts';
import { nodeAddress, serviceNetwork } from './network.ts';
import { processes } from './processes.ts';

const issuerPort = 8443;
const serverPort = 6444;

/** How a token is made; the claims are those that are given and the times. */
export interface TokenWish {
  readonly claims: { readonly [claim: string]: unknown };
  /** Seconds from now; undefined: an hour. */
  readonly expires?: number | null;
  readonly notBefore?: number;
  /** Default: by the issuer's key. */
  readonly signed?: 'by another key' | 'not at all' | 'with its public key' | 'and changed';
}

/** A second API server of a cluster, which lets in whom an AuthenticationConfiguration names, and the issuer of their tokens. */
export interface TokenServer {
  token(wish: TokenWish): string;
  call(token: string, method: string, path: string, body?: unknown): Promise<Answer>;
  stop(): Promise<void>;
}

interface AuthenticationConfiguration {
  readonly jwt: readonly { readonly issuer: { readonly url: string } }[];
}

/**
 * Starts the server over the cluster's own etcd, so that roles and admission are the cluster's. The configuration is taken as it
 * is; only where the issuer's keys are found is added, since the issuer's own address cannot be reached from here.
 */
export async function startTokenServer(cluster: Cluster, configuration: unknown): Promise<TokenServer> {
  const folder = join(cluster.folder, 'tokens');
  const at = (file: string): string => join(folder, file);
  const pki = (file: string): string => join(cluster.folder, 'pki', file);
  mkdirSync(folder);
  const made = spawnSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-noenc', '-days', '2', '-subj', '/CN=issuer', '-addext', 'subjectAltName=IP:127.0.0.1', '-keyout', at('issuer.key'), '-out', at('issuer.crt')], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`openssl: ${made.error?.message ?? made.stderr}`);
  const { jwt, ...rest } = configuration as AuthenticationConfiguration;
  const place = `https://127.0.0.1:${issuerPort}`;
  const issuers = [...new Set(jwt.map(({ issuer }) => issuer.url))];
  if (issuers.length !== 1) throw new Error('internal: one issuer was expected');
  const keys = { ours: generateKeyPairSync('rsa', { modulusLength: 2048 }), other: generateKeyPairSync('rsa', { modulusLength: 2048 }) };
  writeFileSync(at('keys.json'), JSON.stringify({ keys: [{ ...keys.ours.publicKey.export({ format: 'jwk' }), kid: 'one', use: 'sig', alg: 'RS256' }] }));
  writeFileSync(at('discovery.json'), JSON.stringify({ issuer: issuers[0], jwks_uri: `${place}/keys`, id_token_signing_alg_values_supported: ['RS256'], response_types_supported: ['id_token'], subject_types_supported: ['public'] }));
  const reached = { discoveryURL: `${place}/.well-known/openid-configuration`, certificateAuthority: readFileSync(at('issuer.crt'), 'utf8') };
  writeFileSync(at('authentication.json'), JSON.stringify({ ...rest, jwt: jwt.map((one) => ({ ...one, issuer: { ...one.issuer, ...reached } })) }));

  const running = processes(join(cluster.folder, 'logs'), cluster.prefix);
  const [issuer, server] = [await cluster.reach(`127.0.0.1:${issuerPort}`), await cluster.reach(`127.0.0.1:${serverPort}`)];
  await running.start({ name: 'issuer', command: [process.execPath, join(import.meta.dirname, 'issuer.ts'), folder, String(issuerPort)], ready: () => tellsKeys(issuer, readFileSync(at('issuer.crt'))) });
  const api = administrator(server, join(cluster.folder, 'pki'));
  const flags = {
    'etcd-servers': `http://${etcdAddress}`,
    'bind-address': '127.0.0.1',
    'secure-port': String(serverPort),
    'advertise-address': nodeAddress,
    'endpoint-reconciler-type': 'none',
    'service-cluster-ip-range': serviceNetwork,
    'authorization-mode': 'Node,RBAC',
    'client-ca-file': pki('ca.crt'),
    'tls-cert-file': pki('apiserver.crt'),
    'tls-private-key-file': pki('apiserver.key'),
    'service-account-issuer': 'https://kubernetes.default.svc',
    'service-account-key-file': pki('tokens.pub'),
    'service-account-signing-key-file': pki('tokens.key'),
    'authentication-config': at('authentication.json'),
  };
  await running.start({ name: 'token-server', command: [kubernetesBinary(), 'kube-apiserver', ...Object.entries(flags).map(([flag, value]) => `--${flag}=${value}`)], ready: () => api.call('GET', '/readyz').then(({ status }) => status === 200, () => false) });

  const agent = new Agent({ ca: readFileSync(pki('ca.crt')) });
  const [host, port] = server.split(':') as [string, string];
  const call: TokenServer['call'] = (token, method, path, body) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? '' : JSON.stringify(body);
      const outgoing = request({ host, port, method, path, agent, signal: AbortSignal.timeout(120_000), headers: { accept: 'application/json', authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) } }, (answer) => {
        answer.toArray().then((chunks) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: JSON.parse(Buffer.concat(chunks as Buffer[]).toString()) as unknown }), reject);
      });
      outgoing.once('error', reject);
      outgoing.end(text);
    });
  return {
    token: (wish) => make(wish, keys),
    call,
    stop: async () => {
      agent.destroy();
      await running.kill('token-server');
      await running.kill('issuer');
    },
  };
}

/** Waits until a token that is good is taken: the server fetches keys of issuers after it is ready. */
export async function untilTaken(server: TokenServer, token: string): Promise<Answer> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const answer = await whoAmI(server, token);
    if (answer.status === 201) return answer;
    if (Date.now() > deadline) throw new Error(`the token is not taken after two minutes: ${JSON.stringify(answer.body)}`);
    await pause(100);
  }
}

/** Asks the server whom it takes the bearer of a token for. */
export function whoAmI(server: TokenServer, token: string): Promise<Answer> {
  return server.call(token, 'POST', '/apis/authentication.k8s.io/v1/selfsubjectreviews', { apiVersion: 'authentication.k8s.io/v1', kind: 'SelfSubjectReview' });
}

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function make({ claims, expires = 3600, notBefore = 0, signed }: TokenWish, keys: { readonly ours: Pair; readonly other: Pair }): string {
  const now = Math.floor(Date.now() / 1000);
  const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');
  const algorithm = signed === 'not at all' ? 'none' : signed === 'with its public key' ? 'HS256' : 'RS256';
  // Servers remember tokens for a while: no two are the same.
  const body = { iat: now, nbf: now + notBefore, jti: randomUUID(), ...(expires === null ? {} : { exp: now + expires }), ...claims };
  const text = `${part({ alg: algorithm, typ: 'JWT', kid: 'one' })}.${part(body)}`;
  if (signed === 'not at all') return `${text}.`;
  if (signed === 'with its public key') return `${text}.${createHmac('sha256', keys.ours.publicKey.export({ type: 'spki', format: 'pem' })).update(text).digest('base64url')}`;
  const { privateKey } = signed === 'by another key' ? keys.other : keys.ours;
  const signature = sign('sha256', Buffer.from(text), privateKey).toString('base64url');
  return signed === 'and changed' ? `${text.split('.')[0]}.${part({ ...body, run_id: '1' })}.${signature}` : `${text}.${signature}`;
}

function tellsKeys(address: string, ca: Buffer): Promise<boolean> {
  const [host, port] = address.split(':') as [string, string];
  return new Promise((resolve) => {
    const asked = request({ host, port, path: '/keys', ca, agent: false, signal: AbortSignal.timeout(10_000) }, (answer) => {
      answer.resume();
      resolve(answer.statusCode === 200);
    });
    asked.once('error', () => resolve(false));
    asked.end();
  });
}
