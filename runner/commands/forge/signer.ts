import type { Trust } from '../../gate/approval.ts';
import { readSigningKey, type SigningKey } from '../../gate/signature.ts';

/** The key of a job that signs, from its PEM. Throws, without a word of it, when there is none, or when no runner would believe it. */
export function signerIn(pem: string | undefined, { keys }: Pick<Trust, 'keys'>): SigningKey {
  const signer = readSigningKey(pem ?? '');
  if (signer === undefined) throw new Error('the job has no ed25519 key to sign with: set the secret HEADGATE_SIGNING_KEY of its environment; `headgate keys new` makes one');
  if (!keys.some(({ key, revoked }) => key === signer.publicText && revoked === undefined)) throw new Error(`no runner would believe what is signed: the configuration does not trust ${signer.publicText}; add it to approvals.keys in the variable HEADGATE_RUNNER_CONFIG`);
  return signer;
}
