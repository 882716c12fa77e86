import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { probeFolder } from '../../runner/store/probe.ts';
import { serveForge } from '../forge/fake/server.ts';
import { addUser } from '../forge/fake/world.ts';
import { CANARY, fakeGitHub } from '../forge/places.ts';
import { registry, rig } from '../rig.ts';

interface Report {
  readonly ok: boolean;
  readonly findings: readonly { readonly what: string; readonly state: string; readonly says: string; readonly fix?: string }[];
}

test('doctor looks at everything, says what to do about trouble only, and leaves nothing behind', async (t) => {
  const { run, path } = rig(t);
  mkdirSync(path('empty'));
  const ran = await run('doctor', '--registry', 'empty', '--json');
  const { findings } = JSON.parse(ran.stdout) as Report;
  assert.deepEqual(findings.map(({ what }) => what), ['node', 'git', 'machine', 'isolation', 'registry', 'containers', 'store', 'store files', 'disk', 'clock']);
  assert.deepEqual(findings.filter(({ state, fix }) => (state === 'fine') !== (fix === undefined)), []);
  assert.deepEqual(readdirSync(path('empty')), []);
});

test('without a registry there is a notice, and nothing is wrong with the machine', async (t) => {
  const { run } = rig(t);
  const ran = await run('doctor');
  assert.equal(ran.code, 0, ran.stdout);
  assert.match(ran.stdout, /! registry +there is none in .*\n +fix: name it with --registry DIR/);
});

test('programs are compared with every range that a tool declares', async (t) => {
  const { run, path } = rig(t);
  const tool = (range: string, program: string): object => ({ environment: { programs: { [program]: range } }, command: [program, '{outputs.out}'], outputs: { out: { mediaType: 'text/plain' } } });
  registry().tool('good', { ...tool('>=20', 'node') }).tool('old', { ...tool('<10', 'node') }).tool('absent', { ...tool('*', 'octave-cli') }).write(path('registry'));
  const ran = await run('doctor', '--json');
  assert.equal(ran.code, 1);
  const { ok, findings } = JSON.parse(ran.stdout) as Report;
  assert.equal(ok, false);
  const say = (what: string): string => findings.filter((finding) => finding.what === what).map(({ state, says, fix }) => `${state} ${says} ${fix ?? ''}`).join();
  assert.match(say('program node'), new RegExp(`^trouble ${process.versions.node} .*but <10 is needed by old@1.0.0 install node <10`));
  assert.match(say('program octave-cli'), /^trouble not on PATH, but \* is needed by absent@1\.0\.0/);
});

test('a tool with an image needs an engine that works, and the probe asks for nothing else', async (t) => {
  const { run, path } = rig(t, { PATH: '/nowhere' });
  registry().tool('boxed', { environment: { image: `example.org/box@sha256:${'0'.repeat(64)}` }, command: ['box', '{outputs.out}'], outputs: { out: { mediaType: 'text/plain' } } }).write(path('registry'));
  const ran = await run('doctor');
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /✗ containers +no engine that works \(podman is not on PATH; docker is not on PATH\), but boxed@1\.0\.0 needs one\n +fix: install podman/);
  assert.match(ran.stdout, /! git +not found/);
});

test('the probe of a folder tells what fails, and cleans up', (t) => {
  const { path } = rig(t);
  assert.equal(probeFolder(path('.')), undefined);
  assert.deepEqual(readdirSync(path('.')), []);
  assert.match(probeFolder(path('nowhere')) ?? '', /no folder can be made \(ENOENT\)/);
  writeFileSync(path('file'), '');
  assert.match(probeFolder(path('file')) ?? '', /no folder can be made \(ENOTDIR\)/);
});

test('the settings of a repository are compared with what the flow assumes, and its token is in no text', async (t) => {
  const { run, path } = rig(t);
  const place = fakeGitHub();
  const server = await serveForge(place.wire.send);
  t.after(() => server.close());
  place.world.tokens.set(CANARY, { user: addUser(place.world, 'owner'), app: undefined, workflow: false, may: 'admin' });
  writeFileSync(path('token'), `${CANARY}\n`);
  const ran = await run('doctor', '--forge', '--forge-api', server.url, '--repository', 'acme/widgets', '--token-file', 'token');
  assert.equal(ran.code, 1);
  assert.match(ran.stdout, /✓ forge +acme\/widgets, default branch main\n/);
  assert.match(ran.stdout, /✗ workflow token +a workflow that says nothing may write\n +fix: gh api -X PUT repos\/acme\/widgets\/actions\/permissions\/workflow -f default_workflow_permissions=read/);
  assert.match(ran.stdout, /✗ environment compute +there is none/);
  place.fault = () => ({ kind: 'status', status: 401, message: `Bad credentials ${CANARY}` });
  const refused = await run('doctor', '--forge', '--forge-api', server.url, '--repository', 'acme/widgets', '--token-file', 'token', '--json');
  assert.match(refused.stdout, /the credential is not accepted \(401\)/);
  for (const { stdout, stderr } of [ran, refused]) assert.ok(!`${stdout}${stderr}`.includes(CANARY));
});

test('which forge and repository is read from the remote; what cannot be known is asked for', async (t) => {
  const { run, path } = rig(t);
  const doctor = async (...args: readonly string[]): Promise<string> => {
    const { code, stderr } = await run('doctor', '--forge', ...args);
    assert.equal(code, 2, stderr);
    return stderr;
  };
  assert.match(await doctor(), /which repository\?.*--repository OWNER\/NAME/s);
  assert.match(await doctor('--repository', 'acme'), /--repository is OWNER\/NAME, not `acme`/);
  assert.match(await doctor('--repository', 'acme/widgets'), /which forge\?.*--forge-api/s);
  assert.match(await doctor('--repository', 'acme/widgets', '--forge-api', 'http://git.example.org/api/v1'), /--forge-api is an https address/);
  for (const remote of ['https://github.com/acme/widgets.git', 'git@github.com:acme/widgets.git', 'ssh://git@github.com:22/acme/widgets']) {
    for (const args of [['init', '-q'], ['config', 'remote.origin.url', remote]]) spawnSync('git', args, { cwd: path('.') });
    // The repository and the forge are known: what is missing is the token.
    assert.match(await doctor(), /needs a token .*gh auth token \|/s);
  }
  assert.match(await doctor('--token-file', 'nowhere'), /nowhere cannot be read \(ENOENT\)/);
  writeFileSync(path('token'), 'two words\n');
  assert.match(await doctor('--token-file', 'token'), /does not hold a token and nothing else/);
});
