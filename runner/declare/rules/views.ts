import type { Context, Draft, Rule } from '../context.ts';
import { quoted, type JsonPath, type Report } from '../finding.ts';
import { stepInterface } from '../interface.ts';

/** A view (`over`) that gathers units goes to a list port; its offsets are a range; a pipeline used as a step has none. */
export const views: Rule = (context, report) => {
  for (const draft of context.drafts.pipeline.values()) {
    for (const name of Object.keys(draft.document.steps)) checkStep(context, draft, name, report);
  }
};

function checkStep(context: Context, { path: file, document }: Draft<'pipeline'>, name: string, report: Report): void {
  const step = document.steps[name];
  if (step === undefined) return;
  const at: JsonPath = ['steps', name, 'over'];
  if (step.pipeline !== undefined) {
    for (const field of ['over', 'resources', 'retries'] as const) {
      if (step[field] !== undefined) report({ code: 'view.pipeline', file, at: ['steps', name, field], key: true, message: `${quoted(field)} means nothing on a step that is a pipeline: it is expanded in place.`, hint: `Set it on the steps of that pipeline.` });
    }
    return;
  }
  const { over } = step;
  if (over === undefined || over === 'unit') return;
  if (typeof over === 'object' && 'neighbours' in over) {
    for (const [axis, span] of Object.entries(over.neighbours)) {
      if (span.from > span.to) report({ code: 'view.span', file, at: [...at, 'neighbours', axis], message: `The offsets on ${quoted(axis)} end (${span.to}) before they begin (${span.from}).` });
    }
  }
  const target = stepInterface(context, name, step);
  const bound = Object.keys(step.inputs).filter((port) => target !== undefined && Object.hasOwn(target.inputs, port));
  if (target !== undefined && bound.length > 0 && !bound.some((port) => target.inputs[port]?.list === true)) {
    report({ code: 'view.list', file, at, message: `This view gives a task several units, but no bound input of ${target.name} takes a list.`, hint: 'Declare that input of the tool with "list": true.' });
  }
}
