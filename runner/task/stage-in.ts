import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { StepDocument, TaskDocument, TaskInput } from '../model/plan.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from './directory-manifest.ts';
import { LARGEST_KEPT } from './kept-files.ts';
import type { WorkFolder } from './work-folder.ts';

/** What staging found: every input by port, and how many files and bytes of inputs were staged; or the digest that could not be had. */
export type StagedIn = { readonly inputs: ReadonlyMap<string, readonly TaskInput[]>; readonly files: number; readonly bytes: number } | { readonly missing: string };

/**
 * Puts the inputs of a task into its open work folder: `in/…` (read-only copies, verified against their digests while
 * they are copied) and `code/…`.
 */
export async function stageIn(store: Store, { path: work, kept }: Pick<WorkFolder, 'path' | 'kept'>, step: StepDocument, task: TaskDocument): Promise<StagedIn> {
  const made = new Set([join(work, 'in')]);
  const folderOf = (path: string): void => {
    const folder = dirname(path);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const inputs = new Map<string, readonly TaskInput[]>();
  let [files, bytes] = [0, 0];
  /** Stages one file; false when its bytes cannot be had. */
  const file = async (path: string, digest: string): Promise<boolean> => {
    const blob = digest.slice(7) as Digest;
    const size = await store.blobSize(blob);
    if (size === undefined) return false;
    files += 1;
    bytes += size;
    if (kept !== undefined && size <= LARGEST_KEPT) {
      const small = await store.readBlob(blob);
      if (small === undefined) return false;
      if (kept.write(path, small)) return true;
    }
    kept?.makeWay(path);
    folderOf(join(work, path));
    return store.fetchBlob(blob, join(work, path), 0o444);
  };
  for (const [port, given] of Object.entries(task.inputs)) {
    let list: readonly TaskInput[];
    if ('manifest' in given) {
      const listed = await store.readBlob(given.manifest.slice(7) as Digest);
      if (listed === undefined) return { missing: given.manifest };
      const text = Buffer.from(listed).toString('utf8');
      if (kept?.write(`in/${port}.ndjson`, listed) !== true) writeFileSync(join(work, 'in', `${port}.ndjson`), text, { mode: 0o444 });
      list = text.trimEnd().split('\n').map((line) => JSON.parse(line) as TaskInput);
    } else list = given;
    inputs.set(port, list);
    for (const input of list) {
      if (input.kind !== 'directory') {
        if (!(await file(input.path, input.digest))) return { missing: input.digest };
        continue;
      }
      const manifest = await readManifest(store, input.digest);
      if (manifest === undefined) return { missing: input.digest };
      kept?.makeWay(input.path);
      mkdirSync(join(work, input.path), { recursive: true });
      for (const member of manifest.files) if (!(await file(`${input.path}/${member.path}`, member.digest))) return { missing: member.digest };
    }
  }
  const ofInputs = { files, bytes };
  for (const [path, digest] of Object.entries(step.code)) if (!(await file(`code/${path}`, digest))) return { missing: digest };
  kept?.settle();
  return { inputs, ...ofInputs };
}
