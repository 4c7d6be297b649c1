/** What may be marked: a link, emphasis, a heading, a point of a list. */
const marked = /[[*_#~]/;

/** The words of one line of Markdown, roughly, so that what pages print below their texts is told whatever it is set in; the line itself where it has a picture or nothing would be left. */
export function withoutMarkup(line: string): string {
  if (!marked.test(line) || line.includes('![')) return line;
  const plain = line
    .replace(/\[([^\][]{0,200})\]\([^()]{0,500}\)/g, '$1')
    .replace(/^(\s{0,3})(?:#{1,6}\s+)/, '$1')
    .replace(/(?<![\p{L}\p{N}])(?:\*{1,3}|_{1,3}|~~)(?=\S)|(?<=\S)(?:\*{1,3}|_{1,3}|~~)(?![\p{L}\p{N}])/gu, '');
  return plain.trim() === '' ? line : plain;
}
