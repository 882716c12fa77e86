import type { Expect, InputPort, OutputPort, Range, Shape, ToolBody, Tolerance } from '../../runner/model/declared.ts';
import type { Value } from '../../runner/model/plan.ts';
import { formatNumber, formatValue } from './format.ts';

/** One row of a ports table. */
export interface PortRow {
  readonly name: string;
  readonly mediaType: string;
  readonly description: string;
  /** `optional`, `list`, `directory`: what is special about it. */
  readonly traits: readonly string[];
  /** What is checked before an output is kept, in words. */
  readonly checks: readonly string[];
}

/** One row of a parameters table. */
export interface ParameterRow {
  readonly name: string;
  readonly type: string;
  readonly unit: string;
  readonly description: string;
  /** Absent when a value must be given. */
  readonly default?: Value;
  /** Bounds and allowed values, in words. */
  readonly allowed: string;
}

/** Input ports as rows, in order of declaration. */
export function inputRows(ports: { readonly [name: string]: InputPort } | undefined): PortRow[] {
  return Object.entries(ports ?? {}).map(([name, port]) => ({ name, mediaType: port.mediaType, description: port.description ?? '', traits: traitsOf(port), checks: [] }));
}

/** Output ports as rows, with their rules. */
export function outputRows(ports: ToolBody['outputs']): PortRow[] {
  return Object.entries(ports).map(([name, port]) => ({ name, mediaType: port.mediaType, description: port.description ?? '', traits: traitsOf(port), checks: [...expectWords(port.expect), ...toleranceWords(port.tolerance)] }));
}

function traitsOf(port: InputPort | OutputPort): string[] {
  return (['optional', 'list', 'directory'] as const).filter((trait) => (port as InputPort)[trait] === true);
}

/** Rules of an output in words. */
export function expectWords(expect: Expect | undefined): string[] {
  if (!expect) return [];
  const words: string[] = [];
  if (expect.notEmpty) words.push('not empty');
  if (expect.mediaType) words.push('looks like its media type');
  if (expect.size) words.push(`size ${rangeWords(expect.size)} bytes`);
  if (expect.count) words.push(`count ${rangeWords(expect.count)}`);
  if (expect.columns) words.push(`has columns ${expect.columns.join(', ')}`);
  if (expect.unique) words.push(`unique ${expect.unique.join(', ')}`);
  if (expect.shape) words.push('JSON has the declared shape');
  return words;
}

function toleranceWords(tolerance: Tolerance | undefined): string[] {
  if (tolerance === undefined || tolerance === 'exact') return [];
  if (tolerance === 'any') return ['bytes may differ between runs'];
  const parts: string[] = [];
  if (tolerance.relative !== undefined) parts.push(`relative ${formatNumber(tolerance.relative)}`);
  if (tolerance.absolute !== undefined) parts.push(`absolute ${formatNumber(tolerance.absolute)}`);
  return [`equal within ${parts.join(', ')}`];
}

function rangeWords({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return `${formatNumber(min)} to ${formatNumber(max)}`;
  if (min !== undefined) return `at least ${formatNumber(min)}`;
  return max !== undefined ? `at most ${formatNumber(max)}` : 'any';
}

/** Parameters as rows, in order of declaration. */
export function parameterRows(parameters: { readonly [name: string]: Shape } | undefined): ParameterRow[] {
  return Object.entries(parameters ?? {}).map(([name, shape]) => {
    const row = { name, type: typeWords(shape), unit: shape.unit ?? '', description: shape.description ?? '', allowed: allowedWords(shape) };
    return shape.default === undefined ? row : { ...row, default: shape.default };
  });
}

function typeWords(shape: Shape): string {
  if (shape.type === 'array' && shape.items?.type) return `array of ${shape.items.type}`;
  return shape.type ?? 'any';
}

function allowedWords(shape: Shape): string {
  const parts: string[] = [];
  if (shape.const !== undefined) parts.push(formatValue(shape.const));
  if (shape.enum) parts.push(shape.enum.map(formatValue).join(', '));
  if (shape.minimum !== undefined) parts.push(`≥ ${formatNumber(shape.minimum)}`);
  if (shape.exclusiveMinimum !== undefined) parts.push(`> ${formatNumber(shape.exclusiveMinimum)}`);
  if (shape.maximum !== undefined) parts.push(`≤ ${formatNumber(shape.maximum)}`);
  if (shape.exclusiveMaximum !== undefined) parts.push(`< ${formatNumber(shape.exclusiveMaximum)}`);
  if (shape.minLength !== undefined || shape.maxLength !== undefined) parts.push(`${bounds(shape.minLength, shape.maxLength)} characters`);
  if (shape.minItems !== undefined || shape.maxItems !== undefined) parts.push(`${bounds(shape.minItems, shape.maxItems)} items`);
  return parts.join('; ');
}

function bounds(from: number | undefined, to: number | undefined): string {
  return to === undefined ? `${from ?? 0} or more` : `${from ?? 0} to ${to}`;
}
