import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseTable } from '../../runner/model/csv.ts';
import { stateOrder } from '../../runner/model/state-letters.ts';
import type { Attempt, Result, RunStatus, TaskRecord } from '../../runner/model/stored.ts';
import type { AnalysisPage } from '../../site/model/analysis.ts';
import type { Page } from '../../site/model/page.ts';
import { awkwardRegistry } from './awkward.ts';
import { tagsOf } from './html.ts';
import { buildReal } from './real-site.ts';
import { hex } from './sample-parts.ts';
import { rig } from '../rig.ts';

/** Everything in a folder of the store that is JSON. */
function documents<T>(folder: string): { readonly path: string; readonly document: T }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => join(entry.parentPath, entry.name)).map((path) => ({ path, document: JSON.parse(readFileSync(path, 'utf8')) as T }));
}

test('every number on a page of a real run is in its twin and in the store', async (t) => {
  const place = rig(t);
  const root = place.path('reg');
  awkwardRegistry().write(root);
  const analyses = ['volume-with-a-failure', 'nothing-comes-out', 'all-failed', 'wide-table', 'many-metrics', 'scan-of-widths'];
  const ran = await place.run('run', '--registry', 'reg', ...analyses.flatMap((id) => ['-a', id]));
  assert.equal(ran.code, 1, ran.stderr);
  const { dir, catalogue } = await buildReal(root, place.path('built'));
  const stored = (path: string): string => join(root, '.headgate/store', path);
  const blob = (digest: string): Buffer => readFileSync(stored(`blobs/sha256/${digest.slice(7, 9)}/${digest.slice(7)}`));
  const page = (path: string): { readonly twin: Page; readonly html: string } => ({ twin: JSON.parse(readFileSync(join(dir, `${path.slice(0, -1)}.json`), 'utf8')) as Page, html: readFileSync(join(dir, path, 'index.html'), 'utf8') });
  const records = new Map(documents<TaskRecord>(stored('tasks')).map(({ document }) => [document.key, document]));
  assert.ok(records.size > 300);

  // Page and twin: each number that a page shows says where it is in its twin.
  let shown = 0;
  for (const path of readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('/index.html'))) {
    const { twin, html } = page(`/${path.slice(0, -'index.html'.length)}`);
    for (const { attributes, text } of tagsOf(html)) {
      const at = attributes['data-twin'];
      if (at === undefined) continue;
      const value = at.split('.').reduce<unknown>((part, name) => (part as { readonly [name: string]: unknown } | undefined)?.[name], twin);
      assert.equal(attributes['data-value'] ?? text, String(value), `${path}: ${at}`);
      shown += 1;
    }
  }
  assert.ok(shown > 1000, `${shown} numbers`);

  // Twin and store.
  for (const id of analyses) {
    const { twin } = page(`/analyses/${id}/`);
    assert.ok(twin.kind === 'analysis');
    const run = page(`/runs/${twin.plan.label}/`).twin;
    assert.ok(run.kind === 'run');
    const results = documents<Result>(stored('results')).filter(({ path }) => path.includes(twin.plan.label));
    const [result] = results.map(({ document }) => document);
    assert.equal(twin.result?.root, result?.root, id);
    if (result) checkOutputs(twin, result, { blob, dir, records });
    checkRun(run, twin.plan.label, result);
  }
  for (const { reference } of catalogue.datasets) {
    const { twin } = page(`/datasets/${reference.replace('@', '/')}/`);
    assert.ok(twin.kind === 'dataset');
    const data = join(root, 'datasets', reference.replace('@', '/'));
    const files = readdirSync(data).map((name) => readFileSync(join(data, name)));
    assert.deepEqual(twin.counts, { units: twin.lattice ? files.length : 1, files: files.length, size: files.reduce((sum, { length }) => sum + length, 0) }, reference);
    for (const { path, size, digest } of twin.files) {
      const bytes = readFileSync(join(data, path));
      assert.deepEqual([size, digest], [bytes.length, `sha256:${hex(bytes)}`]);
    }
  }
  assert.match(page('/analyses/nothing-comes-out/').html, /no output came of it/);
  assert.ok(!catalogue.analyses.some(({ id }) => id === 'broken'), 'what has findings is left out, and the rest is there');

  function checkRun(run: Extract<Page, { readonly kind: 'run' }>, plan: string, result: Result | undefined): void {
    const epochs = readdirSync(stored(`runs/${plan}`)).map(Number).filter(Number.isInteger);
    const folder = stored(`runs/${plan}/${Math.max(...epochs)}`);
    const status = JSON.parse(readFileSync(join(folder, 'status.json'), 'utf8')) as RunStatus;
    assert.deepEqual([run.counts, run.cached, run.ran, run.updated], [status.counts, status.cached, status.ran, status.updated]);
    for (const stage of run.stages) {
      const codes = readFileSync(join(folder, 'units', `${stage.id}.bin`));
      for (const state of stateOrder) assert.equal(stage.counts[state], codes.filter((code) => stateOrder[code] === state).length, `${plan} ${stage.id} ${state}`);
      if (stage.heat) assert.deepEqual(Object.fromEntries(stage.heat.states.map(({ state, count }) => [state, count])), Object.fromEntries(Object.entries(stage.counts).filter(([, count]) => count > 0)));
    }
    const keys = new Set(Object.values(result?.keys ?? {}).flatMap((list) => blob(list).toString('utf8').split('\n').filter(Boolean).map((line) => (JSON.parse(line) as [number, string])[1])));
    // Without a result the page tells what the records say that the run has made so far.
    const made = result === undefined ? [...records.values()].filter(({ by }) => by.plan === plan) : [...keys].map((key) => records.get(key) as TaskRecord);
    const used = made.map(({ usage }) => usage);
    assert.equal(run.usage.tasks, used.length);
    assert.ok(Math.abs(run.usage.wall - used.reduce((sum, { wall }) => sum + wall, 0)) < 1e-6);
    assert.equal(run.usage.peakMemory, Math.max(0, ...used.map(({ memory }) => memory)));
    const attempts = run.attemptsCount === 0 ? [] : documents<Attempt>(stored(`attempts/${plan}`)).map(({ document }) => document);
    assert.deepEqual(run.attempts.map(({ stage, unit, reason, tail, started }) => [stage, unit, reason, tail, started]).sort(), attempts.map(({ stage, unit, reason, tail, started }) => [stage, unit, reason, tail ?? '', started]).sort());
  }
});

interface Bytes {
  readonly dir: string;
  readonly records: ReadonlyMap<string, TaskRecord>;
  blob(digest: string): Buffer;
}

/** Files, tables and metrics of a page against the bytes that the store has under their digests. */
function checkOutputs(page: AnalysisPage, result: Result, { blob, dir, records }: Bytes): void {
  assert.equal(page.outputs.length, result.outputs.length);
  for (const output of page.outputs) {
    const units = result.outputs.find(({ name }) => name === output.name)?.units ?? [];
    assert.equal(output.count, units.length);
    assert.equal(output.size, units.reduce((sum, { digest }) => sum + blob(digest).length, 0));
    output.files.forEach((file, index) => {
      const unit = units[index];
      assert.deepEqual([file.unit, file.digest, file.key], [unit?.unit, unit?.digest, unit?.key]);
      assert.equal(Object.values(records.get(file.key)?.outputs ?? {}).some(({ digest }) => digest === file.digest), true, 'the record of the key has it');
      assert.equal(file.size, blob(file.digest).length);
      assert.equal(`sha256:${hex(readFileSync(join(dir, decodeURIComponent(file.href ?? ''))))}`, file.digest, 'what is served has that digest');
    });
    if (output.table) {
      const [header = [], ...rows] = parseTable(blob(output.files[0]?.digest ?? '').toString('utf8'));
      assert.equal(output.table.columns, header.length);
      assert.deepEqual(output.table.header, header.slice(0, output.table.header.length));
      output.table.rows.forEach((row, index) => assert.deepEqual(row, rows[index]?.slice(0, row.length)));
    }
    output.metrics.forEach((set, index) => {
      const told = JSON.parse(blob(units[index]?.digest ?? '').toString('utf8')) as { readonly [name: string]: unknown };
      for (const { name, value } of set.metrics) assert.ok(told[name] === value || (told[name] as { readonly value?: unknown }).value === value, name);
    });
  }
}
