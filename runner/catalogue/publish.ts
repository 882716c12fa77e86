import semver from 'semver';
import type { DatasetEntry, Registry, ToolEntry } from '../declare/registry.ts';
import type { Analysis, Pipeline } from '../model/declared.ts';
import type { Digest } from '../model/digest.ts';
import { formatDigest, parseDigest } from '../model/digest.ts';
import { extensionOf } from '../model/media-type.ts';
import type { Attempt, Launch, LaunchEnd, Result, RunStatus, TaskRecord, TaskState } from '../model/stored.ts';
import { letterOfState, stateOrder } from '../model/state-letters.ts';
import { axisCoordinate, axisLength } from '../model/unit-index.ts';
import { EXCLUDED, layOut, type Layout, type StageNode } from '../plan/lattice.ts';
import { stepNameOf } from '../plan/key.ts';
import { plan } from '../plan/plan.ts';
import { walk } from '../plan/walk.ts';
import { recordLookup } from '../store/lookup.ts';
import { findResult } from '../store/results.ts';
import { openRecord, readRevocations, recordPath, type Revocations } from '../store/records.ts';
import type { Store } from '../store/store.ts';
import type { Catalogue, CatalogueAnalysis, CatalogueOutput, CatalogueResult, CatalogueRun, WinningUsage } from './catalogue.ts';
import { pipelineGraph } from './graph.ts';
import { hiddenAt, nameOf, type Hidden } from './hidden.ts';
import { noticesOf, shownOf, tombstonesOf, type Shown } from './shown.ts';
import { readAttempts, readLaunches, readNewestStatus } from './history.ts';
import { readSelfTest, readVerified } from './self-test.ts';

/** Units of one output whose bytes are published; a lattice of thousands is described, and served from the store. */
const PUBLISHED_UNITS = 256;
/** Bytes above which an output is named by digest but not copied to the site. */
const PUBLISHED_BYTES = 64 << 20;
const ATTEMPTS_SHOWN = 200;

/** A catalogue, and the blobs its pages show: file name below `files/` → digest. */
export interface Published {
  readonly catalogue: Catalogue;
  readonly files: ReadonlyMap<string, Digest>;
}

/**
 * Makes the catalogue from a registry and a store: the only thing pages and API files are made from. Runs nothing.
 * What is private, or under an embargo at `now` (milliseconds since 1970), is left out with everything that names it.
 * Of what is suppressed only the name stays, as a tombstone: its text and its numbers are not in the catalogue.
 */
export async function publish(registry: Registry, store: Store, title: string, now: number = Date.now()): Promise<Published> {
  const files = new Map<string, Digest>();
  const planned = new Map([...registry.analyses.keys()].map((id) => [id, plan(registry, id)] as const));
  const hidden = hiddenAt(registry, new Map([...planned].map(([id, { digest, plan: { privacy } }]) => [id, { digest, privacy }])), now);
  const show = shownOf(registry, hidden);
  const revocations = await readRevocations(store);
  const analyses: CatalogueAnalysis[] = [];
  const runs = new Map<string, CatalogueRun>();
  for (const [id, entry] of show.analyses) {
    const { plan: document, digest, series } = planned.get(id) as PlannedAnalysis;
    const silent = hidden.suppressed.has(`run ${digest}`);
    const indexes = new Map(Object.entries(entry.document.inputs).flatMap(([name, binding]) => {
      const dataset = registry.datasets.get(binding.dataset);
      return dataset === undefined ? [] : [[name, dataset.index] as const];
    }));
    const layout = layOut(document, indexes);
    const result = silent ? undefined : await findResult(store, digest, revocations);
    const status = settled(await readNewestStatus(store, digest), now);
    const launches = await readLaunches(store, digest);
    const pipeline = show.pipelines.find(([reference]) => reference === nameOf(entry.document.pipeline))?.[1].document;
    const verified = result === undefined ? undefined : await readVerified(store, digest, result.root);
    analyses.push({
      id,
      digest: formatDigest(entry.digest),
      document: entry.document,
      plan: digest,
      series,
      pipeline: document.pipeline,
      datasets: [...new Set(Object.values(entry.document.inputs).map((binding) => binding.dataset))].sort(),
      state: silent ? 'suppressed' : stateOf(entry.document, result, status),
      ...(result === undefined ? {} : { result: resultOf(result, pipeline, files, hidden.blobs) }),
      ...(verified === undefined ? {} : { verified }),
    });
    if (!silent && !runs.has(digest) && (result !== undefined || launches.length > 0)) runs.set(digest, await runOf({ store, layout, planned: planned.get(id) as PlannedAnalysis, revocations, result, status, launches }));
  }
  return {
    files,
    catalogue: {
      version: 1,
      title,
      tools: await Promise.all(show.tools.map(async ([reference, entry]) => toolOf(show, store, reference, entry))),
      pipelines: show.pipelines.map(([reference, entry]) => ({
        reference,
        digest: formatDigest(entry.digest),
        document: entry.document,
        versions: versionsOf(show.pipelines, entry.document.id),
        usedBy: [...analyses.filter((analysis) => analysis.pipeline === reference).map((analysis) => analysis.id), ...show.pipelines.filter(([, other]) => Object.values(other.document.steps).some((step) => step.pipeline === reference)).map(([name]) => name)],
        graph: pipelineGraph(entry.document),
      })),
      datasets: await Promise.all(show.datasets.map(async ([reference, entry]) => datasetOf(show, hidden, { reference, entry, usedBy: analyses.filter(({ datasets }) => datasets.includes(reference)).map(({ id }) => id), published: await publishedFiles(store, entry, files, hidden.blobs) }))),
      analyses,
      runs: [...runs.values()],
      notices: noticesOf(registry, hidden),
      suppressed: tombstonesOf(registry, hidden),
    },
  };
}

type PlannedAnalysis = ReturnType<typeof plan>;

/** Files of a dataset and who uses it, said so that nothing absent is named. */
function datasetOf(show: Shown, { absent }: Hidden, { reference, entry, usedBy, published }: { readonly reference: string; readonly entry: DatasetEntry; readonly usedBy: readonly string[]; readonly published: { readonly [path: string]: string } }): Catalogue['datasets'][number] {
  const all = [...entry.index.units].flatMap((unit) => Object.values(unit.files).flat());
  const { relations, ...rest } = entry.document;
  const named = relations?.filter(({ dataset }) => dataset === undefined || !absent.has(`dataset ${dataset}`));
  return {
    reference,
    digest: formatDigest(entry.digest),
    document: named === undefined ? rest : { ...rest, relations: named },
    versions: versionsOf(show.datasets, entry.document.id),
    usedBy,
    units: entry.index.units.length,
    files: all.length,
    size: all.reduce((sum, file) => sum + file.size, 0),
    published,
  };
}

/** Files of a dataset that readers can download: those a run has brought into the store, unless they are large. */
async function publishedFiles(store: Store, entry: DatasetEntry, files: Map<string, Digest>, blobs: ReadonlySet<string>): Promise<{ readonly [path: string]: string }> {
  const published: { [path: string]: string } = {};
  for (const [path, file] of Object.entries(entry.document.files ?? {})) {
    const digest = parseDigest(file.digest);
    if (digest === undefined || blobs.has(`blob ${file.digest}`) || file.directory === true || file.size > PUBLISHED_BYTES || (await store.blobSize(digest)) === undefined) continue;
    const name = `${digest}${extensionOf(file.mediaType)}`;
    files.set(name, digest);
    published[path] = name;
  }
  return published;
}

async function toolOf(show: Shown, store: Store, reference: string, entry: ToolEntry): Promise<Catalogue['tools'][number]> {
  const selfTest = await readSelfTest(store, reference);
  return {
    reference,
    digest: formatDigest(entry.digest),
    document: entry.document,
    code: [...entry.code].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, file]) => ({ path, digest: formatDigest(file.digest), size: file.size })),
    versions: versionsOf(show.tools, entry.document.id),
    usedBy: show.pipelines.filter(([, pipeline]) => Object.values(pipeline.document.steps).some((step) => step.uses === reference)).map(([name]) => name),
    ...(selfTest === undefined ? {} : { selfTest }),
  };
}

/** Seconds without news after which a run is over, whatever it said last: its runner writes at least every 10 s. */
const SILENCE = 60;

/** A status that says `running` is what a runner that was killed leaves behind; pages would say so for ever. */
function settled(status: RunStatus | undefined, now: number): RunStatus | undefined {
  if (status?.state !== 'running' || now - Date.parse(status.updated) < SILENCE * 1000) return status;
  return { ...status, state: 'ended', outcome: 'interrupted' };
}

function stateOf(analysis: Analysis, result: Result | undefined, status: RunStatus | undefined): CatalogueAnalysis['state'] {
  if (result !== undefined) return 'fresh';
  if (status?.state === 'running') return 'running';
  if (analysis.paused === true || status?.outcome === 'paused' || status?.state === 'paused') return 'paused';
  if (status === undefined) return 'never run';
  return status.outcome === 'failed' ? 'failed' : 'partial';
}

function resultOf(result: Result, pipeline: Pipeline | undefined, files: Map<string, Digest>, blobs: ReadonlySet<string>): CatalogueResult {
  const outputs = result.outputs.map((output): CatalogueOutput => {
    const declared = pipeline?.outputs[output.name];
    return {
      name: output.name,
      title: declared?.title ?? output.name,
      ...(declared?.description === undefined ? {} : { description: declared.description }),
      role: output.role,
      mediaType: output.mediaType,
      stage: output.stage,
      units: output.units.map((unit, u) => {
        if (unit.kind !== 'file' || blobs.has(`blob ${unit.digest}`) || u >= PUBLISHED_UNITS || unit.size > PUBLISHED_BYTES) return unit;
        const digest = unit.digest.slice('sha256:'.length) as Digest;
        const file = `${digest}${extensionOf(output.mediaType)}`;
        files.set(file, digest);
        return { ...unit, file };
      }),
    };
  });
  return { root: result.root, finished: result.finished, counts: result.counts, usage: result.usage, outputs };
}

interface RunFacts {
  readonly store: Store;
  readonly layout: Layout;
  readonly planned: PlannedAnalysis;
  readonly revocations: Revocations;
  readonly result: Result | undefined;
  readonly status: RunStatus | undefined;
  readonly launches: readonly (Launch & { readonly end?: LaunchEnd })[];
}

async function runOf(facts: RunFacts): Promise<CatalogueRun> {
  const { store, layout, planned: { plan: document, digest, analysis }, status, launches } = facts;
  const stages: CatalogueRun['stages'][number][] = [];
  const winners = new Map<string, TaskRecord>();
  const stored = facts.result === undefined ? await storedRecords(facts) : undefined;
  for (const node of layout.stages) {
    const states = await statesOf(facts, node);
    const counts = Object.fromEntries(stateOrder.map((name) => [name, 0])) as { [State in TaskState]: number };
    for (const state of states) counts[state] += 1;
    stages.push({
      id: node.stage.id,
      axes: layout.plan.axes.filter((axis) => node.stage.axes.includes(axis.name)).map((axis) => ({ name: axis.name, coordinates: Array.from({ length: axisLength(axis) }, (_, i) => axisCoordinate(axis, i)) })),
      grid: node.stage.grid,
      counts,
      states: states.map(letterOfState).join(''),
      ...winnersIn(stored?.get(node) ?? (await finishedRecords(facts, node, winners)), winners),
    });
  }
  const attempts = await readAttempts(store, digest, ATTEMPTS_SHOWN);
  return {
    plan: digest,
    analysis,
    document,
    ...(status === undefined ? {} : { status }),
    launches: launches.map(({ id, by, why, created, end }) => ({ id, by, why, created, ...(end === undefined ? {} : { ended: end.ended, outcome: end.outcome }) })),
    usage: usageOf([...winners.values()]),
    stages,
    attempts: attempts.map((attempt) => attemptOf(layout, attempt)),
  };
}

function attemptOf(layout: Layout, attempt: Attempt): CatalogueRun['attempts'][number] {
  const { stage, unit, outcome, reason, started, tail, usage } = attempt;
  return { stage, unit, at: placeOf(layout, stage, unit), outcome, reason, started, ...(attempt.class === undefined ? {} : { class: attempt.class }), ...(tail === undefined ? {} : { tail }), ...(usage === undefined ? {} : { usage }) };
}

function placeOf(layout: Layout, stage: string, unit: number): { [axis: string]: number | string } {
  const node = layout.stages.find((candidate) => candidate.stage.id === stage);
  return node === undefined || unit >= node.shape.size ? {} : coordinates(layout, node, unit);
}

function coordinates(layout: Layout, node: StageNode, unit: number): { [axis: string]: number | string } {
  const at: { [axis: string]: number | string } = {};
  layout.plan.axes.forEach((axis, a) => {
    const stride = node.shape.strides[a] as number;
    if (stride !== 0) at[axis.name] = axisCoordinate(axis, Math.floor(unit / stride) % (node.shape.dims[a] as number));
  });
  return at;
}

/** States of a stage: of a finished plan from its layout, else as the newest run wrote them. */
async function statesOf({ store, planned: { digest }, result, status }: RunFacts, node: StageNode): Promise<TaskState[]> {
  if (result === undefined && status !== undefined) {
    const epochs = (await store.list(`runs/${digest}`)).map((name) => Number.parseInt(name, 10)).filter(Number.isInteger);
    const bytes = await store.get(`runs/${digest}/${Math.max(0, ...epochs)}/units/${node.stage.id}.bin`);
    if (bytes?.length === node.shape.size) return [...bytes].map((code) => stateOrder[code] ?? 'absent');
  }
  const done: TaskState = result === undefined ? 'waiting' : 'succeeded';
  return Array.from(node.presence, (presence, o) => (presence === EXCLUDED ? 'excluded' : node.wanted[o] === 1 ? done : 'absent'));
}

/** Records of a stage by key, as the result names them; tasks with one key share an execution. */
async function finishedRecords({ store, result }: RunFacts, node: StageNode, known: ReadonlyMap<string, TaskRecord>): Promise<Map<string, TaskRecord>> {
  const own = new Map<string, TaskRecord>();
  const list = result?.keys[node.stage.id];
  const bytes = list === undefined ? undefined : await store.readBlob(list.slice(7) as Digest);
  for (const line of bytes === undefined ? [] : Buffer.from(bytes).toString('utf8').split('\n')) {
    if (line === '') continue;
    const [unit, key, generation] = JSON.parse(line) as [number, string, number];
    if (own.has(key)) continue;
    const stored = known.has(key) ? undefined : await store.get(recordPath(stepNameOf(node, unit), key, generation));
    const record = known.get(key) ?? (stored === undefined ? undefined : openRecord(stored, key));
    if (record !== undefined) own.set(key, record);
  }
  return own;
}

/** Records that the store has of a plan without a result, by stage and key. */
async function storedRecords({ store, layout, planned, revocations }: RunFacts): Promise<ReadonlyMap<StageNode, Map<string, TaskRecord>>> {
  const found = new Map(layout.stages.map((node) => [node, new Map<string, TaskRecord>()]));
  const { find } = recordLookup({ store, revocations, series: planned.series, tasks: layout.stages.reduce((sum, node) => sum + node.tasks, 0) });
  await walk(planned, layout, async (step, key, node) => {
    const record = await find(step, key);
    if (record !== undefined) found.get(node)?.set(key, record);
    return record;
  });
  return found;
}

/** Realisations and usage of the winning executions of a stage, which are added to `all`. */
function winnersIn(own: ReadonlyMap<string, TaskRecord>, all: Map<string, TaskRecord>): Pick<CatalogueRun['stages'][number], 'realisations' | 'usage'> {
  for (const [key, record] of own) all.set(key, record);
  return { realisations: [...new Map([...own.values()].map(({ realisation }) => [JSON.stringify(realisation), realisation])).values()], usage: usageOf([...own.values()]) };
}

function usageOf(records: readonly TaskRecord[]): WinningUsage {
  const usage = { tasks: 0, wall: 0, cpu: 0, peakMemory: 0 };
  for (const record of records) {
    usage.tasks += 1;
    usage.wall += record.usage.wall;
    usage.cpu += record.usage.cpu;
    usage.peakMemory = Math.max(usage.peakMemory, record.usage.memory);
  }
  return usage;
}

function versionsOf(entries: readonly (readonly [string, { readonly document: { readonly id: string; readonly version: string } }])[], id: string): string[] {
  return entries.filter(([, { document }]) => document.id === id).map(([, { document }]) => document.version).sort(semver.rcompare);
}
