import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { test } from 'node:test';

const project = resolve(import.meta.dirname, '..');

/**
 * Which parts may import which, besides themselves. A part is a folder of `runner/`, `cli.ts`, or the site. An item
 * that names a file (`declare/shape`) allows that file and nothing else of its folder.
 */
const allowed: { readonly [part: string]: readonly string[] } = {
  model: [],
  declare: ['model', 'schemas'],
  plan: ['model', 'declare'],
  gate: ['model', 'declare', 'plan'],
  store: ['model'],
  // Shapes of JSON outputs are checked by the interpreter that checks parameters.
  task: ['model', 'plan', 'store', 'declare/shape'],
  // The table of known programs is data of the declarations; which files of a registry count is said in one place.
  execute: ['model', 'plan', 'store', 'task', 'declare/programs', 'declare/place'],
  agent: ['model', 'plan', 'store', 'task', 'declare/programs'],
  catalogue: ['model', 'declare/registry', 'plan', 'store'],
  // Publishing joins what was approved, what ran and which bytes there are.
  publish: ['model', 'plan', 'gate', 'store', 'task', 'execute'],
  forge: ['model'],
  workflows: ['model'],
  report: ['model', 'declare/diagnostic'],
  commands: ['model', 'declare', 'plan', 'gate', 'store', 'task', 'execute', 'catalogue', 'publish', 'forge', 'workflows', 'report', 'manifests', 'site/build', 'site/stamp'],
  'cli.ts': ['commands'],
  // A forge and stores are opened by who knows what the workflow hands over.
  actions: ['commands', 'model', 'forge/forge', 'forge/forge-error', 'forge/open', 'store/store'],
  // It names the programs of the image, and imports none.
  image: [],
  // The build is one function for `headgate up`; pages see the catalogue's types and pure code only.
  site: ['model', 'plan', 'catalogue/catalogue'],
};

/** Files that may use `process`, each with the members it may touch and the reason. Every other file is given what it needs. */
const processUsers: { readonly [file: string]: readonly [members: string, reason: string] } = {
  'setup.js': ['argv env exit exitCode', 'the program of a fresh checkout: there is nothing before it'],
  'runner/cli.ts': ['argv env exit exitCode', 'the command line: the only place that ends the process'],
  'runner/agent/agent.ts': ['argv env exit', 'the main program of the container that holds the credentials of a pod: told by its arguments, ended by kubelet'],
  'runner/execute/local/worker.ts': ['exit', 'the main program of a worker process: it ends when its runner does'],
  'runner/execute/local/pool.ts': ['env', 'hands PATH, and nothing else, to the workers; reads which GPUs it may use itself'],
  'runner/execute/local/programs.ts': ['env', 'looks declared programs up on PATH'],
  'actions/stores.ts': ['env', 'hands the credentials of a store to the client, in the environment of its own process'],
  'actions/shell.ts': ['env', 'the main program of every action: reads its inputs, masks its secrets'],
  'site/build.ts': ['env', 'hands the environment on to the build, a process of its own'],
  'site/astro.config.mjs': ['env', 'is told by `build.ts` where to read and write'],
  'runner/image/make.ts': ['argv exitCode', 'the program that the Containerfile runs: its own Node becomes that of the image'],
  'runner/declare/generate.ts': ['argv exitCode', 'a program for people who change the schemas'],
};

/** Files with a default export, because the tool that loads them asks for one. */
const defaultExports: { readonly [file: string]: string } = {
  'site/astro.config.mjs': 'Astro reads its configuration so',
};

/** Files that hold the text of other programs, which is not theirs to be judged by. */
const QUOTES = new Set(['runner/commands/starter.ts']);
const GENERATED = /\.generated\.(js|ts|d\.ts)$|^runner\/model\/declared\.ts$/;
/** Lines that a file of `runner/` may have. A longer one holds more than one idea. */
const LONGEST = 400;

const files = [...sources('runner'), ...sources('site'), ...sources('actions').filter((file) => file.endsWith('.ts'))];

test('every import is one that the table allows', () => {
  const wrong: string[] = [];
  let checked = 0;
  for (const file of files) {
    for (const specifier of importsOf(text(file))) {
      const target = relative(project, resolve(project, dirname(file), specifier));
      const [from, to] = [partOf(file), partOf(target)];
      checked += 1;
      if (from === to || (allowed[from] ?? []).some((item) => item === to || below(target, item))) continue;
      wrong.push(`${file} imports ${target}: ${from} may see ${allowed[from]?.join(', ') ?? 'nothing, since it is not in the table'}`);
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(checked > 300, `only ${checked} imports were found`);
});

test('there are no default exports', () => {
  const found = files.filter((file) => /^export default\b|^export \{[^}]*\bas default\b/m.test(text(file)));
  assert.deepEqual(found.sort(), Object.keys(defaultExports).sort());
});

test('process is used where the list says, and nowhere else', () => {
  const touched = ['argv', 'env', 'exit', 'exitCode'];
  const found = new Map<string, Set<string>>();
  for (const file of ['setup.js', ...files]) {
    if (QUOTES.has(file)) continue;
    const members = [...code(text(file)).matchAll(/(?<![\w.])process\.(argv|env|exit|exitCode)\b/g)].map((match) => match[1] as string);
    // `const { env } = process` reads it as well.
    const taken = [...code(text(file)).matchAll(/\{([^{}]*)\} = process\b/g)].flatMap((match) => (match[1] as string).split(',').map((name) => name.trim())).filter((name) => touched.includes(name));
    const imported = [...code(text(file)).matchAll(/import \{([^{}]*)\} from 'node:process'/g)].flatMap((match) => (match[1] as string).split(',').map((name) => name.trim())).filter((name) => touched.includes(name));
    const all = new Set([...members, ...taken, ...imported]);
    if (all.size > 0) found.set(file, all);
  }
  const listed = Object.fromEntries(Object.entries(processUsers).map(([file, [members]]) => [file, members.split(' ').sort()]));
  assert.deepEqual(Object.fromEntries([...found].map(([file, members]) => [file, [...members].sort()])), listed);
});

test(`no file of runner/ has more than ${LONGEST} lines`, () => {
  const long = files.filter((file) => file.startsWith('runner/') && !GENERATED.test(file)).map((file) => [file, text(file).trimEnd().split('\n').length] as const);
  assert.deepEqual(long.filter(([, lines]) => lines > LONGEST).map(([file, lines]) => `${file}: ${lines} lines`), []);
});

test('every export has a docstring', () => {
  const bare: string[] = [];
  let checked = 0;
  for (const file of files) {
    if (GENERATED.test(file) || !file.endsWith('.ts')) continue;
    const lines = text(file).split('\n');
    lines.forEach((line, i) => {
      if (!/^export (async )?(function|const|class|interface|type|let) /.test(line)) return;
      checked += 1;
      const before = lines[i - 1]?.trimEnd() ?? '';
      const overload = /^export (async )?function (\w+)/.exec(before)?.[2];
      if (!before.endsWith('*/') && !(overload !== undefined && line.includes(`function ${overload}`))) bare.push(`${file}:${i + 1} ${line.slice(0, 80)}`);
    });
  }
  assert.deepEqual(bare, []);
  assert.ok(checked > 300, `only ${checked} exports were found`);
});

test('importing a module runs nothing: what is at the top level declares', () => {
  const found = files.filter((file) => file.startsWith('runner/') && !GENERATED.test(file) && !QUOTES.has(file)).flatMap((file) => {
    const calls = code(text(file)).split('\n').filter((line) => /^(await |void )?[A-Za-z_$][\w$.]*\(/.test(line));
    return calls.map((line) => `${file}: ${line}`);
  });
  assert.deepEqual(found, ['runner/agent/agent.ts: void main().catch((error: unknown) => {', 'runner/execute/local/worker.ts: main();']);
});

/** Files of a folder with code, by path below the project. */
function sources(folder: string): string[] {
  return readdirSync(join(project, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|js|mjs|astro)$/.test(entry.name))
    .map((entry) => relative(project, join(entry.parentPath, entry.name)))
    .sort();
}

function text(file: string): string {
  return readFileSync(join(project, file), 'utf8');
}

/** Source without its comments. A string that looks like a comment goes too, which hides nothing that is looked for here. */
function code(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** Relative specifiers of static and dynamic imports, of re-exports, and of types that are imported in place. */
function importsOf(source: string): string[] {
  return [...code(source).matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)['"](\.{1,2}\/[^'"]+)['"]/g)].map((match) => match[1] as string);
}

/** `runner/plan/key.ts` → `plan`; the site and the schemas are one part each. */
function partOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'runner' ? second : top;
}

/** Whether a file is the one that an item such as `declare/shape` names. */
function below(file: string, item: string): boolean {
  if (!item.includes('/')) return false;
  const place = item.startsWith('site/') ? item : `runner/${item}`;
  return file.replace(/\.[a-z]+$/, '') === place;
}
