import { canonical } from '../../model/canonical.ts';
import { digestOf, formatDigest } from '../../model/digest.ts';
import type { Context, Draft, Rule } from '../context.ts';
import { quoted, type JsonPath, type Report } from '../finding.ts';
import { folderAround, folderBeside } from '../place.ts';
import { didYouMean } from '../suggest.ts';

/** Code files, test files and data files in the registry are there, and their bytes are the declared ones. */
export const files: Rule = (context, report) => {
  for (const draft of context.drafts.tool.values()) checkCode(context, draft, report);
  for (const draft of context.drafts.dataset.values()) checkData(context, draft, report);
};

function checkCode(context: Context, { path: file, document }: Draft<'tool'>, report: Report): void {
  const folder = folderBeside(file);
  const wanted: [JsonPath, string][] = (document.code ?? []).map((name, i) => [['code', i], name]);
  for (const [test, { inputs, expected }] of Object.entries(document.tests ?? {})) {
    for (const [port, names] of Object.entries(inputs)) wanted.push(...names.map((name, i): [JsonPath, string] => [['tests', test, 'inputs', port, i], name]));
    for (const [output, name] of Object.entries(expected)) wanted.push([['tests', test, 'expected', output], name]);
  }
  for (const [at, name] of wanted) if (!context.blobs.has(folder + name)) missing(context, { file, at, folder, name }, report);
  const known = new Set(wanted.map(([, name]) => name));
  for (const name of context.beside.get(folder) ?? []) {
    // Not staged, so a script that imports it fails only when it runs.
    if (context.blobs.has(folder + name) && !known.has(name) && !name.endsWith('.md')) report({ code: 'file.undeclared', severity: 'warning', file, at: document.code === undefined ? [] : ['code'], message: `${quoted(folder + name)} is neither code nor part of a test of this tool, so no task will see it.`, hint: 'Add it to "code", or delete it.' });
  }
}

function checkData(context: Context, { path: file, document }: Draft<'dataset'>, report: Report): void {
  const folder = folderBeside(file);
  for (const [name, declared] of Object.entries(document.files ?? {})) {
    const at = ['files', name];
    const paths = declared.at === undefined ? [folder + name] : declared.at.flatMap((location) => (typeof location === 'string' && location.startsWith('registry:') ? [location.slice('registry:'.length)] : []));
    for (const path of paths) {
      const found = context.blobs.get(path) ?? (declared.directory === true ? directoryAt(context, path) : undefined);
      if (found !== undefined) checkBytes({ file, at, found, declared }, report);
      else if (path === folder + name) missing(context, { file, at, folder, name }, report);
      else report({ code: 'file.missing', file, at: [...at, 'at'], message: `There is no ${declared.directory === true ? 'folder' : 'file'} ${quoted(path)} in the registry.` });
    }
  }
}

/** The manifest of a folder of the registry as a file: what the digest of a directory is the digest of. */
function directoryAt(context: Context, folder: string): { readonly path: string; readonly size: number; readonly digest: string } | undefined {
  const start = `${folder.replace(/\/$/, '')}/`;
  const beside = folderAround(start) ?? '';
  const files = (context.beside.get(beside) ?? []).flatMap((name) => {
    const blob = `${beside}${name}`.startsWith(start) ? context.blobs.get(beside + name) : undefined;
    return blob === undefined ? [] : [{ path: blob.path.slice(start.length), digest: formatDigest(blob.digest), size: blob.size }];
  });
  if (files.length === 0) return undefined;
  const text = canonical({ version: 1, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) });
  return { path: folder, size: Buffer.byteLength(text), digest: digestOf(text) };
}

/** Compares a file of the registry with what is declared about it. */
export function checkBytes(end: { readonly file: string; readonly at: JsonPath; readonly found: { readonly path: string; readonly size: number; readonly digest: string }; readonly declared: { readonly digest: string; readonly size: number } }, report: Report): void {
  const { file, at, found, declared } = end;
  if (`sha256:${found.digest}` !== declared.digest) {
    const size = found.size === declared.size ? '' : ` and ${found.size} bytes instead of ${declared.size}`;
    report({ code: 'file.digest', file, at: [...at, 'digest'], message: `${found.path} has other bytes: its digest is sha256:${found.digest}${size}.`, hint: 'While this version is new, declare what is there; once it is released, put the declared bytes back or release a new version.' });
  } else if (found.size !== declared.size) {
    report({ code: 'file.size', file, at: [...at, 'size'], message: `${found.path} has ${found.size} bytes, not ${declared.size}.`, replacement: String(found.size) });
  }
}

function missing(context: Context, where: { readonly file: string; readonly at: JsonPath; readonly folder: string; readonly name: string }, report: Report): void {
  const { file, at, folder, name } = where;
  const beside = context.beside.get(folder) ?? [];
  // A link or the like at this place has a finding of its own.
  if (beside.includes(name)) return;
  report({ code: 'file.missing', file, at, message: `There is no file ${quoted(folder + name)}.`, hint: didYouMean(name, beside) ?? `Put it there, beside ${file}.` });
}
