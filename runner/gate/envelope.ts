import type { Envelope } from '../model/approval.ts';
import type { ApprovalKey } from '../model/declared.ts';
import { isSignedBy, readPublicKey, strictBase64 } from './signature.ts';

/** Bytes of base64 that an envelope may have: an approval of ten thousand plans has a megabyte. */
const LARGEST = 4 * 1024 * 1024;

/** What an envelope has to be, and whose signature on it counts. */
export interface Expected {
  readonly payloadType: string;
  /** For words: `approval`, `statement`. */
  readonly noun: string;
  readonly keys: readonly ApprovalKey[];
}

/** The signed bytes of an envelope, with the id of the key, or why it does not count. */
export type OpenedEnvelope = { readonly payload: Uint8Array; readonly key: string } | { readonly refused: string };

/**
 * Opens an envelope from anywhere. Nothing of its payload is read before a signature of a trusted key holds; which key
 * it says it was signed with is only used for the words of a refusal.
 */
export function openEnvelope(given: unknown, { payloadType, noun, keys }: Expected): OpenedEnvelope {
  const envelope = asEnvelope(given);
  if (envelope === undefined) return { refused: `it is no signed ${noun}` };
  if (envelope.payloadType !== payloadType) return { refused: `its payload is ${JSON.stringify(envelope.payloadType)}, not ${noun === 'approval' ? 'an' : 'a'} ${noun}` };
  const payload = strictBase64(envelope.payload);
  if (payload === undefined) return { refused: 'its payload is not in base64' };
  const named = envelope.signatures.map(({ keyid }) => keyid);
  let revoked: string | undefined;
  for (const { key: text, title, revoked: reason } of keys) {
    const key = readPublicKey(text);
    if (key === undefined || !isSignedBy(envelope, payload, key)) continue;
    if (reason !== undefined) revoked = `the key that signed it, ${title ?? key.id}, is revoked: ${reason}`;
    else return { payload, key: key.id };
  }
  if (revoked !== undefined) return { refused: revoked };
  if (named.length === 0) return { refused: 'it is not signed' };
  const known = keys.some(({ key }) => named.includes(readPublicKey(key)?.id ?? ''));
  return { refused: known ? 'its signature does not fit what it says' : `it is signed with a key that this runner does not know (${named.map((id) => JSON.stringify(id.slice(0, 64))).join(', ')})` };
}

/** Signed JSON; undefined when the bytes are none. */
export function signedJson(payload: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return undefined;
  }
}

function asEnvelope(given: unknown): Envelope | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { payloadType, payload, signatures } = given as { [name: string]: unknown };
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || payload.length > LARGEST || !Array.isArray(signatures) || signatures.length > 64) return undefined;
  const fine = signatures.every((one: unknown) => typeof one === 'object' && one !== null && typeof (one as { keyid?: unknown }).keyid === 'string' && typeof (one as { sig?: unknown }).sig === 'string');
  return fine ? { payloadType, payload, signatures: signatures as Envelope['signatures'] } : undefined;
}
