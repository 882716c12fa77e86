import { closeSync, readdirSync, readFileSync } from 'node:fs';

const CLOEXEC = 0o2000000;

/**
 * Closes descriptors that whoever started us left open, so that no task gets them. Node keeps its children from those
 * with small numbers only. Its own are marked to be closed on exec; what is not, above standard error, is not ours.
 */
export function closeInherited(): void {
  let open: string[];
  try {
    open = readdirSync('/proc/self/fd');
  } catch {
    // No /proc: another system, where this is not known.
    return;
  }
  for (const fd of open.map(Number)) {
    if (fd <= 2) continue;
    try {
      const flags = /^flags:\s*([0-7]+)$/m.exec(readFileSync(`/proc/self/fdinfo/${fd}`, 'utf8'))?.[1] ?? '0';
      if ((Number.parseInt(flags, 8) & CLOEXEC) === 0) closeSync(fd);
    } catch {
      // The one that the folder was read through is closed already.
    }
  }
}
