import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { StepDocument } from '../model/plan.ts';
import type { StoredOutput } from '../model/stored.ts';
import { formatDigest } from '../model/digest.ts';
import type { Store } from '../store/store.ts';
import { printManifest } from './directory-manifest.ts';

/** Outputs of a task in the store, or what is wrong with them. */
export type Collected = { readonly outputs: { readonly [name: string]: StoredOutput }; readonly bytes: number } | { readonly wrong: string };

/**
 * Takes the declared outputs out of a work folder into the store. Links are refused, wherever they point: the bytes
 * must be the task's own. Undeclared files are left to be dropped with the folder. Digests are of the bytes stored. With
 * `spare` no process of the task is alive and nobody else needs the files, so that the store may take them.
 */
export async function collect(store: Store, work: string, step: StepDocument, how: { readonly spare: boolean }): Promise<Collected> {
  const outputs: { [name: string]: StoredOutput } = {};
  let bytes = 0;
  // The folder itself may have been replaced: by a link, its files would be somebody else's.
  if (lstatSync(join(work, 'out'), { throwIfNoEntry: false })?.isDirectory() !== true) return { wrong: 'out/ is not a folder any more; write outputs into the one that is there' };
  for (const spec of step.outputs) {
    const path = join(work, spec.path);
    const stat = lstatSync(path, { throwIfNoEntry: false });
    if (stat === undefined) {
      if (spec.optional === true) continue;
      return { wrong: `output ${spec.name} was not produced: the command ended well but ${spec.path} does not exist` };
    }
    if (stat.isSymbolicLink()) return { wrong: `output ${spec.name} is a link (${spec.path}); write the bytes themselves` };
    if (spec.kind === 'file') {
      if (!stat.isFile()) return { wrong: `output ${spec.name} is not a regular file (${spec.path})` };
      const { digest, size } = await store.putFile(path, how);
      outputs[spec.name] = { digest: formatDigest(digest), size, kind: 'file' };
      bytes += size;
      continue;
    }
    if (!stat.isDirectory()) return { wrong: `output ${spec.name} is declared as a directory but ${spec.path} is a file` };
    const files: { path: string; digest: string; size: number }[] = [];
    const wrong = await collectFolder(store, path, '', files, how);
    if (wrong !== undefined) return { wrong: `output ${spec.name}: ${wrong}` };
    const size = files.reduce((sum, file) => sum + file.size, 0);
    outputs[spec.name] = { digest: formatDigest(await store.putBlob(printManifest(files))), size, kind: 'directory' };
    bytes += size;
  }
  return { outputs, bytes };
}

async function collectFolder(store: Store, folder: string, prefix: string, files: { path: string; digest: string; size: number }[], how: { readonly spare: boolean }): Promise<string | undefined> {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    const name = prefix + entry.name;
    // What is not UTF-8 was read with replacements, and names no file.
    if (name.includes('\uFFFD')) return `${name} has a name that is not UTF-8; names are part of what is stored, so give it one`;
    if (entry.isDirectory()) {
      const wrong = await collectFolder(store, path, `${name}/`, files, how);
      if (wrong !== undefined) return wrong;
    } else if (entry.isFile()) {
      const { digest, size } = await store.putFile(path, how);
      files.push({ path: name, digest: formatDigest(digest), size });
    } else return `${name} is a link or a special file; only files and folders are taken`;
  }
  return undefined;
}
