/**
 * What kept a forge from answering.
 * `unreachable`: a read got no answer, or the forge's own failure, after all tries. `unsettled`: the same for a write, of which nobody
 * knows whether it was done. `limited`: the forge asks for more patience than we have; nothing was done. `refused`: the credential
 * may not. `rejected`: the forge does not take what was sent. `conflict`: somebody else was faster.
 */
export type ForgeTrouble = 'unreachable' | 'unsettled' | 'limited' | 'refused' | 'rejected' | 'conflict';

/** The forge did not do what was asked. The message names the request and what to do; it holds no credential, and there is no cause that could. */
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
