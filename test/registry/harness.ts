import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import type { Tool } from '../../runner/model/declared.ts';
import type { TaskInput, Value } from '../../runner/model/plan.ts';

const run = promisify(execFile);

/** Folder of the example registry. */
export const registry: string = join(import.meta.dirname, '../../registry');

/** One file for a port: its text or bytes, and its place in a view. */
export interface Given {
  readonly bytes: string | Uint8Array;
  readonly offset?: { readonly [axis: string]: number };
  readonly at?: { readonly [axis: string]: number | string };
}

/** What a tool is given: port → a file, or a list of files; parameters, with defaults filled in from the declaration. */
export interface Invocation {
  readonly inputs?: { readonly [port: string]: string | Uint8Array | readonly Given[] };
  readonly parameters?: { readonly [name: string]: Value };
}

/** The declaration of a tool, `id@version`. */
export async function declaration(reference: string): Promise<Tool> {
  const [id = '', version = ''] = reference.split('@');
  return JSON.parse(await readFile(join(registry, 'tools', id, `${version}.json`), 'utf8')) as Tool;
}

/**
 * Runs one tool by itself, as a runner would: inputs staged under `in/`, the task document as `inputs.json`, the
 * command expanded from the declaration, only the declared code at hand. Answers the bytes of its outputs by name.
 * Throws with the tool's message when it fails.
 */
export async function runTool(reference: string, { inputs = {}, parameters = {} }: Invocation): Promise<{ readonly [output: string]: Buffer }> {
  const tool = await declaration(reference);
  const folder = await mkdtemp(join(tmpdir(), 'tool-'));
  try {
    const code = join(folder, 'code');
    for (const path of tool.code ?? []) {
      await mkdir(dirname(join(code, path)), { recursive: true });
      await cp(join(registry, 'tools', ...reference.split('@'), path), join(code, path));
    }
    const work = join(folder, 'work');
    await mkdir(join(work, 'in'), { recursive: true });
    await mkdir(join(work, 'out'));

    const staged: { [port: string]: TaskInput[] } = {};
    for (const [port, given] of Object.entries(inputs)) {
      const files: readonly Given[] = typeof given === 'string' || given instanceof Uint8Array ? [{ bytes: given }] : given;
      const extension = extensionOf(tool.inputs?.[port]?.mediaType ?? '');
      const list = tool.inputs?.[port]?.list === true;
      staged[port] = [];
      for (const [index, { bytes, ...view }] of files.entries()) {
        const path = list ? `in/${port}/${String(index).padStart(6, '0')}${extension}` : `in/${port}${extension}`;
        await mkdir(dirname(join(work, path)), { recursive: true });
        await writeFile(join(work, path), bytes);
        staged[port].push({ path, digest: createHash('sha256').update(bytes).digest('hex'), ...view });
      }
    }
    await writeFile(join(work, 'inputs.json'), JSON.stringify({ step: '0'.repeat(64), inputs: await manifests(work, staged) }));

    const defaults = Object.entries(tool.parameters ?? {}).flatMap(([name, shape]) => ('default' in shape ? [[name, shape.default]] : []));
    const values: { readonly [name: string]: Value } = { ...(Object.fromEntries(defaults) as { [name: string]: Value }), ...parameters };
    const outputs = Object.fromEntries(Object.entries(tool.outputs).map(([name, port]) => [name, `out/${name}${extensionOf(port.mediaType)}`]));
    const expand = (argument: string): string =>
      argument.replaceAll(/\{([a-z]+)(?:\.([A-Za-z0-9_-]+))?\}/g, (whole, kind: string, name: string | undefined) => {
        if (kind === 'code') return code;
        if (kind === 'parameters') return name === undefined ? JSON.stringify(values) : text(values[name]);
        if (kind === 'outputs' && name !== undefined && name in outputs) return outputs[name] ?? '';
        if (kind === 'inputs' && name !== undefined && staged[name]?.length === 1) return staged[name][0]?.path ?? '';
        throw new Error(`${reference}: the placeholder ${whole} cannot be filled in`);
      });
    const [program, ...rest] = tool.command.flatMap((argument) => {
      if (typeof argument !== 'string') throw new Error(`${reference}: conditional arguments are not needed by the example registry`);
      // An argument that is exactly a list port stands for one argument per file.
      const port = /^\{inputs\.([A-Za-z0-9_-]+)\}$/.exec(argument)?.[1];
      return port !== undefined && tool.inputs?.[port]?.list === true ? (staged[port] ?? []).map(({ path }) => path) : [expand(argument)];
    });
    if (program !== 'node') throw new Error(`${reference}: the program is ${program}, only node is driven here`);
    await run(process.execPath, rest, { cwd: work, env: { LANG: 'C.UTF-8', TZ: 'UTC' }, maxBuffer: 1 << 24 });

    const results: { [output: string]: Buffer } = {};
    for (const [name, path] of Object.entries(outputs)) results[name] = await readFile(join(work, path));
    return results;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Ports with more than 256 inputs name a manifest, as the task document does. */
async function manifests(work: string, staged: { readonly [port: string]: readonly TaskInput[] }): Promise<{ [port: string]: unknown }> {
  const documents: { [port: string]: unknown } = {};
  for (const [port, entries] of Object.entries(staged)) {
    if (entries.length <= 256) {
      documents[port] = entries;
      continue;
    }
    const manifest = `${entries.map((entry) => JSON.stringify(entry)).join('\n')}\n`;
    await writeFile(join(work, `in/${port}.ndjson`), manifest);
    documents[port] = { manifest: createHash('sha256').update(manifest).digest('hex'), count: entries.length };
  }
  return documents;
}

function text(value: Value | undefined): string {
  if (value === undefined) throw new Error('a parameter has neither a value nor a default');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

// The tools never look at an extension; any fixed one will do.
function extensionOf(mediaType: string): string {
  return mediaType.startsWith('image/svg') ? '.svg' : mediaType.endsWith('json') ? '.json' : mediaType === 'text/csv' ? '.csv' : mediaType === 'audio/wav' ? '.wav' : '.txt';
}
