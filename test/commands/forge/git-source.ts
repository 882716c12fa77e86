import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import type { TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { asSha, type Origin, type Sha } from '../../../runner/declare/bare/repository.ts';
import { registry, type RegistryBuilder } from '../../rig.ts';

/** An entry of a tree, as raw as git has it: any name, any mode. */
export interface RawEntry {
  readonly mode: string;
  readonly name: string | Buffer;
  readonly object: string;
}

/** Contents of a file, or an object of any mode that is there already. */
export type Content = string | Buffer | { readonly mode: string; readonly object: string };

/**
 * A repository whose objects are written by hand, so that it can hold what git itself would refuse to make: names with a
 * slash or `.git` in them, trees that contain each other's weight, blobs that were never files.
 */
export interface GitSource {
  readonly folder: string;
  readonly origin: Origin;
  object(type: 'blob' | 'tree' | 'commit', bytes: Buffer): string;
  /** A tree of entries in the order that git wants, or as they are with `sorted: false`. */
  tree(entries: readonly RawEntry[], how?: { readonly sorted: boolean }): string;
  /** A tree of nested folders. */
  files(files: { readonly [path: string]: Content }): string;
  commit(tree: string, ...parents: readonly string[]): Sha;
  /** Makes a ref of any name. */
  ref(name: string, commit: string): void;
}

/** Makes one that is removed when the test ends. */
export function gitSource(t: Pick<TestContext, 'after'>): GitSource {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-source-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const below of ['objects', 'refs/heads']) mkdirSync(join(folder, below), { recursive: true });
  writeFileSync(join(folder, 'HEAD'), 'ref: refs/heads/main\n');
  writeFileSync(join(folder, 'config'), '[core]\nrepositoryformatversion = 0\nbare = true\n');
  const known = new Set<string>();
  const object: GitSource['object'] = (type, bytes) => {
    const whole = Buffer.concat([Buffer.from(`${type} ${bytes.length}\0`), bytes]);
    const id = createHash('sha1').update(whole).digest('hex');
    if (known.has(id)) return id;
    known.add(id);
    const file = join(folder, 'objects', id.slice(0, 2), id.slice(2));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, deflateSync(whole, { level: 1 }));
    return id;
  };
  const tree: GitSource['tree'] = (entries, { sorted } = { sorted: true }) => {
    // Git sorts folders as if their names ended in a slash.
    const name = (entry: RawEntry): Buffer => Buffer.concat([Buffer.from(entry.name), Buffer.from(entry.mode === '40000' ? '/' : '')]);
    const list = sorted ? [...entries].sort((a, b) => Buffer.compare(name(a), name(b))) : entries;
    return object('tree', Buffer.concat(list.flatMap((entry) => [Buffer.from(`${entry.mode} `), Buffer.from(entry.name), Buffer.from([0]), Buffer.from(entry.object, 'hex')])));
  };
  const files: GitSource['files'] = (all) => {
    const inner = new Map<string, { [path: string]: Content }>();
    const entries: RawEntry[] = [];
    for (const [path, content] of Object.entries(all)) {
      const slash = path.indexOf('/');
      if (slash >= 0) {
        const first = path.slice(0, slash);
        inner.set(first, { ...inner.get(first), [path.slice(slash + 1)]: content });
      } else if (typeof content === 'object' && 'mode' in content) entries.push({ name: path, ...content });
      else entries.push({ name: path, mode: '100644', object: object('blob', Buffer.from(content as string)) });
    }
    for (const [name, below] of inner) entries.push({ name, mode: '40000', object: files(below) });
    return tree(entries);
  };
  return {
    folder,
    origin: { url: pathToFileURL(folder).href, transports: ['file'] },
    object,
    tree,
    files,
    commit: (of, ...parents) => asSha(object('commit', Buffer.from(`tree ${of}\n${parents.map((parent) => `parent ${parent}\n`).join('')}author a <a@example.org> 1700000000 +0000\ncommitter a <a@example.org> 1700000000 +0000\n\nx\n`))) as Sha,
    ref: (name, commit) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), `${commit}\n`);
    },
  };
}

const port = { mediaType: 'text/plain' };

/** A policy in which ada may approve her own small work. */
export const policy = JSON.stringify({
  $schema: '../schemas/policy.v1.json',
  people: { ada: { name: 'Ada' }, bo: { name: 'Bo' } },
  classes: { self: { who: ['ada'], upTo: { cpuHours: 8 } }, standard: { who: ['ada', 'bo'] } },
  prices: { currency: 'EUR', cpuHour: 0.5 },
});

/** A small registry in order: one analysis over four tiles, in two steps. */
export function small(): RegistryBuilder {
  return registry()
    .tool('copy', { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.from}', '{outputs.to}'], inputs: { from: port }, outputs: { to: port } })
    .tool('join', { environment: { programs: { sh: '*', cat: '*' } }, command: ['sh', '-c', 'cat "$@" > "$0"', '{outputs.all}', '{inputs.from}'], inputs: { from: { ...port, list: true } }, outputs: { all: port } })
    .tiles('tiles', { x: 4 }, ([x]) => `tile ${x}\n`)
    .pipeline('copies', { inputs: { tile: port }, parameters: { k: { type: 'integer', default: 1 } }, steps: { copy: { uses: 'copy@1.0.0', inputs: { from: 'inputs.tile' } }, join: { uses: 'join@1.0.0', inputs: { from: 'steps.copy.to' }, over: 'all' } }, outputs: { all: { from: 'steps.join.all', role: 'data' } } })
    .analysis('joined', { pipeline: 'copies@1.0.0', inputs: { tile: { dataset: 'tiles@1.0.0' } } })
    .file('policy.json', policy);
}

/** The files of a registry below `registry/`, as a tree takes them. */
export function inFolder(builder: RegistryBuilder): { [path: string]: string } {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-files-'));
  try {
    builder.write(folder);
    return Object.fromEntries(readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [`registry/${relative(folder, path)}`, readFileSync(path, 'utf8')];
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
