import type { Shape } from '../model/declared.ts';
import type { Value } from '../model/plan.ts';

/**
 * Why a value does not fit a shape of the closed dialect; empty when it does. Each text begins with the JSON path of the
 * part that is wrong (`$`, `$.rows[3].n`). Used for parameters when validating and for JSON outputs when running.
 */
export function checkShape(shape: Shape, value: Value | undefined, path = '$'): string[] {
  if (value === undefined) return [`${path}: a value is missing`];
  if (shape.type !== undefined && !isOfType(shape.type, value)) return [`${path}: expected ${typeWords[shape.type]}, found ${show(value)}`];
  const wrong: string[] = [];
  if (shape.enum !== undefined && !shape.enum.some((allowed) => sameValue(allowed, value))) wrong.push(`${path}: ${show(value)} is none of ${shape.enum.map(show).join(', ')}`);
  if (shape.const !== undefined && !sameValue(shape.const, value)) wrong.push(`${path}: expected ${show(shape.const)}, found ${show(value)}`);
  if (typeof value === 'number') {
    if (shape.minimum !== undefined && value < shape.minimum) wrong.push(`${path}: ${value} is less than the minimum ${shape.minimum}`);
    if (shape.maximum !== undefined && value > shape.maximum) wrong.push(`${path}: ${value} is more than the maximum ${shape.maximum}`);
    if (shape.exclusiveMinimum !== undefined && value <= shape.exclusiveMinimum) wrong.push(`${path}: ${value} is not more than ${shape.exclusiveMinimum}`);
    if (shape.exclusiveMaximum !== undefined && value >= shape.exclusiveMaximum) wrong.push(`${path}: ${value} is not less than ${shape.exclusiveMaximum}`);
  }
  if (typeof value === 'string') {
    // Characters, not UTF-16 units, as JSON Schema counts.
    const length = [...value].length;
    if (shape.minLength !== undefined && length < shape.minLength) wrong.push(`${path}: ${length} characters, at least ${shape.minLength} are expected`);
    if (shape.maxLength !== undefined && length > shape.maxLength) wrong.push(`${path}: ${length} characters, at most ${shape.maxLength} are allowed`);
  }
  if (isList(value)) {
    if (shape.minItems !== undefined && value.length < shape.minItems) wrong.push(`${path}: ${value.length} items, at least ${shape.minItems} are expected`);
    if (shape.maxItems !== undefined && value.length > shape.maxItems) wrong.push(`${path}: ${value.length} items, at most ${shape.maxItems} are allowed`);
    const { items } = shape;
    if (items !== undefined) value.forEach((item, i) => append(wrong, checkShape(items, item, `${path}[${i}]`)));
  } else if (typeof value === 'object' && value !== null) append(wrong, checkMembers(shape, value, path));
  return wrong;
}

function checkMembers(shape: Shape, value: { readonly [name: string]: Value }, path: string): string[] {
  const wrong: string[] = [];
  for (const name of shape.required ?? []) if (!Object.hasOwn(value, name)) wrong.push(`${path}: ${JSON.stringify(name)} is missing`);
  for (const [name, member] of Object.entries(value)) {
    const known = shape.properties !== undefined && Object.hasOwn(shape.properties, name) ? shape.properties[name] : undefined;
    if (known !== undefined) append(wrong, checkShape(known, member, `${path}.${name}`));
    else if (shape.additionalProperties === false) wrong.push(`${path}: ${JSON.stringify(name)} is not known`);
  }
  return wrong;
}

/**
 * Why a shape contradicts itself: bounds that exclude each other, allowed values or a default that it refuses itself.
 * Paths are those of the shape.
 */
export function checkShapeItself(shape: Shape, path = '$'): string[] {
  const wrong: string[] = [];
  for (const [low, high] of [['minimum', 'maximum'], ['minLength', 'maxLength'], ['minItems', 'maxItems']] as const) {
    const [least, most] = [shape[low], shape[high]];
    if (least !== undefined && most !== undefined && least > most) wrong.push(`${path}: ${low} ${least} is more than ${high} ${most}`);
  }
  const { default: given, enum: allowed, ...rest } = shape;
  for (const value of allowed ?? []) for (const text of checkShape(rest, value)) wrong.push(`${path}.enum: ${text.slice(text.indexOf(': ') + 2)}`);
  if (given !== undefined) for (const text of checkShape({ ...rest, ...(allowed === undefined ? {} : { enum: allowed }) }, given, `${path}.default`)) wrong.push(text);
  if (shape.items !== undefined) append(wrong, checkShapeItself(shape.items, `${path}.items`));
  for (const [name, member] of Object.entries(shape.properties ?? {})) append(wrong, checkShapeItself(member, `${path}.properties.${name}`));
  for (const name of shape.required ?? []) {
    if (shape.additionalProperties === false && !Object.hasOwn(shape.properties ?? {}, name)) wrong.push(`${path}: ${JSON.stringify(name)} is required but not allowed`);
  }
  return wrong;
}

/** Whether two JSON values are equal; the order of members means nothing. */
export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || isList(a) !== isList(b)) return false;
  const [left, right] = [Object.entries(a), b as { readonly [name: string]: Value }];
  return left.length === Object.keys(right).length && left.every(([name, member]) => Object.hasOwn(right, name) && sameValue(member as Value, right[name] as Value));
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function isOfType(type: NonNullable<Shape['type']>, value: Value): boolean {
  switch (type) {
    case 'integer': return typeof value === 'number' && Number.isInteger(value);
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

const typeWords: { readonly [Type in NonNullable<Shape['type']>]: string } = {
  string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null',
};

function show(value: Value): string {
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Not one call with all of them: so many arguments as a hostile document can give do not fit on the stack. */
function append<Item>(to: Item[], more: readonly Item[]): void {
  for (const item of more) to.push(item);
}
