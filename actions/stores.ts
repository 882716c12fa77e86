import { getIDToken } from '@actions/core';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LookupStores } from '../runner/commands/forge/lookup.ts';
import { openPlace, readPlace } from '../runner/commands/places.ts';
import type { Store } from '../runner/store/store.ts';
import type { Job } from './shell.ts';

/**
 * Opens the store that an input names. Credentials are those of the environment: a role, for which the job proves who it
 * is, or a key; they are in the environment of this process alone.
 */
export async function storeOf(job: Job, input: 'store' | 'staging' | 'private-store' | 'private-staging'): Promise<Store | undefined> {
  const place = job.optional(input);
  if (place === undefined) return undefined;
  await enterStores(job);
  return openPlace(job.context, readPlace(job.context, place));
}

/** The store that approved runs write: where there is no staging zone, the only one there is. */
export async function writtenStore(job: Job): Promise<Store> {
  const store = (await storeOf(job, 'staging')) ?? (await storeOf(job, 'store'));
  if (store === undefined) throw new Error('the job is not told where results are: set the variables HEADGATE_STORE and HEADGATE_STAGING');
  return store;
}

/** Every store that an input names, for those who look things up. */
export async function lookupStores(job: Job): Promise<LookupStores> {
  const [main, staging, hidden, hiddenStaging] = [await storeOf(job, 'store'), await storeOf(job, 'staging'), await storeOf(job, 'private-store'), await storeOf(job, 'private-staging')];
  if (main === undefined) throw new Error('the job is not told where results are: set the variable HEADGATE_STORE');
  return { main, ...(staging === undefined ? {} : { staging }), ...(hidden === undefined ? {} : { private: { main: hidden, ...(hiddenStaging === undefined ? {} : { staging: hiddenStaging }) } }) };
}

/** Puts the credentials of the stores, as inputs name them, into the environment of this process. */
export async function enterStores({ optional, secret }: Job): Promise<void> {
  const { env } = process;
  const [id, key, role] = [secret('access-key-id'), secret('secret-access-key'), optional('role')];
  if (id !== undefined && key !== undefined) Object.assign(env, { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: key });
  else if (role !== undefined && env.AWS_WEB_IDENTITY_TOKEN_FILE === undefined) {
    const file = join(mkdtempSync(join(tmpdir(), 'headgate-identity-')), 'token');
    writeFileSync(file, await getIDToken('sts.amazonaws.com'), { mode: 0o600 });
    Object.assign(env, { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: role, AWS_ROLE_SESSION_NAME: 'headgate' });
  }
}
