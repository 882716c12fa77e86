/**
 * What kept a forge from answering.
 * `unreachable`: no answer, or the forge's own failure, after all tries. `limited`: it asks for more patience than we have.
 * `refused`: the credential may not. `rejected`: the forge does not take what was sent. `conflict`: somebody else was faster.
 */
export type ForgeTrouble = 'unreachable' | 'limited' | 'refused' | 'rejected' | 'conflict';

/** The forge did not do what was asked. The message names the request and what to do; it holds no credential. */
export class ForgeError extends Error {
  override readonly name = 'ForgeError';
  readonly trouble: ForgeTrouble;
  /** HTTP status of the last answer; undefined when there was none. */
  readonly status: number | undefined;
  constructor(trouble: ForgeTrouble, status: number | undefined, message: string) {
    super(message);
    this.trouble = trouble;
    this.status = status;
  }
}
