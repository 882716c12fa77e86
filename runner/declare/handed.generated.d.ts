// Generated from schemas/ by runner/declare/generate.ts; do not edit.
/** A compiled check. */
export type Check = (document: unknown) => boolean;

/** Whether a document fits the schema of its name. */
export declare const proposalReport: Check;

/** Whether a document fits the schema of its name. */
export declare const proposalPlans: Check;

/** Whether a document fits the schema of its name. */
export declare const snapshot: Check;

/** Whether a document fits the schema of its name. */
export declare const upkeepChanges: Check;

/** Whether a document fits the schema of its name. */
export declare const verdict: Check;
