import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import type { Send } from '../../../runner/forge/patience.ts';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: object;
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean; readonly content: { readonly 'application/json'?: { readonly schema: object } } };
  readonly responses: { readonly [status: string]: { readonly content?: { readonly 'application/json'?: { readonly schema: object } } } | { readonly $ref: string } };
}

interface Description {
  readonly paths: { readonly [path: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly [kind: string]: { readonly [name: string]: object } };
}

/** A sender whose requests and answers are compared with a description of the API, and what was found. */
export interface Checked {
  readonly send: Send;
  /** What did not fit, in words; each once. */
  readonly wrong: ReadonlySet<string>;
  /** Operations that were seen. */
  readonly seen: ReadonlySet<string>;
}

/** Answers that every operation may give and that descriptions leave out. */
const EVERYWHERE = new Set([401, 403, 404, 429]);

interface Read {
  readonly description: Description;
  readonly ajv: Ajv;
  readonly compiled: Map<object, ValidateFunction>;
}

/** Read and compiled once in a process. */
const descriptions = new Map<string, Read>();

function read(name: string): Read {
  const known = descriptions.get(name);
  if (known !== undefined) return known;
  const description = JSON.parse(readFileSync(join(import.meta.dirname, `${name}.json`), 'utf8')) as Description;
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(asSchema({ $id: 'api', components: description.components }) as object);
  const made = { description, ajv, compiled: new Map<object, ValidateFunction>() };
  descriptions.set(name, made);
  return made;
}

/** Compares everything that is sent to an API at `prefix` with a description: paths, parameters, bodies and answers. */
export function checked(send: Send, name: 'github' | 'ghes-oldest', prefix = ''): Checked {
  const { description, ajv, compiled } = read(name);
  // Literal paths first: `issues/comments/{id}` also fits `issues/{number}/comments`.
  const paths = Object.keys(description.paths).sort((a, b) => Number(a.includes('{')) - Number(b.includes('{')) || b.replace(/\{\w+\}/g, '').length - a.replace(/\{\w+\}/g, '').length);
  const patterns = paths.map((path) => ({ path, pattern: new RegExp(`^${path.replace(/\{\w+\}/g, '([^/]+)')}$`) }));
  const wrong = new Set<string>();
  const seen = new Set<string>();

  const fits = (schema: object, value: unknown, where: string): void => {
    const check = compiled.get(schema) ?? ajv.compile(asSchema(schema) as object);
    compiled.set(schema, check);
    if (!check(value)) wrong.add(`${where}: ${check.errors?.map(({ instancePath, message, schemaPath }) => `${instancePath} ${message} (${schemaPath})`).join('; ')}`);
  };
  const resolve = <T>(node: T | { readonly $ref: string }): T => {
    if (typeof node !== 'object' || node === null || !('$ref' in node)) return node as T;
    const [, , kind = '', part = ''] = node.$ref.split('/');
    return description.components[kind]?.[part] as T;
  };

  return {
    wrong,
    seen,
    async send(href, init) {
      const answer = await send(href, init);
      const url = new URL(href);
      const method = (init.method ?? 'GET').toLowerCase();
      const path = patterns.find(({ path: candidate, pattern }) => pattern.test(url.pathname.slice(prefix.length)) && description.paths[candidate]?.[method] !== undefined)?.path;
      const where = `${method.toUpperCase()} ${path ?? url.pathname}`;
      const operation = path === undefined ? undefined : description.paths[path]?.[method];
      if (operation === undefined) {
        // An older server has not all of it, and says so.
        if (answer.status !== 404) wrong.add(`${where}: the description has no such operation`);
        return answer;
      }
      seen.add(where);
      const parameters = (operation.parameters ?? []).map((parameter) => resolve(parameter)).filter((parameter) => parameter.in === 'query');
      for (const [key, value] of url.searchParams) {
        const parameter = parameters.find((one) => one.name === key);
        if (parameter === undefined) wrong.add(`${where}: no parameter ${key}`);
        else fits(parameter.schema, /^\d+$/.test(value) && !('enum' in parameter.schema) && (parameter.schema as { readonly type?: string }).type !== 'string' ? Number(value) : value, `${where}?${key}`);
      }
      const schema = operation.requestBody?.content['application/json']?.schema;
      if (typeof init.body === 'string' && init.body !== '') {
        const body = JSON.parse(init.body) as object;
        if (schema === undefined) wrong.add(`${where}: takes no body`);
        else {
          fits(schema, body, `${where} body`);
          const known = membersOf(schema);
          for (const member of Object.keys(body)) if (!known.has(member)) wrong.add(`${where} body: no member ${member}`);
        }
      }
      if (answer.status >= 500 || (EVERYWHERE.has(answer.status) && operation.responses[String(answer.status)] === undefined)) return answer;
      const described = operation.responses[String(answer.status)];
      if (described === undefined) wrong.add(`${where}: the description has no answer ${answer.status}`);
      else {
        const content = resolve(described).content?.['application/json']?.schema;
        const text = await answer.clone().text();
        if (content !== undefined) fits(content, text === '' ? undefined : JSON.parse(text), `${where} → ${answer.status}`);
        else if (text !== '' && answer.status !== 403 && answer.status !== 404) wrong.add(`${where} → ${answer.status}: has no body`);
      }
      return answer;
    },
  };
}

/** Names of the members that a schema of an object knows, in all its alternatives. */
function membersOf(schema: object): Set<string> {
  const { properties = {}, oneOf = [], anyOf = [], allOf = [] } = schema as { readonly properties?: object; readonly oneOf?: readonly object[]; readonly anyOf?: readonly object[]; readonly allOf?: readonly object[] };
  return new Set([...Object.keys(properties), ...[...oneOf, ...anyOf, ...allOf].flatMap((part) => [...membersOf(part)])]);
}

/** JSON Schema of what OpenAPI 3.0 writes: null is a type of its own, and references lead into the components. */
function asSchema(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(asSchema);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, $ref, ...rest } = node as { readonly nullable?: unknown; readonly $ref?: unknown };
  if (typeof $ref === 'string') return { $ref: `api${$ref}` };
  const schema = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, asSchema(value)]));
  return nullable === true ? { anyOf: [{ type: 'null' }, schema] } : schema;
}
