import type { Approval, Envelope } from '../model/approval.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { ApprovalTrust } from '../model/declared.ts';
import { approval as isApproval } from '../declare/validators.generated.js';
import { openEnvelope, signedJson } from './envelope.ts';
import { signEnvelope, type SigningKey } from './signature.ts';

/** Media type of the payload of an approval. */
const PAYLOAD_TYPE = 'application/vnd.headgate.approval.v1+json';

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

/** Opens an envelope from anywhere, as an approval of one of the keys. */
export function openApproval(given: unknown, trust: Pick<Trust, 'keys'>): Opened {
  const opened = openEnvelope(given, { payloadType: PAYLOAD_TYPE, noun: 'approval', keys: trust.keys });
  return 'refused' in opened ? opened : parse(opened.payload, opened.key);
}

function parse(payload: Uint8Array, key: string): Opened {
  const document = signedJson(payload);
  if (document === undefined) return { refused: 'what was signed is no JSON' };
  if (!isApproval(document)) return { refused: 'what was signed does not follow the schema of approvals' };
  const approval = document as Approval;
  // The schema has both kinds in one place, so that a reader sees one form; what belongs to which is said here.
  const whole = approval.kind === 'proposal' ? approval.proposal !== undefined && approval.plans !== undefined : approval.series !== undefined && approval.sources !== undefined && approval.units !== undefined;
  return whole ? { approval, key } : { refused: `an approval of kind ${approval.kind} lacks what it is for` };
}
