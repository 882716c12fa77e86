const decoder = new TextDecoder();

/** UTF-8 bytes as text; wrong bytes become replacement characters. */
export function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}

/** First sentence of a Markdown text as plain text, at most 200 characters, for summaries. */
export function firstSentence(markdown: string | undefined): string {
  if (markdown === undefined) return '';
  const paragraph = markdown.trim().split(/\n\s*\n/)[0] ?? '';
  const plain = paragraph
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .replace(/^#+\s+/, '')
    .replace(/(\*\*|__|[*`])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = /^.*?[.!?](?=\s|$)(?!\s[a-z])/.exec(plain)?.[0] ?? plain;
  return sentence.length <= 200 ? sentence : `${sentence.slice(0, 199).trimEnd()}…`;
}
