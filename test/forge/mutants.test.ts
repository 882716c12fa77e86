import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const project = join(import.meta.dirname, '../..');

/** What is taken out of the adapters, and the test that has to go red: its file, and words that only it has. */
const mutants: readonly (readonly [file: string, from: string, to: string, suite: string, caughtBy: string])[] = [
  ['github/people', ' || idOf(answer.data.user.id) !== id', '', 'github', 'A13: a login that was given up'],
  ['github/people', "account.id === 0) return 'none'", "account.id === 0) return 'admin'", 'evidence', 'gone itself'],
  ['github/people', "user.type !== 'User' || ", '', 'evidence', 'A13: a bot is none'],
  ['github/evidence', 'created_at !== updated_at', 'false', 'evidence', 'A13: of every role'],
  ['github/people', "isRole(permission) ? permission : 'none'", "'write'", 'evidence', 'A13: an organisation'],
  ['github/evidence', "state === 'approved'", "state !== 'pending'", 'evidence', 'a click is somebody'],
  ['sticky', 'author.id === self.id && ', '', 'limits', 'A38: our marker'],
  ['sticky', '(self.app === undefined || app === undefined || app === self.app) && ', '', 'limits', 'A38: our marker'],
  ['sticky', 'body.startsWith(lineOf(marker))', 'body.includes(lineOf(marker))', 'limits', 'A38: our marker'],
  ['patience', "answer.headers.get('retry-after')", 'null', 'patience', 'A40: GET: 403 and 429'],
  ['patience', 'UNSAID * 2 ** (n - 1)', 'UNSAID', 'patience', 'A40: GET: 403 and 429'],
  ['patience', 'if (asked > 0) await wait', 'if (asked > 1e9) await wait', 'patience', 'A40: (GET|while)'],
  ['patience', 'if (waited > LONGEST_WAIT)', 'if (waited > 1e9)', 'patience', 'A40: patience ends'],
  ['patience', 'if (isWrite) throw new ForgeError', 'if (isWrite && n === TRIES) throw new ForgeError', 'patience', 'a write of unknown outcome'],
  ['patience', 'if (isWrite) await pace();', '', 'patience', 'A40: writes go one after'],
  ['patience', "!/rate limit|abuse/i.test(await answer.clone().text())", 'false', 'patience', 'A40: a 403 that is no limit'],
  ['github/client', 'const said = redact.clean(error.message)', 'const said = error.message', 'secrets', 'A49: github'],
  ['gitea/client', 'const said = redact.clean(await answer.text())', 'const said = (await answer.text())', 'secrets', 'A49: gitea'],
  ['github/client', 'redact.learn(token);', '', 'secrets', 'A49: what an App is given'],
  ['patience', 'no answer (${redact.clean(said)})', 'no answer (${said})', 'secrets', 'A49: github'],
  ['github/pull-requests', 'head.repo === null ? {}', 'head.repo === undefined ? {}', 'limits', 'A50: a fork that is gone'],
  ['annotations', 'const PER_REQUEST = 50', 'const PER_REQUEST = 51', 'limits', 'limits: a check of many'],
  ['github/checks', 'newest?.output.annotations_count ?? 0', '0', 'limits', 'limits: a check of many'],
  ['github/checks', 'for (const other of ours.slice(1))', 'for (const other of ours.slice(9))', 'limits', 'limits: where a race'],
  ['cut', 'if (isSecondHalf(whole, end)) end -= 1;', '', 'limits', 'limits: a (text|comment)'],
  ['compare-settings', 'check.app !== undefined && (app === undefined || check.app === app)', 'true', 'settings', 'A17'],
];

test('each defence that is taken out of the adapters is missed by the test that is named for it', { timeout: 600_000 }, async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-forge-mutants-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ['runner', 'schemas', 'test/forge', 'test/gate', 'package.json']) cpSync(join(project, part), join(folder, part), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const missed: string[] = [];
  for (const [file, from, to, suite, caughtBy] of mutants) {
    const path = join(folder, 'runner/forge', `${file}.ts`);
    const source = readFileSync(path, 'utf8');
    assert.equal(source.split(from).length, 2, `${file} has not once: ${from}`);
    writeFileSync(path, source.replace(from, to));
    const child = spawn(process.execPath, ['--test', '--test-reporter=tap', '--test-name-pattern', caughtBy, join(folder, 'test/forge', `${suite}.test.ts`)], { cwd: folder, env: { PATH: '/usr/bin:/bin' }, stdio: ['ignore', 'pipe', 'ignore'], timeout: 60_000 });
    let said = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    await once(child, 'close');
    // A test that fails, not a file that cannot be loaded.
    if (!new RegExp(`^ *not ok \\d+ - .*(${caughtBy})`, 'm').test(said)) missed.push(`${file}: ${from}`);
    writeFileSync(path, source);
  }
  assert.deepEqual(missed, []);
});
