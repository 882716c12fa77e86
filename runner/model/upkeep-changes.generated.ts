// Generated from schemas/ by runner/declare/generate.ts; do not edit.

/** One thing. */
export interface UpkeepAttention {
  /** What it is about: an id, `id@version`. */
  readonly about: string;
  /** One sentence, plain text; strangers may have written parts of it. */
  readonly text: string;
}

/** What upkeep found is to be proposed or said: what the jobs that read sources and requests hand to the job that may write to the forge. */
export interface UpkeepChanges {
  /** Version of this format. */
  readonly version: 1;
  /**
   * Pull requests, each with its files.
   *
   * Items: One pull request.
   */
  readonly proposals: readonly UpkeepProposal[];
  /**
   * What is said below requests.
   *
   * Items: One reply: words, and the branch of the pull request that it names.
   */
  readonly replies: readonly UpkeepReply[];
  /**
   * What needs a person.
   *
   * Items: One thing.
   */
  readonly attention: readonly UpkeepAttention[];
}

/** One pull request. */
export interface UpkeepProposal {
  /** Its branch. */
  readonly branch: string;
  /** Its title, and the message of its commit. */
  readonly title: string;
  /** Its text, Markdown in which nothing of a stranger is alive. */
  readonly body: string;
  /** Digest of what is proposed. */
  readonly content: string;
  /** Declarations by path in the repository. */
  readonly files: {
    /** Text of the file. */
    readonly [k: string]: string;
  };
}

/** One reply: words, and the branch of the pull request that it names. */
export interface UpkeepReply {
  /** Number of the issue. */
  readonly issue: number;
  /** Markdown in which nothing of a stranger is alive. */
  readonly text: string;
  /** Branch of a proposal. */
  readonly branch?: string;
}
