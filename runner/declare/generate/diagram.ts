import { follow, isSchema, type Schema } from '../schema.ts';

/** A titled type as a reader sees it. */
interface Type {
  readonly title: string;
  readonly description: string;
  readonly fields: readonly { readonly name: string; readonly type: string; readonly required: boolean; readonly description: string; readonly uses: readonly string[] }[];
  /** Alternatives, for a union. */
  readonly options: readonly string[];
}

/** Fields that refer to other entries by `id@version`, and the kind they mean. */
const refersTo: { readonly [field: string]: string } = { uses: 'Tool', pipeline: 'Pipeline', dataset: 'Dataset', tool: 'Tool', analysis: 'Analysis' };

/** The page about the schemas: for each kind of entry a class diagram (Mermaid) and tables of all fields. */
export function schemasPage(schemas: ReadonlyMap<string, Schema>, roots: readonly string[]): string {
  const types = new Map<string, Type>();
  const page = [
    '<!-- Generated from schemas/ by runner/declare/generate.ts; do not edit. -->',
    '# Schemas',
    '',
    'What a registry may declare. Each file names its schema in `$schema`, so editors complete and explain it. A solid line means "has"; a dashed one, "refers to by `id@version`".',
    '',
    '```mermaid',
    'classDiagram',
    ...overview(),
    '```',
  ];
  const told = new Set<string>();
  for (const file of roots) {
    const schema = schemas.get(file) as Schema;
    const root = add(file, schema);
    const own = reach(root);
    page.push('', `## ${root}`, '', schema.description ?? '', '', `File: [\`schemas/${file}\`](../schemas/${file})`, '', '```mermaid', 'classDiagram', ...classes(own), '```');
    for (const title of own) {
      if (told.has(title)) continue;
      told.add(title);
      page.push(...table(types.get(title) as Type, title === root));
    }
  }
  return `${page.join('\n')}\n`;

  function overview(): string[] {
    const lines: string[] = [];
    for (const file of roots) {
      const root = add(file, schemas.get(file) as Schema);
      lines.push(`  class ${root}`);
      const targets = new Set(reach(root).flatMap((title) => (types.get(title) as Type).fields.flatMap((field) => (field.type.includes('id@version') ? [refersTo[field.name] ?? ''] : []))));
      for (const target of targets) if (target !== '' && target !== root) lines.push(`  ${root} ..> ${target}`);
    }
    return lines;
  }

  function add(file: string, schema: Schema): string {
    const title = schema.title as string;
    if (types.has(title)) return title;
    const options: string[] = [];
    const fields: Type['fields'][number][] = [];
    types.set(title, { title, description: schema.description ?? '', fields, options });
    const required = new Set([schema, ...parts(file, schema).map((part) => part.schema)].flatMap((part) => (part['required'] as string[] | undefined) ?? []));
    for (const part of [{ file, schema }, ...parts(file, schema)]) {
      for (const [name, field] of Object.entries(part.schema.properties ?? {})) {
        const { text, uses, description } = typeOf(part.file, field);
        fields.push({ name, type: text, required: required.has(name), description, uses });
      }
    }
    if (schema.properties === undefined) for (const option of (schema['oneOf'] ?? []) as Schema[]) options.push(typeOf(file, option).text);
    return title;
  }

  function parts(file: string, schema: Schema): { readonly file: string; readonly schema: Schema }[] {
    return ((schema['allOf'] ?? []) as Schema[]).flatMap((part) => (part.$ref === undefined ? [{ file, schema: part }] : [follow(schemas, file, part.$ref)]));
  }

  function typeOf(file: string, schema: Schema): { readonly text: string; readonly uses: readonly string[]; readonly description: string } {
    const target = schema.$ref === undefined ? { file, schema } : follow(schemas, file, schema.$ref);
    const description = schema.description ?? target.schema.description ?? '';
    const inner = target.schema;
    if (schema.$ref?.endsWith('/reference') === true) return { text: 'id@version', uses: [], description };
    if (inner.title !== undefined && (inner.properties !== undefined || Array.isArray(inner['oneOf']))) {
      const title = add(target.file, inner);
      return { text: title, uses: [title], description };
    }
    if (Array.isArray(inner['enum'])) return { text: (inner['enum'] as unknown[]).map(String).join(' | '), uses: [], description };
    if ('const' in inner) return { text: JSON.stringify(inner['const']), uses: [], description };
    if (Array.isArray(inner['oneOf'])) {
      const all = (inner['oneOf'] as Schema[]).map((option) => typeOf(target.file, option));
      return { text: all.map(({ text }) => text).join(' | '), uses: all.flatMap(({ uses }) => uses), description };
    }
    if (isSchema(inner['items'])) {
      const item = typeOf(target.file, inner['items']);
      return { text: `list of ${item.text}`, uses: item.uses, description };
    }
    if (isSchema(inner['additionalProperties'])) {
      const member = typeOf(target.file, inner['additionalProperties']);
      return { text: `name → ${member.text}`, uses: member.uses, description };
    }
    return { text: [inner['type'] ?? 'value'].flat().join(' | '), uses: [], description };
  }

  /** A type and everything it has, each once, in order of first mention. */
  function reach(root: string, seen: string[] = []): string[] {
    if (seen.includes(root)) return seen;
    seen.push(root);
    const type = types.get(root) as Type;
    for (const next of [...type.fields.flatMap(({ uses }) => uses), ...type.options]) if (types.has(next)) reach(next, seen);
    return seen;
  }

  function classes(titles: readonly string[]): string[] {
    const lines: string[] = [];
    for (const title of titles) {
      const type = types.get(title) as Type;
      lines.push(`  class ${title} {`, ...type.fields.map(({ name, type: text, required }) => `    ${name.replace('$', '')}${required ? '' : '?'} ${mermaid(text)}`), ...(type.options.length > 0 ? [`    <<union>>`] : []), '  }');
      const uses = new Set([...type.fields.flatMap((field) => field.uses), ...type.options]);
      for (const used of uses) if (titles.includes(used) && types.has(used)) lines.push(`  ${title} --> ${used}`);
    }
    return lines;
  }
}

function table(type: Type, isRoot: boolean): string[] {
  const lines = isRoot ? [''] : ['', `### ${type.title}`, '', type.description];
  if (type.options.length > 0) return [...lines, '', `One of: ${type.options.map((option) => `\`${option}\``).join(', ')}.`];
  if (type.fields.length === 0) return lines;
  if (!isRoot) lines.push('');
  lines.push('| field | type | | meaning |', '| --- | --- | --- | --- |');
  for (const { name, type: text, required, description } of type.fields) lines.push(`| \`${name}\` | ${cell(text)} | ${required ? 'required' : ''} | ${cell(description)} |`);
  return lines;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

/** Text of a class member without what Mermaid's grammar would take for its own. */
function mermaid(text: string): string {
  return text.replace(/[{}()<>"~$]/g, '').replaceAll('|', 'or').replace(/\s+/g, ' ');
}
