import { referenceKey, type Rule } from '../context.ts';
import { listed, quoted, type JsonPath } from '../finding.ts';
import { flatten } from '../flatten.ts';
import { didYouMean } from '../suggest.ts';

/** Salts and pauses name stages of the plan. */
export const analysisStages: Rule = (context, report) => {
  for (const { path: file, document } of context.drafts.analysis.values()) {
    const paused = Array.isArray(document.paused) ? (document.paused as readonly string[]) : [];
    const salted = Object.keys(document.salts ?? {});
    if (paused.length + salted.length === 0) continue;
    const pipeline = context.drafts.pipeline.get(referenceKey(document.pipeline))?.document;
    const steps = pipeline === undefined ? undefined : flatten(context, pipeline);
    if (steps === undefined) continue;
    const stages = steps.map((step) => step.id);
    const check = (stage: string, at: JsonPath, key: boolean): void => {
      if (stages.includes(stage)) return;
      const inside = stages.filter((id) => id.startsWith(`${stage}.`));
      report({
        code: 'stage.unknown', file, at, ...(key ? { key } : {}),
        message: inside.length > 0 ? `${quoted(stage)} is a pipeline, not a stage.` : `The plan has no stage ${quoted(stage)}.`,
        hint: inside.length > 0 ? `Name its stages: ${listed(inside)}.` : (didYouMean(stage, stages) ?? `Its stages: ${listed([...stages].sort())}.`),
      });
    };
    for (const stage of salted) check(stage, ['salts', stage], true);
    paused.forEach((stage, i) => check(stage, ['paused', i], false));
  }
};
