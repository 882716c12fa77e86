import type { Operation } from './file-operations.ts';

/** Moments of a run at which it is killed. The last one is a command that runs. */
export const phases = ['stage-in', 'hash', 'temporary', 'blob', 'record', 'result', 'pack', 'status', 'lease', 'launch', 'clear', 'task'] as const;

/** One of them. */
export type Phase = (typeof phases)[number];

/** Below a store: where a file gets its final name, and what that says. */
const finals: readonly (readonly [RegExp, Phase])[] = [
  [/^blobs\//, 'blob'],
  [/^tasks\//, 'record'],
  [/^checks\//, 'record'],
  [/^results\//, 'result'],
  [/^(packs|series)\//, 'pack'],
  [/^runs\/[^/]+\/lease\//, 'lease'],
  [/^runs\//, 'status'],
  [/^(launches|plans|steps|ledger|layout)/, 'launch'],
];

/** The phase that an operation belongs to, or undefined when a kill there is not told apart from its neighbours. */
export function phaseOf(operation: Operation): Phase | undefined {
  const target = operation.to ?? operation.path;
  const inStore = /\/\.headgate\/store\/(.*)$/.exec(target)?.[1];
  const inWork = /\/\.headgate\/work\/[^/]+\/[0-9]+\/[0-9]+(?:\/(.*))?$/.exec(target);
  if (operation.name === 'linkSync' || operation.name === 'renameSync') return finals.find(([pattern]) => pattern.test(inStore ?? ''))?.[1];
  if (inWork !== null) {
    if (operation.name === 'rmSync' || operation.name === 'unlinkSync') return 'clear';
    if (inWork[1] === 'log') return undefined;
    if (operation.writes) return 'stage-in';
    return operation.name === 'openSync' || operation.name === 'readSync' || operation.name === 'lstatSync' ? 'hash' : undefined;
  }
  if (inStore?.startsWith('tmp/') === true) {
    if (operation.name === 'readSync') return 'hash';
    return operation.name === 'writeSync' || operation.name === 'copyFileSync' || operation.name === 'unlinkSync' ? 'temporary' : undefined;
  }
  return undefined;
}
