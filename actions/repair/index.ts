import { repair } from '../../runner/commands/forge/repair.ts';
import { readRepairs } from '../../runner/commands/forge/repairs-text.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const { dispatched, cancelled } = await repair(await forgeOf(job), readRepairs(job.text('repairs')));
  job.context.out([...dispatched.map(({ workflow, inputs }) => `started ${workflow} ${JSON.stringify(inputs)}`), ...cancelled.map((id) => `cancelled run ${id}`)].join('\n') || 'nothing to do');
  return 0;
});
