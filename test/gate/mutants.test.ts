import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { checks } from './checks.ts';
import { loadModules } from './world.ts';

const runner = join(import.meta.dirname, '../../runner');

/** What is taken out of the gate, and the test that has to go red. */
const mutants: readonly (readonly [file: string, from: string, to: string, caughtBy: string])[] = [
  ['gate', 'if (trust === undefined) return', 'if (trust === undefined || facts.store.kind === \'folder\') return', 'I13: with keys nobody is the owner'],
  ['gate', 'store.kind === \'remote\' || store.owned', 'true', 'I13: with no keys the store has to be the owner\'s, and then it is allowed'],
  ['gate', 'if (policy === undefined) return', 'if (policy === undefined) return { allowed: \'owner\' }; if (policy === undefined) return', 'I14: the policy at the tip decides, not the one that was signed by'],
  ['gate', 'if (asks === undefined) return { refused', 'if (asks === undefined) return { allowed: \'owner\' }; if (asks === undefined) return { refused', 'I13: a plan that is not recomputed from the commits is refused'],
  ['gate', '!isFor(approval, asks) || ', '', 'A44: signed is not approved: a valid signature under another plan, installation or role'],
  ['gate', 'approval.plans.includes(asks.plan)', 'approval.plans.length > 0', 'I3: an approval covers each plan of its proposal, and no other'],
  ['gate', 'approval.series.includes(asks.series)', 'true', 'a standing approval covers its series within its bounds'],
  ['gate', '(launch.approval !== undefined && launch.approval !== approval.id)', 'false', 'I13: a launch may only narrow its approval'],
  ['gate', ' && own.length === 0', '', 'A20: closed, drafted and retargeted pull requests start nothing'],
  ['gate', 'return now < expires ? []', 'return now !== expires ? []', 'I13: an approval and a launch expire'],
  ['gate', 'if (state === \'closed\')', 'if (state === undefined)', 'A20: closed, drafted and retargeted pull requests start nothing'],
  ['gate', 'if (draft && state === \'open\')', 'if (draft && state === \'closed\')', 'A20: closed, drafted and retargeted pull requests start nothing'],
  ['gate', 'if (!base.isDefault)', 'if (base.branch === \'\')', 'A20: closed, drafted and retargeted pull requests start nothing'],
  ['gate', 'commits.headSha !== headSha && (action', 'commits.headSha === \'\' && (action', 'I13: a plan that is not recomputed from the commits is refused'],
  ['gate', 'mine >= launchesPerPerson', 'mine > launchesPerPerson', 'A33: nobody has more live launches than the policy allows'],
  ['gate', 'theirs >= (launchesPerTeam as number)', 'theirs > (launchesPerTeam as number)', 'A33: nobody has more live launches than the policy allows'],
  ['gate', 'approval.repository !== trust.repository', 'approval.repository === \'\'', 'I13: repository, installation and runner are bound'],
  ['gate', 'approval.installation !== trust.installation', 'approval.installation === \'\'', 'I13: repository, installation and runner are bound'],
  ['gate', '!approval.runners.includes(launch.runner)', 'approval.runners.length === 0', 'I13: repository, installation and runner are bound'],
  ['gate', 'proposalDigest(approval.plans) !== approval.proposal', 'proposalDigest(approval.plans) === approval.proposal && approval.plans.length === 0', 'I3: a list of plans that is not the proposal is refused'],
  ['gate', 'approval.pullRequest?.number !== pullRequest.number', 'approval.pullRequest === undefined', 'A15: an approval of another pull request does not count'],
  ['gate', 'if (!(issued <= now + SKEW))', 'if (issued === 0)', 'A51: only our own clock and what we signed decide'],
  ['gate', 'if (!(now < expires))', 'if (now > expires)', 'A51: only our own clock and what we signed decide'],
  ['gate', '!(now < issued + most * HOUR)', '!(now < expires + most * HOUR)', 'A51: only our own clock and what we signed decide'],
  ['gate', 'if (launch.cache === \'off\') return', 'if (launch.cache === undefined) return', 'I13: a launch may only narrow its approval'],
  ['gate', 'return launch.force ?', 'return launch.force === undefined ?', 'I13: a launch may only narrow its approval'],
  ['gate', 'used.launches : used.launches + 1', 'used.launches : used.launches', 'I13: so many launches, and no more'],
  ['gate', 'Math.min(approval.maxAttempts, ', 'Math.max(approval.maxAttempts, ', 'I14: the policy at the tip decides, not the one that was signed by'],
  ['gate', 'value >= bound && value > 0', 'value > bound', 'I13: at the budget it stops, and says what is left before'],
  ['gate', 'approval.run?.id === run.id && approval.run.attempt === run.attempt', 'approval.run?.id === run.id', 'I9: a re-run is a new decision'],
  ['gate', 'action === \'rerun\' ? [\'a re-run', 'action === undefined ? [\'a re-run', 'I9: a re-run is a new decision'],
  ['gate', 'asks.units > approval.units', 'asks.units > approval.units * 2', 'a standing approval covers its series within its bounds'],
  ['gate', 'location.startsWith(source)', 'location.includes(\'data.example.org\')', 'a standing approval covers its series within its bounds'],
  ['gate', 'needsOf(policy, larger(now, approval.class))', 'needsOf(policy, approval.class)', 'I14: the policy at the tip decides, not the one that was signed by'],
  ['gate', 'needsOf(policy, larger(now, approval.class))', 'needsOf(policy, now)', 'I14: a class that is larger than the plan needs keeps what it asked for'],
  ['gate', 'if (now === undefined || refused.length > 0) return', 'if (now === undefined) return', 'A33: the work itself is bounded, whoever approves'],
  ['gate', '...(pullRequest?.others ?? [])', '', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['gate', 'pullRequest?.author ?? approval.pullRequest?.author', 'approval.pullRequest?.author', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['approvers', 'counted.length < needs.approvers', 'approvers.length < needs.approvers', 'A44: signed is not approved: a valid signature under another plan, installation or role'],
  ['approvers', 'else if (!counted.some((one) => samePerson(one, approver)))', 'else', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['approvers', 'if (!isAmong(policy, needs.who, approver)) return', 'if (needs.who.length === 0) return', 'A13: who may approve, by role, person, and what became of the comment'],
  ['approvers', '!WRITERS.includes(approver.role)', 'approver.role === \'none\'', 'A44: signed is not approved: a valid signature under another plan, installation or role'],
  ['approvers', 'if (author !== undefined && samePerson(author, approver)) return `${login} is the author`;', '', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['approvers', 'others.some((other) => samePerson(other, approver))', 'others.length > 99', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['approvers', 'author === undefined || samePerson(author, approver) ? undefined', 'author !== null ? undefined', 'A14: the class self is for the author alone, within its bounds'],
  ['approvers', 'if (needs.budget && budget.cost === undefined)', 'if (needs.budget && budget.tasks === undefined)', 'I14: a class that is larger than the plan needs keeps what it asked for'],
  ['people', '(a.id !== 0 && a.id === b.id) || ', '', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['people', 'a.login.toLowerCase() === b.login.toLowerCase()', 'a.login === b.login', 'A14: nobody approves their own work: author, committer, last pusher, dispatcher'],
  ['people', 'declared === undefined || declared === account.id || account.id === 0', 'true', 'A13: who may approve, by role, person, and what became of the comment'],
  ['evidence', 'if (one.bot) return', 'if (one.bot === undefined) return', 'A13: who may approve, by role, person, and what became of the comment'],
  ['evidence', 'if (one.edited) return', 'if (one.edited === undefined) return', 'A13: who may approve, by role, person, and what became of the comment'],
  ['evidence', 'one.proposal !== proposal', 'one.proposal === undefined', 'A13: evidence is about this proposal, this commit, this attempt'],
  ['evidence', 'one.proposal !== proposal', '!proposal.startsWith(one.proposal ?? \'-\')', 'A13: evidence is about this proposal, this commit, this attempt'],
  ['evidence', 'one.commit !== headSha', 'one.commit === undefined', 'A13: evidence is about this proposal, this commit, this attempt'],
  ['evidence', 'one.run.attempt !== run.attempt', 'one.run.attempt === 0', 'A13: evidence is about this proposal, this commit, this attempt'],
  ['envelope', 'if (key === undefined || !isSignedBy(envelope, payload, key)) continue;', 'if (key === undefined) continue;', 'I13: only a key of the configuration signs'],
  ['envelope', 'if (reason !== undefined) revoked =', 'if (reason === undefined && title === \'x\') revoked =', 'I13: what a revoked key signed counts no more'],
  ['envelope', 'if (envelope.payloadType !== payloadType) return', 'if (envelope.payloadType === \'\') return', 'I13: a changed payload, and a payload of another type, are refused'],
  ['signature', '${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length}', '${payloadType} ${payload.length}', 'an approval is known by its bytes: the vectors of keys, envelopes and digests'],
  ['signature', 'return bytes?.length === 64 && verify(null, signed, key, bytes);', 'return bytes?.length === 64;', 'I13: only a key of the configuration signs'],
  ['policy', '[\'/\', \'@\'].includes(image[start.length] ?? \'\')', 'true', 'A29: only images, and A31: only hosts that the policy lists'],
  ['policy', 'host.endsWith(listed.slice(1))', 'host.endsWith(listed.slice(2))', 'A29: only images, and A31: only hosts that the policy lists'],
  ['policy', 'declared.approvers ?? (name === \'large\' ? 2 : 1)', 'declared.approvers ?? 1', 'I14: a class that is larger than the plan needs keeps what it asked for'],
  ['policy', '[\'self\', \'standard\', \'large\']', '[\'large\', \'standard\', \'self\']', 'a policy says in words why something is in no smaller class'],
  ['proposal', '[...new Set(plans)].sort()', '[...plans]', 'an approval is known by its bytes: the vectors of keys, envelopes and digests'],
  ['proposal', '!known.has(plan)', 'known.size < 99', 'a proposal is what a change adds or alters, and is compared with the one before'],
];

test(`each of ${mutants.length} mutants of the gate is caught by the test that guards what it breaks`, async (t) => {
  assert.ok(mutants.length >= 20);
  const root = mkdtempSync(join(tmpdir(), 'headgate-mutants-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  const survived: string[] = [];
  for (const [i, [file, from, to, caughtBy]] of mutants.entries()) {
    const folder = join(root, String(i));
    cpSync(join(runner, 'gate'), folder, { recursive: true });
    // Only the gate is copied; what it imports from other parts is the real thing.
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      writeFileSync(path, readFileSync(path, 'utf8').replace(/from '\.\.\/([^']+)'/g, (_, rest: string) => `from '${pathToFileURL(join(runner, rest)).href}'`).replace(/from '(semver[^']*)'/g, (_, name: string) => `from '${import.meta.resolve(name)}'`));
    }
    const path = join(folder, `${file}.ts`);
    const source = readFileSync(path, 'utf8');
    assert.equal(source.split(from).length, 2, `gate/${file}.ts has this once: ${from}`);
    writeFileSync(path, source.replace(from, () => to));
    const check = checks[caughtBy];
    assert.ok(check, `there is no test ${caughtBy}`);
    const modules = await loadModules(folder);
    let red = false;
    try {
      check(modules);
    } catch (error) {
      // A mutant that does not load or crashes proves nothing.
      red = (error as { code?: string }).code === 'ERR_ASSERTION';
      if (!red) throw new Error(`the mutant ${from} → ${to} does not run`, { cause: error });
    }
    if (!red) survived.push(`${file}: ${from} → ${to}`);
  }
  assert.deepEqual(survived, []);
});
