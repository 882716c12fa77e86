/** The GPUs that tasks may have, each had by one task at a time. */
export interface DeviceTable {
  readonly count: number;
  readonly free: number;
  /** Takes so many (a part of one counts as one); fewer when there are not so many. */
  take(count: number): readonly string[];
  give(devices: readonly string[]): void;
}

/**
 * A table of the first `count` devices: by ordinal, or by the names that `visible` lists (`CUDA_VISIBLE_DEVICES` of the
 * runner itself, as a batch system sets it), and then never more than those.
 */
export function deviceTable(count: number, visible: string | undefined): DeviceTable {
  const names = visible === undefined ? Array.from({ length: count }, (_, i) => String(i)) : visible.split(',').map((name) => name.trim()).filter((name) => name !== '');
  const all = names.slice(0, count);
  const free = [...all];
  return {
    count: all.length,
    get free() {
      return free.length;
    },
    take: (wanted) => free.splice(0, Math.ceil(wanted)),
    give: (devices) => {
      free.push(...devices);
      free.sort((a, b) => all.indexOf(a) - all.indexOf(b));
    },
  };
}

/** Variables by which a command without a container is kept to its devices; none when it asked for none. */
export function deviceVariables(devices: readonly string[] | undefined): { readonly [name: string]: string } {
  return devices === undefined ? {} : { CUDA_VISIBLE_DEVICES: devices.join(',') };
}

/** Options of an engine that hand devices to a container: by CDI with podman, by its own option with docker. */
export function deviceOptions(kind: 'podman' | 'docker', devices: readonly string[] | undefined): readonly string[] {
  if (devices === undefined) return [];
  // The inner quotes are docker's: without them it splits at commas.
  return kind === 'podman' ? devices.map((device) => `--device=nvidia.com/gpu=${device}`) : [`--gpus="device=${devices.join(',')}"`];
}
