import type { Steering } from './steer.ts';

/** What W6 is started with: the action of an event of the pull request, or the inputs of a dispatch. Any writer can send any. */
export interface SteeringInputs {
  readonly action: string;
  /** `comment:ID`, or `head:COMMIT` for `keep`. */
  readonly by?: string;
  /** Digests, for `keep`. */
  readonly plans?: string;
}

/** Reads what W6 is asked to do; throws when it has another form. */
export function readSteering({ action, by = '', plans = '' }: SteeringInputs): Steering {
  const event = ({ closed: 'closed', converted_to_draft: 'drafted', synchronize: 'pushed' } as const)[action];
  if (event !== undefined) return { kind: event };
  if (action === 'keep') {
    const [, headSha] = /^head:([0-9a-f]{40}|[0-9a-f]{64})$/.exec(by) ?? [];
    const digests = plans.split(',').filter((digest) => digest !== '');
    if (headSha === undefined || !digests.every((digest) => /^[0-9a-f]{64}$/.test(digest))) throw new Error('to keep some plans and cancel the others, `by` is head:COMMIT and `plans` are whole digests');
    return { kind: 'keep', headSha, plans: digests };
  }
  const [, comment] = /^comment:([1-9][0-9]{0,15})$/.exec(by) ?? [];
  if (!['pause', 'resume', 'cancel', 'retry'].includes(action) || comment === undefined) throw new Error(`to ${JSON.stringify(action.slice(0, 40))} by ${JSON.stringify(by.slice(0, 80))} is nothing that can be asked for`);
  return { kind: 'command', comment: Number(comment), action };
}
