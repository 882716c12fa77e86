import type { Tool } from '../model/declared.ts';
import { extensionOf } from '../model/media-type.ts';
import { formatDigest, taggedDigest, type StepDigest } from '../model/digest.ts';
import type { ArgumentSpec, OutputSpec, StepDocument, Value } from '../model/plan.ts';
import type { Json } from '../model/canonical.ts';
import { placeholders } from '../model/placeholder.ts';

/** A tool, or the body of a step that declares its command inline. */
export type ToolBody = Pick<Tool, 'environment' | 'platform' | 'command' | 'env' | 'inputs' | 'outputs' | 'parameters' | 'resources' | 'retries' | 'network'>;

/**
 * The step document of a tool with its parameters: everything that can influence the bytes of its tasks, and nothing
 * else. Only parameters that command and environment refer to are taken; `{parameters}` refers to all.
 */
export function stepDocument(input: {
  readonly tool: ToolBody;
  readonly code: ReadonlyMap<string, { readonly digest: string }>;
  readonly parameters: { readonly [name: string]: Value };
  readonly salt: string | undefined;
}): StepDocument {
  const { tool } = input;
  const command = tool.command as readonly ArgumentSpec[];
  const used = referredParameters(command, tool.env ?? {});
  const parameters: { [name: string]: Value } = {};
  for (const [name, value] of Object.entries(input.parameters)) if (used === 'all' || used.has(name)) parameters[name] = value;
  const code: { [path: string]: string } = {};
  for (const [path, file] of input.code) code[path] = formatDigest(file.digest);
  return {
    contract: 1,
    platform: tool.platform ?? 'any',
    environment: tool.environment,
    command,
    env: tool.env ?? {},
    code,
    parameters,
    outputs: outputSpecs(tool),
    network: tool.network ?? 'none',
    ...(input.salt === undefined ? {} : { salt: input.salt }),
  };
}

/** Digest of a step document. */
export function stepDigest(document: StepDocument): StepDigest {
  return taggedDigest('step', 1, document as unknown as Json) as StepDigest;
}

/** Declared outputs of a tool in code-unit order of names, with the paths that `{outputs.…}` expands to. */
function outputSpecs(tool: ToolBody): OutputSpec[] {
  return Object.keys(tool.outputs)
    .sort()
    .map((name) => {
      const port = tool.outputs[name];
      if (port === undefined) throw new Error('internal: output vanished');
      const directory = port.directory === true;
      return {
        name,
        path: directory ? `out/${name}` : `out/${name}${extensionOf(port.mediaType)}`,
        kind: directory ? 'directory' : 'file',
        ...(port.optional === true ? { optional: true } : {}),
      };
    });
}

function referredParameters(command: readonly ArgumentSpec[], env: { readonly [name: string]: string }): Set<string> | 'all' {
  const names = new Set<string>();
  const texts: string[] = Object.values(env);
  for (const argument of command) {
    if (typeof argument === 'string') texts.push(argument);
    else {
      texts.push(...argument.then);
      if (argument.if.startsWith('parameters.')) names.add(argument.if.slice('parameters.'.length));
    }
  }
  for (const text of texts) {
    for (const { path } of placeholders(text)) {
      if (path === 'parameters') return 'all';
      if (path.startsWith('parameters.')) names.add(path.slice('parameters.'.length));
    }
  }
  return names;
}
