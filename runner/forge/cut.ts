/** How long a text may be: characters as UTF-16 counts them, which is never less than as forges do, and bytes of UTF-8. */
export interface Room {
  readonly characters: number;
  readonly bytes?: number;
}

/** A comment, an issue, a pull request: GitHub's own figures (65,536 characters, 262,144 bytes) less a margin. */
export const COMMENT_ROOM: Room = { characters: 60_000, bytes: 200 * 1024 };
/** Summary of a check. */
export const SUMMARY_ROOM: Room = { characters: 65_535 };
/** Message of an annotation: 64 KB. */
export const MESSAGE_ROOM: Room = { characters: 60_000, bytes: 64_000 };
/** Titles of checks and annotations, and of issues and pull requests. */
export const TITLE_ROOM: Room = { characters: 255 };
/** What a commit status says. */
export const DESCRIPTION_ROOM: Room = { characters: 140 };

/**
 * The text, cut where it has no room, never within a code point, with `ending` at its end when it was cut. A lone half of a pair becomes
 * U+FFFD: no forge takes it.
 */
export function cutTo(text: string, room: Room, ending = '…'): string {
  const whole = text.toWellFormed();
  if (fits(whole, room)) return whole;
  let end = Math.max(0, room.characters - ending.length);
  if (room.bytes !== undefined) {
    let left = room.bytes - Buffer.byteLength(ending);
    for (let i = 0; i < end; ) {
      const point = whole.codePointAt(i) as number;
      left -= point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
      if (left < 0) end = i;
      else i += point > 0xffff ? 2 : 1;
    }
  }
  if (isSecondHalf(whole, end)) end -= 1;
  return whole.slice(0, end) + ending;
}

function fits(text: string, { characters, bytes }: Room): boolean {
  return text.length <= characters && (bytes === undefined || Buffer.byteLength(text) <= bytes);
}

function isSecondHalf(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return at > 0 && unit >= 0xdc00 && unit <= 0xdfff;
}
