// Brings a fresh checkout to the point where its own programs run, then runs one of them. Plain JavaScript without
// dependencies, since it is the only file that meets whatever Node (20 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
// Packages that nearly every command loads: small ones of many files, which took longer to find than to run.
const bundled = ['jsonc-parser', 'semver'];
const [task = 'start', ...rest] = process.argv.slice(2);

if (Number(process.versions.node.split('.')[0]) < 20) {
  console.error(`headgate needs Node 20 or newer; this is ${process.versions.node}`);
  process.exit(2);
}
install();
const node = modernNode();
await bundle();
link();
process.exitCode = tasks()[task]?.() ?? unknown();

function tasks() {
  return {
    start: () => run(node, ['dist/headgate.js', 'up', '--registry', 'registry', ...rest]),
    test: () => suites(['test'], ['servers', 'fresh']),
    servers: () => suites(['test/servers'], []),
    fresh: () => suites(['test/fresh'], []),
    bench: () => run(node, ['test/bench/bench.ts', ...rest]),
    'bench:cluster': () => run(node, ['test/bench/cluster.ts', ...rest]),
    'demo:gitops': () => run(node, ['test/servers/gitea/demo.ts', ...rest]),
    generate: () => run(node, ['runner/declare/generate.ts', ...rest]) || manual() || run(node, ['test/attacks/generate.ts']),
    check: () => run(node, ['node_modules/typescript/bin/tsc', '-p', '.']) || run(node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']) || run(node, ['node_modules/knip/bin/knip.js', '--no-progress']),
    headgate: () => run(node, ['dist/headgate.js', ...rest], process.env.INIT_CWD ?? root),
  };
}

function unknown() {
  console.error(`setup.js: there is no task ${task}; there are: ${Object.keys(tasks()).join(', ')}`);
  return 2;
}

/** Installs what the lockfile names, once for each lockfile. */
function install() {
  const stamp = join(root, 'node_modules', '.headgate-installed');
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).update(`${process.platform}-${process.arch}`).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.error('installing dependencies (once)…');
  // Under npm the npm that started us is asked, so that the same settings hold.
  const npm = process.env.npm_execpath;
  // Not `npm ci`: it refuses a lockfile that lacks optional packages of other platforms, and npm writes such lockfiles
  // (npm/cli#4828). Versions are pinned by the lockfile all the same, and --no-save leaves it alone.
  const args = ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const code = npm?.endsWith('.js') ? run(process.execPath, [npm, ...args]) : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', args);
  if (code !== 0) {
    console.error('headgate: the dependencies could not be installed; see above');
    process.exit(3);
  }
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
}

/** The Node that the lockfile brings; where there is none for this platform, this one if it is new enough. */
function modernNode() {
  const bundled = join(root, 'node_modules', '.bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(bundled)) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  console.error(`headgate: this platform needs Node 22.18 or newer (it has ${process.versions.node}); install one and start again`);
  process.exit(2);
}

/** Bundles the command line, so that a command loads one small file instead of many. */
async function bundle() {
  const { build } = await import('esbuild');
  const packages = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);
  const out = join(root, 'dist');
  rmSync(out, { recursive: true, force: true });
  await build({
    absWorkingDir: root,
    entryPoints: { headgate: 'runner/cli.ts', worker: 'runner/execute/local/worker.ts', agent: 'runner/agent/agent.ts' },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: packages.filter((name) => !bundled.includes(name)),
    mainFields: ['module', 'main'],
    chunkNames: 'part-[hash]',
    logLevel: 'error',
  });
}

/** Makes `npx headgate …` work in this folder, as it does where headgate is installed as a package. */
function link() {
  if (process.platform === 'win32') return;
  const place = join(root, 'node_modules', '.bin', 'headgate');
  chmodSync(join(root, 'dist', 'headgate.js'), 0o755);
  rmSync(place, { force: true });
  symlinkSync('../../dist/headgate.js', place);
}

/** Writes the pages of the manual that the program itself prints. */
function manual() {
  const pages = { commands: ['help', '--manual'], findings: ['validate', '--explain', 'all'] };
  for (const [page, args] of Object.entries(pages)) {
    const { status, stdout } = spawnSync(node, ['runner/cli.ts', ...args], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
    if (status !== 0) return status ?? 3;
    writeFileSync(join(root, `docs/manual/${page}.md`), stdout);
  }
  return 0;
}

/**
 * Runs every *.test.ts below some folders, except in the named folders directly below `test`. Those called *.all.test.ts,
 * and the large cases of others, take long or build much: they run with --all, and it is said when they are left out.
 */
function suites(folders, without) {
  const all = rest.includes('--all');
  const parts = rest.filter((word) => word !== '--all');
  const found = folders.flatMap((folder) => testFiles(folder, without)).filter((file) => parts.length === 0 || parts.some((part) => file.includes(part)));
  const files = found.filter((file) => all || !file.endsWith('.all.test.ts'));
  if (files.length < found.length) console.error(`left out without --all: ${found.filter((file) => !files.includes(file)).join(', ')}`);
  if (all) process.env.HEADGATE_TEST_ALL = '1';
  const counts = process.env.HEADGATE_COUNTS;
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', ...(counts === undefined ? [] : ['--test-reporter=./test/count-reporter.ts', `--test-reporter-destination=${counts}`])];
  // Absolute: a test may start processes that take it over, in folders of their own.
  return run(node, ['--import', pathToFileURL(join(root, 'test/seed.ts')).href, '--test', '--test-concurrency=2', '--test-timeout=900000', ...reporters, ...files]);
}

function testFiles(folder, without) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return without.includes(entry.name) || entry.name === 'fixtures' ? [] : testFiles(path, without);
    return entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

function run(program, args, cwd = root) {
  const { PATH = '' } = process.env;
  const result = spawnSync(program, args, { cwd, stdio: 'inherit', env: { HEADGATE_COMMAND: 'npx headgate', ...process.env, PATH: `${join(root, 'node_modules', '.bin')}:${PATH}` } });
  if (result.error) {
    console.error(`headgate: ${program} could not be started: ${result.error.message}`);
    return 3;
  }
  // Ctrl-C reached the child too; its way of ending is ours.
  return result.status ?? 130;
}
