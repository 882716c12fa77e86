import type { Repairs } from './reconcile.ts';

/** Letters that repairs may have: they are handed on as two variables. What has no room is found again ten minutes later. */
const LARGEST = 240_000;

/** Repairs as text, for the job that may start and cancel workflows. */
export function repairsText({ plan, proposals, run, keep }: Repairs): string {
  let fitted: Repairs = { plan: plan.slice(0, 200), proposals: proposals.slice(0, 400), run: run.slice(0, 100), keep };
  while (JSON.stringify(fitted).length > LARGEST) fitted = { ...fitted, keep: fitted.keep.slice(0, -1) };
  return JSON.stringify(fitted);
}

/** Reads repairs that another job wrote: numbers, commits and digests, and nothing else. Throws when they have another form. */
export function readRepairs(text: string): Repairs {
  if (text.length > LARGEST) throw new Error(`the repairs have more than ${LARGEST} letters`);
  const given = JSON.parse(text) as { readonly [name: string]: unknown };
  const list = (name: string): { readonly [name: string]: unknown }[] => {
    const found = given[name];
    if (!Array.isArray(found)) throw new Error(`the repairs have no list \`${name}\``);
    return found as { readonly [name: string]: unknown }[];
  };
  return {
    plan: list('plan').map((one) => ({ pullRequest: number(one['pullRequest']), baseSha: commit(one['baseSha']), headSha: commit(one['headSha']) })),
    proposals: list('proposals').map((one) => ({ pullRequest: number(one['pullRequest']), baseSha: commit(one['baseSha']), headSha: commit(one['headSha']), ...(one['proposal'] === undefined ? {} : { proposal: digest(one['proposal']) }) })),
    run: list('run').map((one) => ({ pullRequest: number(one['pullRequest']), baseSha: commit(one['baseSha']), headSha: commit(one['headSha']), proposal: digest(one['proposal']), comment: number(one['comment']) })),
    keep: list('keep').map((one) => ({ pullRequest: number(one['pullRequest']), headSha: commit(one['headSha']), plans: digests(one['plans']) })),
  };
}

function number(value: unknown): number {
  if (!Number.isSafeInteger(value) || (value as number) < 1) throw new Error('a repair is for no pull request, or by no comment');
  return value as number;
}

function commit(value: unknown): string {
  if (typeof value !== 'string' || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(value)) throw new Error('a repair names no commit');
  return value;
}

function digest(value: unknown): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value)) throw new Error('a repair names no digest');
  return value;
}

function digests(value: unknown): string[] {
  if (!Array.isArray(value)) throw new Error('a repair has no list of plans');
  return value.map(digest);
}
