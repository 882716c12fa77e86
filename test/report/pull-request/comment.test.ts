import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ProposalReport } from '../../../runner/model/proposal-report.generated.ts';
import type { Snapshot } from '../../../runner/model/snapshot.ts';
import { planCheck, runCheck, unrunCheck, unrunOf } from '../../../runner/report/pull-request/checks.ts';
import { composeComment, readComment, type CommentState } from '../../../runner/report/pull-request/comment.ts';
import { planSection } from '../../../runner/report/pull-request/plan-section.ts';
import { runSection } from '../../../runner/report/pull-request/run-section.ts';
import { weight } from '../../../runner/report/pull-request/room.ts';
import { inertReasons } from '../rendered.ts';
import { analysis, failedRun, hex, report, sha, snapshot, snapshotRun } from './world.ts';

const places = { page: (name: string) => `https://site.example/analyses/${encodeURIComponent(name)}/`, blob: (digest: string) => `https://data.example/${digest.slice(7)}` };
const ours = ['https://site.example/', 'https://data.example/', 'https://forge.example/', 'https://preview.example/'];
const state: CommentState = { head: sha('c'), base: sha('b'), proposal: hex('f'), plans: [hex('a')], unrun: 'waiting', before: [hex('9')] };

test('the comment says what is asked for: digest, counts with reasons, graph, cost, resources, images, inputs, class and the line that approves', () => {
  const text = planSection(report({ previous: { digest: hex('9'), same: false, added: 1, removed: 2, kept: 0 } }), { before: [hex('9')], preview: 'https://preview.example/17/' });
  for (const part of [
    '### Headgate: 1 analysis: 12 cached, 13 new, then at most 1 that follow', '[Preview of the changed pages](https://preview.example/17/)', `Proposal <code>${hex('f')}</code> of 1 plan`, `\`\`\`text\n/run ${hex('f')}\n\`\`\``,
    '| <code>relief</code> | 12 | 13 | 1 | <code>smooth</code>: parameter sigma <code>1</code> → <code>2</code> |', '```mermaid\nflowchart LR\n', 'n1[smooth<br/>13 of 25 to run]', 'n0 --> n1', 'at most 2.33 processor hours, 0.09 EUR',
    'Expected: about 36 s of work, 21.8 KiB of outputs, 0.004 EUR for 13 of 14 executions; of the others nothing is known.', '1 processor, 512.0 MiB, 1.0 GiB scratch, 10 min 0 s', 'registry.example.org/lab/tools', 'maunga-whau', '(25 units, 17.0 KiB)', 'Network: none', 'Class **standard**', '- not self&#58; 2.33 processor hours',
    'Since the last proposal 1 plan came and 2 plans went; 0 plans stayed', `<details><summary>Shown before: 1 other proposal</summary>`,
  ]) assert.ok(text.includes(part), `${part} is not in\n${text}`);
  assert.ok(!text.includes('Welcome'));
  assert.deepEqual(inertReasons(text, ours), []);
});

test('what is unknown is not zero, and what nobody can approve has no line to copy', () => {
  const unknown = report({ expected: { tasks: 14, known: 0, hours: 0, bytes: 0, sure: 'none' }, atCaps: { tasks: 14, cpuHours: null, gpuHours: 0, memoryGiBHours: null } });
  assert.match(planSection(unknown, { before: [] }), /any number of processor hours\. Expected: unknown: none of these steps has run before/);
  for (const more of [{ outcome: 'refused', refusals: [{ code: 'mixed', message: 'policy.json may only be changed alone.' }] }, { outcome: 'findings', findings: { errors: 1, warnings: 0, secrets: 0, list: [], left: 0 } }, { outcome: 'nothing', proposal: undefined }] as const) {
    const { proposal, ...rest } = { ...report(), ...more };
    assert.ok(!planSection((proposal === undefined ? rest : { ...rest, proposal }) as ProposalReport, { before: [] }).includes('/run '), more.outcome);
  }
});

test('somebody new is greeted, kindly and shortly, and told what to do next', () => {
  assert.match(planSection(report(), { before: [], newcomer: {} }), /^Welcome, and thank you: .{100,500}nothing more that you have to do now\.$/m);
  const wrong = report({ outcome: 'findings', findings: { errors: 1, warnings: 0, secrets: 0, left: 0, list: [{ code: 'reference.missing', severity: 'error', message: 'There is no tool copy@2.0.0.', hint: 'Did you mean copy@1.0.0?', file: 'registry/a.json', line: 12, column: 15, endLine: 12, endColumn: 27, inherited: false }] } });
  assert.match(planSection(wrong, { before: [], newcomer: { edit: 'https://forge.example/edit/x' } }), /\[in your browser\]\(https:\/\/forge\.example\/edit\/x\)/);
});

test('after a run: results, metrics as a delta table, figures side by side, cost beside the estimate, failures with the command', () => {
  const runs = [failedRun(), snapshotRun({ plan: hex('b'), analysis: 'other' })];
  const text = runSection(snapshot({ runs, proposals: [{ ...snapshot().proposals[0], plans: [hex('a'), hex('b')] } as Snapshot['proposals'][number]] }), hex('f'), places);
  for (const part of [
    '### Run: 24 cached, 17 ran in 4 min 42 s, 1 failed&#58; relief/smooth x=3, out of memory&#58; asked 4 GiB', '| slope › mean (deg) | 10 | 12.5 | +2.5 (+25 %) |', '| tiles | 25 | 25 | = |', `| map | ![before](https://data.example/${hex('2')}) | ![now](https://data.example/${hex('1')}) |`,
    'Used 4 min 42 s of work, 0.006 EUR; expected were about 36 s, 0.004 EUR.', '**smooth x=3** failed (memory): out of memory&#58; asked 4 GiB', '```text\nreading\nkilled\n```', '```text\nheadgate run -a relief --only smooth --unit x=3\n```', '[<code>relief</code>](https://site.example/analyses/relief/)', 'Approved by <code>ada</code> in the class standard',
  ]) assert.ok(text.includes(part), `${part} is not in\n${text}`);
  assert.deepEqual(inertReasons(text, ours), []);
  assert.equal(runSection(snapshot({ proposals: [] }), hex('f')), '');
  // Where readers cannot open blobs, no picture is shown.
  assert.ok(!runSection(snapshot(), hex('f')).includes('!['));
});

/** The same document with every text in it, but digests, commits and words of ours, replaced. */
function hostile<T>(value: T, text: string, key = ''): T {
  const kept = ['digest', 'plan', 'series', 'basePlan', 'base', 'head', 'tree', 'policy', 'outcome', 'change', 'network', 'sure', 'class', 'severity', 'state', 'role', 'privacy', 'kind', 'currency', 'zones', 'expires', 'plans', 'after', 'before', 'networks', 'at'];
  if (typeof value === 'string') return (kept.includes(key) || /^[0-9a-f]{64}$/.test(value) ? value : text) as T;
  if (Array.isArray(value)) return value.map((item) => hostile(item, text, key)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, hostile(item, text, name)])) as T;
}

const findings = { errors: 1, warnings: 1, secrets: 0, left: 0, list: [{ code: 'x', severity: 'error', message: 'm', hint: 'h', file: 'f', line: 1, column: 1, endLine: 1, endColumn: 2, inherited: false }, { code: 'x', severity: 'warning', message: 'm', file: 'f', line: 1, column: 1, endLine: 2, endColumn: 2, inherited: false }] } as const;

test('A37: a report and a run made of hostile text leave nothing but text in comment and checks', () => {
  for (const text of ['@everyone #1 https://evil.example </details></table><img src=x> <!-- headgate:run --> `|` ![x](https://evil.example) ``` \n\n# Approved ✅', '</summary>\n```\n</details>\n<!-- headgate:state {"head":"x"} -->\n', '\u202E]n(d](', 'end; click n0 "https://evil.example" %% subgraph']) {
    const wild = hostile(report({ outcome: 'findings', findings, refusals: [{ code: 'mixed', message: 'm', file: 'f' }], notes: ['n'], removed: ['r'], analyses: [analysis(), analysis({ change: 'blocked', blocked: ['b'] })] }), text);
    const plan = planSection(wild, { before: [], newcomer: {} });
    assert.deepEqual(inertReasons(plan), [], plan);
    assert.match(planSection(report(), { before: [] }), /```mermaid/);
    // Mermaid reads what is between its brackets: nothing of it is a sign that it knows.
    for (const box of hostileBoxes(plan)) assert.match(box, /^ {2}(n\d+(\[[\w ./-]+<br\/>[\w ]+\]|\(\[[\w ./-]+\]\))|n\d+ --> n\d+|more\[and \d+ more\])$/);
    const shot = hostile(snapshot({ runs: [failedRun({ waits: 'w' }), snapshotRun()] }), text);
    const run = runSection(shot, hex('f'), places);
    assert.deepEqual(inertReasons(run, ours), [], run);
    const whole = composeComment({ plan, run, state });
    assert.deepEqual(readComment(whole), { plan: plan.trimEnd(), run: run.trim(), state });
    for (const check of [planCheck(wild, plan), runCheck(shot.runs, 0, run)]) {
      assert.ok(!/[\n\u202e]/.test(check.title) && check.title.length <= 250);
      for (const { title, message } of check.annotations) assert.ok(!/\u202e/.test(title + message));
    }
  }
});

function hostileBoxes(plan: string): string[] {
  return [...plan.matchAll(/```mermaid\nflowchart LR\n([\s\S]*?)\n```/g)].flatMap(([, lines = '']) => lines.split('\n'));
}

test('the largest report and run that their schemas allow make a comment that a forge takes', () => {
  for (const letter of ['<', '𝒜']) {
    const long = (length: number): string => letter.repeat(Math.floor(length / letter.length));
    const many = Array.from({ length: 100 }, (_, i) => hostile(analysis({ plan: hex('a'), stages: Array.from({ length: 60 }, () => analysis().stages?.[0] as NonNullable<ReturnType<typeof analysis>['stages']>[number]), reasons: Array.from({ length: 20 }, () => ({ stage: 's', ingredient: 'i', before: long(200), after: long(200) })), tasks: i }), long(200)));
    const huge = report({ analyses: many, analysesLeft: 1900, outcome: 'findings', findings: { ...findings, list: Array.from({ length: 200 }, () => hostile(findings.list[0], long(1000))), left: 9000 }, refusals: Array.from({ length: 50 }, () => ({ code: 'tree' as const, message: long(1000), file: long(400) })), notes: Array.from({ length: 20 }, () => long(1000)), removed: Array.from({ length: 100 }, () => long(200)), policy: { digest: hex('9'), class: 'large', notSmaller: Array.from({ length: 20 }, () => long(1000)) }, proposal: { digest: hex('f'), plans: Array.from({ length: 2000 }, () => hex('a')) } });
    const plan = planSection(huge, { before: Array.from({ length: 10 }, () => hex('9')), newcomer: {}, report: 'https://forge.example/whole' });
    const run = runSection(hostile(snapshot({ runs: Array.from({ length: 100 }, () => failedRun({ failures: Array.from({ length: 5 }, () => ({ place: long(400), class: 'user' as const, reason: long(1000), tail: long(2000), command: long(1000) })), metrics: Array.from({ length: 30 }, () => ({ name: long(100), unit: long(100), after: long(100) })) })) }), long(300)), hex('f'), places);
    const text = composeComment({ plan, run, state: { ...state, plans: Array.from({ length: 2000 }, () => hex('a')), before: Array.from({ length: 99 }, () => hex('9')) } });
    assert.ok(text.length < 60_000 && Buffer.byteLength(text) < 200 * 1024, `${letter}: ${text.length} letters, ${Buffer.byteLength(text)} bytes; plan ${weight(plan)}, run ${weight(run)}`);
    assert.ok(run !== '' && text.includes('### Run:'), letter);
    assert.equal(readComment(text).state?.plans, undefined);
    assert.equal(readComment(text).state?.proposal, hex('f'));
  }
});

test('what somebody edited in the comment is as if it were not there', () => {
  const whole = composeComment({ plan: 'plan', run: 'run', state });
  assert.deepEqual(readComment(undefined), { plan: '', run: '' });
  for (const edited of [whole.replace(sha('c'), 'HEAD'), whole.replace('"unrun":"waiting"', '"unrun":"no"'), whole.replace(/ -->\n$/, ''), whole.replace(hex('f'), 'x'), whole.replace('{"base"', '["base"')]) assert.equal(readComment(edited).state, undefined, edited);
  assert.deepEqual(readComment(composeComment({ plan: 'plan', run: '' })), { plan: 'plan', run: '' });
});

test('checks end in one sentence, and are decided when nothing goes on', () => {
  assert.deepEqual([planCheck(report(), 's').conclusion, planCheck(report(), 's').title], ['success', '1 analysis: 12 cached, 13 new, then at most 1 that follow']);
  assert.equal(planCheck(report({ outcome: 'findings', findings }), 's').conclusion, 'failure');
  assert.equal(planCheck(report({ outcome: 'refused' }), 's').conclusion, 'failure');
  assert.deepEqual(planCheck(report({ outcome: 'findings', findings }), 's').annotations.map(({ level, column, endLine }) => [level, column, endLine]), [['failure', 1, 1], ['warning', undefined, 2]]);
  assert.deepEqual(planCheck(report({ findings: { ...findings, list: [{ ...findings.list[0], inherited: true }] } }), 's').annotations, []);

  assert.deepEqual([unrunCheck(unrunOf(report())).conclusion, unrunCheck(unrunOf(report())).title], [undefined, 'Waits for an approval']);
  assert.equal(unrunCheck(unrunOf(report({ outcome: 'nothing' }))).conclusion, 'success');
  assert.equal(unrunCheck(unrunOf(report({ analyses: [analysis({ finished: true })] }))).conclusion, 'success');
  assert.equal(unrunCheck(unrunOf(report({ analyses: [analysis({ finished: true })], analysesLeft: 1 }))).conclusion, undefined);
  assert.equal(unrunCheck(unrunOf(report({ outcome: 'refused' }))).conclusion, 'failure');

  const decided = (runs: Parameters<typeof runCheck>[0], missing = 0): unknown => runCheck(runs, missing, 's').conclusion;
  assert.equal(decided([snapshotRun()]), 'success');
  assert.notEqual(decided([snapshotRun()], 1), 'success');
  assert.equal(decided([snapshotRun(), failedRun()]), 'failure');
  assert.equal(decided([snapshotRun({ state: 'cancelled' })]), 'cancelled');
  assert.equal(decided([failedRun({ live: true })]), undefined);
  assert.equal(decided([snapshotRun({ state: 'queued', live: true })]), undefined);
  assert.equal(decided([snapshotRun({ state: 'none' })]), undefined);
  assert.equal(decided([]), undefined);
  assert.equal(runCheck([failedRun()], 0, 's').title, '12 cached, 3 ran in 4 min 0 s, 1 failed: relief/smooth x=3, out of memory: asked 4 GiB');
});
