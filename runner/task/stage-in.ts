import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Digest } from '../model/digest.ts';
import type { StepDocument, TaskDocument, TaskInput } from '../model/plan.ts';
import type { Store } from '../store/store.ts';
import { readManifest } from './directory-manifest.ts';

/** What staging found: every input by port, and how many bytes were staged; or the digest that could not be had. */
export type StagedIn = { readonly inputs: ReadonlyMap<string, readonly TaskInput[]>; readonly files: number } | { readonly missing: string };

/**
 * Puts the inputs of a task into its open work folder: `in/…` (read-only copies, verified against their digests while
 * they are copied) and `code/…`.
 */
export async function stageIn(store: Store, work: string, step: StepDocument, task: TaskDocument): Promise<StagedIn> {
  const made = new Set([join(work, 'in')]);
  const folderOf = (path: string): void => {
    const folder = dirname(path);
    if (made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  };
  const inputs = new Map<string, readonly TaskInput[]>();
  let files = 0;
  for (const [port, given] of Object.entries(task.inputs)) {
    let list: readonly TaskInput[];
    if ('manifest' in given) {
      const bytes = await store.readBlob(given.manifest.slice(7) as Digest);
      if (bytes === undefined) return { missing: given.manifest };
      const text = Buffer.from(bytes).toString('utf8');
      writeFileSync(join(work, 'in', `${port}.ndjson`), text, { mode: 0o444 });
      list = text.trimEnd().split('\n').map((line) => JSON.parse(line) as TaskInput);
    } else list = given;
    inputs.set(port, list);
    for (const input of list) {
      const target = join(work, input.path);
      if (input.kind === 'directory') {
        const manifest = await readManifest(store, input.digest);
        if (manifest === undefined) return { missing: input.digest };
        mkdirSync(target, { recursive: true });
        for (const file of manifest.files) {
          folderOf(join(target, file.path));
          if (!(await store.fetchBlob(file.digest.slice(7) as Digest, join(target, file.path), 0o444))) return { missing: file.digest };
        }
        files += manifest.files.length;
        continue;
      }
      folderOf(target);
      if (!(await store.fetchBlob(input.digest.slice(7) as Digest, target, 0o444))) return { missing: input.digest };
      files += 1;
    }
  }
  for (const [path, digest] of Object.entries(step.code)) {
    const target = join(work, 'code', path);
    folderOf(target);
    if (!(await store.fetchBlob(digest.slice(7) as Digest, target, 0o444))) return { missing: digest };
  }
  return { inputs, files };
}
