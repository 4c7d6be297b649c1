/** Longest heading, in UTF-16 units, and the most lines that are looked at. */
const longestHeading = 200;
const mostLines = 60;
/** Fewest lines with an indent, and the share of the lines below the card that have one. */
const fewestIndented = 2;
const share = 0.6;
const heading = /^#{1,6}[ \t]+(?=\S)/;
/** What only Markdown has at the beginning of a line. */
const markup = /^(?:#{1,6}\s|[-*+>]\s|\d{1,3}[.)]\s|```|~~~|\||!\[)/;

/**
 * The marks before the heading where a file with the name of Markdown holds a text as it was printed: one heading, and below it
 * paragraphs right under one another, each with an indent, which Markdown would run together. Undefined where it is Markdown.
 */
export function printedUnderHeading(text: string): string | undefined {
  const marks = heading.exec(text.slice(0, longestHeading))?.[0];
  // Only an ideographic space sets such indents; four spaces alone are code.
  if (marks === undefined || !text.includes('\u3000\u3000')) return undefined;
  let indented = 0;
  let flush = 0;
  for (const line of text.split('\n', mostLines).slice(1)) {
    if (line.trim() === '') continue;
    if (markup.test(line)) return undefined;
    if (/^(?:\u3000\u3000| {4})/u.test(line)) indented += 1;
    else if (indented > 0) flush += 1;
  }
  return indented >= fewestIndented && indented >= (indented + flush) * share ? marks : undefined;
}
