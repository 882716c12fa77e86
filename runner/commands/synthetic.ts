import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from '../declare/load.ts';
import type { Registry } from '../declare/registry.ts';
import { validate } from '../declare/validate.ts';
import { enqueue, readQueue, readRunners } from '../execute/queue.ts';
import { newLaunchId } from '../execute/run.ts';
import { writeStoredPlan } from '../execute/stored-plan.ts';
import { digestOf } from '../model/digest.ts';
import type { Launch, LaunchEnd, SyntheticState } from '../model/stored.ts';
import type { Store } from '../store/store.ts';
import { planAnalysis } from './workspace.ts';

/** The tiny analysis that a standing runner queues for itself: it shows that queue, gate, store and executor work together. */
export interface Synthetic {
  /** What is known of it; the same object changes. */
  readonly state: SyntheticState;
  /** Queues one when it is time and none is under way. */
  tick(): Promise<void>;
  /** Whether a launch is one of these. */
  is(launch: Pick<Launch, 'analysis'>): boolean;
  /** Takes note of how one ended. */
  ended(launch: Launch, outcome: LaunchEnd['outcome'], reason: string | undefined): void;
}

/** What it is made with. */
export interface SyntheticOptions {
  readonly store: Store;
  /** Name of the runner. */
  readonly runner: string;
  /** Whose launches these are. */
  readonly by: string;
  readonly minutes: number;
  /** A folder of this process for its declarations. */
  readonly folder: string;
  /** In a cluster the image of the agent, which pods have anyway; else the programs of this machine. */
  readonly image: string | undefined;
}

const ID = 'synthetic';
/** The input is the instant at which it was queued, so that there is something to compute each time. */
const SCRIPT = "const fs = require('node:fs'); const [from, to] = require('node:process').argv.slice(1); fs.writeFileSync(to, 'queued ' + fs.readFileSync(from, 'utf8'));";

/** Name of the analysis in its launches, which no analysis of a registry can have. */
function syntheticName(runner: string): string {
  return `runner:${runner}#${ID}`;
}

/** Whether a launch of this analysis is some runner's synthetic one. */
export function isSynthetic(analysis: string): boolean {
  return /^runner:[^#]+#synthetic$/.test(analysis);
}

/** Prepares it; how earlier ones of this runner ended is read from what it showed. */
export async function syntheticOf({ store, runner, by, minutes, folder, image }: SyntheticOptions): Promise<Synthetic> {
  const { queued, succeeded, seconds, failures = 0, reason } = (await readRunners(store)).get(runner)?.synthetic ?? {};
  let state: SyntheticState = { minutes, failures, ...(queued === undefined ? {} : { queued }), ...(succeeded === undefined ? {} : { succeeded }), ...(seconds === undefined ? {} : { seconds }), ...(reason === undefined ? {} : { reason }) };
  const name = syntheticName(runner);
  let next = queued === undefined ? 0 : Date.parse(queued) + minutes * 60_000;
  return {
    get state() {
      return state;
    },
    tick: async () => {
      if (Date.now() < next) return;
      const now = new Date();
      next = now.getTime() + minutes * 60_000;
      // One that still waits in the queue says enough: the age of the last success grows.
      if ((await readQueue(store, runner)).some(({ launch }) => launch?.analysis === name)) return;
      const planned = planAnalysis(await registryOf(folder, now.toISOString(), image), ID);
      await store.putBlob(now.toISOString());
      await writeStoredPlan(store, planned.planned, planned.indexes);
      const launch: Launch = { version: 1, id: newLaunchId(), plan: planned.planned.digest, analysis: name, by, why: `every ${minutes} minutes`, approval: 'owner', runner, created: now.toISOString(), expires: new Date(next).toISOString(), cache: 'use', force: false, priority: 100 };
      await enqueue(store, launch);
      state = { ...state, queued: now.toISOString() };
    },
    is: ({ analysis }) => analysis === name,
    ended: ({ created }, outcome, why) => {
      const now = Date.now();
      const { reason: _, ...before } = state;
      state = outcome === 'complete' ? { ...before, succeeded: new Date(now).toISOString(), seconds: (now - Date.parse(created)) / 1000 } : { ...before, failures: before.failures + 1, reason: why ?? (outcome === 'interrupted' ? `it had not ended after ${minutes} minutes` : outcome) };
    },
  };
}

/** The registry of one analysis, one pipeline, one tool and one file, read as any other is. */
async function registryOf(folder: string, text: string, image: string | undefined): Promise<Registry> {
  const node = image === undefined ? 'node' : '/headgate/node';
  const port = { mediaType: 'text/plain' };
  const of = (kind: string, more: object): object => ({ $schema: `../../../schemas/${kind}.v1.json`, id: ID, version: '1.0.0', title: 'Shows that a runner works', ...more });
  const files: { readonly [path: string]: object } = {
    [`tools/${ID}/1.0.0.json`]: of('tool', { licence: 'Apache-2.0', environment: image === undefined ? { programs: { node: '*' } } : { image }, command: [node, '-e', SCRIPT, '{inputs.instant}', '{outputs.text}'], inputs: { instant: port }, outputs: { text: port }, resources: { cpu: { base: 0.1, max: 0.1 }, memory: { base: 128, max: 128 }, disk: { base: 16, max: 16 }, time: { base: 60, max: 60 } } }),
    [`pipelines/${ID}/1.0.0.json`]: of('pipeline', { inputs: { instant: port }, steps: { look: { uses: `${ID}@1.0.0`, inputs: { instant: 'inputs.instant' } } }, outputs: { text: { from: 'steps.look.text', role: 'data' } } }),
    [`datasets/${ID}/1.0.0.json`]: of('dataset', { licence: 'CC0-1.0', source: 'The clock of the runner.', files: { 'instant.txt': { digest: `sha256:${digestOf(text)}`, size: Buffer.byteLength(text), ...port } } }),
    [`analyses/${ID}.json`]: { $schema: '../../schemas/analysis.v1.json', id: ID, title: 'Shows that a runner works', pipeline: `${ID}@1.0.0`, inputs: { instant: { dataset: `${ID}@1.0.0` } } },
  };
  rmSync(folder, { recursive: true, force: true });
  for (const [path, document] of [...Object.entries(files).map(([path, document]) => [path, JSON.stringify(document)] as const), [`datasets/${ID}/1.0.0/instant.txt`, text] as const]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), document);
  }
  const { registry, diagnostics } = validate(await load(folder), folder);
  rmSync(folder, { recursive: true, force: true });
  if (!registry.analyses.has(ID)) throw new Error(`internal: the synthetic analysis is not in order: ${diagnostics.map(({ message }) => message).join('; ')}`);
  return registry;
}
