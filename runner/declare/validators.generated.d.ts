// Generated from schemas/ by runner/declare/generate.ts; do not edit.
/** A compiled check. */
export type Check = (document: unknown) => boolean;

/** Whether a document fits the schema of its name. */
export declare const tool: Check;

/** Whether a document fits the schema of its name. */
export declare const pipeline: Check;

/** Whether a document fits the schema of its name. */
export declare const dataset: Check;

/** Whether a document fits the schema of its name. */
export declare const analysis: Check;

/** Whether a document fits the schema of its name. */
export declare const policy: Check;

/** Whether a document fits the schema of its name. */
export declare const runner: Check;

/** Whether a document fits the schema of its name. */
export declare const notice: Check;

/** Whether a document fits the schema of its name. */
export declare const directory: Check;

/** Whether a document fits the schema of its name. */
export declare const runnerConfiguration: Check;

/** Whether a document fits the schema of its name. */
export declare const unit: Check;

/** Whether a document fits the schema of its name. */
export declare const approvalTrust: Check;

/** Whether a document fits the schema of its name. */
export declare const statementTrust: Check;

/** Whether a document fits the schema of its name. */
export declare const oidcTrust: Check;

/** Whether a document fits the schema of its name. */
export declare const approval: Check;
