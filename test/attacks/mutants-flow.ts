import type { Mutant } from './mutants.ts';

const [hostile, attacks, invariants] = ['hostile', 'attacks', 'invariants'].map((name) => `test/commands/forge/${name}.test.ts`) as [string, string, string];

/** What is taken out of the jobs of the flow, of what reads a change, and of what becomes of results. */
export const flowMutants: readonly Mutant[] = [
  // A change is read as data.
  ['runner/declare/bare/read-change.ts', 'repository.seal();', "repository.seal();\n  await repository.call(['read-tree', head]);", hostile, 'A1: a change full'],
  ['runner/declare/bare/tree.ts', "mode === '120000' ? 'link' : mode !== '100644'", "mode === '0' ? 'link' : mode !== '120000' && mode !== '100644'", hostile, 'A7, I1'],
  ['runner/declare/paths.ts', 'else if (other !== part) {', 'else if (other === undefined) {', hostile, 'A6: names that are not one'],
  ['runner/declare/bare/tree.ts', 'if (files.length > limits.files) throw', 'if (files.length > 1e12) throw', 'test/commands/forge/bombs.test.ts', 'A8: a hundred thousand'],
  ['runner/declare/bare/repository.ts', "return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)", 'return text !== \'\'', hostile, 'A9: addresses, refs'],
  ['runner/declare/bare/repository.ts', '!transports.includes(transport as Transport)', 'transport === undefined', hostile, 'A9: addresses, refs'],
  ['runner/declare/bare/git.ts', 'major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])', 'major < 0', hostile, 'A54: git that is not there'],
  ['runner/declare/parse.ts', 'if (depth > deepest) return at;', '', 'test/declare/hostile.test.ts', 'A5: nesting'],
  ['runner/declare/parse.ts', 'if (namesInText(text) !== namesInValue(document))', 'if (text === \'\')', hostile, 'A5: JSON that programs'],
  ['runner/declare/change-kinds.ts', "new Set(['policy', 'runner', 'forge'])", "new Set(['runner', 'forge'])", hostile, 'I14: policy, runners'],
  ['runner/plan/plan.ts', "taggedDigest('plan', 1, body as unknown as Json)", "taggedDigest('plan', 1, { ...body, inputs: {} } as unknown as Json)", 'test/gate/asks.test.ts', 'A12: nothing that a plan'],
  ['runner/plan/plan.ts', "taggedDigest('plan', 1, body as unknown as Json)", "taggedDigest('plan', 1, { ...body, inputs: {} } as unknown as Json)", hostile, 'A12: what can mean'],
  ['runner/commands/forge/propose.ts', 'rmSync(folder, { recursive: true, force: true });', '', 'test/actions/attacks.test.ts', 'A23: as processes'],
  // What jobs hand on is checked.
  ['runner/commands/forge/handed.ts', ' || report.pullRequest !== about.pullRequest', '', 'test/actions/attacks.test.ts', 'A22: as processes'],
  ['actions/shell.ts', 'process.stdout.write(`::stop-commands::${mark}\\n${text.endsWith(\'\\n\') ? text : `${text}\\n`}::${mark}::\\n`);', 'process.stdout.write(text);', 'test/actions/validate.test.ts', 'A3: names and texts'],
  ['actions/shell.ts', 'setOutput(n === 0 ? name : `${name}-${n + 1}`, part);', 'process.stdout.write(`::set-output name=${name}::${part}\\n`);', 'test/actions/attacks.test.ts', 'A4: as processes'],
  ['runner/report/markdown.ts', '`<code>${entities(visibleText(text, longest))}</code>`', '`<code>${visibleText(text, longest)}</code>`', 'test/actions/attacks.test.ts', 'A2, I12: as processes'],
  // What is started is what was approved, by whom it counts.
  ['runner/commands/forge/command.ts', 'pullRequest: number, baseSha: base.sha, headSha, proposal', 'pullRequest: number, baseSha: headSha, headSha, proposal', invariants, 'I2: both commits'],
  ['runner/commands/forge/dispatch.ts', 'if (proposal.digest !== request.proposal)', "if (proposal.digest === '')", invariants, 'I4: what was recomputed'],
  ['runner/commands/forge/dispatch.ts', 'if (proposal.digest !== request.proposal)', "if (proposal.digest === '')", attacks, 'A11: after A'],
  ['runner/commands/forge/dispatch.ts', 'if (proposal.digest !== request.proposal)', "if (proposal.digest === '')", invariants, 'I3: an approval is of a digest'],
  ['runner/commands/forge/sign.ts', 'new Date(now + needs.expiresHours * HOUR)', 'new Date(Date.now() + needs.expiresHours * HOUR)', attacks, 'A51: no time'],
  ['runner/commands/forge/facts.ts', ', ...(dispatcher === undefined ? [] : [dispatcher])', '', attacks, 'A14: nobody approves'],
  ['runner/commands/forge/sign.ts', "const id = ['pr', String(pullRequest)", "const id = ['pr', String(Math.random()).slice(2), String(pullRequest)", invariants, 'I7: each write'],
  // The gate asks the same again: with either of them nothing gets through.
  ['runner/commands/forge/guard.ts', 'if (fact.headSha !== request.headSha)', "if (fact.headSha === '')", attacks, 'A10: whenever', [['runner/gate/gate.ts', 'commits.headSha !== headSha && (action', "commits.headSha === '' && (action"]]],
  ['runner/commands/forge/facts.ts', ', ...(dispatcher === undefined ? [] : [dispatcher])', '', attacks, 'A52: whoever'],
  ['runner/commands/forge/evidence.ts', 'comment.on !== pullRequest || ', '', attacks, 'A15: evidence and digest'],
  ['runner/commands/forge/evidence.ts', 'if (clicks.length >= attempt && people.length === 1)', 'if (people.length === 1)', invariants, 'I9: a click counts'],
  ['runner/commands/forge/evidence.ts', 'if (clicks.length >= attempt && people.length === 1)', 'if (people.length === 1)', 'test/actions/approvals.test.ts', 'A20, I9: as processes'],
  ['runner/commands/forge/sign.ts', "if ('refused' in opened) return", "if ('refused' in opened && path === '') return", invariants, 'I13, A44: an approval that somebody'],
  ['runner/commands/forge/request.ts', "input('proposal', /^[0-9a-f]{64}$/", "input('proposal', /^.*$/", attacks, 'A15: inputs of any'],
  ['runner/commands/forge/request.ts', "PLAN_WORKFLOW = 'plan.yml'", "PLAN_WORKFLOW = 'approve.yml'", attacks, 'A19: a comment'],
  ['runner/commands/forge/command.ts', "return edited ? 'it was edited after it was written' : undefined;", 'return edited ? undefined : undefined;', attacks, 'A39: what is quoted'],
  ['runner/commands/forge/grammar.ts', 'else if (/^ {0,3}>/.test(line)) quoted = true;', 'else if (line === \'\') quoted = true;', 'test/commands/forge/grammar.test.ts', 'A39: what is quoted'],
  ['runner/commands/forge/steer.ts', '(one) => one.pullRequest?.number === pullRequest', '(one) => one.pullRequest !== undefined', attacks, 'A46: opening'],
  ['runner/commands/forge/post.ts', "await forge.writeCheck({ name: PLAN_CHECK, sha: head, ...planCheck(report, plain), ...link });", '', 'test/commands/forge/scenarios.test.ts', 'I7, A18'],
  ['runner/commands/forge/repair.ts', '.slice(0, PLANS_IN_A_TURN)', '', attacks, 'A33, A40: of hundreds'],
  ['runner/commands/forge/reconcile.ts', 'ranked.sort((a, b) => a.rank - b.rank)', 'ranked.reverse()', attacks, 'A33, A40: of hundreds'],
  ['runner/forge/compare-settings.ts', "...(adminsCanBypass ? ['administrators may pass by its protection'] : []),", '', 'test/forge/settings.test.ts', 'I5: an environment'],
  // Tokens of jobs.
  ['runner/forge/oidc.ts', 'audiences: [identity.audience]', "audiences: [identity.audience, 'sts.amazonaws.com']", 'test/forge/oidc.test.ts', 'A25: tokens of other'],
  ['runner/forge/oidc.ts', "['repository_id', 'repository_owner_id', 'ref', 'runner_environment'].map", "['repository_owner_id', 'ref', 'runner_environment'].map", 'test/forge/oidc.test.ts', 'A26: the same names'],
  ['runner/forge/oidc.ts', "['repository_id', 'repository_owner_id', 'ref', 'runner_environment'].map", "['repository_id', 'repository_owner_id', 'ref'].map", 'test/forge/oidc.test.ts', 'A27: tokens of other'],
  ['runner/forge/lint-trust.ts', "if (!exact.has('sub'))", "if (exact.has('x'))", 'test/forge/oidc.test.ts', 'A25: the linter finds nothing'],
  ['runner/forge/github/checks.ts', 'app?.id === self.app', 'app?.id !== 0', 'test/forge/limits.test.ts', 'A17: a check', [['runner/forge/github/checks.ts', '...(self.app === undefined ? {} : { app_id: self.app })', '']]],
  // Commands, and what comes of them.
  ['runner/execute/kubernetes/pod.ts', 'automountServiceAccountToken: false', 'automountServiceAccountToken: true', 'test/execute/kubernetes/job.test.ts', 'I8; eks'],
  ['runner/execute/download.ts', "['169.254.0.0', 16], ", '', 'test/execute/download.test.ts', 'A32: addresses'],
  ['runner/task/collect.ts', 'if (stat.isSymbolicLink()) return', 'if (stat.isFIFO()) return', 'test/task/collect.test.ts', 'A35: links are refused'],
  ['runner/gate/judge.ts', 'if (declared.get(name)?.kind !== kind)', "if (name === '')", 'test/publish/forged.test.ts', 'A35: a forged record'],
  ['runner/publish/carry.ts', 'return bytes !== undefined && (await to.putBlob(bytes)) === digest;', 'return bytes !== undefined && (await to.putBlob(bytes)) !== \'\' || true;', 'test/publish/forged.test.ts', 'I10: bytes'],
  ['runner/report/markdown.ts', '`<code>${entities(visibleText(text, longest))}</code>`', '`<code>${visibleText(text, longest)}</code>`', 'test/report/markdown.test.ts', 'I12, A37: any text'],
  ['runner/report/markdown.ts', ".replace(UNSEEN, '\\ufffd').replace(PILE, '$1').trim();", '.trim();', 'test/report/markdown.test.ts', 'A37: letters that nobody'],
  ['site/model/markdown.ts', '.use(rehypeSanitize, schema)', '', 'test/site/model.test.ts', 'A36: never makes'],
  ['setup.js', "'--ignore-scripts', ", '', 'test/docs/dependencies.test.ts', 'A43: every package'],
];
