import { canonical, type Json } from '../model/canonical.ts';
import type { Plan, StepDocument } from '../model/plan.ts';

/** One ingredient that differs between two plans: what, where, and its old and new value in short. */
export interface Change {
  /** Stage concerned, or undefined for the plan as a whole. */
  readonly stage: string | undefined;
  readonly ingredient: string;
  readonly before: string;
  readonly after: string;
}

/** A plan with its step documents. */
export interface PlanWithSteps {
  readonly plan: Plan;
  readonly steps: ReadonlyMap<string, StepDocument>;
}

/** What differs from an earlier plan, ingredient by ingredient, in order of stages. Only what can change a key is told. */
export function explain(before: PlanWithSteps, after: PlanWithSteps): Change[] {
  const changes: Change[] = [];
  for (const name of union(before.plan.inputs, after.plan.inputs)) {
    const [old, now] = [before.plan.inputs[name], after.plan.inputs[name]];
    if (old?.index === now?.index) continue;
    changes.push({ stage: undefined, ingredient: `input ${name}`, before: old === undefined ? 'none' : `${old.dataset} ${short(old.index)}`, after: now === undefined ? 'none' : `${now.dataset} ${short(now.index)}` });
  }
  note(changes, undefined, 'grid', before.plan.grid, after.plan.grid);
  note(changes, undefined, 'selection', before.plan.select ?? null, after.plan.select ?? null);
  note(changes, undefined, 'exclusions', before.plan.exclude, after.plan.exclude);
  const old = new Map(before.plan.stages.map((stage) => [stage.id, stage]));
  const now = new Map(after.plan.stages.map((stage) => [stage.id, stage]));
  for (const id of [...new Set([...now.keys(), ...old.keys()])]) {
    const [a, b] = [old.get(id), now.get(id)];
    if (a === undefined || b === undefined) {
      changes.push({ stage: id, ingredient: 'stage', before: a === undefined ? 'none' : 'there', after: b === undefined ? 'none' : 'there' });
      continue;
    }
    note(changes, id, 'view', a.over, b.over);
    note(changes, id, 'wiring', a.ports, b.ports);
    const count = Math.max(a.steps.length, b.steps.length);
    const told = new Set<string>();
    for (let s = 0; s < count; s += 1) {
      const [x, y] = [before.steps.get((a.steps[s] ?? '').slice(7)), after.steps.get((b.steps[s] ?? '').slice(7))];
      if (x === undefined || y === undefined) continue;
      for (const change of stepChanges(id, x, y)) {
        const key = canonical(change as unknown as Json);
        if (!told.has(key)) changes.push(change);
        told.add(key);
      }
    }
  }
  return changes;
}

/** How the rules for the outputs of a stage differ: they change no key, but a stored output that breaks them counts no more. */
export function explainRules(before: PlanWithSteps, after: PlanWithSteps, stage: string): Change[] {
  const changes: Change[] = [];
  const [a, b] = [before, after].map(({ plan }) => plan.stages.find(({ id }) => id === stage));
  if (a !== undefined && b !== undefined) for (const name of union(a.expect, b.expect)) note(changes, stage, `rules for ${name}`, a.expect[name] ?? null, b.expect[name] ?? null);
  return changes;
}

function stepChanges(stage: string, a: StepDocument, b: StepDocument): Change[] {
  const changes: Change[] = [];
  for (const name of union(a.parameters, b.parameters)) note(changes, stage, `parameter ${name}`, a.parameters[name] ?? null, b.parameters[name] ?? null);
  for (const path of union(a.code, b.code)) note(changes, stage, `code ${path}`, short(a.code[path] ?? 'none'), short(b.code[path] ?? 'none'));
  note(changes, stage, 'image' in a.environment || 'image' in b.environment ? 'environment' : 'programs', a.environment, b.environment);
  note(changes, stage, 'command', a.command, b.command);
  for (const name of union(a.env, b.env)) note(changes, stage, `variable ${name}`, a.env[name] ?? null, b.env[name] ?? null);
  note(changes, stage, 'outputs', a.outputs as unknown as Json, b.outputs as unknown as Json);
  note(changes, stage, 'network', a.network, b.network);
  note(changes, stage, 'platform', a.platform, b.platform);
  note(changes, stage, 'salt', a.salt ?? null, b.salt ?? null);
  return changes;
}

function note(changes: Change[], stage: string | undefined, ingredient: string, before: unknown, after: unknown): void {
  const [a, b] = [canonical(before as Json), canonical(after as Json)];
  if (a !== b) changes.push({ stage, ingredient, before: clip(before === null ? 'none' : plain(before, a)), after: clip(after === null ? 'none' : plain(after, b)) });
}

function plain(value: unknown, text: string): string {
  return typeof value === 'string' ? value : text;
}

function clip(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** First digits of a digest, for people; decisions use whole ones. */
export function short(digest: string): string {
  return digest.startsWith('sha256:') ? `sha256:${digest.slice(7, 15)}` : digest;
}

function union(a: object, b: object): string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].sort();
}
