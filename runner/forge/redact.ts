/** Takes credentials out of texts. */
export interface Redactor {
  /** Adds a credential that came to be on the way. Shorter than 8 characters is not taken: it would cut words apart. */
  learn(secret: string): void;
  /** The text with every known credential, and whatever looks like one of a forge, replaced by `***`. */
  clean(text: string): string;
}

/** Tokens of GitHub by their prefixes, JSON web tokens, private keys, and whatever an authorization header or an address carries. */
const LOOKS_SECRET = [
  /\bgh[opsur]_[A-Za-z0-9_]{16,}/g,
  /\bgithub_pat_[A-Za-z0-9_]{16,}/g,
  /\beyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+/g,
  /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g,
  /(?<=\b(?:bearer|token|basic) )[A-Za-z0-9+/_=.~-]{16,}/gi,
  /(?<=[?&](?:access_token|token|client_secret)=)[^&\s"']+/gi,
  /(?<=:\/\/)[^/\s@:]*:[^/\s@]+(?=@)/g,
];

/** A redactor that knows some credentials from the beginning; `learned` is called with each that is added later. */
export function redactor(secrets: readonly string[], learned?: (secret: string) => void): Redactor {
  const known = new Set<string>();
  const add = (secret: string): boolean => {
    if (secret.length < 8 || known.has(secret)) return false;
    // As it is, as addresses carry it, and as basic authentication does with the user names that forges take.
    for (const form of [secret, encodeURIComponent(secret), base64(secret), ...['x-access-token', 'oauth2', 'token'].map((user) => base64(`${user}:${secret}`))]) known.add(form);
    return true;
  };
  for (const secret of secrets) add(secret);
  return {
    learn(secret) {
      if (add(secret)) learned?.(secret);
    },
    clean(text) {
      let clean = text;
      // Longest first: one may be the beginning of another.
      for (const secret of [...known].sort((a, b) => b.length - a.length)) clean = clean.replaceAll(secret, '***');
      for (const pattern of LOOKS_SECRET) clean = clean.replace(pattern, '***');
      return clean;
    },
  };
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
