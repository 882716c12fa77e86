import { command } from '../../runner/commands/forge/command.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const commanded = await command({ forge: await forgeOf(job), comment: Number(job.input('comment')) });
  job.context.out(JSON.stringify(commanded));
  return 0;
});
