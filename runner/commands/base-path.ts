import { UsageError } from './context.ts';

/** A path with a slash at both ends; throws a UsageError when it is none that an address can have. */
export function basePath(wanted = '/'): string {
  const path = `/${wanted}/`.replace(/\/+/g, '/');
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) throw new UsageError(`--base-path takes a path such as /project/, not ${wanted}`);
  return path;
}
