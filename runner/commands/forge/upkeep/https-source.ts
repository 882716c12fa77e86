import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Ask } from '../../../execute/download.ts';
import { TOO_MUCH, type Looking, type SourceFile, type Sources } from './source.ts';

/** Files by address. One whose server knows the ETag of last time is not read again; each other one is read and hashed, and kept nowhere. */
export function httpsSource(ask: Ask): Sources['https'] {
  return async (files, looking) => {
    const found: SourceFile[] = [];
    for (const [name, address] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const file = await lookAtAddress(ask, address, looking);
      if (typeof file === 'string') return file;
      found.push({ name, ...file });
    }
    return { files: found };
  };
}

/** What one address gives now, or why that is not known. */
export async function lookAtAddress(ask: Ask, address: string, { memory, spend }: Looking): Promise<Omit<SourceFile, 'name'> | string> {
  const before = memory.get(address);
  try {
    const answer = await ask(address, before === undefined ? {} : { 'if-none-match': before.mark });
    if (typeof answer === 'string') return answer;
    const { response, host } = answer;
    if (response.statusCode === 304 && before !== undefined) {
      response.resume();
      return { digest: before.digest, size: before.size, at: address, known: { key: address, mark: before.mark } };
    }
    if (response.statusCode !== 200) {
      response.resume();
      return `${host} answered ${response.statusCode ?? 0} for ${address}`;
    }
    const read = await hashed(response, spend);
    if (read === undefined) return TOO_MUCH;
    const { etag } = response.headers;
    const mediaType = response.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
    return { ...read, at: address, ...(etag === undefined ? {} : { known: { key: address, mark: etag } }), ...(mediaType === undefined ? {} : { mediaType }) };
  } catch (error) {
    return `${address}: ${(error as Error).message}`;
  }
}

/** Digest and size of an answer; undefined when it is longer than may be read. */
async function hashed(response: IncomingMessage, spend: Looking['spend']): Promise<{ readonly digest: string; readonly size: number } | undefined> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    // Left early, the answer is destroyed, and nothing more is sent.
    if (!spend(chunk.length)) return undefined;
    size += chunk.length;
    hash.update(chunk);
  }
  if (!response.complete) throw new Error('the answer broke off');
  return { digest: hash.digest('hex'), size };
}

