/** A piece of an argument: literal text, or a placeholder such as `inputs.table`. */
export type Piece = { readonly text: string } | { readonly path: string };

/**
 * Splits an argument into literal text and placeholders. `{{` is a literal brace; `{name}` and `{name.member}` are
 * placeholders; any other brace is literal, so that JSON and awk programs can be written plainly.
 */
export function pieces(argument: string): Piece[] {
  const found: Piece[] = [];
  let text = '';
  for (let i = 0; i < argument.length; ) {
    if (argument.startsWith('{{', i)) {
      text += '{';
      i += 2;
      continue;
    }
    const match = argument[i] === '{' ? /^\{([a-z][A-Za-z0-9]*(?:\.[A-Za-z0-9_-]+){0,2})\}/.exec(argument.slice(i)) : null;
    if (match === null) {
      text += argument[i];
      i += 1;
      continue;
    }
    if (text !== '') found.push({ text });
    text = '';
    found.push({ path: match[1] as string });
    i += match[0].length;
  }
  if (text !== '') found.push({ text });
  return found;
}

/** The placeholders of an argument, in order. */
export function placeholders(argument: string): { readonly path: string }[] {
  return pieces(argument).filter((piece): piece is { readonly path: string } => 'path' in piece);
}
