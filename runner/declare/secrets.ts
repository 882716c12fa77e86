import type { Diagnostic, Position } from '../model/diagnostic.ts';

/** What credentials look like. `see` names the shape in messages, which never hold what was found. */
const shapes: readonly (readonly [see: string, shape: string])[] = [
  ['a GitHub token', 'gh[pousr]_[A-Za-z0-9]{36,255}'],
  ['a GitHub token', 'github_pat_[A-Za-z0-9_]{60,255}'],
  ['a GitLab token', 'gl(?:pat|dt|rt|ptt|cbt|soat)-[A-Za-z0-9_-]{20,64}'],
  ['an AWS access key', '(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}(?![A-Za-z0-9])'],
  ['a Google API key', 'AIza[A-Za-z0-9_-]{35}(?![A-Za-z0-9_-])'],
  ['a Google client secret', 'GOCSPX-[A-Za-z0-9_-]{28}'],
  ['a Slack token', 'xox[abeoprs]-[A-Za-z0-9-]{20,250}'],
  ['a Slack webhook', 'https://hooks\\.slack\\.com/services/T[A-Z0-9]{6,12}/B[A-Z0-9]{6,12}/[A-Za-z0-9]{20,30}'],
  ['an npm token', 'npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])'],
  ['a PyPI token', 'pypi-AgE[A-Za-z0-9_-]{50,400}'],
  ['a Stripe key', '[rs]k_live_[A-Za-z0-9]{20,120}'],
  ['an Anthropic key', 'sk-ant-[A-Za-z0-9]{2,12}-[A-Za-z0-9_-]{40,200}'],
  ['an OpenAI key', 'sk-(?:proj|svcacct|admin)-[A-Za-z0-9_-]{40,250}'],
  ['a Hugging Face token', 'hf_[A-Za-z0-9]{34,40}(?![A-Za-z0-9])'],
  ['a Docker token', 'dckr_[po]at_[A-Za-z0-9_-]{27,40}'],
  ['a DigitalOcean token', 'do[opr]_v1_[a-f0-9]{64}'],
  ['a Databricks token', 'dapi[a-f0-9]{32}(?![A-Za-z0-9])'],
  ['a SendGrid key', 'SG\\.[A-Za-z0-9_-]{22}\\.[A-Za-z0-9_-]{43}'],
  ['an Azure storage key', 'AccountKey=[A-Za-z0-9+/]{86}=='],
  ['an age key', 'AGE-SECRET-KEY-1[A-Z0-9]{58}'],
  ['a Vault token', 'hvs\\.[A-Za-z0-9_-]{60,200}'],
  ['a private key', '-----BEGIN (?:[A-Z0-9]{2,12} )?PRIVATE KEY(?: BLOCK)?-----(?:\\\\[rn]|\\s)[A-Za-z0-9+/=:,\\s\\\\-]{40}'],
];

const known = new RegExp(`(?<![A-Za-z0-9_])(?:${shapes.map(([, shape], i) => `(?<s${i}>${shape})`).join('|')})`, 'g');
/** A user with a password before a host. */
const address = /:\/\/[^/\s:@"'<>{}$]{1,64}:(?!\*)(?<value>[^/\s:@"'<>{}$]{6,200})@[A-Za-z0-9.-]{3,200}/g;
/** A word for a credential, then a value of letters and digits. */
const named = /(?:password|passwd|passphrase|secret|token|credentials?|api[_-]?key|access[_-]?key|private[_-]?key|auth[_-]?key)[A-Za-z0-9_-]{0,32}["']?[ \t]{0,8}(?:=>|[:=])[ \t]{0,8}["']?(?<value>[A-Za-z0-9+/_=.~-]{20,200})(?![A-Za-z0-9+/_=.~-])/gi;
/** What nobody would use: examples, placeholders, references to something else. */
const harmless = /example|placeholder|changeme|dummy|sample|redacted|your[-_]|x{4,}|\*{3,}|0{6,}|1234567|abcdef|^\$|user:password|^sha(?:256|512)|\.(?:ts|js|py|json|com|org)$/i;
/** Bits for each letter from which a text is random: words and paths have about three. */
const RANDOM = 4.1;
const RANDOM_HEX = 3.3;
/** Findings of one file. */
const most = 20;

/**
 * What looks like a credential in a file that somebody contributes: tokens by their well-known forms (errors), and long
 * random texts beside a word such as `password` (warnings). What is found is in no message.
 */
export function secretFindings(path: string, bytes: Uint8Array): Diagnostic[] {
  // One letter for each byte: offsets are right for ASCII, which all of these are, and no text is too broken to look at.
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const found: Diagnostic[] = [];
  const tell = (code: string, severity: Diagnostic['severity'], from: number, length: number, message: string): void => {
    if (found.length < most) found.push({ code, severity, message, file: path, range: { start: positionAt(text, from), end: positionAt(text, from + length) }, related: [], hint: 'Revoke it now: whoever can read this change has it. Then take it out of the branch, its earlier commits included. In an example, write EXAMPLE into it.' });
  };
  for (const match of text.matchAll(known)) {
    const [whole] = match;
    if (harmless.test(whole)) continue;
    const which = Object.entries(match.groups ?? {}).find(([, value]) => value !== undefined)?.[0] ?? 's0';
    tell('secret.token', 'error', match.index, whole.length, `This looks like ${shapes[Number(which.slice(1))]?.[0]}.`);
  }
  for (const match of text.matchAll(address)) if (!harmless.test(match[0])) tell('secret.token', 'error', match.index, match[0].length, 'This looks like a password in an address.');
  // In bytes that are no text, random letters are no wonder.
  if (text.includes('\0')) return found;
  for (const match of text.matchAll(named)) {
    const value = match.groups?.['value'] ?? '';
    const from = match.index + match[0].length - value.length;
    if (!isRandom(value) || harmless.test(value) || found.some(({ range }) => range.start.offset <= from && from < range.end.offset)) continue;
    tell('secret.value', 'warning', from, value.length, `A random text of ${value.length} letters stands beside a word for a credential.`);
  }
  return found;
}

/** Whether letters follow each other as if drawn by lot: digits and letters, and few of them often. */
function isRandom(value: string): boolean {
  if (!/[0-9]/.test(value) || !/[A-Za-z]/.test(value)) return false;
  const hex = /^[0-9a-f]+$/i.test(value);
  if (hex && value.length < 32) return false;
  const counts = new Map<string, number>();
  for (const letter of value) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / value.length) * Math.log2(count / value.length);
  return bits >= (hex ? RANDOM_HEX : Math.min(RANDOM, Math.log2(value.length) - 0.5));
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  let line = 1;
  for (let at = before.indexOf('\n'); at !== -1; at = before.indexOf('\n', at + 1)) line += 1;
  return { line, column: offset - start + 1, offset };
}
