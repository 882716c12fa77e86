/** Longest answer that is read. */
const LONGEST = 20_000;

/**
 * The answers of an issue form: the forge writes the label of each question as a heading, then what was answered. Only
 * headings that are labels count, in their order, each once, so that headings within an answer are a part of it. An answer
 * that was left out is absent. Undefined when the text is none of this form.
 */
export function readForm<Label extends string>(body: string, labels: readonly Label[]): { readonly [label in Label]?: string } | undefined {
  const lines = body.replace(/\r\n?/g, '\n').split('\n');
  const found = new Map<Label, string[]>();
  let [next, current]: [number, string[] | undefined] = [0, undefined];
  for (const line of lines) {
    const at = /^### /.test(line) ? labels.indexOf(line.slice(4).trim() as Label, next) : -1;
    if (at >= 0) {
      current = [];
      found.set(labels[at] as Label, current);
      next = at + 1;
    } else current?.push(line);
  }
  if (!found.has(labels[0] as Label)) return undefined;
  const answers: { [label in Label]?: string } = {};
  for (const [label, text] of found) {
    const answer = text.join('\n').trim();
    if (answer !== '' && answer !== '_No response_') answers[label] = answer.slice(0, LONGEST);
  }
  return answers;
}

/** `name = value`, one for each line; a line that is none is answered as such. */
export function readLines(text: string): { readonly values: ReadonlyMap<string, string>; readonly wrong: readonly string[] } {
  const values = new Map<string, string>();
  const wrong: string[] = [];
  for (const line of text.split('\n').map((one) => one.trim())) {
    if (line === '' || /^```/.test(line)) continue;
    const [, name, value] = /^([A-Za-z][A-Za-z0-9_-]*)\s*=\s*(\S.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined || values.has(name)) wrong.push(line);
    else values.set(name, value);
  }
  return { values, wrong };
}
