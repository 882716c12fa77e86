import { spawn } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir, userInfo } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');
/** Where the tour pretends to be. */
const HOME = '/home/ada/headgate';

/** A command of the tour and what it prints, as the page has it. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

/** Commands in the console blocks of a page: lines that begin with `$ `, each followed by its output. */
export function stepsOf(page: string): Step[] {
  return blocksOf(page).flatMap((block) => block.split(/^\$ /m).slice(1).map((part) => {
    const [command = '', ...rest] = part.split('\n');
    return { command, output: rest.join('\n').trimEnd() };
  }));
}

function blocksOf(page: string): string[] {
  return [...page.matchAll(/^```console\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);
}

/** A copy of the example registry in a temporary folder, with `headgate` on the PATH. */
export function stage(): { readonly play: (command: string) => Promise<string>; readonly end: () => void } {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'headgate-tour-')));
  cpSync(join(project, 'registry'), join(folder, 'registry'), { recursive: true, filter: (path) => !path.includes('.headgate') });
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/headgate'), `#!/bin/sh\nexec '${process.execPath}' '${join(project, 'runner/cli.ts')}' "$@"\n`);
  chmodSync(join(folder, 'bin/headgate'), 0o755);
  const play = (command: string): Promise<string> =>
    new Promise((done, fail) => {
      // Both streams in the order of writing, as a terminal shows them.
      const child = spawn('sh', ['-c', `exec 2>&1; ${command}`], { cwd: folder, env: { PATH: `${join(folder, 'bin')}:${dirname(process.execPath)}:/usr/bin:/bin`, HOME: folder }, stdio: ['ignore', 'pipe', 'inherit'] });
      let text = '';
      child.stdout.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      child.once('error', fail);
      child.once('close', () => done(readable(text.replaceAll(folder, HOME))));
    });
  return { play, end: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Output for a page: no progress (it depends on the speed of the machine), nobody's names. */
function readable(text: string): string {
  const lines = text.split('\n').filter((line) => !/^\S+ +\d+\/\d+ /.test(line));
  return lines.join('\n').replaceAll(new RegExp(`\\b(by|on) (?:${literally(userInfo().username)}|${literally(hostname())})\\b`, 'g'), (_, word: string) => `${word} ${word === 'by' ? 'ada' : 'laptop'}`).trimEnd();
}

function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What of an output does not depend on machine, hour and speed. */
export function essence(output: string): string {
  return output
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/\b[0-9a-f]{8,64}\b/g, '<digest>')
    .replace(/\d+(\.\d+)? (s|min|h)\b/g, '<seconds>')
    .replace(/\d+(\.\d+)? ([KMG]iB|B)\b/g, '<bytes>')
    .replace(/\d+\.\d+\.\d+ on \S+, isolation \S+/g, '<realisation>')
    .replace(/ {2,}/g, '  ');
}

/** Puts what the commands really print into the page. */
async function write(): Promise<void> {
  const path = join(project, 'README.md');
  const { play, end } = stage();
  try {
    let page = readFileSync(path, 'utf8');
    for (const block of blocksOf(page)) {
      let text = '';
      for (const part of block.split(/^\$ /m).slice(1)) {
        const command = part.split('\n')[0] as string;
        const output = await play(command);
        text += `$ ${command}\n${output === '' ? '' : `${output}\n`}`;
      }
      page = page.replace(`\`\`\`console\n${block}\`\`\``, () => `\`\`\`console\n${text}\`\`\``);
    }
    writeFileSync(path, page);
  } finally {
    end();
  }
}

if (import.meta.main) await write();
