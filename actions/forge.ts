import { setSecret } from '@actions/core';
import type { Forge } from '../runner/forge/forge.ts';
import { openForge } from '../runner/forge/open.ts';
import type { Job } from './shell.ts';

/** The forge that the workflow is of, as an App where the job has its key, else with a token. Whatever credential comes on the way is masked. */
export function forgeOf({ optional, secret, run, context }: Job): Promise<Forge> {
  const [privateKey, appId, token] = [secret('app-key'), optional('app-id'), secret('token')];
  const options = { secret: setSecret, note: context.err };
  // A Gitea says where its API is in its own form; everything else speaks GitHub's.
  const kind = run.api.endsWith('/api/v1') ? 'gitea' : 'github';
  if (kind === 'github' && privateKey !== undefined && appId !== undefined) return openForge({ kind, api: run.api, repository: run.repository, credential: { kind: 'app', appId: Number(appId), privateKey } }, options);
  if (token === undefined) throw new Error('the job has no credential for the forge: set the secret HEADGATE_APP_KEY with the variable HEADGATE_APP_ID, or the secret HEADGATE_TOKEN');
  return openForge({ kind, api: run.api, repository: run.repository, credential: { kind: 'token', token } }, options);
}
