/**
 * Whether bytes of one media type may go where another is expected. Parameters are ignored; `*\/*` and `type/*` accept
 * what they say; a type with a structured suffix (RFC 6839) fits its base, as `application/geo+json` does
 * `application/json`. An output that is declared as anything is taken at its word.
 */
export function mediaFits(given: string, expected: string): boolean {
  const [from, to] = [bare(given), bare(expected)];
  if (from === to || to === '*/*' || from === '*/*') return true;
  if (to.endsWith('/*')) return from.startsWith(to.slice(0, -1));
  if (from.endsWith('/*')) return to.startsWith(from.slice(0, -1));
  const suffix = /\+([a-z0-9]+)$/.exec(from)?.[1];
  return suffix !== undefined && to === `application/${suffix}`;
}

function bare(mediaType: string): string {
  return (mediaType.split(';')[0] ?? '').trim().toLowerCase();
}
