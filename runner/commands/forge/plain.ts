/**
 * Text of a stranger for a report: one line, well-formed, without control characters and without those that turn text
 * around or take no room, cut after so many letters. It is still to be escaped where it is shown.
 */
export function plain(text: string, most: number): string {
  const clean = text.toWellFormed().replace(/\s+/g, ' ').replace(/[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu, '\ufffd');
  const letters = [...clean];
  return letters.length <= most ? clean : `${letters.slice(0, most - 1).join('')}…`;
}
