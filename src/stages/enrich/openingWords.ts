/** The first words of a text on one line, at most `length` UTF-16 units; cut between words, with an ellipsis where anything was cut. */
export function openingWords(text: string, length: number): string {
  const line = text
    .slice(0, length * 4 + 200)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  const space = cut.lastIndexOf(' ');
  const kept = space > length / 2 ? cut.slice(0, space) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${kept.replace(/[\s,;:.–—-]+$/u, '')}…`;
}
