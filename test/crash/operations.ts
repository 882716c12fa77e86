import { intercept, type Interceptor, type Operation } from './file-operations.ts';

/** Interceptors by place: many runs go on in one process, each in a folder of its own. */
export interface Interception {
  /** Decides about operations below a folder until `stop`. */
  at(place: string, interceptor: Interceptor): void;
  /** Leaves a folder alone again. */
  leave(place: string): void;
  end(): void;
}

/** Starts to intercept; every operation below a place whose name follows `parent/` goes to its interceptor. */
export function interceptBelow(parent: string): Interception {
  const places = new Map<string, Interceptor>();
  const end = intercept((operation, proceed) => {
    const path = operation.to?.startsWith(`${parent}/`) === true ? operation.to : operation.path;
    if (!path.startsWith(`${parent}/`)) return proceed();
    const name = path.slice(parent.length + 1).split('/', 1)[0] as string;
    const interceptor = places.get(`${parent}/${name}`);
    return interceptor === undefined ? proceed() : interceptor(operation, proceed);
  });
  return { at: (place, interceptor) => places.set(place, interceptor), leave: (place) => places.delete(place), end };
}

/** What an operation is, whatever the digests, random names and numbers of this run: `linkSync blobs/sha256/H/H`. */
export function siteOf(operation: Operation, place: string): string {
  const path = (operation.to ?? operation.path).slice(`${place}/.headgate/`.length);
  return `${operation.name} ${path.replace(/^store\/tmp\/[^/]+\/.+/, 'store/tmp/O/F').replace(/^(store\/tmp|work)\/[^/]+/, '$1/O').replace(/\b[0-9a-z]{9}-[0-9a-f]{10}\b/g, 'L').replace(/\b[0-9a-f]{64}\b/g, 'H').replace(/\/[0-9a-f]{16}\b/g, '/S').replace(/sha256\/[0-9a-f]{2}\b/, 'sha256/H').replace(/\b[0-9]+\b/g, 'N')}`;
}
