import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { propose, type ProposeOptions, type Proposed } from '../../../runner/commands/forge/propose.ts';
import { fileKind, mixedRefusal } from '../../../runner/declare/change-kinds.ts';
import { readLimits } from '../../../runner/declare/bare/limits.ts';
import type { Origin, Sha } from '../../../runner/declare/bare/repository.ts';
import { rig } from '../../rig.ts';
import { gitSource, inFolder, policy, small, type Content, type GitSource } from './git-source.ts';

const PATH = '/usr/bin:/bin';
const NOWHERE = '1234567890123456789012345678901234567890' as Sha;

function of(source: GitSource, commits: Pick<ProposeOptions, 'base' | 'head'>, more: Partial<ProposeOptions> = {}): Promise<Proposed> {
  return propose({ origin: source.origin, author: { id: 1, login: 'ada' }, path: PATH, ...commits, ...more });
}

type Files = { [path: string]: Content };

/** A registry in order as the base, and a change of its files as the head. */
function changed(source: GitSource, change: (files: Files) => void): { readonly base: Sha; readonly head: Sha } {
  const files: Files = inFolder(small());
  const base = source.commit(source.files(files));
  change(files);
  return { base, head: source.commit(source.files(files), base) };
}

/** Another key for one step, so that there is something to propose. */
function salt(files: Files, text = 'a'): void {
  files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('"title"', `"salts": {"copy": {"salt": "${text}", "reason": "Again."}}, "title"`);
}

const codes = ({ report }: Proposed): string[] => report.refusals.map(({ code }) => code);
const told = ({ report }: Proposed): string[] => report.findings.list.map(({ code }) => code);
const link = (source: GitSource, to: string): Content => ({ mode: '120000', object: source.object('blob', Buffer.from(to)) });

test('A1: a change full of things that programs obey starts nothing but git, and leaves nothing anywhere', async (t) => {
  const place = rig(t);
  const source = gitSource(t);
  const bait = place.path('taken');
  const commits = changed(source, (files) => {
    salt(files);
    files['package.json'] = JSON.stringify({ scripts: { preinstall: `touch ${bait}`, prepare: `touch ${bait}` } });
    files['.npmrc'] = `script-shell=touch ${bait}\n`;
    files['Makefile'] = `all:\n\ttouch ${bait}\n`;
    files['.gitattributes'] = '* filter=bad diff=bad merge=bad\n';
    files['.gitmodules'] = `[submodule "x"]\n\tpath = x\n\turl = ext::sh -c "touch ${bait}"\n\tupdate = !touch ${bait}\n`;
    files['.gitconfig'] = `[filter "bad"]\n\tsmudge = touch ${bait}\n\tclean = touch ${bait}\n`;
    files['registry/.gitattributes'] = '* filter=bad\n';
    files['x'] = { mode: '160000', object: NOWHERE };
    files['hooks/post-checkout'] = { mode: '100755', object: source.object('blob', Buffer.from(`#!/bin/sh\ntouch ${bait}\n`)) };
    files['git'] = { mode: '100755', object: source.object('blob', Buffer.from(`#!/bin/sh\ntouch ${bait}\n`)) };
  });
  for (const folder of ['home', 'tmp', 'here']) mkdirSync(place.path(folder));
  // Every process that this one starts is written down by Node itself.
  place.write('watch.mjs', `import { subscribe } from 'node:diagnostics_channel'; import { appendFileSync } from 'node:fs';\nsubscribe('child_process', ({ process: child }) => queueMicrotask(() => appendFileSync(${JSON.stringify(place.path('started'))}, JSON.stringify([child.spawnfile, ...child.spawnargs]) + '\\n')));\n`);
  const watched = rig(t, { NODE_OPTIONS: `--import=${place.path('watch.mjs')}`, TMPDIR: place.path('tmp'), HOME: place.path('home'), GIT_DIR: '/nowhere', GIT_SSH_COMMAND: `touch ${bait}`, GIT_CONFIG_GLOBAL: '/nowhere' });
  const { code, stdout, stderr } = await watched.run('propose', '--repository', source.folder, '--base', commits.base, '--head', commits.head, '--author', 'ada');
  assert.equal(code, 0, stdout + stderr);
  assert.match(stdout, /\nproposal [0-9a-f]{64}\n$/);
  assert.equal(existsSync(bait), false);
  for (const folder of ['home', 'tmp', 'here']) assert.deepEqual(readdirSync(place.path(folder)), [], folder);
  assert.deepEqual(readdirSync(watched.folder), []);
  const started = readFileSync(place.path('started'), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as string[]);
  assert.deepEqual([...new Set(started.map(([program]) => program))], ['git']);
  assert.deepEqual([...new Set(started.map((words) => words[2]))].sort(), ['cat-file', 'fetch', 'ls-tree', 'merge-base', 'rev-parse', 'version']);
  // A9: what git is told are our words and ids of objects.
  const words = /^(git|version|fetch|--quiet|--no-tags|--no-write-fetch-head|--no-recurse-submodules|--depth=\d+|--filter=(tree:0|blob:limit=\d+)|origin|[0-9a-f]{40}(\^\{(commit|tree)\})?|merge-base|rev-parse|-r|-z|ls-tree|--full-tree|--|registry\/?|registry\/policy\.json|cat-file|--batch-check|--batch|--buffer|blob)$/;
  assert.deepEqual(started.flat().filter((word) => !words.test(word)), []);
});

test('A9: addresses, refs and ids that git could take for something else', async (t) => {
  const place = rig(t);
  const source = gitSource(t);
  const commits = changed(source, (files) => salt(files));
  const bait = place.path('taken');
  // Refs of any name are never looked at.
  for (const name of [`refs/heads/--upload-pack=touch ${bait.replaceAll('/', '_')}`, 'refs/heads/-c', 'refs/heads/$(touch taken)', 'refs/heads/main\nrefs', 'refs/replace/' + commits.head]) source.ref(name, commits.base);
  assert.equal((await of(source, commits)).report.outcome, 'planned');
  const refused = async (origin: Origin): Promise<string> => {
    const { report } = await propose({ origin, ...commits, path: PATH });
    assert.deepEqual([report.outcome, report.refusals.map(({ code }) => code)], ['refused', ['repository']]);
    return report.refusals[0]?.message ?? '';
  };
  const https = ['https'] as const;
  for (const url of [`ext::sh -c "touch ${bait}"`, source.origin.url, 'ssh://example.org/x', '--upload-pack=touch', `file://${bait}`, 'http://127.0.0.1/x', 'https://user:hunter2@example.org/x', 'https://example.org/x?a=b', '']) assert.doesNotMatch(await refused({ url, transports: https }), /hunter2|touch/);
  // A server that leads elsewhere: git does not follow.
  const server = createServer((socket) => socket.once('data', () => socket.end(`HTTP/1.1 302 Found\r\nLocation: ${source.origin.url}/info/refs\r\nContent-Length: 0\r\n\r\n`))).listen(0, '127.0.0.1');
  t.after(() => server.close());
  await new Promise((resolve) => server.once('listening', resolve));
  await refused({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, transports: ['http'], token: 'canary-of-a-token' }).then((message) => assert.doesNotMatch(message, /canary/));
  for (const given of ['main', '--upload-pack=touch', 'HEAD', `${commits.head}^`, commits.head.slice(0, 12), commits.head.toUpperCase()]) {
    const { code, stderr } = await place.run('propose', '--repository', source.folder, `--base=${commits.base}`, `--head=${given}`);
    assert.deepEqual([code, /--head takes the whole id of a commit/.test(stderr)], [2, true], given);
  }
  // An id of something else than a commit.
  const blob = source.object('blob', Buffer.from('x'));
  assert.deepEqual(codes(await of(source, { base: commits.base, head: blob as Sha })), ['repository']);
  assert.equal(existsSync(bait), false);
});

test('A9: a server that never answers, and one that sends without end, are given up in bounded time', async (t) => {
  const sockets = new Set<{ destroy(): void }>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}));
  }).listen(0, '127.0.0.1');
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  await new Promise((resolve) => server.once('listening', resolve));
  const { report } = await propose({ origin: { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/x`, transports: ['http'] }, base: NOWHERE, head: NOWHERE, path: PATH, limits: { ...readLimits, seconds: 2 } });
  assert.deepEqual(report.refusals, [{ code: 'limit', message: 'Reading the change took more than 2 s.' }]);
});

test('A54: git that is not there, or too old, is a refusal in words', async (t) => {
  const place = rig(t);
  const source = gitSource(t);
  const commits = changed(source, (files) => salt(files));
  place.write('empty/x', '');
  const none = await of(source, commits, { path: place.path('empty') });
  assert.match(none.report.refusals[0]?.message ?? '', /^There is no git on this machine/);
  place.write('old/git', '#!/bin/sh\necho git version 2.30.1\n');
  chmodSync(place.path('old/git'), 0o755);
  const old = await of(source, commits, { path: place.path('old') });
  assert.match(old.report.refusals[0]?.message ?? '', /^git 2\.38 or newer is needed here; this is git version 2\.30\.1/);
  // Nothing else on PATH has a say: programs of the same names as those of the registry are not asked.
  writeFileSync(place.path('old/git'), `#!/bin/sh\nPATH=${PATH} exec git "$@"\n`);
  for (const name of ['cp', 'sh', 'node', 'cat']) {
    place.write(`old/${name}`, `#!/bin/sh\n/usr/bin/touch ${place.path('asked')}\n`);
    chmodSync(place.path(`old/${name}`), 0o755);
  }
  assert.equal((await of(source, commits, { path: place.path('old') })).report.proposal?.digest, (await of(source, commits)).report.proposal?.digest);
  assert.equal(existsSync(place.path('asked')), false);
});

test('A7, I1: links, submodules, executables and LFS pointers below the registry are findings, and in place of folders refusals', async (t) => {
  const source = gitSource(t);
  const script = source.object('blob', Buffer.from('#!/bin/sh\n'));
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n';
  const found = await of(source, changed(source, (files) => {
    files['registry/datasets/tiles/1.0.0/0.txt'] = link(source, '/etc/passwd');
    files['registry/datasets/tiles/1.0.0/1.txt'] = { mode: '160000', object: NOWHERE };
    files['registry/datasets/tiles/1.0.0/2.txt'] = { mode: '100755', object: script };
    files['registry/datasets/tiles/1.0.0/3.txt'] = pointer;
    files['registry/analyses/joined.json'] = link(source, '../policy.json');
  }));
  assert.equal(found.report.outcome, 'findings');
  assert.deepEqual(found.report.findings.list.filter(({ code }) => code.startsWith('file.') && code !== 'file.missing').map(({ code, file }) => [code, file.split('/').at(-1)]).sort(), [['file.executable', '2.txt'], ['file.link', '0.txt'], ['file.link', 'joined.json'], ['file.other', '1.txt'], ['file.pointer', '3.txt']]);
  assert.equal(found.report.proposal, undefined);
  assert.doesNotMatch(JSON.stringify(found.report), /root:/);
  for (const [path, content] of [['registry/tools', link(source, '/')], ['registry', link(source, '/')], ['.github', link(source, '/')], ['schemas', { mode: '160000', object: NOWHERE }], ['registry/datasets', { mode: '160000', object: NOWHERE }]] as const) {
    const taken = await of(source, changed(source, (files) => {
      for (const old of Object.keys(files)) if (old === path || old.startsWith(`${path}/`)) delete files[old];
      files[path] = content;
    }));
    assert.ok(codes(taken).includes('tree'), `${path}: ${JSON.stringify(taken.report.refusals)}`);
    assert.equal(taken.report.proposal, undefined);
  }
  // Elsewhere in the repository programs are what repositories are for.
  assert.equal((await of(source, changed(source, (files) => {
    salt(files);
    files['tools/build.sh'] = { mode: '100755', object: script };
  }))).report.outcome, 'planned');
});

test('A6: names that are not one name everywhere', async (t) => {
  const source = gitSource(t);
  const names = async (...paths: readonly string[]): Promise<readonly (readonly [code: string, file: string])[]> => {
    const { report } = await of(source, changed(source, (files) => {
      for (const path of paths) files[path] = 'x\n';
    }));
    JSON.parse(JSON.stringify(report), (_, value: unknown) => void (typeof value === 'string' && assert.doesNotMatch(value, /[\u0000-\u001f\u007f-\u009f\u202e\u200b]/)));
    return report.findings.list.filter(({ code }) => code.startsWith('path.')).map(({ code, file }) => [code, file] as const);
  };
  const at = 'registry/datasets/tiles/1.0.0/';
  const bad = ['a\nb', 'a\u202eb', '$(x)', '`x`', '--upload-pack=x', 'caf\u00e9', 'cafe\u0301', 'end.', 'end ', 'con', 'aux.txt', 'git~1', 'a\\b', 'a:b', 'a\u0007', 'a\u200bb', 'x'.repeat(4000)];
  const found = await names(...bad.map((name, i) => `${at}${i}/${name}`));
  assert.deepEqual(found.map(([code, file]) => [code, Number(file.slice(at.length).split('/')[0])]).sort(([, a = 0], [, b = 0]) => Number(a) - Number(b)), bad.map((_, i) => ['path.name', i]));
  // Upper and lower case, of files and of folders; what is fine.
  assert.deepEqual((await names(`${at}Copy.txt`, `${at}copy.TXT`, 'registry/Analyses/joined.json', `${at}a b@c+d-e_f.txt`, `${at}-rf`)).map(([code]) => code), ['path.twin', 'path.twin']);
});

test('A6: names that git itself would not make: `.git`, `..`, nothing, a slash, twins', async (t) => {
  const source = gitSource(t);
  const start: Files = inFolder(small());
  const base = source.commit(source.files(start));
  const blob = source.object('blob', Buffer.from('{}'));
  for (const entries of [
    [{ mode: '100644', name: '.git', object: blob }],
    [{ mode: '40000', name: '.GIT', object: source.tree([{ mode: '100644', name: 'config', object: blob }]) }],
    [{ mode: '100644', name: '..', object: blob }],
    [{ mode: '100644', name: '../../outside', object: blob }],
    [{ mode: '100644', name: 'same', object: blob }, { mode: '100644', name: 'same', object: blob }],
    [{ mode: '100644', name: Buffer.from([0xff, 0xfe, 0x2f]), object: blob }],
    [{ mode: '100644', name: 'b', object: blob }, { mode: '100644', name: 'a', object: blob }],
    [{ mode: '100664', name: 'old-mode.json', object: blob }],
  ]) {
    const notices = source.tree(entries, { sorted: false });
    const { tree } = { tree: source.files({ ...start, 'registry/notices': { mode: '40000', object: notices } }) };
    const { report } = await of(source, { base, head: source.commit(tree, base) });
    const said = [...report.refusals.map(({ code }) => code), ...report.findings.list.map(({ code }) => code)];
    assert.ok(said.length > 0 || entries.some(({ name }) => name === 'a' || name === 'same'), `${String(entries[0]?.name)}: ${JSON.stringify(report)}`);
    assert.equal(report.proposal, undefined);
    assert.equal(existsSync(join(source.folder, '../outside')) || existsSync('/etc/outside'), false);
  }
});

test('A5: JSON that programs disagree about', async (t) => {
  const source = gitSource(t);
  const analysis = (files: Files): string => files['registry/analyses/joined.json'] as string;
  const bytes = (...parts: readonly (string | readonly number[])[]): Content => ({ mode: '100644', object: source.object('blob', Buffer.concat(parts.map((part) => Buffer.from(part as string)))) });
  const cases: readonly (readonly [name: string, text: (files: Files) => Content, code: string])[] = [
    ['__proto__', (files) => analysis(files).replace('"title"', '"__proto__": {"polluted": true}, "title"'), 'schema.unknown'],
    ['constructor', (files) => analysis(files).replace('"title"', '"constructor": {"prototype": {"polluted": true}}, "title"'), 'schema.unknown'],
    ['twice', (files) => analysis(files).replace('"title"', '"id": "other", "title"'), 'json.duplicate'],
    ['huge number', (files) => analysis(files).replace('"title"', '"priority": 1e400, "title"'), 'schema.type'],
    ['beyond integers', (files) => analysis(files).replace('"title"', '"priority": 9007199254740993, "title"'), 'schema.range'],
    ['a million deep', () => '['.repeat(1_000_000), 'json.deep'],
    ['a million deep in objects', () => `${'{"a":'.repeat(1_000_000)}1`, 'json.deep'],
    ['byte order mark', (files) => `\ufeff${analysis(files)}`, 'json.syntax'],
    ['no UTF-8', (files) => bytes(analysis(files).replace('joined', 'jo').slice(0, 60), [0xff, 0xfe], '"}'), 'json.syntax'],
    ['half a surrogate', (files) => analysis(files).replace('The analysis', '\\ud800'), 'json.surrogate'],
    ['nothing', () => '', 'json.syntax'],
    ['null', () => 'null', 'schema.type'],
    ['zero bytes', () => '\0'.repeat(1000), 'json.syntax'],
    ['9 MiB', () => ' '.repeat(9 * 1024 * 1024), 'file.large'],
  ];
  const { report } = await of(source, changed(source, (files) => {
    for (const [i, [, text]] of cases.entries()) files[`registry/analyses/case-${i}.json`] = text(files);
  }));
  for (const [i, [name, , code]] of cases.entries()) assert.ok(report.findings.list.some((found) => found.code === code && found.file.endsWith(`/case-${i}.json`)), `${name}: ${JSON.stringify(report.findings.list.filter(({ file }) => file.endsWith(`/case-${i}.json`)))}`);
  assert.deepEqual([report.outcome, report.proposal], ['findings', undefined]);
  assert.equal(({} as { polluted?: unknown }).polluted, undefined);
});

test('I2: branches and tags that move change nothing; the same commits give the same proposal', async (t) => {
  const source = gitSource(t);
  const commits = changed(source, (files) => salt(files));
  const other = source.commit(source.files({ 'README.md': 'x' }), commits.head);
  source.ref('refs/heads/main', commits.base);
  const before = (await of(source, commits)).report;
  for (const name of ['refs/heads/main', 'refs/heads/HEAD', `refs/heads/${commits.head}`, `refs/tags/${commits.base}`, 'HEAD', 'refs/pull/7/head']) source.ref(name, other);
  const { report } = await of(source, commits);
  assert.deepEqual(report, before);
  assert.deepEqual([report.commits.base, report.commits.head], [commits.base, commits.head]);
});

test('A12: what can mean something else tomorrow is not accepted, and where bytes come from is in the digest', async (t) => {
  const source = gitSource(t);
  const tool = (image: string) => (files: Files): void => {
    const text = files['registry/tools/copy/1.0.0.json'] as string;
    files['registry/tools/copy/2.0.0.json'] = JSON.stringify({ ...(JSON.parse(text) as object), version: '2.0.0', environment: { image } });
    files['registry/pipelines/copies/2.0.0.json'] = (files['registry/pipelines/copies/1.0.0.json'] as string).replaceAll('copy@1.0.0', 'copy@2.0.0').replace('"1.0.0"', '"2.0.0"');
    files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('copies@1.0.0', 'copies@2.0.0');
  };
  for (const image of ['registry.example.org/tools:latest', 'registry.example.org/tools', 'registry.example.org/tools:1@sha256:abc']) assert.ok(told(await of(source, changed(source, tool(image)))).includes('schema.pattern'), image);
  const pinned = (digit: string): Promise<Proposed> => of(source, changed(source, tool(`registry.example.org/tools@sha256:${digit.repeat(64)}`)));
  const [one, two] = [await pinned('1'), await pinned('2')];
  assert.deepEqual(one.report.analyses[0]?.images, [`registry.example.org/tools@sha256:${'1'.repeat(64)}`]);
  assert.notEqual(one.report.proposal?.digest, two.report.proposal?.digest);
  for (const reference of ['copies', 'copies@latest', 'copies@^1.0.0', 'copies@1']) {
    const found = told(await of(source, changed(source, (files) => void (files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('copies@1.0.0', reference)))));
    assert.ok(found.some((code) => code.startsWith('schema.') || code.startsWith('reference.')), `${reference}: ${found}`);
  }
  const at = (host: string): Promise<Proposed> => of(source, changed(source, (files) => {
    const dataset = JSON.parse(files['registry/datasets/tiles/1.0.0.json'] as string) as { version: string; units: { base?: string[] } };
    files['registry/datasets/tiles/2.0.0.json'] = JSON.stringify({ ...dataset, version: '2.0.0', units: { ...dataset.units, base: [`https://${host}/tiles/`] } });
    files['registry/analyses/joined.json'] = (files['registry/analyses/joined.json'] as string).replace('tiles@1.0.0', 'tiles@2.0.0');
  }));
  const [here, there] = [await at('data.example.org'), await at('data.example.net')];
  assert.deepEqual(here.report.analyses[0]?.locations, ['https://data.example.org/tiles/']);
  assert.notEqual(here.report.proposal?.digest, there.report.proposal?.digest);
});

test('I14: policy, runners, workflows and schemas come without anything else', async (t) => {
  const alone = ['registry/policy.json', 'registry/runners/lab.json', '.github/workflows/plan.yml', '.gitea/workflows/x.yml', '.forgejo/x', '.GitHub/workflows/plan.yml', 'CODEOWNERS', 'docs/CODEOWNERS', 'registry/Policy.json', 'registry/RUNNERS/x.json'];
  const mixed = (...paths: readonly string[]): boolean => mixedRefusal(paths.map((path) => ({ path, kind: fileKind(path, 'registry') }))) !== undefined;
  const entries = ['registry/analyses/joined.json', 'registry/tools/copy/1.0.0.json', 'registry/tools/copy/1.0.0/main.mjs', 'registry/datasets/tiles/1.0.0/0.txt', 'registry/notices/x.json', 'registry/imports/x.json'];
  for (const one of alone) {
    assert.equal(mixed(one), false, one);
    for (const other of [...entries, 'README.md', 'registry/README.md']) assert.equal(mixed(other, one), true, `${one} with ${other}`);
    for (const other of alone) assert.equal(mixed(one, other), false, `${one} with ${other}`);
  }
  for (const entry of entries) assert.equal(mixed(entry, 'schemas/tool.v1.json'), true, entry);
  assert.deepEqual([mixed('schemas/tool.v1.json'), mixed('schemas/tool.v1.json', 'runner/cli.ts'), mixed(...entries, 'README.md')], [false, false, false]);

  const source = gitSource(t);
  const both = await of(source, changed(source, (files) => {
    salt(files);
    files['registry/policy.json'] = policy.replace('"cpuHours":8', '"cpuHours":800');
  }));
  assert.deepEqual([both.report.outcome, codes(both), both.report.proposal, both.plans], ['refused', ['mixed'], undefined, []]);
  // Deleting the policy is changing it.
  const gone = await of(source, changed(source, (files) => {
    salt(files);
    delete files['registry/policy.json'];
  }));
  assert.deepEqual(codes(gone), ['mixed']);
  // The policy that judges is that of the commit that counts, never a proposed one.
  const loose = changed(source, (files) => void (files['registry/policy.json'] = policy.replace('"cpuHours":8', '"cpuHours":0')));
  const files: Files = inFolder(small());
  salt(files);
  const head = source.commit(source.files(files), loose.base);
  assert.equal((await of(source, { base: loose.base, head })).report.policy?.class, 'self');
  assert.equal((await of(source, { base: loose.base, head }, { policy: loose.head })).report.policy?.class, 'standard');
});
