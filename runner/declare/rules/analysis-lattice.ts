import type { Analysis } from '../../model/declared.ts';
import { placeholders } from '../../model/placeholder.ts';
import { axisIndex, type Axis } from '../../model/unit-index.ts';
import { referenceKey, type Context, type Rule } from '../context.ts';
import { listed, quoted, type JsonPath, type Report } from '../finding.ts';
import { flatten, type FlatStep } from '../flatten.ts';
import { didYouMean } from '../suggest.ts';
import { mostBindings, mostPlaces, mostPoints } from '../units.ts';

/**
 * What can only be known once datasets are bound: views and `{unit.…}` name axes that are there, a port for one file does
 * not get several units, `select` and `exclude` name coordinates of the data.
 */
export const analysisLattice: Rule = (context, report) => {
  for (const { path, document } of context.drafts.analysis.values()) {
    const pipeline = context.drafts.pipeline.get(referenceKey(document.pipeline))?.document;
    const inputs = inputAxes(context, path, document, report);
    const steps = pipeline === undefined ? undefined : flatten(context, pipeline);
    if (inputs === undefined || steps === undefined) continue;
    const points = pointsOf(document);
    if (points * steps.length > mostBindings) {
      report({ code: 'axis.places', file: path, at: ['grid'], message: `The grid has ${points} points for each of ${steps.length} steps; at most ${mostBindings} parameter sets can be planned.`, hint: 'Split the analysis.' });
      continue;
    }
    checkSteps(path, steps, inputs, report);
    checkPlaces(path, document, [...inputs.values()].flat(), report);
  }
};

/** Axes of each bound input; undefined when a dataset is not in order or two datasets disagree about an axis. */
function inputAxes(context: Context, file: string, analysis: Analysis, report: Report): ReadonlyMap<string, readonly Axis[]> | undefined {
  const inputs = new Map<string, readonly Axis[]>();
  const first = new Map<string, { readonly axis: Axis; readonly input: string }>();
  let right = true;
  for (const [input, { dataset }] of Object.entries(analysis.inputs)) {
    const index = context.indexes.get(dataset);
    if (index === undefined || !context.drafts.dataset.has(dataset)) return undefined;
    inputs.set(input, index.axes);
    for (const axis of index.axes) {
      const known = first.get(axis.name);
      if (known === undefined) first.set(axis.name, { axis, input });
      else if ('values' in known.axis !== 'values' in axis) {
        right = false;
        report({ code: 'axis.kind', file, at: ['inputs', input, 'dataset'], message: `The axis ${quoted(axis.name)} has ${'values' in axis ? 'names' : 'whole numbers'} here, but ${'values' in known.axis ? 'names' : 'whole numbers'} in the dataset of ${quoted(known.input)}; they cannot be joined.` });
      }
    }
  }
  const joined = [...Map.groupBy([...inputs.values()].flat(), (axis) => axis.name).values()].map(joinedLength);
  const points = pointsOf(analysis);
  const places = joined.reduce((product, length) => product * length, points);
  if (right && points > mostPoints) {
    report({ code: 'axis.places', file, at: ['grid'], message: `The grid has ${points} points; at most ${mostPoints} can be planned.`, hint: 'Split the analysis.' });
    return undefined;
  }
  if (right && places > mostPlaces) {
    report({ code: 'axis.places', file, at: ['inputs'], message: `The axes of the data and the grid together span ${places} places; at most ${mostPlaces} can be planned.`, hint: 'Split the analysis.' });
    return undefined;
  }
  return right ? inputs : undefined;
}

function pointsOf(analysis: Analysis): number {
  return Object.values(analysis.grid ?? {}).reduce((product, values) => product * values.length, 1);
}

/** Length of an axis that several datasets share: whole numbers from the smallest to the largest, names each once. */
function joinedLength(axes: readonly Axis[]): number {
  const names = new Set(axes.flatMap((axis) => ('values' in axis ? axis.values : [])));
  const ends = axes.flatMap((axis) => ('values' in axis ? [] : [axis.from, axis.to]));
  return ends.length === 0 ? names.size : Math.max(...ends) - Math.min(...ends) + 1;
}

function checkSteps(file: string, steps: readonly FlatStep[], inputs: ReadonlyMap<string, readonly Axis[]>, report: Report): void {
  const at: JsonPath = ['pipeline'];
  const axesOf = new Map<string, ReadonlySet<string>>();
  for (const step of steps) {
    const portAxes = new Map<string, ReadonlySet<string>>();
    for (const [port, sources] of step.ports) {
      portAxes.set(port, new Set(sources.flatMap((source) => ('input' in source ? (inputs.get(source.input) ?? []).map((axis) => axis.name) : [...(axesOf.get(source.step) ?? [])]))));
    }
    const union = new Set([...portAxes.values()].flatMap((names) => [...names]));
    const { over } = step;
    const named = typeof over !== 'object' ? [] : 'neighbours' in over ? Object.keys(over.neighbours) : 'group' in over ? over.group : [];
    for (const name of named) {
      if (!union.has(name)) report({ code: 'view.axis', file, at, message: `The step ${quoted(step.id)} looks along the axis ${quoted(name)}, which its data do not have.`, hint: didYouMean(name, union) ?? `Their axes: ${listed(union)}.` });
    }
    const kept = over === 'unit' || (typeof over === 'object' && 'neighbours' in over) ? union : new Set(typeof over === 'object' && 'group' in over ? over.group : []);
    for (const name of unitPlaceholders(step)) {
      if (!kept.has(name)) report({ code: 'placeholder.axis', file, at, message: `The step ${quoted(step.id)} (${step.name}) uses {unit.${name}}, but its tasks have no coordinate on the axis ${quoted(name)}.`, hint: didYouMean(name, kept) ?? `The axes of its tasks: ${listed(kept)}.` });
    }
    for (const [port, names] of portAxes) {
      if (step.tool.inputs?.[port]?.list === true || over === 'unit') continue;
      const gathered = typeof over === 'object' && 'neighbours' in over ? [...names].filter((name) => Object.hasOwn(over.neighbours, name)) : [...names].filter((name) => !kept.has(name));
      if (gathered.length > 0) report({ code: 'view.list', file, at, message: `The input ${quoted(port)} of the step ${quoted(step.id)} (${step.name}) takes one file, but its view gives it all units along ${listed(gathered)}.`, hint: 'Declare that input of the tool with "list": true, or change the view.' });
    }
    axesOf.set(step.id, kept);
  }
}

function unitPlaceholders(step: FlatStep): ReadonlySet<string> {
  const texts = [...step.tool.command.flatMap((argument) => (typeof argument === 'string' ? [argument] : argument.then)), ...Object.values(step.tool.env ?? {})];
  return new Set(texts.flatMap((text) => placeholders(text).flatMap(({ path }) => (path.startsWith('unit.') ? [path.slice(5)] : []))));
}

function checkPlaces(file: string, analysis: Analysis, axes: readonly Axis[], report: Report): void {
  const byName = Map.groupBy(axes, (axis) => axis.name);
  const check = (name: string, coordinates: readonly (number | string)[], at: JsonPath): void => {
    const found = byName.get(name);
    if (found === undefined) {
      report({ code: 'select.axis', file, at, key: true, message: `The data have no axis ${quoted(name)}.`, hint: didYouMean(name, byName.keys()) ?? `Their axes: ${listed(byName.keys())}.` });
      return;
    }
    coordinates.forEach((coordinate, i) => {
      if (found.some((axis) => ('values' in axis) === (typeof coordinate === 'string') && axisIndex(axis, coordinate) >= 0)) return;
      const [axis] = found as [Axis];
      report({ code: 'select.coordinate', file, at: coordinates.length > 1 ? [...at, i] : at, message: `${quoted(coordinate)} is not on the axis ${quoted(name)}.`, hint: 'values' in axis ? (didYouMean(String(coordinate), axis.values) ?? `Its names: ${listed(axis.values)}.`) : `It goes from ${axis.from} to ${axis.to}.` });
    });
  };
  const { boxes, units, skip } = analysis.select ?? {};
  for (const [i, box] of (boxes ?? []).entries()) {
    for (const [name, span] of Object.entries(box)) {
      const at: JsonPath = ['select', 'boxes', i, name];
      const found = byName.get(name);
      if (found === undefined) check(name, [], at);
      else if (found.some((axis) => 'values' in axis)) report({ code: 'select.axis', file, at, key: true, message: `The axis ${quoted(name)} has names; a box needs whole numbers.`, hint: 'Use "units" or "skip" for axes with names.' });
      else if (span.from > span.to) report({ code: 'select.box', file, at, message: `The range on ${quoted(name)} ends (${span.to}) before it begins (${span.from}).` });
      else if (!found.some((axis) => 'from' in axis && span.from <= axis.to && span.to >= axis.from)) report({ code: 'select.coordinate', file, at, message: `No coordinate of the axis ${quoted(name)} is between ${span.from} and ${span.to}.`, hint: found.map((axis) => ('from' in axis ? `It goes from ${axis.from} to ${axis.to}.` : '')).join(' ') });
    }
  }
  for (const [i, place] of (units ?? []).entries()) for (const [name, coordinate] of Object.entries(place)) check(name, [coordinate], ['select', 'units', i, name]);
  for (const [name, coordinates] of Object.entries(skip ?? {})) check(name, coordinates, ['select', 'skip', name]);
  for (const [i, { at }] of (analysis.exclude ?? []).entries()) for (const [name, coordinate] of Object.entries(at)) check(name, [coordinate], ['exclude', i, 'at', name]);
}
