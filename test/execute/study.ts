import { digestOf } from '../../runner/model/digest.ts';
import { canonical, type Json } from '../../runner/model/canonical.ts';
import type { Plan, PlannedAnalysis } from '../../runner/model/plan.ts';
import type { UnitIndex } from '../../runner/model/unit-index.ts';
import type { Executor } from '../../runner/execute/executor.ts';
import { runPlan, type RunReport } from '../../runner/execute/run.ts';
import { withoutCorrupt } from '../../runner/execute/doubt.ts';
import { layOut, type Layout } from '../../runner/plan/lattice.ts';
import { planDigest, seriesDigest } from '../../runner/plan/plan.ts';
import { recordPath, sealRecord } from '../../runner/store/records.ts';
import type { Store } from '../../runner/store/store.ts';
import { draw, type PlanSketch } from '../plan/sketch.ts';

/** A plan with its indexes, ready to be run without a registry. */
export interface Study {
  readonly planned: PlannedAnalysis;
  readonly indexes: ReadonlyMap<string, UnitIndex>;
  readonly layout: Layout;
}

/** A study of a sketch; units of `changed` (ordinals of the input `in`) have other bytes, in a dataset version of their own. */
export function study(sketch: PlanSketch, changed: readonly number[] = []): Study {
  const { plan, indexes, steps } = draw(sketch);
  const index = indexes.get('in') as UnitIndex;
  const units = [...index.units].map((unit, i) => (changed.includes(i) ? { ...unit, files: { s: [{ digest: digestOf(`changed ${i}`), size: 1 }] } } : unit));
  const digest = digestOf(canonical(units as unknown as Json));
  const input = plan.inputs.in as Plan['inputs'][string];
  const body: Plan = changed.length === 0 ? plan : { ...plan, inputs: { ...plan.inputs, in: { ...input, dataset: `in@${changed.length}.0.1`, index: `sha256:${digest}` } } };
  const known = new Map([...indexes, ['in', { ...index, units, digest }]]);
  return { planned: { analysis: 'study', plan: body, digest: planDigest(body), series: seriesDigest(body), steps }, indexes: known, layout: layOut(body, known) };
}

/** What a run is given besides its study. */
export interface StudyOptions {
  /** Where the run looks and writes. */
  readonly store: Store;
  /** Where tasks read and write. */
  readonly tasks: Store;
  /** A task that fails. */
  readonly fails?: { readonly stage: string; readonly unit: number };
}

/** Runs a study with the real loop; each task writes its key as its output, and its record, as an agent would. */
export async function runStudy({ planned, indexes }: Study, { store, tasks, fails }: StudyOptions): Promise<RunReport> {
  const doubted = new Set<string>();
  // Bytes of datasets are never there: only outputs of other tasks are looked at.
  const given = new Set([...indexes.values()].flatMap((index) => [...index.units].flatMap((unit) => Object.values(unit.files).flatMap((files) => files.map((file) => `sha256:${file.digest}`)))));
  return withoutCorrupt(doubted, () =>
    runPlan({
      planned,
      indexes,
      store: { ...store, blobSize: async (digest) => (doubted.has(digest) ? ((await store.hasIntactBlob(digest)) ? store.blobSize(digest) : undefined) : store.blobSize(digest)) },
      doubted,
      prepare: () => Promise.resolve(),
      executor: () => writer(tasks, given, fails),
      fetcher: { fetch: () => Promise.resolve(undefined) },
      admit: () => Promise.resolve({ allowed: 'owner' }),
      launch: { by: 'test', why: 'test', approval: 'owner', runner: 'test', cache: 'use', force: false, priority: 0 },
      paused: [],
      keepWork: false,
      onEvent: () => {},
      onFollow: () => {},
      signal: new AbortController().signal,
    }),
  );
}

/** Performs tasks at once: the output is the key. A task whose input is not there fails as one does. */
function writer(store: Store, given: ReadonlySet<string>, fails: StudyOptions['fails']): Executor {
  return {
    jobs: 8,
    unmet: () => Promise.resolve(undefined),
    hasRoom: () => true,
    tooLarge: () => undefined,
    setJobs: () => {},
    close: () => Promise.resolve(),
    start: (order, _step, running) => {
      running();
      const perform = async (): Promise<Awaited<ReturnType<Executor['start']>['outcome']>> => {
        if (order.stage === fails?.stage && order.unit === fails.unit) return { ok: false, class: 'user', reason: 'the command failed' };
        const { inputs } = JSON.parse(order.document) as { readonly inputs: { readonly [port: string]: readonly { readonly digest: string }[] } };
        for (const { digest } of Object.values(inputs).flat()) {
          if (!given.has(digest) && (await store.blobSize(digest.slice(7) as Parameters<Store['blobSize']>[0])) === undefined) return { ok: false, class: 'input', reason: `${digest} is missing` };
        }
        const outputs = { out: { digest: `sha256:${await store.putBlob(order.key)}`, size: 64, kind: 'file' } } as const;
        const usage = { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled', bytesIn: 0, bytesOut: 64 } as const;
        const { plan, stage, unit, launch, key, step, generation } = order;
        const record = { version: 1, key, generation, step, outputs, realisation: { programs: {}, platform: 'test', isolation: 'process-group' }, usage, by: { plan, stage, unit, launch, started: '2026-01-31T12:00:00Z', host: 'test' } } as Parameters<typeof sealRecord>[0];
        if (!(await store.create(recordPath(step, key, generation), sealRecord(record)))) await store.put(recordPath(step, key, generation), sealRecord(record));
        return { ok: true, outputs, usage, cached: false };
      };
      return { outcome: perform(), stop: () => {} };
    },
  };
}
