// Generated from schemas/ by runner/declare/generate.ts; do not edit.
import type { ErrorObject } from 'ajv';

/** A compiled check. `errors` belongs to the last call. */
export interface Check {
  (document: unknown): boolean;
  errors?: readonly ErrorObject[] | null;
}

/** Checks one document; on false, `errors` says why. */
export declare const tool: Check;

/** Checks one document; on false, `errors` says why. */
export declare const pipeline: Check;

/** Checks one document; on false, `errors` says why. */
export declare const dataset: Check;

/** Checks one document; on false, `errors` says why. */
export declare const analysis: Check;

/** Checks one document; on false, `errors` says why. */
export declare const policy: Check;

/** Checks one document; on false, `errors` says why. */
export declare const runner: Check;

/** Checks one document; on false, `errors` says why. */
export declare const notice: Check;

/** Checks one document; on false, `errors` says why. */
export declare const directory: Check;

/** Checks one document; on false, `errors` says why. */
export declare const unit: Check;
