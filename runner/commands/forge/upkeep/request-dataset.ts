import type { Registry } from '../../../declare/registry.ts';
import { schemaReasons } from '../../../declare/schemas.ts';
import type { Json } from '../../../model/canonical.ts';
import type { Dataset } from '../../../model/declared.ts';
import { mediaTypeOf } from '../../../model/media-type.ts';
import { code } from '../../../report/markdown.ts';
import { readForm } from './form.ts';
import type { SourceFile } from './source.ts';

/** A declaration by its path below the registry, or what is missing, as Markdown. */
export type Requested = { readonly id: string; readonly path: string; readonly text: string; readonly document: Json } | { readonly missing: readonly string[] };

/** What the form asks for; the labels of `.github/ISSUE_TEMPLATE/request-dataset.yml`, by test. */
export const datasetLabels = ['Id', 'Title', 'Description', 'Address of the file', 'Licence', 'Where it is described or published'] as const;

/** Reads a file at an address that a stranger gave; a text says why not. */
export type LookAt = (address: string) => Promise<Omit<SourceFile, 'name'> | string>;

/** Reads a request for a dataset. Undefined when the text is none. The address is looked at only when everything else is in order. */
export async function requestedDataset(body: string, registry: Registry, lookAt: LookAt): Promise<Requested | undefined> {
  const answers = readForm(body, datasetLabels);
  if (answers === undefined) return undefined;
  const { Id: id, Title: title, Description: description, 'Address of the file': address, Licence: licence, 'Where it is described or published': source } = answers;
  const missing: string[] = datasetLabels.filter((label) => answers[label] === undefined).map((label) => `**${label}** has no answer.`);
  const url = address === undefined ? null : URL.parse(address);
  if (address !== undefined && (url?.protocol !== 'https:' || url.username !== '' || url.password !== '' || /\s/.test(address))) missing.push(`${code(address)} is no https address that everybody can read.`);
  if (id !== undefined && [...registry.datasets.values()].some(({ document }) => document.id === id)) missing.push(`There is a dataset ${code(id)} already; another **Id** is needed, or a pull request with a new version of it.`);
  const empty = { digest: `sha256:${'0'.repeat(64)}`, size: 0, mediaType: 'application/octet-stream' };
  const documentOf = (name: string, file: { readonly digest: string; readonly size: number; readonly mediaType: string }): Dataset => ({ $schema: '../../../schemas/dataset.v1.json', id: id ?? 'missing', version: '1.0.0', title: title ?? 'Missing', ...(description === undefined ? {} : { description }), licence: licence ?? 'Missing', source: source ?? 'Missing', files: { [name]: { ...file, at: [address ?? 'https://example.org/'] } } });
  const name = nameOf(url);
  // The words of the form as the schema judges them, before anything is asked of the network.
  for (const { at, message } of schemaReasons('dataset', documentOf(name, empty) as unknown as Json)) missing.push(`${at.length === 0 ? '' : `**${labelOf(String(at[0]))}**: `}${code(message)}`);
  if (missing.length > 0 || address === undefined) return { missing };
  const found = await lookAt(address);
  if (typeof found === 'string') return { missing: [`The file could not be read: ${code(found)}`] };
  const told = found.mediaType !== undefined && /^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/.test(found.mediaType) ? found.mediaType : 'application/octet-stream';
  const byName = mediaTypeOf(name);
  const document = documentOf(name, { digest: `sha256:${found.digest}`, size: found.size, mediaType: byName === 'application/octet-stream' ? told : byName });
  return { id: document.id, path: `datasets/${document.id}/1.0.0.json`, text: `${JSON.stringify(document, null, 2)}\n`, document: document as unknown as Json };
}

/** The last part of an address as the name of a file, in plain letters. */
function nameOf(url: URL | null): string {
  const last = url?.pathname.split('/').at(-1) ?? '';
  const plain = last.replace(/%[0-9A-Fa-f]{2}/g, '_').replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]+/, '').slice(-100);
  return plain === '' ? 'data' : plain;
}

function labelOf(member: string): string {
  return ({ id: 'Id', title: 'Title', description: 'Description', licence: 'Licence', source: 'Where it is described or published' } as { readonly [member: string]: string })[member] ?? 'Address of the file';
}
