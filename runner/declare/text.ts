import { isUtf8 } from 'node:buffer';

/**
 * Text of a declaration's bytes. Bytes that are no UTF-8 are no text: half a surrogate pair stands before them, which
 * no bytes decode to, so that `parseDeclaration` finds the place. Replacing them silently would make two files one.
 */
export function textOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let [from, to] = [0, bytes.length];
  // Where everything before is text, as far as whole letters go.
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    let end = middle;
    while (end > 0 && middle - end < 4 && !isUtf8(bytes.subarray(0, end))) end -= 1;
    if (isUtf8(bytes.subarray(0, end)) && middle - end < 4) from = middle;
    else to = middle - 1;
  }
  let end = from;
  while (end > 0 && !isUtf8(bytes.subarray(0, end))) end -= 1;
  return `${bytes.toString('utf8', 0, end)}\ud800${bytes.toString('utf8', end)}`;
}
