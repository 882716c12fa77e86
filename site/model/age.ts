/** Seconds without news after which a running run is called stale: its runner writes at least every 10 s. */
const staleAfter = 25;

/** Whether a state so many seconds old is to be doubted. */
export function isStale(seconds: number): boolean {
  return seconds > staleAfter;
}

/** Age in words, coarse on purpose: `now`, `12 s ago`, `3 min ago`, `2 h ago`, `4 days ago`. */
export function ageWords(seconds: number): string {
  if (seconds < 5) return 'now';
  if (seconds < 60) return `${Math.floor(seconds / 5) * 5} s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86_400)} days ago`;
}
