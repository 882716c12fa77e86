import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign, verify, type KeyObject } from 'node:crypto';
import type { Envelope } from '../model/approval.ts';

/** A public key that signatures are checked against. */
export interface PublicKey {
  /** sha256 of its 32 bytes, in hexadecimal. */
  readonly id: string;
  readonly key: KeyObject;
}

/** A private key, with what may be told of it. */
export interface SigningKey {
  readonly id: string;
  readonly key: KeyObject;
  /** `ed25519:<base64>`, as configurations name it. */
  readonly publicText: string;
}

/** Reads `ed25519:<base64 of 32 bytes>`; undefined when it is no such thing. */
export function readPublicKey(text: string): PublicKey | undefined {
  const bytes = text.startsWith('ed25519:') ? strictBase64(text.slice('ed25519:'.length)) : undefined;
  if (bytes?.length !== 32) return undefined;
  return { id: keyId(bytes), key: createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: bytes.toString('base64url') }, format: 'jwk' }) };
}

/** Reads a private key (PKCS #8, PEM); undefined when it is no ed25519 key. */
export function readSigningKey(pem: string): SigningKey | undefined {
  try {
    const key = createPrivateKey(pem);
    return key.asymmetricKeyType === 'ed25519' ? withPublic(key) : undefined;
  } catch {
    return undefined;
  }
}

/** Makes a key pair; the private half as PEM, for a file. */
export function newSigningKey(): SigningKey & { readonly pem: string } {
  const { privateKey } = generateKeyPairSync('ed25519');
  return { ...withPublic(privateKey), pem: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string };
}

function withPublic(key: KeyObject): SigningKey {
  const bytes = Buffer.from((createPublicKey(key).export({ format: 'jwk' }) as { x: string }).x, 'base64url');
  return { id: keyId(bytes), key, publicText: `ed25519:${bytes.toString('base64')}` };
}

function keyId(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Signs a payload as a DSSE envelope. */
export function signEnvelope(payloadType: string, payload: string, signer: SigningKey): Envelope {
  const bytes = Buffer.from(payload, 'utf8');
  return { payloadType, payload: bytes.toString('base64'), signatures: [{ keyid: signer.id, sig: sign(null, preAuthentication(payloadType, bytes), signer.key).toString('base64') }] };
}

/**
 * Whether one of the signatures of an envelope is by a key, whatever key the signature names. The pre-authentication
 * encoding is of DSSE 1.0.2: type and payload with their lengths, so that no two pairs of them are signed alike.
 */
export function isSignedBy(envelope: Envelope, payload: Uint8Array, { key }: PublicKey): boolean {
  const signed = preAuthentication(envelope.payloadType, payload);
  return envelope.signatures.some(({ sig }) => {
    const bytes = strictBase64(sig);
    return bytes?.length === 64 && verify(null, signed, key, bytes);
  });
}

function preAuthentication(payloadType: string, payload: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `, 'utf8'), payload]);
}

/** Bytes of base64 text in its one spelling; undefined for any other. */
export function strictBase64(text: string): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64');
  return bytes.toString('base64') === text ? bytes : undefined;
}
