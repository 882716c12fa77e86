import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { sha256Stream } from '#sha256';
import type { Digest } from '../../model/digest.ts';
import { guard } from '../files.ts';

/** Bytes of a file that is stored: read where they are needed, never held whole. */
export interface Source {
  readonly size: number;
  /** Fills a buffer from an offset; the part that was filled, shorter only where the file ends. */
  read(buffer: Buffer, offset: number): Promise<Buffer>;
  /** sha256 of everything, by reading it from its start; undefined when it has another size by now. */
  digest(): Promise<Digest | undefined>;
  close(): Promise<void>;
}

/** Opens a file; a link is refused. */
export async function openSource(path: string): Promise<Source> {
  const handle = await local(() => open(path, constants.O_RDONLY | constants.O_NOFOLLOW));
  const { size } = await local(() => handle.stat());
  return {
    size,
    read: (buffer, offset) => readFully(handle, buffer, offset),
    digest: async () => {
      const state = sha256Stream();
      const piece = Buffer.allocUnsafeSlow(1 << 20);
      for (let offset = 0; ; ) {
        const got = await readFully(handle, piece, offset);
        if (got.length === 0) return offset === size ? (state.hex() as Digest) : undefined;
        state.update(got);
        offset += got.length;
      }
    },
    close: () => handle.close(),
  };
}

async function readFully(handle: FileHandle, buffer: Buffer, offset: number): Promise<Buffer> {
  let done = 0;
  while (done < buffer.length) {
    const { bytesRead } = await local(() => handle.read(buffer, done, buffer.length - done, offset + done));
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return buffer.subarray(0, done);
}

/** Trouble of this machine's files, told as the folder store tells it. */
export async function local<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    return guard(() => {
      throw error;
    });
  }
}
