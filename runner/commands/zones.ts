import type { Json } from '../model/canonical.ts';
import type { Zones } from '../model/declared.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { givenConfiguration } from './given-configuration.ts';

/** What readers may see of work: `private` also while an embargo lasts. */
export type Privacy = 'public' | 'private';

/** Addresses of the stores of one zone, as people and configurations write them. */
export interface ZoneAddresses {
  /** What is published, or all there is; undefined: the store beside the registry. */
  readonly main: string | undefined;
  /** What is written, where that is another store. */
  readonly staging: string | undefined;
  /** Mains of less private zones: what they have counts here. */
  readonly below: readonly string[];
}

/**
 * Zones as the configuration of --runner-config has them; the rest of that file may be for clusters. What is wrong with them
 * is said here, without the schemas: they are looked at by commands that are to be done in a moment.
 */
export function configuredZones(context: Context, args: Arguments): Zones | undefined {
  const given = args.text('runner-config');
  if (given === undefined) return undefined;
  const { file, document } = givenConfiguration(context, given);
  const found = member(document, 'zones');
  if (found === undefined) return undefined;
  const inner = member(found, 'private');
  const pairs = inner === undefined ? [found] : [found, inner];
  if (!pairs.every((pair) => [member(pair, 'main'), member(pair, 'staging')].every((place) => typeof place === 'string' && place !== ''))) throw new UsageError(`the zones of ${file} are not in order`, 'zones names the stores `main` and `staging`, and may name the same two in `private`');
  return found as unknown as Zones;
}

function member(value: Json, name: string): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as { readonly [name: string]: Json })[name] : undefined;
}

/**
 * The stores that a command works with: --store and --staging, else those of the configuration, of its private pair with
 * --private. A private pair that is asked for and not known is a usage error: nothing private falls into a public store.
 */
export function zoneAddresses(context: Context, args: Arguments): ZoneAddresses {
  const zones = configuredZones(context, args);
  const [main, staging] = [args.text('store'), args.text('staging')];
  if (!args.flag('private')) return { main: main ?? zones?.main, staging: staging ?? (main === undefined ? zones?.staging : undefined), below: [] };
  const pair = zones?.private;
  if (pair === undefined && main === undefined) throw new UsageError('no private zone is configured', 'name its stores as zones.private in the configuration of --runner-config, or with --store and --staging');
  return { main: main ?? pair?.main, staging: staging ?? (main === undefined ? pair?.staging : undefined), below: zones === undefined ? [] : [zones.main] };
}

/** Whether work that is private has to be kept from the store that is written: there is a staging zone, and this is not the private one. */
export function isPublicZone(context: Context, args: Arguments): boolean {
  return !args.flag('private') && zoneAddresses(context, args).staging !== undefined;
}

/** The same arguments, for the private zone or the public one. */
export function inZone(args: Arguments, zone: Privacy): Arguments {
  return { ...args, flag: (name) => (name === 'private' ? zone === 'private' : args.flag(name)) };
}
