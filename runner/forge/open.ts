import { type Clock, systemClock } from './clock.ts';
import type { Forge } from './forge.ts';
import type { GitHubCredential } from './github/client.ts';
import { patient, type Send } from './patience.ts';
import { redactor } from './redact.ts';

/** Which forge, where, for which repository, as whom. */
export type ForgePlace =
  | { readonly kind: 'github'; /** `https://api.github.com` or `https://HOST/api/v3`. */ readonly api: string; /** `owner/name`. */ readonly repository: string; readonly credential: GitHubCredential }
  | { readonly kind: 'gitea'; /** `https://HOST/api/v1`. */ readonly api: string; readonly repository: string; readonly credential: { readonly kind: 'token'; readonly token: string } };

/** What a forge is opened with besides. */
export interface ForgeOptions {
  /** Default: the machine's. */
  readonly clock?: Clock;
  /** Default: `fetch`. */
  readonly send?: Send;
  /** Milliseconds that the forge may think about one request. */
  readonly timeoutMs?: number;
  /** Called with each credential that the forge gives on the way, before it is used: whoever keeps a log masks it there. */
  readonly secret?: (secret: string) => void;
  /** Called with a sentence when the forge has to be waited for. */
  readonly note?: (text: string) => void;
}

/** Opens a forge. Nothing is sent for a token; an App asks for its installation. The client of GitHub is loaded only for GitHub. */
export async function openForge(place: ForgePlace, { clock = systemClock, send = (url, init) => fetch(url, init), timeoutMs = 30_000, secret, note }: ForgeOptions = {}): Promise<Forge> {
  const [owner, name, ...rest] = place.repository.split('/');
  if (owner === undefined || name === undefined || owner === '' || name === '' || rest.length > 0) throw new Error(`internal: ${JSON.stringify(place.repository)} is no owner/name`);
  const { credential } = place;
  const redact = redactor([credential.kind === 'app' ? credential.privateKey : credential.token], secret);
  const options = { baseUrl: place.api.replace(/\/+$/, ''), repository: { owner, name }, clock, redact, send: patient({ send, clock, redact, timeoutMs, ...(note === undefined ? {} : { note }) }) };
  if (place.kind === 'github') {
    const { openGitHub } = await import('./github/github.ts');
    return openGitHub({ ...options, credential: place.credential });
  }
  const { openGitea } = await import('./gitea/gitea.ts');
  return openGitea({ ...options, token: place.credential.token });
}
