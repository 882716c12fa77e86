import { isAbsolute } from 'node:path';
import type { Digest } from '../model/digest.ts';
import { digestsOf } from './fill.ts';

/** What the agent of a pod is told. */
export interface AgentOptions {
  /** Address of the store. */
  readonly store: string;
  /** Path of the wave in the store, and the digest (bare hex) that the Job carries. */
  readonly wave: { readonly path: string; readonly digest: string };
  /** Index of the Job. */
  readonly index: number;
  /** Folder with the volumes `ctl`, `in`, `out` and `agent`. */
  readonly root: string;
  /** Image of the command's container. */
  readonly image: string | undefined;
  /** Bytes: limits of the volumes `out` and `agent`. */
  readonly outLimit: number | undefined;
  readonly agentLimit: number;
  /** Folders of the command's container, besides its volumes, that it can write to. */
  readonly scratch: readonly string[];
  /** Blobs that lie in the cache of the node, each mounted for the command. */
  readonly cached: readonly Digest[];
  /** Seconds that kubelet gives the pod to end, and between looks at the wanted state. */
  readonly grace: number;
  readonly pace: number;
}

/** How the agent is called; for whoever calls it wrongly. */
export const usage = `usage: node agent.js --store URL --wave PATH --digest HEX
  [--image REFERENCE] [--out-limit MIB] [--agent-limit MIB] [--grace SECONDS] [--pace SECONDS] [--root FOLDER] [--scratch FOLDERS] [--cached DIGESTS]
with JOB_COMPLETION_INDEX in the environment`;

const SCRATCH = ['/tmp', '/var/tmp', '/dev/shm'];
const texts = ['store', 'wave', 'digest', 'image', 'root', 'scratch', 'cached'] as const;
const amounts = ['out-limit', 'agent-limit', 'grace', 'pace'] as const;

/** Reads arguments and environment of the agent; a text that says what is wrong with them. */
export function readOptions(args: readonly string[], env: { readonly [name: string]: string | undefined }): AgentOptions | string {
  const given = new Map<string, string>();
  for (let i = 0; i < args.length; i += 2) {
    const name = (args[i] ?? '').slice(2);
    const value = args[i + 1];
    if (!args[i]?.startsWith('--') || ![...texts, ...amounts].includes(name as 'store')) return `${args[i]} is not an option`;
    if (value === undefined || value === '') return `--${name} needs a value`;
    given.set(name, value);
  }
  for (const name of amounts) {
    const value = given.get(name);
    if (value !== undefined && !(Number(value) > 0)) return `--${name} ${value} is not a number above 0`;
  }
  for (const name of ['store', 'wave', 'digest'] as const) if (!given.has(name)) return `--${name} is missing`;
  const [digest = '', path = '', root = '/hg'] = [given.get('digest'), given.get('wave'), given.get('root')];
  if (!/^[0-9a-f]{64}$/.test(digest)) return `--digest ${digest} is not the hexadecimal sha256 of a wave`;
  if (!path.endsWith(`/${digest}.json`)) return `--wave ${path} is not a path that ends in its digest`;
  if (!isAbsolute(root)) return `--root ${root} is not an absolute path`;
  const index = env['JOB_COMPLETION_INDEX'] ?? '';
  if (!/^\d{1,6}$/.test(index)) return 'JOB_COMPLETION_INDEX is not set to an index: the agent belongs into a pod of an Indexed Job';
  const cached = given.has('cached') ? digestsOf(given.get('cached')) : [];
  if (cached === undefined) return `--cached ${given.get('cached')} is not a list of sha256 with commas between them`;
  const amount = (name: (typeof amounts)[number]): number | undefined => (given.has(name) ? Number(given.get(name)) : undefined);
  const outLimit = amount('out-limit');
  return {
    store: given.get('store') ?? '',
    wave: { path, digest },
    index: Number(index),
    root,
    image: given.get('image'),
    outLimit: outLimit === undefined ? undefined : outLimit * 2 ** 20,
    agentLimit: (amount('agent-limit') ?? 1024) * 2 ** 20,
    // Elsewhere than in a pod they may be anybody's.
    scratch: given.get('scratch')?.split(',') ?? (root === '/hg' ? SCRATCH : []),
    cached,
    grace: amount('grace') ?? 120,
    pace: amount('pace') ?? 30,
  };
}
