import { who } from '../../runner/commands/forge/who.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const { author, writer } = await who(await forgeOf(job), Number(job.input('pr')));
  job.output('author', `${author.id}:${author.login}`);
  job.output('writer', String(writer));
  return 0;
});
