import { constants } from 'node:os';
import type { Operation } from './file-operations.ts';

const texts: { readonly [code: string]: string } = { EIO: 'i/o error', ENOSPC: 'no space left on device', EACCES: 'permission denied', EROFS: 'read-only file system' };

/** The error that node:fs throws when an operation meets this trouble. */
export function describeError(code: string, operation: Pick<Operation, 'name' | 'path' | 'to'>): NodeJS.ErrnoException {
  const syscall = operation.name.replace('Sync', '').toLowerCase();
  const error: NodeJS.ErrnoException & { dest?: string } = new Error(`${code}: ${texts[code] ?? 'unknown error'}, ${syscall} '${operation.path}'${operation.to === undefined ? '' : ` -> '${operation.to}'`}`);
  error.code = code;
  error.errno = -(constants.errno[code as keyof typeof constants.errno] ?? 1);
  error.syscall = syscall;
  error.path = operation.path;
  if (operation.to !== undefined) error.dest = operation.to;
  return error;
}
