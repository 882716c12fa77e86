import { sha256 } from '#sha256';
import { canonical, type Json } from './canonical.ts';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** sha256 of bytes: 64 lower-case hexadecimal characters. In JSON it is written `sha256:<hex>`. */
export type Digest = Branded<'Digest'>;
/** Digest of a step document: what the tasks of a stage (at one grid point) have in common. */
export type StepDigest = Branded<'StepDigest'>;
/** Digest of a task document: names what a task computes. */
export type TaskKey = Branded<'TaskKey'>;
/** Digest of a compact plan: names the work. */
export type PlanDigest = Branded<'PlanDigest'>;

/** Digest of bytes, or of the UTF-8 encoding of a text. */
export function digestOf(data: Uint8Array | string): Digest {
  return sha256(data) as Digest;
}

/** Digest of a document: canonical JSON of `[type, version, body]`, so that two kinds of document never collide. */
export function taggedDigest(type: string, version: number, body: Json): string {
  return sha256(canonical([type, version, body]));
}

/** `sha256:<hex>` → bare hex; undefined when the text is not a digest. */
export function parseDigest(text: string): Digest | undefined {
  return /^sha256:[0-9a-f]{64}$/.test(text) ? (text.slice(7) as Digest) : undefined;
}

/** Bare hex → `sha256:<hex>`, the form used in JSON. */
export function formatDigest(hex: string): string {
  return `sha256:${hex}`;
}
