import type { Admit } from '../execute/admission.ts';
import { gateOf, type GateOptions } from './admit.ts';
import type { Arguments } from './arguments.ts';
import { UsageError, type Context } from './context.ts';
import { trustOf } from './trust.ts';
import type { Planned } from './workspace.ts';

/** Decides for a standing runner what may begin: the gate, and before it the one login of --trust. */
export interface Verifier {
  /** Whether a refusal may turn into a yes: an approval can come after the launch that waits for it. */
  readonly asksAgain: boolean;
  admit(options: Pick<GateOptions, 'root' | 'store'>): (planned: Planned) => Admit;
}

/** The verifier that options ask for. Without one nothing would be checked, so that there is none is a usage error. */
export function verifierOf(context: Context, args: Arguments): Verifier {
  const trusted = args.text('trust');
  const hasKeys = trustOf(context, args) !== undefined;
  if (trusted === undefined && !hasKeys) throw new UsageError('nothing says whose launches this runner may start', 'name a configuration with `approvals` with --runner-config FILE, so that signed approvals are asked for; or the one person who uses it with --trust LOGIN: everybody who can write to the store can then start tasks here');
  return {
    asksAgain: hasKeys,
    admit: ({ root, store }) => {
      const gate = gateOf({ context, args, root, store });
      return (planned) => async (launch, action) => {
        if (trusted !== undefined && launch.by !== trusted) return { refused: [`it is by ${launch.by}; this runner works for ${trusted} only (--trust)`] };
        if (!hasKeys && launch.approval !== 'owner') return { refused: [`its approval ${launch.approval} cannot be verified by this runner, which has no keys`] };
        return gate(planned)(launch, action);
      };
    },
  };
}
