import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER_LABEL, WORKER_LABEL } from './container-arguments.ts';
import { removeContainers, type Engine } from './engine.ts';

/** File in the work folder of a runner that says which engine it starts containers with. */
const NOTE = 'engine';

/** Notes, before the first container, that this runner has any: only then is an engine asked after its death. */
export function noteEngine(ownerFolder: string, kind: Engine['kind']): void {
  writeFileSync(join(ownerFolder, NOTE), kind);
}

/** The engine that the owner of a work folder started containers with, or undefined when it had none. */
export function notedEngine(ownerFolder: string): Engine['kind'] | undefined {
  try {
    const kind = readFileSync(join(ownerFolder, NOTE), 'utf8');
    return kind === 'podman' || kind === 'docker' ? kind : undefined;
  } catch {
    return undefined;
  }
}

/** Removes every container of a runner, or of one of its workers, and waits. False when the engine does not answer. */
export function removeContainersOf(kind: Engine['kind'], owner: string, worker?: string): boolean {
  const filters = [`--filter=label=${OWNER_LABEL}=${owner}`, ...(worker === undefined ? [] : [`--filter=label=${WORKER_LABEL}=${worker}`])];
  const answer = spawnSync(kind, ['ps', '--all', '--no-trunc', '--format', '{{.ID}}', ...filters], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] });
  if (answer.status !== 0) return false;
  return removeContainers(kind, answer.stdout.split('\n').filter((id) => /^[0-9a-f]{12,64}$/.test(id)));
}
