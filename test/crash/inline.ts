import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { storeCode } from '../../runner/commands/run.ts';
import { planAnalysis, type Planned } from '../../runner/commands/workspace.ts';
import { load } from '../../runner/declare/load.ts';
import type { Registry } from '../../runner/declare/registry.ts';
import { validate } from '../../runner/declare/validate.ts';
import { doubting, withoutCorrupt, type Corrupt } from '../../runner/execute/doubt.ts';
import type { Executor } from '../../runner/execute/executor.ts';
import { inputFetcher } from '../../runner/execute/inputs.ts';
import { runPlan, type RunOptions, type RunReport } from '../../runner/execute/run.ts';
import { directoryStore } from '../../runner/store/directory.ts';
import { StoreError, type Store } from '../../runner/store/store.ts';
import { perform, type CommandResult, type TaskOrder } from '../../runner/task/perform.ts';
import { freshFolder } from '../../runner/task/work-folder.ts';
import type { RegistryBuilder } from '../rig.ts';
import { unseen } from './file-operations.ts';

/** A study that was validated and planned once, for many runs in this process. */
export interface PlannedStudy {
  readonly folder: string;
  readonly registry: Registry;
  readonly planned: Planned;
}

/** Writes a registry into a folder and plans its only analysis. */
export async function planStudy(folder: string, builder: RegistryBuilder): Promise<PlannedStudy> {
  builder.write(folder);
  return planStudyIn(folder);
}

/** Plans the only analysis of the registry in a folder. */
export async function planStudyIn(folder: string): Promise<PlannedStudy> {
  const validated = validate(await load(folder, {}), folder);
  const [id] = validated.registry.analyses.keys();
  if (id === undefined) throw new Error(`the study is not valid: ${JSON.stringify(validated.diagnostics)}`);
  return { folder, registry: validated.registry, planned: planAnalysis(validated.registry, id) };
}

/** How a run in this process differs from another. */
export interface InlineOptions {
  /** Folder with `.headgate/store` and `.headgate/work`. */
  readonly place: string;
  readonly owner: string;
  readonly pace?: RunOptions['pace'];
  readonly signal?: AbortSignal;
  /** Wraps the stores of the runner and of its tasks. */
  readonly wrap?: (store: Store) => Store;
  /** Awaited before a command of the study is carried out. */
  readonly onCommand?: (order: TaskOrder) => Promise<void>;
}

/** Runs a study to its end in this process: the real loop, store and task code, and commands that are functions. */
export function runInline(study: PlannedStudy, options: InlineOptions): Promise<RunReport> {
  const root = join(options.place, '.headgate/store');
  const work = join(options.place, '.headgate/work', options.owner, '0');
  const corrupt: Corrupt = new Set();
  const wrap = options.wrap ?? ((store: Store) => store);
  const open = (): Store => wrap(directoryStore({ root, owner: options.owner, onCorrupt: (digest) => corrupt.add(digest) }));
  const store = doubting(open(), corrupt);
  return withoutCorrupt(corrupt, () =>
    runPlan({
      planned: study.planned.planned,
      indexes: study.planned.indexes,
      store,
      doubted: corrupt,
      prepare: () => storeCode(store, study.registry, study.planned),
      executor: () => inlineExecutor(open(), work, options.onCommand),
      fetcher: inputFetcher({ store, registryRoot: study.folder, scratch: join(work, 'downloads'), download: () => Promise.resolve('this test has no network'), analysisOf: () => undefined }),
      admit: () => Promise.resolve({ allowed: 'owner' }),
      launch: { by: 'test', why: 'test', approval: 'owner', runner: 'inline', cache: 'use', force: false, priority: 0 },
      paused: [],
      keepWork: false,
      onEvent: () => {},
      onFollow: () => {},
      signal: options.signal ?? new AbortController().signal,
      ...(options.pace === undefined ? {} : { pace: options.pace }),
    }),
  );
}

/** Performs tasks in this process, two at a time, and reports trouble as a worker does. */
function inlineExecutor(store: Store, work: string, onCommand: InlineOptions['onCommand']): Executor {
  let [busy, next] = [0, 0];
  return {
    unmet: () => Promise.resolve(undefined),
    hasRoom: () => busy < 2,
    tooLarge: () => undefined,
    start: (order, step) => {
      busy += 1;
      const outcome = (async () => {
        try {
          return await perform(store, order, step, freshFolder(join(work, String(next++))), async ({ path }, { argv }) => {
            await onCommand?.(order);
            return unseen(() => carryOut(path, argv));
          });
        } catch (error) {
          const code = error instanceof StoreError ? error.code : (error as { code?: string }).code;
          if (code === undefined) throw error;
          return { ok: false as const, class: 'infrastructure' as const, reason: (error as Error).message };
        } finally {
          busy -= 1;
        }
      })();
      return { outcome, stop: () => {} };
    },
    setJobs: () => {},
    jobs: 2,
    close: () => Promise.resolve(),
  };
}

/** What the three commands of the study do. */
function carryOut(work: string, argv: readonly string[]): CommandResult {
  const at = (path: string | undefined): string => join(work, path ?? '');
  if (argv[1] !== '-c') cpSync(at(argv[2]), at(argv[3]));
  else {
    const [out, ...given] = argv.slice(4);
    if (argv[2]?.includes('mkdir') === true) {
      mkdirSync(at(out));
      for (const path of given) appendFileSync(join(at(out), 'all'), readFileSync(at(path)));
      writeFileSync(join(at(out), 'first'), readFileSync(at(given[0])));
    } else for (const path of given) appendFileSync(at(out), readFileSync(join(at(path), 'first')));
  }
  return { ok: true, alone: true, exitCode: 0, usage: { wall: 0, cpu: 0, memory: 0, memoryBy: 'sampled' }, log: Buffer.from(argv[1] === '-c' ? '' : 'taken\n'), realisation: { platform: 'test', isolation: 'process-group' } };
}
