import type { Launch } from '../model/stored.ts';
import type { Arguments } from './arguments.ts';
import { UsageError } from './context.ts';

/** Decides whether a launch may start now: undefined, or why not. */
export type Verifier = (launch: Launch) => Promise<string | undefined>;

/** The verifier that options ask for. Without one nothing would be checked, so that there is none is a usage error. */
export function verifierOf(args: Arguments): Verifier {
  const trusted = args.text('trust');
  if (trusted === undefined) throw new UsageError('nothing says whose launches this runner may start', 'name the one person who uses it with --trust LOGIN; everybody who can write to the store can then start tasks here');
  return async ({ by, approval }) => {
    if (by !== trusted) return `it is by ${by}; this runner works for ${trusted} only (--trust)`;
    return approval === 'owner' ? undefined : `its approval ${approval} cannot be verified by this runner`;
  };
}
