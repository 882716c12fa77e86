import { relative, sep } from 'node:path';
import { httpsAsk } from '../../../execute/download.ts';
import type { Forge } from '../../../forge/forge.ts';
import type { UpkeepChanges } from '../../../model/upkeep-changes.generated.ts';
import type { Store } from '../../../store/store.ts';
import { argumentsOf } from '../../arguments.ts';
import type { Context } from '../../context.ts';
import { tellFindings } from '../../findings.ts';
import { openRegistry, type Workspace } from '../../workspace.ts';
import { packChanges } from './changes.ts';
import { chooseSample, publicAnalyses } from './choose.ts';
import { gitSource } from './git-source.ts';
import { httpsSource, lookAtAddress } from './https-source.ts';
import { noMemory, storedMemory } from './memory.ts';
import { refreshDatasets } from './refresh.ts';
import { answerRequests } from './requests.ts';
import { s3Source } from './s3-source.ts';
import { budgetOf } from './source.ts';
import { unfinishedAnalyses } from './unfinished.ts';
import { recordVerdicts, type RecordOptions } from './verdicts.ts';

/** A clone of the default branch. */
interface Clone {
  /** Folder of the clone, or of the registry in it. */
  readonly path: string;
}

/** What the job that looks at sources is started with. */
export interface RefreshJob extends Clone {
  readonly only?: string;
  /** What is published, for what is missing there; and where it is remembered what sources were like. */
  readonly main?: Store;
  readonly memory?: Store;
}

/** Results that are computed again in one night. */
const SAMPLE = 5;

/** W10, the job `refresh`: what the sources of datasets ask to be proposed, packed, and which published results are to be computed again, as JSON. */
export async function refreshJob(context: Context, { path, only, main, memory }: RefreshJob): Promise<{ readonly changes: string; readonly sample: string }> {
  const { workspace, prefix } = await opened(context, path);
  const policy = workspace.registry.policy?.document;
  const rules = policy?.fetchHosts === undefined ? {} : { hosts: policy.fetchHosts };
  const sources = { https: httpsSource(httpsAsk(rules)), s3: s3Source(policy), git: gitSource({ ...rules, path: context.path, signal: context.signal }) };
  const changes = await refreshDatasets({ workspace, prefix, sources, memory: memory === undefined ? noMemory : storedMemory(memory), ...(only === undefined ? {} : { only }) });
  const now = Date.now();
  const all = main === undefined || only !== undefined ? [] : await publicAnalyses(workspace, main, now);
  return { changes: packed(context, { ...changes, attention: [...changes.attention, ...unfinishedAnalyses(all)] }), sample: JSON.stringify(chooseSample(all, SAMPLE, Math.floor(now / 86_400_000))) };
}

/** What the job that reads requests is started with. */
export interface RequestsJob extends Clone {
  readonly forge: Forge;
  /** The issue whose event started it. */
  readonly first?: number;
}

/** MiB that are read for all requests of one run, and of one file. */
const [ALL_MIB, ONE_MIB] = [2048, 512];

/** W10, the job `requests`: what people ask for by form, packed. It reads addresses that strangers gave, and so holds nothing but the right to read. */
export async function requestsJob(context: Context, { path, forge, first }: RequestsJob): Promise<string> {
  const { workspace, prefix } = await opened(context, path);
  const hosts = workspace.registry.policy?.document.fetchHosts;
  const ask = httpsAsk(hosts === undefined ? {} : { hosts });
  const all = budgetOf(ALL_MIB * 2 ** 20);
  return packed(context, await answerRequests({
    workspace, prefix, issues: await forge.openIssues(), ...(first === undefined ? {} : { first }),
    lookAt: async (address) => {
      const one = budgetOf(ONE_MIB * 2 ** 20);
      const found = await lookAtAddress(ask, address, { memory: new Map(), spend: (bytes) => all(bytes) && one(bytes) });
      return typeof found === 'string' && found.includes('mostMiB') ? `it is larger than ${ONE_MIB} MiB; a pull request with the declaration has no such limit` : found;
    },
  }));
}

/** W10, the job `record`: keeps verdicts, and says what needs a person, packed. */
export async function recordJob(context: Context, options: RecordOptions): Promise<string> {
  return packed(context, await recordVerdicts(options));
}

async function opened(context: Context, path: string): Promise<{ readonly workspace: Workspace; readonly prefix: string }> {
  const workspace = await openRegistry(context, argumentsOf({ registry: path }));
  tellFindings(context, workspace);
  const below = relative(path, workspace.root).split(sep).join('/');
  return { workspace, prefix: below === '' ? '' : `${below}/` };
}

function packed(context: Context, changes: UpkeepChanges): string {
  const { proposals, replies, attention } = changes;
  for (const { branch, title } of proposals) context.err(`${branch}: ${title}\n`);
  for (const { about, text } of attention) context.err(`${about}: ${text}\n`);
  context.err(`${proposals.length} to propose, ${replies.length} to answer, ${attention.length} for a person\n`);
  return packChanges(changes);
}
