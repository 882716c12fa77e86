/**
 * How much of a comment a text takes, in characters of the comment's 60,000: forges also count bytes, and take 200 KiB,
 * so that text of three or four bytes a letter weighs more.
 */
export function weight(text: string): number {
  return Math.max(text.length, Math.ceil(new TextEncoder().encode(text).length / 3.3));
}

/** As many texts, from the first one, as there is room for; `left` is how many there were more. Those are not made. */
export function fitting(texts: readonly (string | (() => string))[], room: number): { readonly text: string; readonly used: number; readonly left: number } {
  let [text, used, shown] = ['', 0, 0];
  for (const one of texts) {
    const next = typeof one === 'string' ? one : one();
    const size = weight(next);
    // In order: the tenth is not shown where the ninth had no room.
    if (used + size > room) break;
    text += next;
    used += size;
    shown += 1;
  }
  return { text, used, left: texts.length - shown };
}
