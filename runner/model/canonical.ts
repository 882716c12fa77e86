/** Anything JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json | undefined };

/**
 * Canonical JSON of a value, after RFC 8785 (JSON Canonicalization Scheme): no white space, members sorted by UTF-16
 * code units, numbers and strings as ECMAScript prints them. Members whose value is `undefined` are left out, as
 * JSON.stringify does. Throws on what JSON cannot hold: NaN, infinities, lone surrogates, functions.
 */
export function canonical(value: Json): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`internal: ${value} has no canonical JSON`);
    return String(value === 0 ? 0 : value);
  }
  if (typeof value === 'string') {
    // RFC 8785 section 3.2.2.2: lone surrogates must be an error, since two readers would disagree on their bytes.
    if (!value.isWellFormed()) throw new Error('internal: a lone surrogate has no canonical JSON');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item: Json) => canonical(item)).join(',')}]`;
  if (typeof value !== 'object') throw new Error(`internal: a ${typeof value} has no canonical JSON`);
  const members = value as { readonly [name: string]: Json | undefined };
  let text = '';
  for (const name of sorted(Object.keys(members))) {
    const member = members[name];
    if (member !== undefined) text += `${text === '' ? '' : ','}${canonical(name)}:${canonical(member)}`;
  }
  return `{${text}}`;
}

/** Names in order; most objects are written in it already. */
function sorted(names: string[]): string[] {
  for (let i = 1; i < names.length; i += 1) if ((names[i - 1] as string) > (names[i] as string)) return names.sort();
  return names;
}
