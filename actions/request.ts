import { readFileSync } from 'node:fs';
import { readRunRequest, type RunRequest } from '../runner/commands/forge/request.ts';
import type { Account } from '../runner/model/approval.ts';
import type { Job } from './shell.ts';

/** What W4 was started for, as the inputs of each of its jobs say. */
export function requestOf({ optional }: Job): RunRequest {
  const request = readRunRequest({ pr: optional('pr'), base_sha: optional('base-sha'), head_sha: optional('head-sha'), proposal: optional('proposal'), evidence: optional('evidence') });
  if ('refused' in request) throw new Error(request.refused.join('; '));
  return request;
}

/** Whoever started the workflow, as the payload of the event says: an account that may not approve what it starts. */
export function starterOf({ run }: Job): Account | undefined {
  if (run.event === '') return undefined;
  const { sender } = JSON.parse(readFileSync(run.event, 'utf8')) as { readonly sender?: Partial<Account> };
  return typeof sender?.id === 'number' && typeof sender.login === 'string' ? { id: sender.id, login: sender.login } : undefined;
}

/** An account as one job hands it to another: its number and its login. */
export function authorOf(text: string): Account {
  const [id = '', login = ''] = text.split(':');
  return { id: Number(id), login };
}
