import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bringFiles } from '../../declare/bare/read-blobs.ts';
import { asSha, type Origin, type Sha } from '../../declare/bare/repository.ts';
import type { Account } from '../../model/approval.ts';
import { packPlans, readReport, reportText, unpackPlans, type ReportFor } from './handed.ts';
import { lookUp, type LookupStores } from './lookup.ts';
import { propose } from './propose.ts';

/** What the job that reads a change is started with: from the payload of the event, or from the inputs of a dispatch. */
export interface ComputeInputs {
  readonly origin: Origin;
  readonly base: string;
  readonly head: string;
  /** Tip of the default branch, whose policy counts; default: the base. */
  readonly policy?: string;
  /** Head before this event. */
  readonly previousHead?: string;
  readonly pullRequest?: number;
  readonly author?: Account;
  readonly path: string;
  readonly signal?: AbortSignal;
  /** Empty folder for the files of the registry that the plans need, code and data, each named by its digest. */
  readonly files?: string;
}

/** What it hands on, as outputs of the job: a report, and plans in one word. */
export interface Computed {
  readonly report: string;
  readonly plans: string;
}

/** Names in the folder in which one process of a machine leaves for another what jobs hand on as outputs. */
export const HANDED = { report: 'report.json', plans: 'plans', files: 'files' } as const;

/** W2, W4, W7, the job `compute`: works out what a change proposes. Throws on inputs that are no commits. */
export async function compute({ base, head, policy, previousHead, files, ...inputs }: ComputeInputs): Promise<Computed> {
  const { report, plans, files: found } = await propose({
    ...inputs,
    base: commit('base', base),
    head: commit('head', head),
    ...(policy === undefined ? {} : { policy: commit('policy', policy) }),
    ...(previousHead === undefined ? {} : { previousHead: commit('previous', previousHead) }),
  });
  // All that the plans need, not only what is new: a store that begins has none of it.
  if (files !== undefined && found.size > 0) await bring(inputs, [commit('head', head), commit('base', base)], found, files);
  return { report: reportText(report), plans: packPlans(plans).packed };
}

/** Copies files from the repository into a folder; what git does not have under its own name is left to whoever finds it missing. */
async function bring({ origin, path, signal }: Pick<ComputeInputs, 'origin' | 'path' | 'signal'>, commits: readonly [Sha, ...Sha[]], files: ReadonlyMap<string, string>, to: string): Promise<void> {
  const temporary = mkdtempSync(join(to, '.bring-'));
  try {
    const { paths } = await bringFiles({ origin, commits, files, to: temporary, path, ...(signal === undefined ? {} : { signal }) });
    for (const file of paths) renameSync(file, join(to, basename(file)));
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** What the job that sees the store is started with; `about` is what it was started for, by its own inputs. */
export interface LookupInputs extends Computed {
  readonly about: ReportFor;
  readonly stores: LookupStores;
  readonly writer: boolean;
}

/** W2, W7, the job `lookup`: adds to a report what the stores say. Throws `NotHanded` when it was handed something else. */
export async function lookup({ report, plans, about, stores, writer }: LookupInputs): Promise<string> {
  return reportText(await lookUp({ report: readReport(report, about), plans: unpackPlans(plans), stores, writer }));
}

function commit(name: string, text: string): Sha {
  const sha = asSha(text);
  if (sha === undefined) throw new Error(`the ${name} is no id of a commit`);
  return sha;
}
