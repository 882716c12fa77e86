import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes that a folder takes on its disk; what vanishes meanwhile counts nothing. */
async function folderBytes(folder: string): Promise<number> {
  let total = 0;
  try {
    for (const entry of await readdir(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      total += entry.isDirectory() ? await folderBytes(path) : (await lstat(path)).blocks * 512;
    }
  } catch {
    // The command moves files while we look.
  }
  return total;
}

/**
 * Looks at folders every second and says, once, when they take more than `limit` bytes together. Kubelet would end the whole pod
 * with a second of grace and without a word that a coordinator could tell from a lost node.
 */
export function watchDisk(folders: readonly string[], limit: number, full: (bytes: number) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let over = false;
  const look = async (): Promise<void> => {
    let used = 0;
    for (const folder of folders) used += await folderBytes(folder);
    if (over) return;
    if (used > limit) return full(used);
    timer = setTimeout(() => void look(), 1000);
  };
  timer = setTimeout(() => void look(), 1000);
  return () => {
    over = true;
    clearTimeout(timer);
  };
}
