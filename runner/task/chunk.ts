import { canonical, type Json } from '../model/canonical.ts';
import type { Expect } from '../model/declared.ts';
import { digestOf } from '../model/digest.ts';
import type { TaskResources } from './arguments.ts';
import type { TaskOrder, TaskOutcome } from './perform.ts';

/** One task of a chunk. */
export interface ChunkTask {
  readonly unit: number;
  readonly key: string;
  /** Bare hex digest of its step document, one of the chunk's. */
  readonly step: string;
  readonly generation: number;
  /** Canonical JSON of the task document. */
  readonly document: string;
  readonly resources: TaskResources;
  readonly force: boolean;
}

/** Tasks of one stage that one pod executes one after the other: `runs/<plan>/<epoch>/chunks/<digest>.json`. */
export interface Chunk {
  readonly version: 1;
  readonly plan: string;
  readonly launch: string;
  readonly epoch: number;
  readonly stage: string;
  /** Random: the same tasks ordered again are another chunk, with a Job and a summary of its own. */
  readonly nonce?: string;
  /** Bare hex digests of the step documents that its tasks use. */
  readonly steps: readonly string[];
  readonly expect: { readonly [output: string]: Expect };
  readonly mediaTypes: { readonly [output: string]: string };
  readonly tasks: readonly ChunkTask[];
}

/** The chunks of one Job, beside the chunks it names: index i of the Job executes `chunks[i]`, at most 1,000. */
export interface Wave {
  readonly version: 1;
  readonly plan: string;
  readonly launch: string;
  readonly epoch: number;
  readonly stage: string;
  /** Bare hex digests. */
  readonly chunks: readonly string[];
}

/** What came of one task of a chunk: a verdict, or it was handed back without having been executed to its end. */
export type ChunkTaskOutcome = { readonly unit: number; readonly state: 'done'; readonly outcome: TaskOutcome } | { readonly unit: number; readonly state: 'handedBack' };

/** Summary of a chunk: `attempts/<plan>/<stage>/chunks/<chunk>-<random>.json`. The truth are records and attempts. */
export interface ChunkOutcome {
  readonly version: 1;
  /** Bare hex digest of the chunk. */
  readonly chunk: string;
  readonly tasks: readonly ChunkTaskOutcome[];
}

/** Text of a chunk or a wave as it is stored, and the bare hex digest of its bytes, which names it. */
export function printChunkDocument(document: Chunk | Wave): { readonly text: string; readonly digest: string } {
  const text = `${canonical(document as unknown as Json)}\n`;
  return { text, digest: digestOf(text) };
}

/** Path of a chunk or a wave in the store. */
export function chunkPath(plan: string, epoch: number, digest: string): string {
  return `runs/${plan}/${epoch}/chunks/${digest}.json`;
}

/** Folder of the summaries of the chunks of a stage; names in it are `<chunk>-<random>.json`. */
export function chunkOutcomeFolder(plan: string, stage: string): string {
  return `attempts/${plan}/${stage}/chunks`;
}

/** The order that `perform` takes for a task of a chunk. */
export function orderOf(chunk: Chunk, task: ChunkTask): TaskOrder {
  const { plan, launch, stage, expect, mediaTypes } = chunk;
  return { plan, stage, launch, expect, mediaTypes, keep: false, ...task };
}
