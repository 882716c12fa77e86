import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { load } from '../../runner/declare/load.ts';
import { validate } from '../../runner/declare/validate.ts';
import { plan } from '../../runner/plan/plan.ts';
import { buildReal } from './real-site.ts';
import { hex } from './sample-parts.ts';
import { registry, rig, type RegistryBuilder } from '../rig.ts';

type Part = 'tool' | 'pipeline' | 'dataset' | 'analysis' | 'output';
const parts: readonly Part[] = ['tool', 'pipeline', 'dataset', 'analysis', 'output'];

/** What must be nowhere on the site, by what is hidden; everything else of the family is there. */
const hides: { readonly [family: string]: readonly Part[] } = {
  open: [],
  'suppressed-tool': ['tool'],
  'suppressed-pipeline': ['pipeline'],
  'suppressed-dataset': ['dataset'],
  'suppressed-analysis': ['analysis', 'output'],
  'suppressed-run': ['output'],
  'suppressed-blob': ['output'],
  'embargoed-tool': ['tool', 'pipeline', 'analysis', 'output'],
  'embargoed-pipeline': ['pipeline', 'analysis', 'output'],
  'embargoed-dataset': ['dataset', 'analysis', 'output'],
  'embargoed-analysis': ['analysis', 'output'],
  'embargoed-run': ['analysis', 'output'],
  'embargoed-blob': ['output'],
  'early-analysis': ['analysis', 'output'],
  'private-analysis': ['analysis', 'output'],
  'private-dataset': ['dataset', 'analysis', 'output'],
};

/** Kinds of which a suppression leaves a page that says so. */
const folders = { tool: 'tools', pipeline: 'pipelines', dataset: 'datasets', analysis: 'analyses' } as const;

/** A text that is in one part of a family only: in its title, its description, and its bytes where it has some. */
const mark = (family: string, part: Part): string => `Word of the ${part} in family ${family}.`;

/** A tool, a pipeline, a dataset and an analysis of its own for each family; the pipeline copies its data and says something else. */
function write(folder: string): void {
  const text = { mediaType: 'text/plain' };
  const copy = { environment: { programs: { cp: '*' } }, command: ['cp', '{inputs.in}', '{outputs.out}'], inputs: { in: text }, outputs: { out: text } };
  let builder: RegistryBuilder = registry().tool('copy', copy).tool('unused', copy);
  for (const family of Object.keys(hides)) {
    const told = (part: Part) => ({ title: `The ${part}. ${mark(family, part)}`, description: mark(family, part) });
    const more = family === 'early-analysis' ? { embargoUntil: '2999-01-01T00:00:00Z' } : family === 'private-analysis' ? { visibility: 'private' } : {};
    const relations = [{ type: 'derivedFrom', dataset: 'suppressed-dataset-dataset@1.0.0' }, { type: 'references', dataset: 'embargoed-dataset-dataset@1.0.0' }];
    builder = builder
      // The words come together when it runs: they are in its output, and not in the declaration.
      .tool(`${family}-tool`, { ...told('tool'), environment: { programs: { sh: '*' } }, command: ['sh', '-c', 'printf "Word of the %s in family %s.\\n" output "$1" > "$2"', 'sh', family, '{outputs.out}'], inputs: { in: text }, outputs: { out: text } })
      .pipeline(`${family}-pipeline`, {
        ...told('pipeline'),
        inputs: { in: text },
        steps: { copy: { uses: 'copy@1.0.0', inputs: { in: 'inputs.in' } }, say: { uses: `${family}-tool@1.0.0`, inputs: { in: 'steps.copy.out' } } },
        outputs: { copy: { from: 'steps.copy.out', role: 'data', title: 'The copy' }, said: { from: 'steps.say.out', role: 'report', title: mark(family, 'pipeline') } },
      })
      .files(`${family}-dataset`, { 'data.txt': `${mark(family, 'dataset')}\n` }, { ...told('dataset'), ...(family === 'private-dataset' ? { visibility: 'private' } : {}), ...(family === 'open' ? { relations } : {}) })
      .analysis(`${family}-analysis`, { ...told('analysis'), pipeline: `${family}-pipeline@1.0.0`, inputs: { in: { dataset: `${family}-dataset@1.0.0`, file: 'data.txt' } }, ...more });
  }
  builder.write(folder);
}

/** Notices are written after the run, when the digests of plans are known. */
function writeNotices(folder: string, plans: ReadonlyMap<string, string>): void {
  mkdirSync(join(folder, 'notices'));
  const put = (id: string, body: object): void => writeFileSync(join(folder, 'notices', `${id}.json`), JSON.stringify({ $schema: '../../schemas/notice.v1.json', id, title: `Notice ${id}`, date: '2026-01-01T00:00:00Z', ...body }));
  for (const family of Object.keys(hides)) {
    const [how, kind = ''] = family.split('-');
    if (how !== 'suppressed' && how !== 'embargoed') continue;
    const subject = kind === 'run' ? { run: `sha256:${plans.get(`${family}-analysis`)}` } : kind === 'blob' ? { blob: `sha256:${hex(`${mark(family, 'output')}\n`)}` } : { [kind]: kind === 'analysis' ? `${family}-analysis` : `${family}-${kind}@1.0.0` };
    put(family, how === 'suppressed' ? { kind: 'suppression', subject, reason: `Reason of ${family}.` } : { kind: 'embargo', subject, until: '2999-01-01T00:00:00Z', reason: `Reason of ${family}.` });
  }
  put('old-tool', { kind: 'redirect', from: 'moved-tool', to: 'embargoed-tool-tool' });
  put('old-dataset', { kind: 'redirect', of: 'dataset', from: 'moved-dataset', to: 'embargoed-dataset-dataset' });
  put('use-other', { kind: 'withdrawal', subject: { tool: 'unused@1.0.0' }, reason: 'Reason of unused.', replacement: 'embargoed-tool-tool@1.0.0' });
  put('of-run', { kind: 'advisory', severity: 'low', subject: { run: `sha256:${plans.get('private-analysis-analysis')}` }, reason: mark('private-analysis', 'analysis') });
  put('of-suppressed', { kind: 'amendment', subject: { tool: 'suppressed-tool-tool@1.0.0' }, text: mark('suppressed-tool', 'tool') });
}

test('what is suppressed, embargoed or private is nowhere in the built site, and the rest is', async (t) => {
  const place = rig(t);
  const root = place.path('reg');
  write(root);
  const ran = await place.run('run', '--registry', 'reg');
  assert.equal(ran.code, 0, ran.stderr);
  const before = validate(await load(root), root).registry;
  const plans = new Map([...before.analyses.keys()].map((id) => [id, plan(before, id).digest]));
  writeNotices(root, plans);
  const { diagnostics } = validate(await load(root), root);
  assert.deepEqual(diagnostics, []);
  const { dir: out, catalogue } = await buildReal(root, place.path('built'));

  const built = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = [...built.map((path) => [path.slice(out.length), readFileSync(path, 'utf8')] as const), ['the catalogue', JSON.stringify(catalogue)] as const];
  const holders = (text: string): string[] => texts.filter(([path, content]) => path.includes(text) || content.includes(text)).map(([path]) => path);
  for (const [family, hidden] of Object.entries(hides)) {
    for (const part of parts) {
      const found = holders(mark(family, part));
      if (hidden.includes(part)) assert.deepEqual(found, [], `${part} of ${family}`);
      else assert.ok(found.length > 0, `${part} of ${family} is shown`);
      if (part === 'output') continue;
      const name = `${family}-${part}`;
      const page = texts.find(([path]) => path === `/${folders[part]}/${name}/${part === 'analysis' ? '' : '1.0.0/'}index.html`)?.[1];
      const twin = texts.find(([path]) => path === `/${folders[part]}/${name}${part === 'analysis' ? '' : '/1.0.0'}.json`)?.[1];
      if (hidden.includes(part) && family.startsWith('suppressed')) {
        assert.ok(page?.includes(`Reason of ${family}.`), `${name}: the page says why`);
        assert.ok(twin?.includes(`Reason of ${family}.`), `${name}: the twin says why`);
      } else if (hidden.includes(part)) {
        // The family's name is in the names of its other parts, so the whole name is looked for.
        assert.deepEqual(texts.filter(([path, content]) => new RegExp(`${name}(?![-a-z])`).test(path + content)).map(([path]) => path), [], `${name} is named nowhere`);
      } else assert.ok(page !== undefined && twin !== undefined, `${name} has a page`);
    }
    if (family.startsWith('embargoed') && family !== 'embargoed-blob') assert.deepEqual(holders(`Reason of ${family}.`), [], `the notice about ${family} would name it`);
  }
  for (const family of ['suppressed-analysis', 'suppressed-run']) assert.ok(texts.find(([path]) => path === `/runs/${plans.get(`${family}-analysis`)}/index.html`)?.[1].includes('no longer shown'), family);
  for (const family of ['embargoed-analysis', 'embargoed-run', 'early-analysis', 'private-analysis', 'private-dataset']) assert.deepEqual(holders(plans.get(`${family}-analysis`) as string), [], `the run of ${family}`);

  const marked = (path: string): string => texts.find(([name]) => name === `${path}index.html`)?.[1] ?? '';
  for (const kind of ['tool', 'pipeline', 'dataset', 'run', 'blob']) assert.ok(marked(`/analyses/suppressed-${kind}-analysis/`).includes(`Reason of suppressed-${kind}.`), `what was made with a suppressed ${kind} says so`);
  assert.ok(marked('/datasets/open-dataset/1.0.0/').includes('Reason of suppressed-dataset.'));

  const home = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')) as { readonly counts: object };
  const shown = (part: Part): number => Object.values(hides).filter((hidden) => !hidden.includes(part)).length;
  assert.deepEqual(home.counts, { analyses: shown('analysis'), pipelines: shown('pipeline'), tools: shown('tool') + 2, datasets: shown('dataset'), runs: shown('analysis') - 1 }, 'nothing hidden is counted');
});
