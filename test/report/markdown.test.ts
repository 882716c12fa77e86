import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { code, cut, fence, folded, link, markdownTable, prose, visibleText } from '../../runner/report/markdown.ts';
import { inertReasons, rendered } from './rendered.ts';

/** What strangers write to be taken for somebody else, to call people, or to leave their place. */
const corpus: readonly string[] = [
  '@everyone @octo-org/team please look', 'mail me@example.org', 'see #1 and GH-12, other/repo#3 and octo@1234567', 'commit 0123abcdef0123abcdef0123abcdef0123abcdef',
  '</details></td></table><h1>APPROVED</h1>', '<details open><summary>more</summary>', '<!-- headgate:proposal -->', '--> <b>x</b>', '<img src=https://evil.example/beacon.png>', '![x](https://evil.example/beacon.png)',
  '[click](javascript:alert(1))', '[click](https://evil.example)', '<https://evil.example>', 'https://evil.example/x www.evil.example', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#64;everyone &commat;everyone',
  '`code` ``more`` ```', '| a | b |', '\\| \\` \\<b\\>', '# heading', '> [!WARNING]\n> approved', '- [x] done', '1. one', '---', '===', '+ plus', '    indented', '***bold*** __it__ ~~no~~ $x^2$ $$y$$', ':white_check_mark: approved',
  'user\u202Egnp.exe', 'a\u200Bb\u2060c\uFEFFd\u00ADe', '\u{E0041}\u{E0042}hidden', 'x\uFE0F\u{E0100}', 'z\u0301\u0302\u0303\u0304\u0305\u0306', '\u3164\u2800\u115F', '\uD800 half', 'line\u2028sep\u2029par', 'bell\u0007\u001b[31mred\u001b[0m', '::error file=x::y', '%0A::error::y', '[^1]: note [^1]', '<a href="https://evil.example" onclick=x>y</a>', '\r\n\r\n## new section\r\n',
];

test('A37: whatever a stranger writes is the text of one place, and nothing of it is Markdown or HTML', () => {
  for (const text of corpus) {
    for (const one of [`- ${prose(text)}\n`, markdownTable(['a', 'b'], [[code(text), prose(text)]]), folded(code(text), prose(text)), `${fence(text)}\n`]) assert.deepEqual(inertReasons(one), [], `${JSON.stringify(text)} gives ${one}`);
    for (const frame of [`${code(text)}\n`, `${prose(text)}\n`]) assert.deepEqual(inertReasons(frame), [], frame);
    for (const frame of [`${code(text)}\n`, `${prose(text)}\n`]) assert.equal(rendered(frame).text.replace(/\u200b/g, '').trim(), visibleText(text), JSON.stringify(text));
  }
});

test('A37: letters that nobody sees, and that turn the direction of writing, are shown as what they are', () => {
  assert.equal(visibleText('user\u202Egnp.exe'), 'user\ufffdgnp.exe');
  assert.equal(visibleText('a\u200Bb\u{E0041}c\uFE0F'), 'a\ufffdb\ufffdc\ufffd');
  assert.equal(visibleText('z\u0301\u0302\u0303\u0304!'), 'z\u0301\u0302!');
  assert.equal(visibleText('one\ntwo\u2028three'), 'one two three');
  assert.equal(visibleText('Größe µm 数据 é'), 'Größe µm 数据 é');
});

test('I12, A37: any text at all is inert', () => {
  const pieces = fc.constantFrom(...corpus, '<', '>', '`', '|', '\\', '&', '\n', '@a', '#1', '*', '_', '[', ']', '(', ')', '!', '~', '$', ':');
  fc.assert(fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }), (parts) => {
    const text = parts.join('');
    for (const one of [`- ${prose(text)}\n`, markdownTable(['a'], [[code(text)]]), folded(code(text), fence(text))]) assert.deepEqual(inertReasons(one), [], JSON.stringify(text));
  }), { numRuns: 30, seed: 5 });
});

test('a text is cut between letters, and never makes a comment long', () => {
  assert.equal(cut('abcdef', 4), 'abc…');
  assert.equal(cut('𝒜𝒜𝒜𝒜', 3), '𝒜𝒜…');
  assert.equal(cut('𝒜𝒜', 2), '𝒜𝒜');
  assert.ok(code('<'.repeat(100_000)).length < 2000);
  assert.ok(fence('`'.repeat(100_000)).length < 10_000);
});

test('a fence is longer than any run of its marks in the log, and shows the end of the log', () => {
  assert.equal(fence('a\n```\nb'), '````text\na\n```\nb\n````');
  assert.equal(fence('\u001b[31mred\u001b[0m\r\nnext'), '```text\nred\nnext\n```');
  assert.match(fence(`${'x'.repeat(5000)}\nthe end`, 100), /^```text\n…x+\nthe end\n```$/);
});

test('a link goes where it says, or is none', () => {
  assert.equal(link('page', 'https://site.example/a_b/(c)'), '[page](https://site.example/a%5Fb/%28c%29)');
  for (const bad of ['javascript:alert(1)', 'data:text/html,x', '//evil', 'https://user:secret@site.example/', 'nonsense', undefined]) assert.equal(link('page', bad), 'page');
  assert.equal(link('page', 'https://x.example/\n"><b>'), '[page](https://x.example/%22%3E%3Cb%3E)');
});
