import { summary } from '@actions/core';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dispatch } from '../../runner/commands/forge/dispatch.ts';
import { readReport, unpackPlans } from '../../runner/commands/forge/handed.ts';
import { unpackFiles } from '../../runner/commands/forge/packed-files.ts';
import { signerIn } from '../../runner/commands/forge/signer.ts';
import { tipPolicy } from '../../runner/commands/forge/tip-policy.ts';
import { forgeOf } from '../forge.ts';
import { originOf } from '../origin.ts';
import { requestOf, starterOf } from '../request.ts';
import { act } from '../shell.ts';
import { storeOf, writtenStore } from '../stores.ts';
import { trustIn } from '../trust.ts';

await act(async (job) => {
  const { context, run } = job;
  const request = requestOf(job);
  const trust = trustIn(job);
  const signer = signerIn(job.secret('signing-key'), trust);
  const forge = await forgeOf(job);
  const hidden = await storeOf(job, 'private-staging');
  const folder = mkdtempSync(join(tmpdir(), 'headgate-handed-'));
  try {
    const done = await dispatch({
      forge,
      request,
      dispatcher: starterOf(job),
      run: { id: Number(run.id), attempt: Number(run.attempt) },
      environment: job.input('environment'),
      report: readReport(job.text('report'), { base: request.baseSha, head: request.headSha, pullRequest: request.pullRequest }),
      plans: unpackPlans(job.text('plans')),
      files: unpackFiles(job.optional('files') === undefined ? '' : job.text('files'), folder),
      policy: await tipPolicy({ forge, origin: originOf(job), path: context.path, signal: context.signal }),
      trust,
      signer,
      stores: { public: await writtenStore(job), ...(hidden === undefined ? {} : { private: hidden }) },
      runner: job.optional('runner') ?? trust.installation,
      now: Date.now(),
    });
    const said = 'refused' in done ? done.refused.map((reason) => `refused: ${reason}`) : [`approval ${done.approval}${done.adopted ? ', which was there already' : ''}`, ...done.launches.map(({ analysis, id, runner }) => `${analysis}: launch ${id}, for ${runner}`), ...done.complete.map((plan) => `complete already: ${plan}`)];
    context.out(said.join('\n'));
    if ('refused' in done) return 1;
    await summary.addCodeBlock(said.join('\n')).write();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
