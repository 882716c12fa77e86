import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeCommand } from '../../../runner/commands/forge/grammar.ts';
import { reconcile } from '../../../runner/commands/forge/reconcile.ts';
import { repair } from '../../../runner/commands/forge/repair.ts';
import { PLAN_WORKFLOW, readRunRequest, readRunTitle, RUN_WORKFLOW, runInputs, STEER_WORKFLOW } from '../../../runner/commands/forge/request.ts';
import type { Role } from '../../../runner/model/approval.ts';
import { addUser } from '../../forge/fake/world.ts';
import { flow, type Flow } from './flow-world.ts';

/** The inputs of W4 that a comment leads to. */
async function inputsOf(f: Flow, number: number, comment: number, digest?: string): Promise<{ readonly [name: string]: string }> {
  const { headSha, base } = (await (await f.forge()).pullRequest(number)) as NonNullable<Awaited<ReturnType<Awaited<ReturnType<Flow['forge']>>['pullRequest']>>>;
  return runInputs({ pullRequest: number, baseSha: base.sha, headSha, proposal: digest ?? (await f.digest(number)), evidence: [{ kind: 'comment', id: comment }] });
}

function refused(answer: Awaited<ReturnType<Flow['run']>>, pattern: RegExp): void {
  assert.ok('refused' in answer, `this was started: ${JSON.stringify(answer)}`);
  assert.match(answer.refused.join('\n'), pattern);
}

async function nothingStarted(f: Flow): Promise<void> {
  for (const folder of ['approvals', 'launches', 'queue', 'proposals', 'plans']) assert.deepEqual(await f.store.list(folder), [], folder);
}

test('A10: whenever the head moves, at any request, nothing is started that is not what the head was when it was last read', async (t) => {
  const f = await flow(t);
  let [started, refusals] = [0, 0];
  for (let at = 0; ; at += 1) {
    const { number, headSha } = await f.open('ada', 'a');
    const comment = await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`);
    const inputs = await inputsOf(f, number, comment);
    const first = f.place.wire.requests.length;
    let moved = false;
    // Just before the forge answers the request of this index, somebody pushes.
    f.place.fault = (index) => {
      if (index - first === at) {
        moved = true;
        void f.push(number, 'b');
      }
      return undefined;
    };
    const answer = await f.run(inputs);
    f.place.fault = () => undefined;
    const launches = (await f.launches()).filter(({ why }) => why.startsWith(`pull request ${number},`));
    if (!moved) {
      assert.ok('approval' in answer && launches.length === 1);
      break;
    }
    if ('refused' in answer) {
      refusals += 1;
      assert.match(answer.refused.join('\n'), /is at [0-9a-f]{40} now|recomputed from/);
      assert.deepEqual(launches, []);
    } else {
      // The head was read before the push: what is started is what was approved, and nothing of the new commit.
      started += 1;
      assert.deepEqual(launches.map(({ analysis }) => analysis), ['copy-a']);
      assert.equal((await f.approvals()).find(({ pullRequest }) => pullRequest?.number === number)?.pullRequest?.headSha, headSha);
    }
    assert.ok(at < 60, 'there is no end to the requests');
  }
  assert.ok(refusals >= 8, `only ${refusals} of the moves were refused, ${started} came too late`);
});

test('A11: after A, B and A again, an approval of A is for A', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'a');
  const forA = await f.digest(number);
  const comment = await f.place.people.comment('bo', number, `/run ${forA}`);
  await f.push(number, 'b');
  assert.notEqual(await f.digest(number), forA);
  refused(await f.run(await inputsOf(f, number, comment, forA)), /the commits give the proposal [0-9a-f]{64}, and [0-9a-f]{64} was approved/);
  refused(await f.run(await inputsOf(f, number, comment)), /it is not for the whole digest of this proposal/);
  await nothingStarted(f);
  f.forcePush(number, headSha);
  const answer = await f.run(await inputsOf(f, number, comment));
  assert.ok('approval' in answer);
  assert.deepEqual((await f.launches()).map(({ analysis }) => analysis), ['copy-a']);
});

test('A13: only people with the right to write approve, by their role now, in a comment that is as it was written', async (t) => {
  const f = await flow(t);
  const roles: readonly Role[] = ['none', 'read', 'triage', 'write', 'maintain', 'admin'];
  f.policy = { ...f.policy, teams: { lab: { title: 'Lab', members: ['bo', 'cy', 'grace', 'ada', 'lookalike', 'robot[bot]'] } }, classes: { standard: { who: ['team:lab'] } } };
  for (const role of roles) {
    for (const isAuthor of [false, true]) {
      for (const edited of [false, true]) {
        const author = isAuthor ? 'bo' : 'ada';
        f.place.world.roles.set(f.cast.bo?.id as number, role);
        const { number } = await f.open(author, 'a');
        const comment = await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`);
        if (edited) await f.place.people.editComment('bo', comment, `/run ${await f.digest(number)}`);
        const answer = await f.run(await inputsOf(f, number, comment));
        const allowed = ['write', 'maintain', 'admin'].includes(role) && !isAuthor && !edited;
        assert.equal('approval' in answer, allowed, `${role}, author: ${isAuthor}, edited: ${edited}: ${JSON.stringify(answer)}`);
        const said = await f.hear(comment);
        assert.equal(said.did === 'dispatched', !edited && (isAuthor || ['write', 'maintain', 'admin'].includes(role)), `W3: ${role}, author: ${isAuthor}, edited: ${edited}: ${JSON.stringify(said)}`);
        f.place.world.runs.clear();
      }
    }
  }
  // A program is nobody, whatever it may do; nor is somebody who took the login of one who may.
  const bot = addUser(f.place.world, 'robot[bot]', 'Bot');
  f.place.world.roles.set(bot.id, 'admin');
  f.place.world.roles.set(f.cast.bo?.id as number, 'write');
  const { number } = await f.open('ada', 'b');
  refused(await f.run(await inputsOf(f, number, await f.place.people.comment('robot[bot]', number, `/run ${await f.digest(number)}`))), /robot\[bot\] does not count: it is no person/);
  await f.place.people.rename(f.cast.bo as NonNullable<typeof f.cast.bo>, 'bo-2');
  await f.place.people.person('bo', 'write');
  f.policy = { ...f.policy, people: { bo: { name: 'Bo', forgeId: f.cast.bo?.id as number } } };
  refused(await f.run(await inputsOf(f, number, await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`))), /bo is not among those who may approve/);
});

test('A14: nobody approves what they made, pushed or dispatched', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'ab');
  await f.push(number, 'ab', 'cy');
  const [byCy, byBo] = [await f.place.people.comment('cy', number, `/run ${await f.digest(number)}`), await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`)];
  refused(await f.run(await inputsOf(f, number, byCy)), /cy committed to it, pushed it or dispatched it/);
  refused(await f.run(await inputsOf(f, number, byBo), { by: f.cast.bo as NonNullable<typeof f.cast.bo> }), /bo committed to it, pushed it or dispatched it/);
  const own = await f.open('grace', 'abc');
  refused(await f.run(await inputsOf(f, own.number, await f.place.people.comment('grace', own.number, `/run ${await f.digest(own.number)}`))), /grace is the author/);
  await nothingStarted(f);
  // Below the threshold their own command is enough, and is recorded as the policy's.
  const small = await f.open('grace', 'a');
  assert.ok('approval' in (await f.run(await inputsOf(f, small.number, await f.place.people.comment('grace', small.number, `/run ${await f.digest(small.number)}`)))));
  assert.deepEqual((await f.approvals()).map(({ class: name, approvers }) => [name, approvers.map(({ via }) => via)]), [['self', ['policy']]]);
});

test('A15: evidence and digest of another pull request start nothing', async (t) => {
  const f = await flow(t);
  const [one, other] = [await f.open('ada', 'a'), await f.open('mallory', 'bc')];
  const comment = await f.place.people.comment('bo', one.number, `/run ${await f.digest(one.number)}`);
  refused(await f.run(await inputsOf(f, other.number, comment)), /is not below the pull request/);
  refused(await f.run(await inputsOf(f, other.number, comment, await f.digest(one.number))), /is not below the pull request/);
  // Somebody quotes, below the second, the digest of the first: it is not what its commits give.
  const quoted = await f.place.people.comment('bo', other.number, `/run ${await f.digest(one.number)}`);
  refused(await f.run(await inputsOf(f, other.number, quoted, await f.digest(one.number))), /the commits give the proposal/);
  const issue = await f.place.people.openIssue('mallory', 'x', 'y');
  refused(await f.run(await inputsOf(f, one.number, await f.place.people.comment('bo', issue, `/run ${await f.digest(one.number)}`))), /is not below the pull request/);
  // Commits of the second under the number of the first.
  const inputs = await inputsOf(f, one.number, comment);
  refused(await f.run({ ...inputs, head_sha: other.headSha }), /is at [0-9a-f]{40} now/);
  await nothingStarted(f);
});

test('A15: inputs of any other form are refused before anything is asked', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const good = await inputsOf(f, number, await f.place.people.comment('bo', number, 'x'));
  assert.ok(!('refused' in readRunRequest(good)));
  const requests = f.place.wire.requests.length;
  for (const [name, values] of Object.entries({ pr: ['', '0', '-1', '1e3', '1 ', '01', '1\n2', '$(x)'], base_sha: ['main', 'HEAD', '--upload-pack=x', good.head_sha?.slice(1), `${good.head_sha}0`, good.head_sha?.toUpperCase()], head_sha: ['refs/heads/x', ''], proposal: ['', 'latest', `${good.proposal} `, good.proposal?.slice(0, 12)], evidence: ['', 'comment', 'comment:x', 'issue:1', 'comment:1;review:2', 'comment:0', 'comment:1,'] })) {
    for (const value of values) refused(await f.run({ ...good, [name]: value as string }), new RegExp(`the input ${name} is`));
  }
  assert.equal(f.place.wire.requests.length, requests);
  // A title is read back only when it is one of ours.
  const request = readRunRequest(good);
  assert.ok(!('refused' in request));
  assert.deepEqual(readRunTitle(`run ${Object.values(runInputs(request)).join(' ')}`), request);
  for (const title of ['', 'run', `run ${good.proposal}`, `run x ${Object.values(good).join(' ')}`]) assert.equal(readRunTitle(title), undefined, title);
});

test('A19: a comment can start three workflows, and nothing else', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const seen = new Set<string>();
  for (const line of [`/run ${await f.digest(number)}`, '/plan', '/pause', '/resume copy-a', '/cancel', '/retry', '/help', '/run', '/rerun', '/approve', '/merge']) {
    const before = f.place.wire.requests.length;
    const said = await f.say('bo', number, line);
    if (said.did === 'dispatched') seen.add(said.workflow);
    for (const request of f.place.wire.requests.slice(before)) assert.match(request, /^GET |^POST \/repos\/acme\/widgets\/(actions\/workflows\/(run|plan|steer)\.yml\/dispatches|issues\/\d+\/comments)$|^PATCH \/repos\/acme\/widgets\/issues\/comments\/\d+$/, line);
  }
  assert.deepEqual([...seen].sort(), [PLAN_WORKFLOW, RUN_WORKFLOW, STEER_WORKFLOW].sort());
  assert.equal((await f.comments(number)).filter(({ by }) => by.startsWith('headgate')).length, 1);
});

test('A39: what is quoted or code, edited, gone, or below an issue, is no command', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const digest = await f.digest(number);
  for (const body of [`> /run ${digest}`, `\`\`\`\n/run ${digest}\n\`\`\``, `<!--\n/run ${digest}\n-->`, `see /run ${digest}`]) assert.equal((await f.say('bo', number, body)).did, 'ignored', body);
  const edited = await f.place.people.comment('bo', number, 'Nice.');
  await f.place.people.editComment('mallory', edited, `/run ${digest}`);
  assert.deepEqual(await f.hear(edited), { did: 'ignored', reason: 'it was edited after it was written' });
  assert.deepEqual(await f.hear(987_654), { did: 'ignored', reason: 'it is gone' });
  assert.equal((await f.say('bo', await f.place.people.openIssue('ada', 'x', 'y'), `/run ${digest}`)).did, 'ignored');
  assert.equal((await f.say('mallory', number, `/run ${digest}`)).did, 'ignored');
  assert.deepEqual(f.place.world.dispatches, []);
  assert.deepEqual((await f.comments(number)).filter(({ by }) => by.startsWith('headgate')), []);
  // What holds no command costs no request.
  const requests = f.place.wire.requests.length;
  const chat = await f.place.people.comment('mallory', number, 'thanks!');
  assert.equal((await f.hear(chat, 'thanks!')).did, 'ignored');
  assert.equal(f.place.wire.requests.length, requests);
  assert.equal(mayBeCommand('thanks!'), false);
});

test('A46: opening and closing in turns cancels what a closed pull request has, once, and nothing of others', async (t) => {
  const f = await flow(t);
  const [one, other] = [await f.open('ada', 'a'), await f.open('mallory', 'a')];
  for (const { number } of [one, other]) {
    await f.say('bo', number, `/run ${await f.digest(number)}`);
    await f.drain();
  }
  const launches = await f.launches();
  assert.equal(launches.length, 2);
  const plan = launches[0]?.plan as string;
  const own = launches.find(({ why }) => why.startsWith(`pull request ${one.number},`))?.id;
  const writes = f.place.wire.writes();
  for (let round = 0; round < 5; round += 1) {
    // The event comes late: it is open again.
    assert.deepEqual((await f.steer(one.number, { kind: 'closed' })).wishes, []);
    await f.place.people.close(one.number);
    await f.steer(one.number, { kind: 'closed' });
    (f.place.world.issues.get(one.number) as { state: string }).state = 'open';
  }
  assert.deepEqual((await f.wishes(plan)).map(({ action, launches: of }) => [action, of]), [['cancel', [own]]]);
  assert.equal(f.place.wire.writes(), writes);
  // Titles are by whoever starts a workflow: one that names another pull request is left alone.
  await f.place.people.close(one.number);
  for (const title of [`run ${other.number} ${'a'.repeat(40)} ${'b'.repeat(40)} ${'c'.repeat(64)} comment:1`, 'run $(x)', '']) f.place.world.runs.set(f.place.world.nextId(), { id: f.place.world.nextId(), workflow: RUN_WORKFLOW, title, attempt: 1, status: 'waiting', conclusion: null, clicks: [] });
  assert.deepEqual((await f.steer(one.number, { kind: 'closed' })).cancelled, []);
});

test('A51: no time that a forge or a commit tells decides anything: an approval ends by the clock of who signed it', async (t) => {
  const f = await flow(t);
  const { number } = await f.open('ada', 'a');
  const comment = await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`);
  for (const [one, years] of [[f.place.world.comments.get(comment), 30], [f.place.world.comments.get(comment), -30]] as const) {
    // Both instants are changed alike: it is not edited, only old or of the future.
    const shifted = (one?.created ?? 0) + years * 365 * 86_400;
    Object.assign(one as object, { created: shifted, updated: shifted });
    assert.ok('approval' in (await f.run(await inputsOf(f, number, comment))), String(years));
  }
  const [approval] = await f.approvals();
  assert.equal(approval?.issued, new Date(f.now).toISOString());
  // The same evidence later is the same approval, which ended.
  f.now += 8 * 86_400_000;
  refused(await f.run(await inputsOf(f, number, comment)), /it expired at/);
  assert.equal((await f.approvals()).length, 1);
});

test('A52: whoever starts the workflow by hand has no more than the evidence gives', async (t) => {
  const f = await flow(t);
  const { number, headSha } = await f.open('ada', 'a');
  const comment = await f.place.people.comment('mallory', number, `/run ${await f.digest(number)}`);
  const by = f.cast.cy as NonNullable<typeof f.cast.cy>;
  refused(await f.run(await inputsOf(f, number, comment), { by }), /mallory has the role read|is not among those who may approve/);
  refused(await f.run({ ...(await inputsOf(f, number, comment)), evidence: 'comment:424242' }, { by }), /the comment 424242 is gone/);
  refused(await f.run({ ...(await inputsOf(f, number, comment)), evidence: `review:${await f.place.people.review('cy', number, 'approved')}` }, { by }), /cy committed to it, pushed it or dispatched it/);
  refused(await f.run({ ...(await inputsOf(f, number, comment)), evidence: `review:${await f.place.people.review('bo', number, 'changes-requested')}` }, { by }), /it does not approve/);
  await nothingStarted(f);
  // Good evidence, sent again and again: one approval, one launch, one budget.
  const good = await inputsOf(f, number, await f.place.people.comment('bo', number, `/run ${await f.digest(number)}`));
  for (let n = 0; n < 4; n += 1) assert.ok('approval' in (await f.run(good, { by })));
  assert.deepEqual([(await f.approvals()).length, (await f.launches()).length], [1, 1]);
  // Nor is what was cancelled begun anew by it.
  const [launch] = await f.launches();
  await f.end(launch as NonNullable<typeof launch>, 'cancelled');
  await f.store.remove(`queue/lab/${launch?.id}`);
  assert.ok('approval' in (await f.run(good, { by })));
  assert.deepEqual(await f.store.list('queue/lab'), []);
  // A review at the head counts, one that was given before a push does not.
  const review = await f.place.people.review('bo', number, 'approved');
  await f.push(number, 'a');
  refused(await f.run({ ...(await inputsOf(f, number, comment)), evidence: `review:${review}` }), /it was given for another commit/);
  assert.notEqual((await (await f.forge()).pullRequest(number))?.headSha, headSha);
});

test('A33, A40: of hundreds of pull requests of one author a few are planned in a turn, and nobody else is kept waiting', async (t) => {
  const f = await flow(t);
  for (let n = 0; n < 150; n += 1) await f.open('mallory', 'a');
  const { number: other } = await f.open('ada', 'b');
  const forge = await f.forge();
  const repairs = await reconcile({ forge, snapshots: [] });
  assert.equal(repairs.plan.length, 151);
  assert.ok(repairs.plan.slice(0, 2).some(({ pullRequest }) => pullRequest === other), 'one of each author comes first');
  const { dispatched } = await repair(forge, repairs);
  assert.equal(dispatched.length, 25);
  assert.ok(dispatched.some(({ inputs }) => inputs.pr === String(other)));
  // Each was told once that it is looked at; the next turn asks about each, and writes nothing.
  const [requests, writes] = [f.place.wire.requests.length, f.place.wire.writes()];
  await reconcile({ forge, snapshots: [] });
  assert.equal(f.place.wire.writes(), writes);
  assert.ok(f.place.wire.requests.length - requests <= 151 + 10, String(f.place.wire.requests.length - requests));
});
