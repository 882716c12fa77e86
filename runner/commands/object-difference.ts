import type { ClusterObject } from '../execute/kubernetes/objects.ts';

/** Members of `metadata` that the server keeps for itself. */
const OF_THE_SERVER = new Set(['managedFields', 'resourceVersion', 'generation', 'uid', 'creationTimestamp', 'selfLink']);

/** Fields in which two versions of an object differ, each `path: before → after`, sorted; what the server keeps for itself does not count. */
export function differences(before: ClusterObject, after: ClusterObject): string[] {
  const [was, is] = [leaves(before), leaves(after)];
  return [...new Set([...was.keys(), ...is.keys()])].sort().flatMap((path) => (was.get(path) === is.get(path) ? [] : [`${path}: ${was.get(path) ?? 'absent'} → ${is.get(path) ?? 'absent'}`]));
}

function leaves({ status: _, ...object }: ClusterObject): Map<string, string> {
  const found = new Map<string, string>();
  const visit = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) {
      found.set(path, JSON.stringify(value));
      return;
    }
    for (const [name, item] of Object.entries(value)) if (path !== 'metadata' || !OF_THE_SERVER.has(name)) visit(item, path === '' ? name : `${path}.${name}`);
  };
  visit(object, '');
  return found;
}
