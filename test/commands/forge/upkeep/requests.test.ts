import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { readForm } from '../../../../runner/commands/forge/upkeep/form.ts';
import { analysisLabels } from '../../../../runner/commands/forge/upkeep/request-analysis.ts';
import { datasetLabels } from '../../../../runner/commands/forge/upkeep/request-dataset.ts';
import { errors } from '../../../../runner/commands/workspace.ts';
import { ForgeError } from '../../../../runner/forge/forge-error.ts';
import { canonical } from '../../../../runner/model/canonical.ts';
import type { Fault } from '../../../forge/fake/faults.ts';
import { filled, upkeep, type Upkeep } from './world.ts';

const penguins = { Id: 'penguins', Title: 'Penguins', Description: 'Bills and flippers.\n\n### Licence\n\nSee below.', 'Address of the file': 'https://example.org/files/penguins%20v1.csv?raw=1', Licence: 'CC0-1.0', 'Where it is described or published': 'https://doi.org/10.5281/zenodo.3960218' };
const wished = { Id: 'my-copy', Title: 'A copy', Pipeline: 'copies@1.0.0', Inputs: 'table = weather@1.0.0', Parameters: 'level = 0.95', 'What it is to show': 'That it copies.' };

async function world(t: Parameters<typeof upkeep>[0], how: Parameters<typeof upkeep>[1] = {}): Promise<Upkeep> {
  const u = await upkeep(t, how);
  u.source.set(penguins['Address of the file'], { 'penguins.csv': 'bill,flipper\n39.1,181\n' });
  await u.place.people.person('ada', 'read');
  return u;
}

const replyTo = async (u: Upkeep, issue: number): Promise<string | undefined> => (await u.place.people.commentsOn(issue)).find(({ by }) => by.startsWith('headgate'))?.body;

test('the forms ask what is read', () => {
  for (const [form, labels] of [['request-dataset', datasetLabels], ['request-analysis', analysisLabels]] as const) {
    const { body } = parse(readFileSync(join(import.meta.dirname, '../../../../.github/ISSUE_TEMPLATE', `${form}.yml`), 'utf8')) as { body: { attributes: { label: string } }[] };
    assert.deepEqual(body.map(({ attributes }) => attributes.label), labels);
  }
});

test('a dataset that is asked for is proposed with its bytes hashed, and the answer names the pull request, once', async (t) => {
  const u = await world(t);
  const issue = await u.place.people.openIssue('ada', 'Dataset: penguins', filled('request-dataset', { ...penguins, Description: 'Bills and flippers.' }));
  await u.place.people.openIssue('ada', 'A question', 'How?');
  const done = await u.propose(await u.requests(issue));
  assert.deepEqual([done.proposals.map(({ branch, did }) => [branch, did]), done.replies], [[[`headgate/request-${issue}`, 'created']], [{ issue, did: 'created' }]]);
  const [pull] = await u.pulls();
  assert.equal(pull?.title, 'Add the dataset penguins');
  assert.match(u.place.world.issues.get(pull?.number as number)?.body ?? '', new RegExp(`<code>ada</code> asked for this dataset in #${issue}[^]*Closes #${issue}`));
  assert.match((await replyTo(u, issue)) ?? '', new RegExp(`Thank you!.*\\n\\n\\[The pull request\\]\\(https://github\\.com/acme/widgets/pull/${pull?.number}\\)`));
  const again = await u.propose(await u.requests());
  assert.deepEqual(again.replies.map(({ did }) => did), ['unchanged']);
  const document = JSON.parse((await u.place.people.files(`headgate/request-${issue}`))['registry/datasets/penguins/1.0.0.json'] ?? '{}') as { files: { [name: string]: { size: number; mediaType: string; at: string[] } } };
  assert.deepEqual(Object.entries(document.files).map(([name, { size, mediaType, at }]) => [name, size, mediaType, at]), [['penguins_v1.csv', 22, 'text/csv', [penguins['Address of the file']]]]);
});

test('an analysis that is asked for is checked with everything else, and proposed', async (t) => {
  const u = await world(t);
  const issue = await u.place.people.openIssue('ada', 'Analysis: a copy', filled('request-analysis', wished));
  await u.propose(await u.requests(issue));
  const [pull] = await u.pulls();
  await u.merge(pull?.number as number);
  const { registry, diagnostics } = await u.workspace();
  assert.deepEqual(errors(diagnostics), []);
  assert.deepEqual([registry.analyses.get('my-copy')?.document.parameters, registry.analyses.get('my-copy')?.document.inputs], [{ level: 0.95 }, { table: { dataset: 'weather@1.0.0' } }]);
});

test('what is missing is named, kindly, below the request, and edited it is looked at again', async (t) => {
  const u = await world(t);
  const table: readonly (readonly [form: 'request-dataset' | 'request-analysis', change: { readonly [label: string]: string | undefined }, expected: RegExp])[] = [
    ['request-dataset', { Licence: undefined }, /\*\*Licence\*\* has no answer/],
    ['request-dataset', { Id: 'weather' }, /There is a dataset <code>weather<\/code> already/],
    ['request-dataset', { Id: 'Penguins!' }, /\*\*Id\*\*/],
    ['request-dataset', { 'Address of the file': 'http://example.org/x' }, /no https address that everybody can read/],
    ['request-dataset', { 'Address of the file': 'https://ada:secret@example.org/x' }, /no https address that everybody can read/],
    ['request-dataset', { 'Address of the file': 'https://example.org/nowhere' }, /could not be read/],
    ['request-analysis', { Pipeline: 'copys@1.0.0' }, /there is no <code>copys&#64;&#8203;1\.0\.0<\/code>; is <code>copies/],
    ['request-analysis', { Inputs: 'weather@1.0.0' }, /is no line of the form `name = dataset@version`/],
    ['request-analysis', { Inputs: 'chair = weather@1.0.0' }, /chair/],
    ['request-analysis', { Parameters: 'level = high' }, /is no JSON; texts stand in double quotes/],
    ['request-analysis', { Parameters: 'level = "high"' }, /level/],
    ['request-analysis', { Id: 'fresh' }, /There is an analysis <code>fresh<\/code> already/],
  ];
  for (const [form, change, expected] of table) {
    const answers = Object.fromEntries(Object.entries({ ...(form === 'request-dataset' ? { ...penguins, Description: 'Bills.' } : wished), ...change }).filter((one): one is [string, string] => one[1] !== undefined));
    const issue = await u.place.people.openIssue('ada', `${form === 'request-dataset' ? 'Dataset' : 'Analysis'}: x`, filled(form, answers));
    await u.propose(await u.requests(issue));
    const reply = (await replyTo(u, issue)) ?? '';
    assert.match(reply, /^<!-- headgate request -->\nThank you for asking!/);
    assert.match(reply, expected);
    assert.ok(!reply.includes('secret@'), reply);
    await u.place.people.closeIssue(issue);
  }
  assert.deepEqual(await u.pulls(), []);
  const issue = await u.place.people.openIssue('ada', 'Analysis: x', filled('request-analysis', { ...wished, Parameters: 'level = high' }));
  await u.propose(await u.requests(issue));
  Object.assign(u.place.world.issues.get(issue) as object, { body: filled('request-analysis', wished) });
  assert.deepEqual((await u.propose(await u.requests(issue))).replies, [{ issue, did: 'updated' }]);
  assert.equal((await u.pulls()).length, 1);
});

test('I12: what a stranger writes into a form is data: no path, no branch, no command, no mention comes of it', async (t) => {
  const u = await world(t);
  const nasty = '$(touch /tmp/pwned) `id` ${{ secrets.X }} ::set-output name=a::b @everybody ![x](https://evil.example/x.png) <script>';
  const issue = await u.place.people.openIssue('ada', `Dataset: ${nasty}`, filled('request-dataset', { ...penguins, Title: nasty.slice(0, 100), Description: nasty, Id: 'penguins', 'Where it is described or published': nasty }));
  for (const [n, id] of ['../../.github/workflows/x', 'a/b', '__proto__', 'x'.repeat(70), '.git', 'con\u0000'].entries()) {
    await u.place.people.person(`eve-${n}`, 'read');
    await u.place.people.openIssue(`eve-${n}`, 'Analysis: y', filled('request-analysis', { ...wished, Id: id }));
  }
  const changes = await u.requests(issue);
  assert.equal(changes.replies.length, 7);
  assert.deepEqual(changes.proposals.map(({ branch, title, files }) => [branch, title, Object.keys(files)]), [[`headgate/request-${issue}`, 'Add the dataset penguins', ['registry/datasets/penguins/1.0.0.json']]]);
  await u.propose(changes);
  for (const text of [...u.place.world.comments.values()].map(({ body }) => body).concat(...(await u.pulls()).map(({ number }) => u.place.world.issues.get(number)?.body ?? ''))) assert.ok(!/\$\(|\$\{\{|@everybody|!\[|<script/.test(text), text);
  const declared = JSON.parse((await u.place.people.files(`headgate/request-${issue}`))['registry/datasets/penguins/1.0.0.json'] ?? '{}') as { description: string };
  assert.equal(declared.description, nasty);
});

test('A40: many requests of one account wait for each other, what is no request is not answered, and the newest event comes first', async (t) => {
  const u = await world(t);
  await u.place.people.person('bo', 'read');
  const asked: number[] = [];
  for (let n = 0; n < 6; n += 1) asked.push(await u.place.people.openIssue('ada', 'Analysis: x', filled('request-analysis', { ...wished, Id: `copy-${n}` })));
  const other = await u.place.people.openIssue('bo', 'Analysis: x', filled('request-analysis', { ...wished, Id: 'of-bo' }));
  await u.place.people.openIssue('bo', 'Analysis: of the situation', 'I wonder.\n\n### Title\n\nHm.');
  assert.deepEqual((await u.requests()).replies.map(({ issue }) => issue), [...asked.slice(0, 3), other]);
  assert.deepEqual((await u.requests(asked[5])).replies.map(({ issue }) => issue), [asked[5], ...asked.slice(0, 2), other]);
});

test('headings within an answer are a part of it, and the labels count in their order', () => {
  assert.deepEqual(readForm('### One\r\n\r\na\r\n\r\n### Other\r\n\r\n### Two\r\n\r\n_No response_\r\n', ['One', 'Two'] as const), { One: 'a\n\n### Other' });
  assert.equal(readForm('hello', ['One', 'Two'] as const), undefined);
  assert.deepEqual(readForm('### One\n\na\n\n### Two\n\nb\n\n### One\n\nc', ['One', 'Two'] as const), { One: 'a', Two: 'b\n\n### One\n\nc' });
});

test('I7: wherever the forge fails for good while requests are answered, the next run comes to the same end', async (t) => {
  const story = async (faultAt: (index: number) => Fault | undefined): Promise<{ readonly end: string; readonly requests: number; readonly failed: number }> => {
    const u = await world(t, { often: true });
    await u.place.people.openIssue('ada', 'Analysis: x', filled('request-analysis', wished));
    await u.place.people.openIssue('ada', 'Analysis: y', filled('request-analysis', { ...wished, Id: '' }));
    let failed = 0;
    u.place.fault = faultAt;
    try {
      await u.propose(await u.requests());
    } catch (error) {
      if (!(error instanceof ForgeError)) throw error;
      failed = 1;
    }
    const requests = u.place.wire.requests.length;
    u.place.fault = () => undefined;
    await u.propose(await u.requests());
    return { end: canonical([[...u.place.world.issues.values()].map(({ title, body, state }) => [title, body, state]), [...u.place.world.comments.values()].map(({ body }) => body)] as never), requests, failed };
  };
  const whole = await story(() => undefined);
  let failed = 0;
  for (let at = 0; at < whole.requests; at += 1) {
    const kinds: readonly Fault[] = [{ kind: 'status', status: 502 }, { kind: 'drop', after: true }];
    const one = await story((index) => (index >= at && index < at + 20 ? kinds[at % 2] : undefined));
    assert.equal(one.end, whole.end, `from request ${at} on`);
    failed += one.failed;
  }
  assert.ok(whole.requests >= 10 && failed === whole.requests, `${whole.requests} requests, ${failed} jobs failed`);
});
