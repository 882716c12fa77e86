import { StoreError } from './store.ts';

const VERSION = 1;

/** Text of `layout.json` in a new store. */
export const LAYOUT_TEXT = `${JSON.stringify({ version: VERSION })}\n`;

/** Throws a StoreError when a store has another layout than this program knows; `place` and `file` are for the message. */
export function checkLayout(text: string, place: string, file: string): void {
  let version: unknown;
  try {
    version = (JSON.parse(text) as { version?: unknown }).version;
  } catch {
    throw new StoreError(`${file} is not JSON; this is not a headgate store, or it is damaged`, 'EFORMAT');
  }
  if (version !== VERSION) throw new StoreError(`the store in ${place} has layout version ${String(version)}; this headgate knows version ${VERSION}. Use a newer headgate, or another --store`, 'EVERSION');
}
