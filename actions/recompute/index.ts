import { recompute } from '../../runner/commands/forge/recompute.ts';
import { originOf } from '../origin.ts';
import { authorOf, requestOf } from '../request.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const { context, output } = job;
  const policy = job.optional('policy-sha');
  const made = await recompute({ request: requestOf(job), author: authorOf(job.input('author')), origin: originOf(job), ...(policy === undefined ? {} : { policy }), path: context.path, signal: context.signal });
  if ('refused' in made) {
    context.err(made.refused.join('\n'));
    return 1;
  }
  for (const name of ['report', 'plans', 'files', 'environment'] as const) output(name, made[name]);
  if (made.left.length > 0) context.err(`not handed on, since a job may hand on little: ${made.left.slice(0, 10).join(', ')}${made.left.length > 10 ? ` and ${made.left.length - 10} more` : ''}. Where the store has them, nothing is missing; else bring them there with \`headgate run --runner\`.`);
  return 0;
});
