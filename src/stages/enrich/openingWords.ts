/** The first words of a text on one line, at most `length` UTF-16 units; cut between words, with an ellipsis where anything was cut. */
export function openingWords(text: string, length: number): string {
  // White space that is folded takes more of the text; so much of it that even this is not enough is none of an article.
  const line = lineOf(text, length + 100, length) ?? lineOf(text, length * 4 + 200, length) ?? '';
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}

/** The first `taken` units on one line; undefined where they may be too few for more than `length`. */
function lineOf(text: string, taken: number, length: number): string | undefined {
  const line = text.slice(0, taken).replace(/\s+/g, ' ').trim();
  return line.length > length || taken >= text.length || taken > length * 4 ? line : undefined;
}
