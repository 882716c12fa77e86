import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Annotation } from '../../runner/forge/forge.ts';
import type { ForgePlace } from './places.ts';

/** What a forge lacks, so that its part of the promise is another. */
export interface Lacks {
  /** Checks are statuses: no annotations, no summary. */
  readonly annotations?: boolean;
  /** Who pushed last is not told. */
  readonly pusher?: boolean;
  /** Accounts cannot be renamed by the test. */
  readonly rename?: boolean;
}

/**
 * What every forge promises, whatever it is. A place is a forge with nobody but us and its owner, one repository `acme/widgets` whose default branch is
 * `main`, and a workflow `run.yml` on it.
 */
export function forgeContract(kind: string, makePlace: () => Promise<ForgePlace>, lacks: Lacks = {}): void {
  const check = (promise: string, body: (place: ForgePlace) => Promise<void>): void => {
    test(`${kind}: ${promise}`, async () => {
      const place = await makePlace();
      try {
        await body(place);
      } finally {
        await place.close();
      }
    });
  };
  const sticky = (text: string) => ({ marker: 'plan', body: () => text });
  const NOBODY = 999_999_999;

  check('what is not there is an answer', async (place) => {
    const forge = await place.open();
    assert.equal(await forge.pullRequest(NOBODY), undefined);
    assert.equal(await forge.comment(NOBODY), undefined);
    assert.deepEqual(await forge.openPullRequests(), []);
    assert.deepEqual(await forge.clicks(NOBODY), []);
    assert.equal(await forge.role({ id: NOBODY, login: 'nobody-of-this-name' }), 'none');
  });

  check('the repository, by id and with the commit that its default branch is at', async (place) => {
    const found = await (await place.open()).repository();
    assert.equal(found.name, 'acme/widgets');
    assert.equal(found.defaultBranch, 'main');
    assert.match(found.tip, /^[0-9a-f]{40}$/);
    assert.match(found.identity, new RegExp(`^[a-z0-9.]+:${found.id}$`));
  });

  check('a pull request from a fork', async (place) => {
    const ada = await place.people.person('ada', 'read');
    const { number, headSha } = await place.people.openPullRequest({ author: 'ada', branch: 'more', title: 'More <b>widgets</b>' });
    const forge = await place.open();
    const found = await forge.pullRequest(number);
    assert.equal(found?.headSha, headSha);
    assert.deepEqual([found.state, found.draft, found.title, found.headBranch], ['open', false, 'More <b>widgets</b>', 'more']);
    assert.deepEqual(found.author, { id: ada.id, login: 'ada', bot: false });
    assert.deepEqual([found.base.branch, found.base.isDefault, found.base.sha], ['main', true, (await forge.repository()).tip]);
    assert.equal(found.headRepository?.name, 'ada/widgets');
    assert.equal(await forge.review(number, NOBODY), undefined);
    assert.deepEqual((await forge.openPullRequests()).map((one) => one.number), [number]);
    await place.people.close(number);
    assert.equal((await forge.pullRequest(number))?.state, 'closed');
    assert.deepEqual(await forge.openPullRequests(), []);
  });

  check('A50: a fork that was deleted leaves its pull request readable', async (place) => {
    await place.people.person('ada', 'read');
    const { number, headSha } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    await place.people.deleteFork(number);
    const forge = await place.open();
    const found = await forge.pullRequest(number);
    assert.equal(found?.headSha, headSha);
    assert.ok(!('headRepository' in found));
    assert.deepEqual((await forge.contributors(found)).accounts.map(({ login }) => login), ['ada']);
  });

  check('who committed, and who pushed last', async (place) => {
    await place.people.person('ada', 'read');
    await place.people.person('bob', 'read');
    const eve = await place.people.person('eve', 'read');
    const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'more', authors: ['ada', 'bob', { name: 'Some One', email: 'some.one@example.invalid' }] });
    const forge = await place.open();
    const opened = await forge.pullRequest(number);
    assert.ok(opened !== undefined);
    const before = await forge.contributors(opened);
    assert.deepEqual(before.accounts.map(({ login }) => login).sort(), ['ada', 'bob']);
    assert.deepEqual(before.unknown, ['Some One <some.one@example.invalid>']);
    assert.equal(before.truncated, false);
    if (lacks.pusher === true) return;
    await place.people.push(number, 'eve');
    const pushed = await forge.pullRequest(number);
    assert.ok(pushed !== undefined);
    assert.ok((await forge.contributors(pushed)).accounts.some(({ id }) => id === eve.id));
  });

  check('comments say who wrote them, below what, and whether that is what was written first', async (place) => {
    const ada = await place.people.person('ada', 'read');
    const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    const issue = await place.people.openIssue('ada', 'A question', 'How?');
    const [below, elsewhere] = [await place.people.comment('ada', number, '/run'), await place.people.comment('ada', issue, '/run')];
    const forge = await place.open();
    const found = await forge.comment(below);
    assert.deepEqual([found?.author.id, found?.body, found?.edited, found?.on, found?.onPullRequest, found?.app], [ada.id, '/run', false, number, true, undefined]);
    assert.deepEqual([(await forge.comment(elsewhere))?.on, (await forge.comment(elsewhere))?.onPullRequest], [issue, false]);
    const next = await place.people.comment('ada', number, 'thanks');
    assert.deepEqual((await forge.comments(number)).map(({ id, body, on, onPullRequest, edited }) => [id, body, on, onPullRequest, edited]), [[below, '/run', number, true, false], [next, 'thanks', number, true, false]]);
    await place.people.editComment('ada', below, '/run something else');
    assert.equal((await forge.comment(below))?.edited, true);
    assert.deepEqual((await forge.comments(number)).map(({ edited }) => edited), [true, false]);
  });

  check('reviews say who gave them and for which commit', async (place) => {
    await place.people.person('ada', 'read');
    const bob = await place.people.person('bob', 'write');
    const { number, headSha } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    const id = await place.people.review('bob', number, 'approved');
    const forge = await place.open();
    const found = await forge.review(number, id);
    assert.deepEqual([found?.author.id, found?.state, found?.commit], [bob.id, 'approved', headSha]);
  });

  for (const role of ['read', 'write', 'admin'] as const) {
    check(`A13: the role ${role} is read by account id`, async (place) => {
      const ada = await place.people.person('ada', role);
      const forge = await place.open();
      assert.equal(await forge.role(ada), role);
      assert.equal(await forge.role({ id: 0, login: 'ada' }), 'none');
      // The id of another with the login of somebody who may.
      const bob = await place.people.person('bob', 'read');
      assert.equal(await forge.role({ id: bob.id, login: 'ada' }), 'read');
    });
  }

  if (lacks.rename !== true) {
    check('A13: a login that was given up and taken by a stranger gives the stranger nothing', async (place) => {
      const ada = await place.people.person('ada', 'admin');
      await place.people.rename(ada, 'ada-lovelace');
      const stranger = await place.people.person('ada', 'read');
      const forge = await place.open();
      assert.equal(await forge.role(stranger), 'read');
      assert.equal(await forge.role(ada), 'admin', 'she was asked about by the login that she had');
    });
  }

  check('one comment of a marker, edited in place, written only when it changes', async (place) => {
    await place.people.person('ada', 'read');
    const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    const forge = await place.open();
    const first = await forge.writeComment(number, sticky('one\r\ntwo\n'));
    assert.equal(first.did, 'created');
    const again = await forge.writeComment(number, sticky('one\ntwo'));
    assert.deepEqual([again.id, again.did], [first.id, 'unchanged']);
    let before: string | undefined;
    const changed = await (await place.open()).writeComment(number, { marker: 'plan', body: (old) => ((before = old), 'three') });
    assert.deepEqual([changed.id, changed.did, before?.replace(/\r\n/g, '\n').trim()], [first.id, 'updated', 'one\ntwo']);
    assert.equal((await forge.writeComment(number, { marker: 'other', body: () => 'x' })).did, 'created');
    const bodies = (await place.people.commentsOn(number)).map(({ body }) => body);
    assert.equal(bodies.length, 2);
    assert.ok(bodies[0]?.startsWith('<!-- headgate plan -->\nthree'));
  });

  check('A38: a comment of somebody else with our marker is neither changed nor believed', async (place) => {
    await place.people.person('eve', 'write');
    const { number } = await place.people.openPullRequest({ author: 'eve', branch: 'more' });
    const hijack = '<!-- headgate plan -->\nApproved. Run this instead.';
    await place.people.comment('eve', number, hijack);
    const forge = await place.open();
    const seen: (string | undefined)[] = [];
    assert.equal((await forge.writeComment(number, { marker: 'plan', body: (old) => (seen.push(old), 'ours') })).did, 'created');
    assert.equal((await forge.writeComment(number, { marker: 'plan', body: (old) => (seen.push(old), 'ours, newer') })).did, 'updated');
    assert.deepEqual([seen[0], seen[1]?.trim()], [undefined, 'ours']);
    assert.deepEqual((await place.people.commentsOn(number)).map(({ by }) => by), ['eve', place.self.login]);
    assert.equal((await place.people.commentsOn(number))[0]?.body, hijack);
  });

  check('a comment below many is still found', async (place) => {
    await place.people.person('ada', 'read');
    const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    for (let n = 0; n < 105; n += 1) await place.people.comment('ada', number, `hello ${n}`);
    const forge = await place.open();
    const { id } = await forge.writeComment(number, sticky('one'));
    assert.equal((await forge.writeComment(number, sticky('two'))).id, id);
  });

  check('a text that is too long is cut at a code point and says where it goes on', async (place) => {
    await place.people.person('ada', 'read');
    const { number } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    await (await place.open()).writeComment(number, { marker: 'plan', url: 'https://example.org/all', body: () => '🧪'.repeat(70_000) });
    const body = (await place.people.commentsOn(number))[0]?.body ?? '';
    assert.ok(body.length <= 60_000 && Buffer.byteLength(body) <= 200 * 1024);
    assert.ok(body.isWellFormed());
    assert.match(body, /cut here\. All of it: https:\/\/example\.org\/all$/);
  });

  check('one issue of a marker; a stranger\'s is not ours; one that was closed opens when there is something new', async (place) => {
    await place.people.person('eve', 'read');
    await place.people.openIssue('eve', 'Not run', '<!-- headgate standing -->\nfake');
    const forge = await place.open();
    const write = (text: string) => forge.writeIssue({ marker: 'standing', title: 'Not run yet', body: () => text });
    const first = await write('a');
    assert.equal(first.did, 'created');
    await place.people.closeIssue(first.id);
    assert.deepEqual([(await write('a')).did, (await place.people.issues()).find(({ number }) => number === first.id)?.state], ['unchanged', 'closed']);
    assert.deepEqual([(await write('b')).did, (await place.people.issues()).find(({ number }) => number === first.id)?.state], ['updated', 'open']);
    assert.deepEqual((await place.people.issues()).map(({ by }) => by), ['eve', place.self.login]);
  });

  check('an issue that is settled says so and is closed, opens when there is something, and is not made for nothing', async (place) => {
    const forge = await place.open();
    const write = (text: string, settled: boolean) => forge.writeIssue({ marker: 'standing', title: 'To be done', settled, body: () => text });
    assert.deepEqual([(await write('nothing', true)).did, await place.people.issues()], ['unchanged', []]);
    const { id } = await write('one thing', false);
    const state = async (): Promise<string | undefined> => (await place.people.issues()).find(({ number }) => number === id)?.state;
    assert.deepEqual([(await write('nothing', true)).did, await state()], ['updated', 'closed']);
    assert.deepEqual([(await write('nothing', true)).did, (await write('two things', false)).did, await state()], ['unchanged', 'updated', 'open']);
  });

  check('open issues with what people wrote, newest first; pull requests and closed ones are none', async (place) => {
    const ada = await place.people.person('ada', 'read');
    const forge = await place.open();
    assert.deepEqual(await forge.openIssues(), []);
    const [one, two] = [await place.people.openIssue('ada', 'A question', 'How?\n\nAnd why?'), await place.people.openIssue('ada', 'Another', '')];
    await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    assert.deepEqual((await forge.openIssues()).map(({ number, author, title, body }) => [number, author.id, title, body.replace(/\r\n/g, '\n')]), [[two, ada.id, 'Another', ''], [one, ada.id, 'A question', 'How?\n\nAnd why?']]);
    await place.people.closeIssue(two);
    assert.deepEqual((await forge.openIssues()).map(({ number }) => number), [one]);
  });

  check('what a person closed unmerged is not proposed again until it is something else', async (place) => {
    const forge = await place.open();
    const wish = (content: string) => forge.writePullRequest({ branch: 'headgate/refresh-2', title: 'Refresh', body: 'New data.', message: 'Refresh', content, files: { 'registry/datasets/b.json': `"${content}"\n` } });
    const first = await wish('aa11');
    assert.deepEqual([first.did, (await wish('aa11')).did], ['created', 'unchanged']);
    await place.people.close(first.number);
    const declined = await wish('aa11');
    assert.deepEqual([declined.number, declined.did, (await forge.openPullRequests()).length], [first.number, 'unchanged', 0]);
    const second = await wish('bb22');
    assert.equal(second.did, 'created');
    assert.notEqual(second.number, first.number);
    assert.deepEqual((await forge.openPullRequests()).map(({ number }) => number), [second.number]);
  });

  check('a check is written, changed in place, and left alone when it is right', async (place) => {
    await place.people.person('ada', 'read');
    const { headSha: sha } = await place.people.openPullRequest({ author: 'ada', branch: 'more' });
    const forge = await place.open();
    const began = await forge.writeCheck({ name: 'headgate/plan', sha, title: 'Planning', summary: 'x', url: 'https://example.org/p' });
    assert.equal(began.did, 'created');
    const done = { name: 'headgate/plan', sha, conclusion: 'success', title: '12 cached, 3 new', summary: 'All fine.', url: 'https://example.org/p' } as const;
    assert.equal((await forge.writeCheck(done)).did, 'updated');
    assert.equal((await forge.writeCheck(done)).did, 'unchanged');
    assert.equal((await forge.writeCheck({ ...done, name: 'headgate/run' })).did, 'created');
    // A verdict may be taken back.
    const { conclusion: _, ...open } = done;
    assert.equal((await forge.writeCheck(open)).did, 'updated');
    const annotations: Annotation[] = [{ path: 'registry/x.json', line: 1, level: 'failure', title: 't', message: 'm' }];
    assert.equal((await forge.writeCheck({ ...done, annotations })).annotationsLeft, lacks.annotations === true ? 1 : 0);
    assert.equal((await forge.writeCheck({ ...done, title: `${'🧪'.repeat(300)} end`, summary: 'ä'.repeat(70_000) })).did, 'updated');
  });

  check('a workflow is started with its inputs; its runs can be told apart', async (place) => {
    const forge = await place.open();
    await forge.dispatch('run.yml', { pr: '1', proposal: 'abc' });
    assert.deepEqual((await place.people.dispatches()).map(({ workflow, inputs }) => ({ workflow, inputs: { ...inputs } })), [{ workflow: 'run.yml', inputs: { pr: '1', proposal: 'abc' } }]);
    const [run, ...more] = await forge.liveRuns('run.yml');
    assert.deepEqual([run?.title, run?.attempt, run?.waiting, more.length], ['#1 abc', 1, true, 0]);
    assert.deepEqual(await forge.liveRuns('other.yml'), []);
    assert.deepEqual([await forge.newestRuns('run.yml'), await forge.newestRuns('other.yml')], [['#1 abc'], []]);
    const able = await forge.cancelRun(run?.id ?? 0);
    assert.equal((await forge.liveRuns('run.yml')).length, able ? 0 : 1);
    assert.deepEqual(await forge.newestRuns('run.yml'), ['#1 abc'], 'those that ended, too');
    // Cancelled already, or never there.
    assert.equal(await forge.cancelRun(run?.id ?? 0), able);
    assert.equal(await forge.cancelRun(NOBODY), able);
  });

  check('a pull request of our own: made, left alone, brought up to date', async (place) => {
    const forge = await place.open();
    const wish = { branch: 'headgate/refresh-1', title: 'Refresh', body: 'New data.', message: 'Refresh', files: { 'registry/datasets/a.json': '{}\n', 'README.md': null } };
    const first = await forge.writePullRequest(wish);
    assert.equal(first.did, 'created');
    assert.equal((await forge.writePullRequest(wish)).did, 'unchanged');
    const second = await forge.writePullRequest({ ...wish, title: 'Refresh it', files: { 'registry/datasets/a.json': '{"b":1}\n' } });
    assert.deepEqual([second.number, second.did], [first.number, 'updated']);
    assert.deepEqual(await place.people.files('headgate/refresh-1'), { 'README.md': '# widgets\n', 'registry/datasets/a.json': '{"b":1}\n' });
    const made = await forge.pullRequest(first.number);
    assert.deepEqual([made?.headBranch, made?.title, made?.author.id], ['headgate/refresh-1', 'Refresh it', place.self.id]);
    await assert.rejects(forge.writePullRequest({ ...wish, branch: 'main' }), /no branch of ours/);
  });
}
