import type { WorkerStatus } from '../model/stored.ts';
import { grouped, inert, plural } from './style.ts';

/** Chunks of a stage that are named at most. */
const CHUNKS = 4;

/** A node of a run in one line: its pods, what they asked for, what tasks used so far, and the chunks in hand by the beginnings of their digests. */
export function workerText({ node, pods, requested, used, chunks }: WorkerStatus): string {
  const stages = new Map<string, string[]>();
  for (const { stage, chunk } of chunks) stages.set(stage, [...(stages.get(stage) ?? []), chunk.slice(0, 8)]);
  const inHand = [...stages].sort(([a], [b]) => (a < b ? -1 : 1)).map(([stage, names]) => `${stage} ${names.slice(0, CHUNKS).join(' ')}${names.length > CHUNKS ? ` and ${names.length - CHUNKS} more` : ''}`);
  const use = used === undefined ? '' : ` (tasks use ${used.cpu.toFixed(1)} CPU, ${grouped(Math.round(used.memory))} MiB)`;
  return `${inert(node)}: ${plural(pods, 'pod')}, asked for ${requested.cpu.toFixed(1)} CPU, ${grouped(Math.round(requested.memory))} MiB${use}; ${inHand.join(', ')}`;
}
