import { argumentsOf } from '../../runner/commands/arguments.ts';
import { publishMerged, tellPublication } from '../../runner/commands/publish.ts';
import { trustOf } from '../../runner/commands/trust.ts';
import { asFile } from '../key-file.ts';
import { act } from '../shell.ts';
import { enterStores } from '../stores.ts';

await act(async (job) => {
  const { context, input, optional } = job;
  const key = job.secret('signing-key');
  const given = { registry: input('path'), 'runner-config': input('runner-config'), store: optional('store'), staging: optional('staging') };
  // Without keys whatever staging has would count, and nobody would have been asked.
  if (trustOf(context, argumentsOf(given)) === undefined) throw new Error('the configuration names no keys of approvals, so what nobody approved could not be told: add `approvals` to it, in the variable HEADGATE_RUNNER_CONFIG');
  await enterStores(job);
  const publication = await (key === undefined ? publishMerged(context, argumentsOf(given)) : asFile(key, (file) => publishMerged(context, argumentsOf({ ...given, key: file }))));
  job.output('catalogue', publication.catalogue ?? '');
  return tellPublication(context, argumentsOf(given), publication);
});
