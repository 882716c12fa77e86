import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Store } from '../store/store.ts';
import { tieredStore } from '../store/tiered.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { openPlace, readPlace, storePlace } from './places.ts';

/** The results of --sample: plan → root; undefined without it. */
export function readSample(context: Context, args: Arguments): ReadonlyMap<string, string> | undefined {
  const given = args.text('sample');
  if (given === undefined) return undefined;
  if (args.operands.length > 0) throw new UsageError('--sample names the results; analyses are not given besides');
  const hint = 'it holds [{"plan": "…", "root": "…"}], both of 64 hexadecimal digits';
  let document: unknown;
  try {
    document = JSON.parse(readFileSync(resolve(context.cwd, given), 'utf8'));
  } catch (error) {
    throw new UsageError(`${given} cannot be read: ${(error as Error).message}`, hint);
  }
  const all = Array.isArray(document) ? (document as unknown[]) : [undefined];
  return new Map(all.map((one) => {
    const { plan, root } = (typeof one === 'object' && one !== null ? one : {}) as { readonly plan?: unknown; readonly root?: unknown };
    if (typeof plan !== 'string' || typeof root !== 'string' || !/^[0-9a-f]{64}$/.test(plan) || !/^[0-9a-f]{64}$/.test(root)) throw new UsageError(`${given} is no sample`, hint);
    return [plan, root] as const;
  }));
}

/** The store with those of --also-read, of which nothing is listed: what is asked for there is known by its name. */
export async function openUnlisted(context: Context, args: Arguments): Promise<Store> {
  const [own, ...others] = await Promise.all([storePlace(context, args), ...args.texts('also-read').map((text) => readPlace(context, text))].map((place) => openPlace(context, place)));
  if (own === undefined) throw new Error('internal: no store was opened');
  return tieredStore({ stores: [own, ...others.map((store): Store => ({ ...store, list: async () => [] }))] });
}
