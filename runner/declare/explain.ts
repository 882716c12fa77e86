import type { Json } from '../model/canonical.ts';
import { listed, quoted, type JsonPath } from './finding.ts';
import type { Schema } from './schema.ts';
import { nearest } from './suggest.ts';

/** One reason why a document does not fit its schema. */
export interface Reason {
  readonly code: string;
  readonly at: JsonPath;
  readonly key?: boolean;
  readonly message: string;
  readonly hint?: string;
  readonly replacement?: string;
}

/** Finds the schema a `$ref` means, as seen from a file. */
export type Follow = (file: string, ref: string) => { readonly file: string; readonly schema: Schema };

interface Place {
  readonly file: string;
  readonly at: JsonPath;
  readonly follow: Follow;
}

/**
 * Says in plain words why a document does not fit one of our schemas: every reason once, with only the branch of a union
 * that was meant. Knows the keywords that our schemas use. Whether a document fits is decided by the compiled check; this
 * interpreter agrees with it (a test holds them together) and is only asked when the answer was no.
 */
export function explain(file: string, schema: Schema, document: Json, follow: Follow): Reason[] {
  return check(schema, document, { file, at: [], follow });
}

function check(schema: Schema, value: Json, place: Place): Reason[] {
  if (typeof schema.$ref === 'string') {
    const target = place.follow(place.file, schema.$ref);
    const { $ref: _, ...own } = schema;
    const merged = own['unevaluatedProperties'] === false ? { ...target.schema, ...own } : { ...target.schema, ...(own.description === undefined ? {} : { description: own.description }) };
    return check(merged, value, { ...place, file: target.file });
  }
  const type = schema['type'] as string | readonly string[] | undefined;
  if (type !== undefined && ![type].flat().some((name) => hasType(value, name))) {
    return [reason(place, 'schema.type', `Expected ${[type].flat().map(typeWord).join(' or ')}, found ${describe(value)}.`, example(schema))];
  }
  return [...checkChoice(schema, value, place), ...checkValue(schema, value, place), ...checkList(schema, value, place), ...checkObject(schema, value, place)];
}

function checkValue(schema: Schema, value: Json, place: Place): Reason[] {
  const reasons: Reason[] = [];
  if (Array.isArray(schema['enum']) && !schema['enum'].some((allowed) => same(allowed as Json, value))) {
    reasons.push(notAllowed(schema['enum'] as Json[], value, place));
  }
  if ('const' in schema && !same(schema['const'] as Json, value)) reasons.push(notAllowed([schema['const'] as Json], value, place));
  if (typeof value === 'string') {
    const length = [...value].length;
    if (length < ((schema['minLength'] as number | undefined) ?? 0)) reasons.push(reason(place, 'schema.length', `${quoted(value)} is too short: at least ${schema['minLength']} characters.`, schema.description));
    if (length > ((schema['maxLength'] as number | undefined) ?? Infinity)) reasons.push(reason(place, 'schema.length', `The text has ${length} characters; at most ${schema['maxLength']} are allowed.`));
    if (typeof schema['pattern'] === 'string' && !new RegExp(schema['pattern']).test(value)) {
      reasons.push(reason(place, 'schema.pattern', `${quoted(value)} is not accepted here: ${lowerFirst(schema.description ?? `it must match ${schema['pattern']}`)}`, example(schema)));
    }
  }
  if (typeof value === 'number') {
    const bounds: readonly [string, boolean, string][] = [
      ['minimum', value < (schema['minimum'] as number), 'at least'],
      ['maximum', value > (schema['maximum'] as number), 'at most'],
      ['exclusiveMinimum', value <= (schema['exclusiveMinimum'] as number), 'more than'],
      ['exclusiveMaximum', value >= (schema['exclusiveMaximum'] as number), 'less than'],
    ];
    for (const [keyword, wrong, words] of bounds) {
      if (keyword in schema && wrong) reasons.push(reason(place, 'schema.range', `${value} is out of range: ${words} ${schema[keyword]} is expected.`, schema.description));
    }
  }
  return reasons;
}

function checkList(schema: Schema, value: Json, place: Place): Reason[] {
  if (!Array.isArray(value)) return [];
  const items = value as readonly Json[];
  const reasons: Reason[] = [];
  if (items.length < ((schema['minItems'] as number | undefined) ?? 0)) reasons.push(reason(place, 'schema.items', `The list has ${items.length} items; at least ${schema['minItems']} are expected.`, schema.description));
  if (items.length > ((schema['maxItems'] as number | undefined) ?? Infinity)) reasons.push(reason(place, 'schema.items', `The list has ${items.length} items; at most ${schema['maxItems']} are allowed.`));
  if (schema['uniqueItems'] === true) {
    const seen = new Set<string>();
    items.forEach((item, i) => {
      const text = stable(item);
      if (seen.has(text)) reasons.push(reason(inside(place, i), 'schema.repeated', `${quoted(item)} is listed twice.`));
      seen.add(text);
    });
  }
  if (typeof schema['items'] === 'object') items.forEach((item, i) => append(reasons, check(schema['items'] as Schema, item, inside(place, i))));
  return reasons;
}

function checkObject(schema: Schema, value: Json, place: Place): Reason[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const members = value as { readonly [name: string]: Json };
  const names = Object.keys(members);
  const { properties, required } = fieldsOf(schema, place);
  const reasons: Reason[] = [];
  const closed = schema['additionalProperties'] === false || schema['unevaluatedProperties'] === false;
  const missing = new Set(required.filter((name) => !Object.hasOwn(members, name)));
  for (const name of names) {
    const member = members[name] as Json;
    const field = Object.hasOwn(properties, name) ? properties[name] : undefined;
    if (field !== undefined) append(reasons, check(field.schema, member, { ...inside(place, name), file: field.file }));
    else if (closed) {
      const free = Object.keys(properties).filter((known) => !Object.hasOwn(members, known));
      const meant = nearest(name, free);
      // A misspelt required field is one mistake, not two.
      if (meant !== undefined) missing.delete(meant);
      reasons.push({
        ...reason(inside(place, name), 'schema.unknown', `Unknown field ${quoted(name)}.`, meant === undefined ? `Known fields: ${listed(Object.keys(properties))}.` : `Did you mean ${quoted(meant)}?`),
        key: true,
        ...(meant === undefined ? {} : { replacement: meant }),
      });
    } else if (typeof schema['additionalProperties'] === 'object') append(reasons, check(schema['additionalProperties'] as Schema, member, inside(place, name)));
    if (typeof schema['propertyNames'] === 'object' && !closed) {
      for (const found of check(schema['propertyNames'] as Schema, name, inside(place, name))) reasons.push({ ...found, at: [...place.at, name], key: true });
    }
  }
  for (const name of missing) reasons.push(reason(place, 'schema.missing', `${quoted(name)} is missing.`, properties[name] === undefined ? undefined : describeField(properties[name].schema, properties[name].file, place)));
  const count = names.length;
  if (count < ((schema['minProperties'] as number | undefined) ?? 0)) reasons.push(reason(place, 'schema.items', `At least ${schema['minProperties']} field is expected here, found ${count}.`, schema.description));
  if (count > ((schema['maxProperties'] as number | undefined) ?? Infinity)) reasons.push(reason(place, 'schema.items', `At most ${schema['maxProperties']} fields are allowed here, found ${count}.`, schema.description));
  return reasons;
}

/** `oneOf`, `anyOf` and `not`. */
function checkChoice(schema: Schema, value: Json, place: Place): Reason[] {
  const reasons: Reason[] = [];
  if (typeof schema['not'] === 'object' && check(schema['not'] as Schema, value, place).length === 0) {
    reasons.push(reason(place, 'schema.reserved', `${quoted(value)} is a reserved name.`, (schema['not'] as Schema).description));
  }
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const options = schema[keyword] as readonly Schema[] | undefined;
    if (options === undefined) continue;
    const results = options.map((option) => check(option, value, place));
    const fitting = results.filter((found) => found.length === 0).length;
    if (fitting === 1 || (fitting > 1 && keyword === 'anyOf')) continue;
    const alternatives = options.map((option) => (option['required'] as string[] | undefined)?.[0]);
    if (options.every((option, i) => alternatives[i] !== undefined && option.properties === undefined)) {
      const given = alternatives.filter((name) => Object.hasOwn(value as object, name as string));
      const found = given.length === 0 ? 'none is given' : `found ${given.join(' and ')}`;
      reasons.push(reason(place, 'schema.choice', `${keyword === 'oneOf' ? 'Exactly' : 'At least'} one of ${alternatives.join(', ')} is needed; ${found}.`));
    } else if (fitting === 0) append(reasons, meantOption(schema, options, results, value, place));
    else reasons.push(reason(place, 'schema.choice', `${quoted(value)} can be read in ${fitting} ways.`, schema.description));
  }
  return reasons;
}

/** Reasons of the option that the author most likely meant; of none where no option is of the value's kind. */
function meantOption(schema: Schema, options: readonly Schema[], results: readonly Reason[][], value: Json, place: Place): Reason[] {
  const scored = options.map((option, i) => {
    const target = resolve(option, place);
    const rightType = target['type'] === undefined ? !('const' in target) : [target['type']].flat().some((name) => hasType(value, name as string));
    let score = rightType ? 1000 : 0;
    if (rightType && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      const members = value as { readonly [name: string]: Json };
      for (const [name, member] of Object.entries(members)) {
        const field = target.properties?.[name];
        if (field === undefined) continue;
        score += 10;
        // A field that names the kind decides.
        if ('const' in field && same(field['const'] as Json, member)) score += 500;
      }
    }
    return { score: score - (results[i] as Reason[]).length, found: results[i] as Reason[] };
  });
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const kinds = scored.filter(({ score }) => score > 500).length;
  const constants = options.map((option) => resolve(option, place)).filter((option) => 'const' in option).map((option) => option['const'] as Json);
  if (kinds === 0 || (typeof value === 'string' && constants.length > 0)) {
    const meant = typeof value === 'string' ? nearest(value, constants.filter((item): item is string => typeof item === 'string')) : undefined;
    const hint = meant === undefined ? (schema.description ?? example(schema)) : `Did you mean ${quoted(meant)}?`;
    return [{ ...reason(place, 'schema.type', `${quoted(value)} is not accepted here.`, hint), ...(meant === undefined ? {} : { replacement: meant }) }];
  }
  const excluded = exclusive(options, best.found, place);
  return excluded === undefined ? best.found : [excluded];
}

/** Two options at once: fields that are unknown to one because they belong to another. */
function exclusive(options: readonly Schema[], found: readonly Reason[], place: Place): Reason | undefined {
  const strangers = found.filter(({ code, at }) => code === 'schema.unknown' && at.length === place.at.length + 1).map(({ at }) => at.at(-1) as string);
  const groups = options.map((option) => Object.keys(resolve(option, place).properties ?? {}));
  if (strangers.length === 0 || strangers.length < found.length || !strangers.every((name) => groups.some((names) => names.includes(name)))) return undefined;
  return reason(place, 'schema.choice', `${strangers.map(quoted).join(' and ')} cannot be given here as well.`, `Either ${groups.map((names) => names.join(', ')).join(' or ')}.`);
}

function notAllowed(allowed: readonly Json[], value: Json, place: Place): Reason {
  const meant = typeof value === 'string' ? nearest(value, allowed.filter((item): item is string => typeof item === 'string')) : undefined;
  const what = allowed.length === 1 ? `${quoted(allowed[0])} is expected` : `one of ${listed(allowed.map(quoted))} is expected`;
  return { ...reason(place, 'schema.value', `${quoted(value)} is not allowed: ${what}.`, meant === undefined ? undefined : `Did you mean ${quoted(meant)}?`), ...(meant === undefined ? {} : { replacement: meant }) };
}

/** Fields of an object schema, those that it takes over by `allOf` included. */
function fieldsOf(schema: Schema, place: Place): { readonly properties: { readonly [name: string]: { readonly schema: Schema; readonly file: string } }; readonly required: readonly string[] } {
  const properties: { [name: string]: { schema: Schema; file: string } } = {};
  const required = [...((schema['required'] as string[] | undefined) ?? [])];
  for (const part of (schema['allOf'] as Schema[] | undefined) ?? []) {
    const target = part.$ref === undefined ? { file: place.file, schema: part } : place.follow(place.file, part.$ref);
    for (const [name, field] of Object.entries(target.schema.properties ?? {})) properties[name] = { schema: field, file: target.file };
    required.push(...((target.schema['required'] as string[] | undefined) ?? []));
  }
  for (const [name, field] of Object.entries(schema.properties ?? {})) properties[name] = { schema: field, file: place.file };
  return { properties, required };
}

function resolve(schema: Schema, place: Place): Schema {
  return typeof schema.$ref === 'string' ? place.follow(place.file, schema.$ref).schema : schema;
}

function describeField(schema: Schema, file: string, place: Place): string | undefined {
  const target = typeof schema.$ref === 'string' ? { ...place.follow(file, schema.$ref).schema, ...schema } : schema;
  return [target.description, example(target)].filter((text) => text !== undefined).join(' ') || undefined;
}

function example(schema: Schema): string | undefined {
  const examples = schema['examples'] as readonly unknown[] | undefined;
  return examples?.[0] === undefined ? undefined : `For example: ${quoted(examples[0])}.`;
}

function reason(place: Place, code: string, message: string, hint?: string | undefined): Reason {
  return { code, at: place.at, message, ...(hint === undefined ? {} : { hint }) };
}

function inside(place: Place, step: string | number): Place {
  return { ...place, at: [...place.at, step] };
}

function hasType(value: Json, type: string): boolean {
  switch (type) {
    case 'integer': return typeof value === 'number' && Number.isInteger(value);
    case 'array': return Array.isArray(value);
    case 'object': return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'null': return value === null;
    default: return typeof value === type;
  }
}

const typeWords: { readonly [type: string]: string } = { string: 'a text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object', null: 'null' };

function typeWord(type: string): string {
  return typeWords[type] ?? type;
}

function describe(value: Json): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : quoted(value);
}

function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? (text[0] as string).toLowerCase() + text.slice(1) : text;
}

function same(a: Json, b: Json): boolean {
  return stable(a) === stable(b);
}

function stable(value: Json): string {
  return JSON.stringify(value, (_, member: unknown) => (typeof member === 'object' && member !== null && !Array.isArray(member) ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : 1))) : member)) ?? '';
}

/** Not one call with all of them: so many arguments as a hostile document can give do not fit on the stack. */
function append<Item>(to: Item[], more: readonly Item[]): void {
  for (const item of more) to.push(item);
}
