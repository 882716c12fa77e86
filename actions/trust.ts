import { argumentsOf } from '../runner/commands/arguments.ts';
import { trustOf } from '../runner/commands/trust.ts';
import type { Job } from './shell.ts';

/** Whose approvals count, for which repository and installation: as the configuration says that runners have too. */
export function trustIn({ context, input }: Job): NonNullable<ReturnType<typeof trustOf>> {
  const trust = trustOf(context, argumentsOf({ 'runner-config': input('runner-config') }));
  if (trust === undefined) throw new Error('the configuration names no keys of approvals, so none could be told from a forged one: add `approvals` to it, in the variable HEADGATE_RUNNER_CONFIG');
  return trust;
}
