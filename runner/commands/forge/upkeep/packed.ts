import { gunzipSync, gzipSync } from 'node:zlib';
import { tooDeep } from '../../../declare/parse.ts';

/** Letters of one word of base64, which goes into three variables of a step; and bytes unpacked. */
const [PACKED, WHOLE] = [360_000, 32 * 1024 * 1024];

/** A text as one word, for an output of a job; undefined when it has no room there. */
export function packWord(text: string): string | undefined {
  const packed = gzipSync(text).toString('base64');
  return packed.length <= PACKED && Buffer.byteLength(text) <= WHOLE ? packed : undefined;
}

/** The JSON of such a word, which another job wrote. Throws when it is none: `what` completes "these are no …". */
export function unpackWord(packed: string, what: string): unknown {
  if (packed.length > PACKED || !/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) throw new Error(`these are no ${what}: they are not packed as such`);
  let text: string;
  try {
    text = gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: WHOLE }).toString('utf8');
  } catch {
    throw new Error(`these are no ${what}: they cannot be unpacked`);
  }
  if (tooDeep(text) !== undefined) throw new Error(`these are no ${what}: they are nested too deep`);
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`these are no ${what}: they are no JSON`);
  }
}
