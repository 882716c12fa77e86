import { digestOf, type Digest } from '../model/digest.ts';
import { canonical, type Json } from '../model/canonical.ts';
import type { StoredOutput, TaskRecord } from '../model/stored.ts';
import type { Store } from './store.ts';

/** Folder of the records of a step: `tasks/<step, 16 hex>`. */
export function recordFolder(step: string): string {
  return `tasks/${step.slice(0, 16)}`;
}

/** Path of a record. */
export function recordPath(step: string, key: string, generation: number): string {
  return `${recordFolder(step)}/${key}.${generation}.json`;
}

/** Completes a record with the digest of its own content and prints it. */
export function sealRecord(record: Omit<TaskRecord, 'self'>): string {
  const plain = canonical(record as unknown as Json);
  // Of its members only `step`, `usage` and `version` come after `self`, and no text in those reads like this one.
  const place = plain.lastIndexOf(',"step":"');
  return `${plain.slice(0, place)},"self":"${digestOf(plain)}"${plain.slice(place)}\n`;
}

/** Reads a sealed record; undefined when it is torn, edited, or of another key: such a record is a miss, not an error. */
export function openRecord(bytes: Uint8Array, key: string): TaskRecord | undefined {
  return openRecordText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), key);
}

/** The same of its text, as a line of a pack holds it. */
export function openRecordText(text: string, key: string): TaskRecord | undefined {
  let record: TaskRecord;
  try {
    record = JSON.parse(text) as TaskRecord;
  } catch {
    return undefined;
  }
  if (typeof record !== 'object' || record === null || record.version !== 1 || record.key !== key) return undefined;
  return isAsWritten(text, record.self) || isSealed(record) ? record : undefined;
}

/** Whether a text without its own digest is what was digested, as when it was written; printing it anew takes five times as long. */
function isAsWritten(text: string, self: string): boolean {
  const member = `"self":"${self}",`;
  const at = text.indexOf(member);
  return at > 0 && digestOf(`${text.slice(0, at)}${text.slice(at + member.length).trimEnd()}`) === self;
}

function isSealed({ self, ...rest }: TaskRecord): boolean {
  return digestOf(canonical(rest as unknown as Json)) === self;
}

/** Numbers of revocations by key, read once at the start of a launch, look-up or publish. */
export interface Revocations {
  readonly any: boolean;
  /** Generation a new record of the key would have: the number of its revocations. */
  generation(key: string): number;
}

/** Lists `revoked/` once. Names are `<key>.<n>.json`. */
export async function readRevocations(store: Store): Promise<Revocations> {
  const counts = new Map<string, number>();
  for (const name of await store.list('revoked')) {
    const match = /^([0-9a-f]{64})\.([0-9]+)\.json$/.exec(name);
    if (match !== null) counts.set(match[1] as string, Math.max(counts.get(match[1] as string) ?? 0, Number(match[2]) + 1));
  }
  return { any: counts.size > 0, generation: (key) => counts.get(key) ?? 0 };
}

/** The valid record of a key, if there is one and all its output blobs are in the store. */
export async function findRecord(store: Store, step: string, key: string, revocations: Pick<Revocations, 'generation'>): Promise<TaskRecord | undefined> {
  const bytes = await store.get(recordPath(step, key, revocations.generation(key)));
  const record = bytes === undefined ? undefined : openRecord(bytes, key);
  if (record === undefined) return undefined;
  for (const output of Object.values(record.outputs)) if (!(await isStored(store, output))) return undefined;
  return record;
}

/** Whether an output is in the store; of a directory, whether all its files are. */
export async function isStored(store: Store, output: Pick<StoredOutput, 'digest' | 'kind'>): Promise<boolean> {
  if (output.kind === 'file') return (await store.blobSize(output.digest.slice(7) as Digest)) !== undefined;
  const manifest = await store.readBlob(output.digest.slice(7) as Digest);
  if (manifest === undefined) return false;
  for (const digest of memberDigests(manifest) ?? ['']) if (digest === '' || (await store.blobSize(digest as Digest)) === undefined) return false;
  return true;
}

/** Digests (bare hex) of the files of a directory; undefined when the bytes are no manifest: whoever wrote the record may have named anything. */
function memberDigests(manifest: Uint8Array): string[] | undefined {
  try {
    const { files } = JSON.parse(Buffer.from(manifest).toString('utf8')) as { readonly files: readonly { readonly digest: string }[] };
    const digests = files.map(({ digest }) => digest.slice(7));
    return digests.every((digest) => /^[0-9a-f]{64}$/.test(digest)) ? digests : undefined;
  } catch {
    return undefined;
  }
}
