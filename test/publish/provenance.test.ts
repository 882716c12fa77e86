import assert from 'node:assert/strict';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readSigningKey, signEnvelope, type SigningKey } from '../../runner/gate/signature.ts';
import { blobPath } from '../../runner/store/store.ts';
import { filesOf, here, lab, type Lab } from './lab.ts';

/** A main with one published result and its statements: each test spoils a copy of it. */
let made: Lab;
const ends: (() => unknown)[] = [];

before(async () => {
  made = await lab({ after: (end) => void ends.push(end as () => unknown) });
  await made.approve();
  assert.equal((await made.lab('run')).code, 0);
  const published = await made.lab('publish', '--key', 'statements.pem');
  assert.equal(published.code, 0, published.stderr);
  cpSync(made.path('main'), made.path('kept'), { recursive: true });
});
after(async () => {
  for (const end of ends) await end();
});

const fileOf = (pattern: RegExp): string => [...filesOf(made.path('main')).keys()].find((path) => pattern.test(path)) as string;
const read = (path: string): string => readFileSync(made.path('main', path), 'utf8');
function write(path: string, text: string): void {
  rmSync(made.path('main', path), { force: true });
  writeFileSync(made.path('main', path), text);
}

/** Puts main back, spoils it, verifies what is named; the network and staging are not there. */
async function verified(spoil: () => void, ...operands: string[]): Promise<{ readonly code: number | null; readonly stdout: string; readonly stderr: string }> {
  rmSync(made.path('main'), { recursive: true, force: true });
  cpSync(made.path('kept'), made.path('main'), { recursive: true });
  made.configure();
  spoil();
  return here(made, 'verify', '--store', 'main', ...operands);
}

interface Statement {
  _type: string;
  subject: { name: string; digest: { [algorithm: string]: string } }[];
  predicateType: string;
  predicate: { [name: string]: unknown; plan: string; root: string; approvals: { path: string; approvers: { login: string }[] }[] };
}

const payloadOf = (path: string): Statement => JSON.parse(Buffer.from((JSON.parse(read(path)) as { payload: string }).payload, 'base64').toString()) as Statement;

/** Changes the statement of ours and signs it again, with the key of the statements unless another is given. */
function resign(change: (statement: Statement) => object, key = 'statements.pem'): void {
  const path = fileOf(/^statements\/.*-result-/);
  const signer = readSigningKey(readFileSync(made.path(key), 'utf8')) as SigningKey;
  write(path, JSON.stringify(signEnvelope('application/vnd.in-toto+json', JSON.stringify({ ...payloadOf(path), ...change(payloadOf(path)) }), signer)));
}

test('a published result is verified from main alone: merged, approved by whom, stated by a trusted key', async () => {
  const { code, stdout } = await verified(() => rmSync(made.path('staging'), { recursive: true, force: true }), 'copied');
  assert.equal(code, 0, stdout);
  assert.match(stdout, /✓ copied: 4 tasks, root [0-9a-f]{12}\n +merged; approved by ada; 2 statements of trusted keys/);
  const path = fileOf(/^statements\/.*-result-/);
  const { _type, subject, predicateType, predicate } = payloadOf(path);
  assert.deepEqual([_type, predicateType, predicate.plan], ['https://in-toto.io/Statement/v1', 'urn:headgate:result:v1', path.split('/')[1]]);
  assert.deepEqual(predicate.approvals.flatMap(({ approvers }) => approvers.map(({ login }) => login)), ['ada']);
  assert.deepEqual(subject.map(({ name }) => name), ['root', 'tile/0', 'tile/1']);
  // The subjects are bytes that are there.
  for (const { name, digest } of subject.slice(1)) assert.ok(filesOf(made.path('main')).has(blobPath(digest['sha256'] as string)), name);
  const slsa = payloadOf(fileOf(/^statements\/.*-slsa-/)) as unknown as { predicateType: string; predicate: { buildDefinition: { externalParameters: { plan: string } }; runDetails: { builder: { id: string } } } };
  assert.deepEqual([slsa.predicateType, slsa.predicate.buildDefinition.externalParameters.plan, slsa.predicate.runDetails.builder.id], ['https://slsa.dev/provenance/v1', predicate.plan, 'urn:headgate:installation:lab']);
});

test('A44: valid provenance of another plan, root, file or type is a finding: signed is not approved', async () => {
  const cases: readonly (readonly [(statement: Statement) => object, RegExp])[] = [
    [({ predicate }) => ({ predicate: { ...predicate, plan: 'f'.repeat(64) } }), /it is signed, and about the plan f{64}, not [0-9a-f]{64}/],
    [({ predicate }) => ({ predicate: { ...predicate, root: 'e'.repeat(64) } }), /it is signed, and about the root e{64}/],
    [({ subject }) => ({ subject: subject.slice(0, 2) }), /its subjects are not the root and the files of the result/],
    [({ subject }) => ({ subject: subject.map((one) => ({ ...one, digest: { sha256: 'd'.repeat(64) } })) }), /its subjects are not the root and the files of the result/],
    [() => ({ predicateType: 'https://example.org/anything' }), /of the type "https:\/\/example.org\/anything", which is not known here/],
    [() => ({ _type: 'https://in-toto.io/Statement/v0.1' }), /no in-toto statement of version 1/],
    [({ predicate }) => ({ predicate: { ...predicate, approvals: [] } }), /it cites no approval/],
    [({ predicate }) => ({ predicate: { ...predicate, approvals: predicate.approvals.map((one) => ({ ...one, path: `approvals/${'c'.repeat(64)}/x.json` })) } }), /the approval approvals\/c{64}\/x.json that it cites is not there/],
    [({ predicate }) => ({ predicate: { ...predicate, approvals: predicate.approvals.map((one) => ({ ...one, digest: `sha256:${'b'.repeat(64)}` })) } }), /has other bytes than it had/],
  ];
  for (const [change, reason] of cases) {
    const { code, stdout } = await verified(() => resign(change), 'copied');
    assert.equal(code, 1, stdout);
    assert.match(stdout, reason);
    assert.match(stdout, /no statement of a trusted key says where it comes from/);
  }
});

test('A44: what is signed by nobody who counts, or changed after it was signed, vouches for nothing', async () => {
  const statement = { keys: [{ key: '' }] };
  const cases: readonly (readonly [() => void, RegExp])[] = [
    [() => resign(() => ({}), 'approvals.pem'), /signed with a key that this runner does not know/],
    [() => made.configure({ statements: { keys: [{ ...statement.keys[0], key: made.keys.statements, revoked: 'It was copied.' }] } }), /is revoked: It was copied\./],
    [
      () => {
        const path = fileOf(/^statements\/.*-result-/);
        const envelope = JSON.parse(read(path)) as { payload: string };
        write(path, JSON.stringify({ ...envelope, payload: Buffer.from(JSON.stringify({ ...payloadOf(path), subject: [] })).toString('base64') }));
      },
      /its signature does not fit what it says/,
    ],
    [() => rmSync(made.path('main/statements'), { recursive: true }), /no statement of a trusted key says where it comes from/],
    [() => made.configure({ approvals: { repository: 'lab', keys: [{ key: made.keys.approvals, revoked: 'The laptop was lost.' }] } }), /one 0 \([0-9a-f]{12}\): the approval .* does not count: the key that signed it, .*, is revoked: The laptop was lost\./],
    [() => rmSync(made.path('main/approvals'), { recursive: true }), /the approval .* of its launch is not in the store/],
    [() => rmSync(made.path('main/launches'), { recursive: true }), /the launch .* that made it is not in the store/],
    [
      () => {
        const result = JSON.parse(read(fileOf(/^results\//))) as { outputs: { units: { digest: string }[] }[] };
        const path = blobPath(result.outputs[0]?.units[0]?.digest.slice(7) ?? '');
        write(path, 'x'.repeat(read(path).length));
      },
      /is missing or its bytes are not what its name says/,
    ],
  ];
  for (const [spoil, reason] of cases) {
    const { code, stdout, stderr } = await verified(spoil, 'copied');
    assert.equal(code, 1, stdout + stderr);
    assert.match(stdout, reason);
  }
});

test('a result of a plan that nobody merged is told apart, and asked for by name it is a finding', async () => {
  const plan = readdirSync(made.path('kept/results'))[0] as string;
  const file = made.path('registry/analyses/copied.json');
  const before = readFileSync(file, 'utf8');
  made.write('registry/analyses/copied.json', JSON.stringify({ ...(JSON.parse(before) as object), exclude: [{ at: { x: 1 }, reason: 'it is broken' }] }));
  made.git('commit', '-qam', 'edited');
  try {
    const all = await verified(() => {});
    assert.equal(all.code, 0, all.stdout);
    assert.match(all.stdout, /is of no analysis at the tip of the default branch: only its bytes were looked at/);
    const named = await verified(() => made.write(join('registry/analyses/copied.json'), before), 'copied');
    assert.equal(named.code, 1);
    assert.match(named.stdout, new RegExp(`the plan ${plan} is of no analysis at the tip of the default branch`));
  } finally {
    made.git('checkout', '-q', '--', '.');
    made.git('reset', '-q', '--hard', 'HEAD~1');
  }
});
