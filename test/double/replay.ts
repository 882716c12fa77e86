import { readFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Exchange, Recording, Request } from '../servers/cluster/recording.ts';
import { Placeholders } from './placeholders.ts';

/** What the real servers did, by the name of its file. */
export function recordingOf(name: string): Recording {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../servers/cluster/recordings', `${name}.json`), 'utf8')) as Recording;
}

/**
 * Asks the double at `url` what was asked of the real servers and answers where it says something else: it may say less.
 * Of a watch only the last event counts, since servers differ in the steps that they show from one time to the next.
 */
export async function replay(url: string, { request, exchanges }: Recording, given: { readonly [placeholder: string]: string } = {}): Promise<string[]> {
  const placeholders = new Placeholders(given);
  const wrong: string[] = [];
  for (const exchange of exchanges) {
    const asked = exchange.request ?? request;
    wrong.push(...('events' in exchange ? await replayWatch(url, asked, exchange, placeholders) : await replayCall(url, asked, exchange, placeholders)).map((what) => `${asked.method} ${asked.path}: ${what}`));
  }
  return wrong;
}

async function replayCall(url: string, asked: Request, real: Exclude<Exchange, { readonly events: unknown }>, placeholders: Placeholders): Promise<string[]> {
  const { path, method, body } = asked;
  const answer = await fetch(url + placeholders.filled(path), { method, ...(body === undefined ? {} : { body: placeholders.filledBody(JSON.stringify(body)) }) });
  const said: unknown = await answer.json();
  if (answer.status !== real.status) return [`${answer.status} and not ${real.status}: ${JSON.stringify(said)}`];
  return placeholders.differences(said, real.body, 'body');
}

async function replayWatch(url: string, { path }: Request, { events }: Extract<Exchange, { readonly events: unknown }>, placeholders: Placeholders): Promise<string[]> {
  const last = events.at(-1);
  if (last === undefined) return ['a watch without events is nothing to be held against'];
  let seen: string[] = ['no event'];
  const answer = await new Promise<IncomingMessage>((resolve, reject) => get(url + placeholders.filled(path), resolve).once('error', reject));
  // A double that does not say what was recorded may say nothing more: then what it said last is shown.
  const lines = createInterface(answer);
  const patience = setTimeout(() => lines.close(), 20_000);
  try {
    for await (const line of lines) {
      seen = placeholders.trial((trial) => trial.differences(JSON.parse(line), last, 'last event'));
      if (seen.length === 0) return [];
    }
  } finally {
    clearTimeout(patience);
    answer.destroy();
  }
  return seen;
}
