import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives a command a secret as a file that this user alone can read; it is gone when the command ends, however it ends. */
export async function asFile<T>(secret: string, command: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'headgate-key-'));
  try {
    const file = join(folder, 'key');
    writeFileSync(file, secret.endsWith('\n') ? secret : `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return await command(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
