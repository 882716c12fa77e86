import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mayBeCommand, parseCommand, type Said } from '../../../runner/commands/forge/grammar.ts';

const digest = 'a1'.repeat(32);
const run: Said = { kind: 'command', command: { verb: 'run', proposal: digest } };
const nothing: Said = { kind: 'nothing' };

test('a command is a line of its own', () => {
  assert.deepEqual(parseCommand(`/run ${digest}`), run);
  assert.deepEqual(parseCommand(`Looks right to me.\r\n\r\n/run ${digest}  \r\nThank you.`), run);
  assert.deepEqual(parseCommand('/plan'), { kind: 'command', command: { verb: 'plan' } });
  assert.deepEqual(parseCommand('/cancel relief ada/relief relief'), { kind: 'command', command: { verb: 'cancel', analyses: ['relief', 'ada/relief'] } });
  assert.deepEqual(parseCommand('/pause'), { kind: 'command', command: { verb: 'pause', analyses: [] } });
});

test('A39: what is quoted, code, hidden or within a line is no command', () => {
  const line = `/run ${digest}`;
  for (const body of [
    `> ${line}`, `>${line}`, `> somebody wrote\n${line}`, `   > ${line}`, `> a\n> b\n${line}\n${line}`, `\`\`\`\n${line}\n\`\`\``, `\`\`\`\n${line}`, `~~~~ sh\n\`\`\`\n~~~\n${line}\n~~~~`, `\`\`\`\`\n\`\`\`\n${line}\n\`\`\`\``, `    ${line}`, `\t${line}`, ` ${line}`,
    `please ${line}`, `- ${line}`, `1. ${line}`, `\`${line}\``, `**${line}**`, `<!--\n${line}\n-->`, `<!-- x --><!--\n${line}`, `<pre>\n${line}\n</pre>`, `<textarea>\n${line}`, `/RUN ${digest}`, `/runs ${digest}`, `//run ${digest}`, `\u200b${line}`, `/ru\u200bn ${digest}`, `/\u0280un ${digest}`, '/usr/bin/run it', '', 'hello',
  ]) assert.deepEqual(parseCommand(body), nothing, JSON.stringify(body));
  // After what hides it ends, the next lines are the author's own again.
  for (const before of ['> quoted\n\n', '```\ncode\n```\n', '<!-- x -->\n', '<!--\nx\n-->\n', '<pre>x</pre>\n', '~~~\n```\n~~~\n', '``` not a fence ```\n']) assert.deepEqual(parseCommand(`${before}${line}`), run, JSON.stringify(before));
});

test('A39: only a whole digest, and only one command', () => {
  for (const body of ['/run', '/run a1b2', `/run ${digest.slice(1)}`, `/run ${digest}0`, `/run ${digest.toUpperCase()}`, `/run sha256:${digest}`, `/run ${digest} now`, `/run ${digest}\n/run ${digest}`, `/cancel\n/run ${digest}`, '/plan it', '/help me', '/cancel ../x', '/cancel $(x)', `/cancel ${'a '.repeat(21)}`, '/retry a\u200bb']) assert.equal(parseCommand(body).kind, 'unclear', JSON.stringify(body));
});

test('what is no command is known before anything is asked', () => {
  assert.equal(mayBeCommand('Thank you!\nNice.'), false);
  assert.equal(mayBeCommand(`x\n/run ${digest}`), true);
  assert.equal(mayBeCommand(`${'x\n'.repeat(40_000)}/plan`), false);
});
