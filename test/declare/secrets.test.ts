import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { secretFindings } from '../../runner/declare/secrets.ts';

/** Letters that no forge takes for a real credential, of an alphabet. */
function letters(count: number, alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789'): string {
  return [...randomBytes(count)].map((byte) => alphabet[byte % alphabet.length]).join('');
}

const upper = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const hex = '0123456789abcdef';
const { privateKey } = generateKeyPairSync('ed25519');

/** Shape → one of them, put together here so that this file has none. */
const tokens: { readonly [shape: string]: () => string } = {
  'a GitHub token': () => `gh${'p'}_${letters(36)}`,
  'a GitLab token': () => `gl${'pat'}-${letters(20)}`,
  'an AWS access key': () => `AK${'IA'}${letters(16, upper)}`,
  'a Google API key': () => `AI${'za'}${letters(35)}`,
  'a Slack token': () => `xo${'xb'}-${letters(12, '123456789')}-${letters(24)}`,
  'an npm token': () => `np${'m'}_${letters(36)}`,
  'a PyPI token': () => `py${'pi'}-AgE${letters(60)}`,
  'a Stripe key': () => `sk_${'live'}_${letters(24)}`,
  'an Anthropic key': () => `sk-${'ant'}-api03-${letters(60)}`,
  'a Hugging Face token': () => `h${'f'}_${letters(34)}`,
  'a DigitalOcean token': () => `do${'p'}_v1_${letters(64, hex)}`,
  'a Vault token': () => `hv${'s'}.${letters(80)}`,
  'a private key': () => privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  'a password in an address': () => `https://ada:${letters(12)}@db.host.net/x`,
};

const scan = (text: string | Buffer) => secretFindings('a.txt', Buffer.from(text as string));

for (const [shape, make] of Object.entries(tokens)) {
  test(`secrets: ${shape} is found where it stands, and is in no message`, () => {
    let token = '';
    for (let i = 0; i < 20; i += 1) {
      token = make();
      // Letters by lot may spell what an example says.
      while (/example|sample|dummy|x{4}|0{6}|1234567|abcdef/i.test(token)) token = make();
      const found = scan(`first\n{"a": ${JSON.stringify(token)}}\n`).filter(({ code }) => code === 'secret.token');
      assert.deepEqual(found.map(({ message, severity, range }) => [message, severity, range.start.line]), [[`This looks like ${shape}.`, 'error', 2]]);
      const parts = token.match(/[A-Za-z0-9+/]{12,}/g) ?? [];
      for (const part of parts.filter((one) => !one.includes('PRIVATE'))) assert.ok(!JSON.stringify(found).includes(part));
    }
    assert.equal(scan(Buffer.concat([Buffer.from([0, 1, 2, 255]), Buffer.from(`\n${token}`)])).length, 1);
  });
}

test('secrets: random letters beside a word for a credential are a warning; what stands for one is nothing', () => {
  const random = createHash('sha256').update('by lot').digest('base64url').slice(0, 32);
  for (const line of [`password = "${random}"`, `"client_secret": "${random}"`, `API-KEY: ${random}`, `export AUTH_TOKEN='${random}'`]) assert.deepEqual(scan(line).map(({ code, severity }) => [code, severity]), [['secret.value', 'warning']], line.replace(random, '…'));
  const digest = createHash('sha256').update('x').digest('hex');
  for (const line of ['password = "correct horse battery staple"', 'token: process.env.GITHUB_TOKEN_OF_THE_JOB', 'secret: "your-secret-goes-here-1234567"', `"digest": "sha256:${digest}"`, `"key": "${digest}"`, `checksum = ${digest}`, `token = "sha256:${digest}"`, 'AKIAIOSFODNN7EXAMPLE', 'https://user:password@example.org/', 'postgres://ada:$PASSWORD@db/x', 'https://example.org/a:b@c', '-----BEGIN PRIVATE KEY-----\n...\n-----END PRIVATE KEY-----', 'tokenizer: bert-base-uncased-whole-word-masking', 'passwordless: authenticationWithHardwareKeys']) assert.deepEqual(scan(line), [], line);
});

test('secrets: nothing of the example registry and its documentation looks like one', () => {
  const root = join(import.meta.dirname, '../..');
  let files = 0;
  for (const folder of ['registry', 'docs', 'schemas', 'runner', 'site', '.github']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || path.includes('/.headgate/')) continue;
      files += 1;
      assert.deepEqual(secretFindings(path, readFileSync(path)), []);
    }
  }
  assert.ok(files > 300);
});

test('secrets: any bytes are looked through, and findings lie in them', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(...Object.values(tokens)), (bytes, make) => {
    const whole = Buffer.concat([Buffer.from(bytes), Buffer.from(`\n${make()}\n`), Buffer.from(bytes)]);
    for (const { range } of secretFindings('x', whole)) assert.ok(range.start.offset >= 0 && range.end.offset <= whole.length && range.start.line >= 1);
  }), { numRuns: 60 });
});
