import type { InputPort } from '../../model/declared.ts';
import { referenceKey, type Context, type Draft, type Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { mediaFits } from '../media-fit.ts';
import { didYouMean } from '../suggest.ts';

/** Every input of the pipeline is bound to a file or slot of a dataset that fits it. */
export const analysisInputs: Rule = (context, report) => {
  for (const draft of context.drafts.analysis.values()) checkInputs(context, draft, report);
};

function checkInputs(context: Context, { path: file, document }: Draft<'analysis'>, report: Report): void {
  const pipeline = context.drafts.pipeline.get(referenceKey(document.pipeline))?.document;
  if (pipeline === undefined) return;
  const names = Object.keys(pipeline.inputs);
  for (const name of Object.keys(document.inputs)) {
    const at: JsonPath = ['inputs', name];
    const port = names.includes(name) ? pipeline.inputs[name] : undefined;
    if (port === undefined) report({ code: 'port.unknown', file, at, key: true, message: `The pipeline has no input ${quoted(name)}.`, hint: didYouMean(name, names) ?? `Its inputs: ${listed(names)}.` });
    else checkBinding(context, { file, at, name, port, dataset: document.inputs[name]?.dataset ?? '', slot: document.inputs[name]?.file }, report);
  }
  for (const name of names) {
    if (pipeline.inputs[name]?.optional === true || Object.hasOwn(document.inputs, name)) continue;
    const misspelt = Object.keys(document.inputs).some((given) => !names.includes(given) && didYouMean(given, [name]) !== undefined);
    if (!misspelt) report({ code: 'port.unbound', file, at: ['inputs'], message: `The input ${quoted(name)} of the pipeline is not bound.`, hint: `Add ${quoted(name)}: {"dataset": "<id>@<version>"} with ${pipeline.inputs[name]?.mediaType}.` });
  }
}

interface Binding {
  readonly file: string;
  readonly at: JsonPath;
  readonly name: string;
  readonly port: InputPort;
  readonly dataset: string;
  readonly slot: string | undefined;
}

function checkBinding(context: Context, { file, at, name, port, dataset, slot }: Binding, report: Report): void {
  const slots = slotsOf(context, dataset);
  if (slots === undefined) return;
  const names = [...slots.keys()];
  if (slot !== undefined && !slots.has(slot)) {
    report({ code: 'input.slot', file, at: [...at, 'file'], message: `The dataset ${quoted(dataset)} has no file ${quoted(slot)}.`, hint: didYouMean(slot, names) ?? `It has: ${listed(names)}.` });
    return;
  }
  if (slot === undefined && port.list !== true && names.length > 1) {
    report({ code: 'input.slot', file, at: [...at, 'dataset'], message: `The dataset ${quoted(dataset)} has several files; say which one goes to ${quoted(name)}.`, hint: `Add "file": one of ${listed(names)}.` });
    return;
  }
  for (const chosen of slot === undefined ? names : [slot]) {
    const { mediaType, directory } = slots.get(chosen) as Slot;
    if (!mediaFits(mediaType, port.mediaType)) report({ code: 'port.media-type', file, at, message: `${quoted(chosen)} of ${quoted(dataset)} is ${mediaType}, but the input ${quoted(name)} of the pipeline takes ${port.mediaType}.` });
    if (directory !== (port.directory === true)) report({ code: 'port.directory', file, at, message: `${quoted(chosen)} of ${quoted(dataset)} is a ${directory ? 'directory' : 'file'}, but the input ${quoted(name)} of the pipeline takes a ${directory ? 'file' : 'directory'}.` });
  }
}

interface Slot {
  readonly mediaType: string;
  readonly directory: boolean;
}

/** Slots of a dataset by name; undefined when its index could not be read, which was told. */
function slotsOf(context: Context, dataset: string): ReadonlyMap<string, Slot> | undefined {
  const document = context.drafts.dataset.get(dataset)?.document;
  const index = context.indexes.get(dataset);
  if (document === undefined || index === undefined) return undefined;
  return new Map(index.slots.map((slot) => {
    const plain = document.units === undefined ? document.files?.[slot] : undefined;
    return [slot, { mediaType: plain?.mediaType ?? document.units?.slots?.[slot] ?? '*/*', directory: plain?.directory === true }];
  }));
}
