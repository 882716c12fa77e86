/**
 * Makes the descriptions of GitHub's API that the tests of the forge check every request and answer against: `node test/forge/openapi/trim.ts`.
 * GitHub's own are 385 MB as a package, so that it is installed into the cache; of each description the operations below are kept, without
 * prose and examples. The oldest server that is supported is the oldest that the package describes.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { OPERATIONS } from './operations.ts';

const PACKAGE = '@octokit/openapi';
const VERSION = '23.0.2';

type Json = null | boolean | number | string | Json[] | { [member: string]: Json };
type Node = { [member: string]: Json };

/** Members that say nothing about which documents are valid. */
const PROSE = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags', 'operationId', 'deprecated', 'title', 'servers', 'default', 'headers', 'links']);

function trim(node: Json, isNamed = false): Json {
  if (Array.isArray(node)) return node.map((item) => trim(item));
  if (typeof node !== 'object' || node === null) return node;
  // Below `properties` and the like names are somebody's own, and may be `title`.
  return Object.fromEntries(Object.entries(node).filter(([name]) => isNamed || (!PROSE.has(name) && !name.startsWith('x-'))).map(([name, value]) => [name, trim(value, !isNamed && (name === 'properties' || name === 'responses' || name === 'schemas' || name === 'parameters'))]));
}

/** Where GitHub's description is not true of GitHub: the repository of a pull request's head is null when the fork was deleted. */
function correct(components: { [kind: string]: Node }): void {
  const head = ((((components.schemas as Node)['pull-request'] as Node).properties as Node).head as Node).properties as Node;
  head.repo = { nullable: true, allOf: [head.repo as Node] };
}

/** The description with the operations of ours, and of its components those that they refer to. */
function select(whole: Node): Node {
  const paths: Node = {};
  for (const [path, methods] of Object.entries(OPERATIONS)) {
    const there = (whole.paths as Node)[path] as Node | undefined;
    const kept = Object.fromEntries(methods.flatMap((method) => (there?.[method] === undefined ? [] : [[method, trim(there[method])]])));
    if (Object.keys(kept).length > 0) paths[path] = kept;
  }
  const components: { [kind: string]: Node } = {};
  const wanted = [paths as Json];
  for (let node = wanted.pop(); node !== undefined; node = wanted.pop()) {
    for (const [, kind = '', name = ''] of JSON.stringify(node).matchAll(/"#\/components\/([a-z-A-Z]+)\/([^"]+)"/g)) {
      const group = (components[kind] ??= {});
      if (group[name] !== undefined) continue;
      const found = trim(((whole.components as Node)[kind] as Node)[name] as Json);
      group[name] = found;
      wanted.push(found);
    }
  }
  correct(components);
  return { openapi: whole.openapi ?? '', info: { version: (whole.info as Node).version ?? '' }, paths, components };
}

const folder = join(homedir(), '.cache', 'headgate-test', `openapi-${VERSION}`);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', `${PACKAGE}@${VERSION}`], { cwd: folder, stdio: 'inherit' });
const generated = join(folder, 'node_modules', ...PACKAGE.split('/'), 'generated');
const minor = (name: string): number => Number(/^ghes-3\.(\d+)\.json$/.exec(name)?.[1]);
const oldest = readdirSync(generated).filter((name) => minor(name) >= 0).sort((x, y) => minor(x) - minor(y))[0] as string;
for (const [from, to] of [['api.github.com.json', 'github.json'], [oldest, 'ghes-oldest.json']] as const) {
  const trimmed = select(JSON.parse(readFileSync(join(generated, from), 'utf8')) as Node);
  writeFileSync(join(import.meta.dirname, to), `${JSON.stringify({ made: `${PACKAGE} ${VERSION} ${from}`, ...trimmed })}\n`);
}
