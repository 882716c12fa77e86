import type { Approval, Envelope } from '../model/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { ApprovalTrust } from '../model/declared.ts';
import { approval as isApproval } from '../declare/validators.generated.js';
import { isSignedBy, readPublicKey, signEnvelope, strictBase64, type SigningKey } from './signature.ts';

/** Media type of the payload of an approval. */
const PAYLOAD_TYPE = 'application/vnd.headgate.approval.v1+json';

/** Bytes that an envelope may have: an approval of ten thousand plans has a megabyte. */
const LARGEST = 4 * 1024 * 1024;

/** Whose signatures count, and for which repository and installation: of the runner's own configuration. */
export interface Trust extends ApprovalTrust {
  readonly installation: string;
}

/** An approval that somebody trusted signed, or why it is not. */
export type Opened = { readonly approval: Approval; readonly key: string } | { readonly refused: string };

/** Signs an approval. Throws when it does not follow its schema, which is a bug of whoever made it. */
export function signApproval(approval: Approval, signer: SigningKey): Envelope {
  if (!isApproval(approval)) throw new Error('internal: this is no approval');
  return signEnvelope(PAYLOAD_TYPE, canonical(approval as unknown as Json), signer);
}

/**
 * Opens an envelope from anywhere. Nothing of its payload is read before a signature of a trusted key holds; which key
 * it says it was signed with is only used for the words of a refusal.
 */
export function openApproval(given: unknown, trust: Pick<Trust, 'keys'>): Opened {
  const envelope = asEnvelope(given);
  if (envelope === undefined) return { refused: 'it is no signed approval' };
  if (envelope.payloadType !== PAYLOAD_TYPE) return { refused: `its payload is ${JSON.stringify(envelope.payloadType)}, not an approval` };
  const payload = strictBase64(envelope.payload);
  if (payload === undefined) return { refused: 'its payload is not in base64' };
  const named = envelope.signatures.map(({ keyid }) => keyid);
  let revoked: string | undefined;
  for (const { key: text, title, revoked: reason } of trust.keys) {
    const key = readPublicKey(text);
    if (key === undefined || !isSignedBy(envelope, payload, key)) continue;
    if (reason !== undefined) revoked = `the key that signed it, ${title ?? key.id}, is revoked: ${reason}`;
    else return parse(payload, key.id);
  }
  if (revoked !== undefined) return { refused: revoked };
  if (named.length === 0) return { refused: 'it is not signed' };
  const known = trust.keys.some(({ key }) => named.includes(readPublicKey(key)?.id ?? ''));
  return { refused: known ? 'its signature does not fit what it says' : `it is signed with a key that this runner does not know (${named.map((id) => JSON.stringify(id.slice(0, 64))).join(', ')})` };
}

function parse(payload: Uint8Array, key: string): Opened {
  let document: unknown;
  try {
    document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(payload));
  } catch {
    return { refused: 'what was signed is no JSON' };
  }
  if (!isApproval(document)) return { refused: 'what was signed does not follow the schema of approvals' };
  const approval = document as Approval;
  // The schema has both kinds in one place, so that a reader sees one form; what belongs to which is said here.
  const whole = approval.kind === 'proposal' ? approval.proposal !== undefined && approval.plans !== undefined : approval.series !== undefined && approval.sources !== undefined && approval.units !== undefined;
  return whole ? { approval, key } : { refused: `an approval of kind ${approval.kind} lacks what it is for` };
}

function asEnvelope(given: unknown): Envelope | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { payloadType, payload, signatures } = given as { [name: string]: unknown };
  if (typeof payloadType !== 'string' || typeof payload !== 'string' || payload.length > LARGEST || !Array.isArray(signatures) || signatures.length > 64) return undefined;
  const fine = signatures.every((one: unknown) => typeof one === 'object' && one !== null && typeof (one as { keyid?: unknown }).keyid === 'string' && typeof (one as { sig?: unknown }).sig === 'string');
  return fine ? { payloadType, payload, signatures: signatures as Envelope['signatures'] } : undefined;
}
