import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder for one test, with files written into it and git in it when asked. */
export interface Folder extends Disposable {
  readonly root: string;
  write(path: string, content: string | object): void;
  remove(path: string): void;
  git(...args: readonly string[]): string;
  /** Commits everything; answers the commit's name. */
  commit(): string;
}

/** Makes an empty folder that vanishes at the end of its scope. */
export function folder(): Folder {
  const root = mkdtempSync(join(tmpdir(), 'headgate-declare-'));
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', '-c', 'commit.gpgsign=false', '-c', 'init.defaultBranch=main', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } }).trim();
  return {
    root,
    git,
    write: (path, content) => {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
    },
    remove: (path) => rmSync(join(root, path), { recursive: true }),
    commit: () => {
      git('add', '--all');
      git('commit', '--quiet', '--allow-empty', '--message', 'State');
      return git('rev-parse', 'HEAD');
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A small tool in order. */
export function copyTool(changes: object = {}): { [name: string]: unknown } {
  return {
    $schema: '../../../schemas/tool.v1.json', id: 'copy', version: '1.0.0', title: 'Copy', licence: 'Apache-2.0',
    environment: { programs: { node: '>=20' } }, code: ['main.mjs'], command: ['node', '{code}/main.mjs', '{inputs.from}', '{outputs.to}', '{parameters.title}'],
    inputs: { from: { mediaType: 'text/csv', description: 'Any table.' } }, outputs: { to: { mediaType: 'text/csv' } },
    parameters: { title: { type: 'string', default: 'x', description: 'A title.' } }, ...changes,
  };
}

/** A dataset of one small file, in order, with the bytes of `table`. */
export function tableDataset(changes: object = {}): { [name: string]: unknown } {
  const digest = `sha256:${createHash('sha256').update(table).digest('hex')}`;
  return {
    $schema: '../../../schemas/dataset.v1.json', id: 'numbers', version: '1.0.0', title: 'Numbers', licence: 'CC0-1.0', source: 'Made up for a test.',
    files: { 'numbers.csv': { digest, size: table.length, mediaType: 'text/csv', columns: [{ name: 'a', description: 'First.' }] } }, ...changes,
  };
}

/** Bytes of the dataset's file. */
export const table = 'a,b\n1,2\n';

/** Writes the tool and the dataset with their files. */
export function writeGood(into: Folder, below = ''): void {
  into.write(`${below}tools/copy/1.0.0.json`, copyTool());
  into.write(`${below}tools/copy/1.0.0/main.mjs`, '// copies\n');
  into.write(`${below}datasets/numbers/1.0.0.json`, tableDataset());
  into.write(`${below}datasets/numbers/1.0.0/numbers.csv`, table);
}
