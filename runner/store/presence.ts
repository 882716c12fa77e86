import { renew } from './files.ts';

/** Milliseconds between signs of life. */
const PERIOD = 600_000;

/** Makes folders of this process look used for as long as it lives, so that nobody who cannot see it takes them for abandoned. Returns how to stop. */
export function showPresence(folders: readonly string[]): () => void {
  const timer = setInterval(() => folders.forEach(renew), PERIOD);
  timer.unref();
  return () => clearInterval(timer);
}
