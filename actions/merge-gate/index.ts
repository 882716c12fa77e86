import { readFileSync } from 'node:fs';
import { readReport } from '../../runner/commands/forge/handed.ts';
import { mergeGate, queuedPullRequest } from '../../runner/commands/forge/merge-gate.ts';
import { forgeOf } from '../forge.ts';
import { act } from '../shell.ts';

await act(async (job) => {
  const headSha = job.input('head-sha');
  const report = readReport(job.text('report'), { base: job.input('base-sha'), head: headSha });
  const pullRequest = queuedPullRequest(JSON.parse(readFileSync(job.run.event, 'utf8')) as object);
  const { passes, reopened } = await mergeGate({ forge: await forgeOf(job), report, headSha, ...(pullRequest === undefined ? {} : { pullRequest }) });
  job.context.out(`${passes ? 'may be merged' : 'may not be merged'}${reopened ? `; pull request ${pullRequest} shows the new proposal` : ''}`);
  return 0;
});
