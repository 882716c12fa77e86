import { hiddenAt } from '../catalogue/hidden.ts';
import type { Registry } from '../declare/registry.ts';
import type { Arguments } from './arguments.ts';
import type { Context } from './context.ts';
import { planAnalysis } from './workspace.ts';
import { configuredZones, inZone, isPublicZone, type Privacy } from './zones.ts';

/** The privacy of every analysis at an instant (milliseconds since 1970): the strictest of what it names, embargoes included. */
function privacies(registry: Registry, now: number): ReadonlyMap<string, Privacy> {
  const planned = new Map([...registry.analyses.keys()].map((id) => {
    const { digest, plan } = planAnalysis(registry, id).planned;
    return [id, { digest, privacy: plan.privacy }] as const;
  }));
  const { absent } = hiddenAt(registry, planned, now);
  return new Map([...planned.keys()].map((id) => [id, absent.has(`analysis ${id}`) ? 'private' : 'public']));
}

/** Analyses with the arguments that work in their zone. */
export interface ZonePart {
  readonly args: Arguments;
  readonly ids: readonly string[];
}

/**
 * The analyses of each zone, the public one first. Where there is but one store, or a zone was asked for by name, all are
 * in it. `homeless` are those that are private where nothing but a public zone is known.
 */
export function byZone(context: Context, args: Arguments, registry: Registry, ids: readonly string[]): { readonly parts: readonly ZonePart[]; readonly homeless: readonly string[] } {
  if (!isPublicZone(context, args)) return { parts: [{ args, ids }], homeless: [] };
  const privacy = privacies(registry, Date.now());
  const of = (zone: Privacy): readonly string[] => ids.filter((id) => privacy.get(id) === zone);
  const parts: ZonePart[] = [{ args: inZone(args, 'public'), ids: of('public') }];
  if (configuredZones(context, args)?.private === undefined || args.text('staging') !== undefined) return { parts, homeless: of('private') };
  return { parts: [...parts, { args: inZone(args, 'private'), ids: of('private') }].filter((part) => part.ids.length > 0), homeless: [] };
}

/** What is said of a private analysis where there is no store for it. */
export const HOMELESS = 'is private, or under an embargo, and no private zone is configured (zones.private of --runner-config)';
