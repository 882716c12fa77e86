import { referenceKey, type Rule } from '../context.ts';

/** Steps that a pipeline may have with those of nested pipelines, and pipelines inside each other. */
const most = { steps: 5000, depth: 64 } as const;

/**
 * Pipelines do not grow without bound by containing each other: thirty of them, each with the one before it twice, would
 * have a thousand million steps. Those that go round in circles have a finding of their own.
 */
export const sizes: Rule = (context, report) => {
  const { pipeline: pipelines } = context.drafts;
  const nested = new Map([...pipelines].map(([reference, { document }]) => [reference, Object.entries(document.steps).flatMap(([name, { pipeline }]) => (pipeline === undefined ? [] : [{ name, target: referenceKey(pipeline) }])).filter(({ target }) => pipelines.has(target))]));
  const users = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const [reference, targets] of nested) {
    waiting.set(reference, targets.length);
    for (const { target } of targets) users.set(target, [...(users.get(target) ?? []), reference]);
  }
  const known = new Map<string, { readonly steps: number; readonly depth: number }>();
  const ready = [...waiting].filter(([, count]) => count === 0).map(([reference]) => reference);
  for (let reference = ready.pop(); reference !== undefined; reference = ready.pop()) {
    const inner = (nested.get(reference) ?? []).map((one) => ({ ...one, ...(known.get(one.target) as { steps: number; depth: number }) }));
    const draft = pipelines.get(reference);
    const own = Object.keys(draft?.document.steps ?? {}).length - inner.length;
    const size = { steps: inner.reduce((sum, { steps }) => sum + steps, own), depth: Math.max(0, ...inner.map(({ depth }) => depth)) + 1 };
    // One that is too large is told once, and counts as small where it is used: its users are left out with it.
    const large = size.steps > most.steps || size.depth > most.depth;
    if (draft !== undefined && large) {
      const largest = inner.reduce((a, b) => (b.steps > a.steps ? b : a));
      report({ code: 'pipeline.size', file: draft.path, at: ['steps', largest.name, 'pipeline'], message: size.steps > most.steps ? `With those of the pipelines in it, it has ${size.steps} steps; at most ${most.steps} are planned.` : `Pipelines are nested ${size.depth} deep; at most ${most.depth} are planned.`, hint: 'Repeat a step over units of data, or over a grid of parameters, instead of in the pipeline.' });
    }
    known.set(reference, large ? { steps: 1, depth: 1 } : size);
    for (const user of users.get(reference) ?? []) {
      const left = (waiting.get(user) ?? 0) - 1;
      waiting.set(user, left);
      if (left === 0) ready.push(user);
    }
  }
};
