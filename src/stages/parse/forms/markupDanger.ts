/** Bounds on Markdown, each far above any article and far below what hurts. */
const limits = { characters: 1_000_000, nesting: 40, cells: 20_000, entries: 20_000, marks: 50_000, marksOfParagraph: 5_000 };
const markCodes = new Set([...'[*_<`~'].map((mark) => mark.charCodeAt(0)));

/**
 * Why a text must not go through the Markdown parser, or undefined if it may. GFM pads every table row to the
 * width of its header, so 12 KB can become 40 MB; block quotes and lists can nest a level for every two characters. What takes
 * seconds is refused by what is in it and not by the clock, so that a busy machine publishes the same.
 */
export function markupDanger(text: string): string | undefined {
  if (text.length > limits.characters) return `has ${text.length} characters; at most ${limits.characters} are parsed as Markdown`;
  let columns = 0;
  let cells = 0;
  let entries = 0;
  let marks = 0;
  let ofParagraph = 0;
  let isCode = false;
  for (const line of text.split('\n')) {
    const depth = nesting(line);
    if (depth > limits.nesting) return `nests more than ${limits.nesting} quotations or lists`;
    if (depth > 0) entries += 1;
    if (entries > limits.entries) return `has more than ${limits.entries} lines of lists and quotations`;
    if (/^\s{0,3}(?:`{3}|~{3})/.test(line)) isCode = !isCode;
    // The parser's work grows with the square of the marks that stand in one paragraph.
    if (depth > 0 || isCode || line.trim() === '' || line.includes('|')) ofParagraph = 0;
    const ofLine = countMarks(line);
    marks += ofLine;
    ofParagraph += isCode ? 0 : ofLine;
    if (marks > limits.marks) return `has more than ${limits.marks} marks of emphasis, links, code and HTML`;
    if (ofParagraph > limits.marksOfParagraph) return `has a paragraph of more than ${limits.marksOfParagraph} marks of emphasis, links, code and HTML`;
    if (/^[\s>*+-]*\|?\s*:?-+:?\s*(?:\||$)/.test(line.slice(0, 1000)) && line.includes('|')) columns = line.split('|').length;
    else if (line.trim() === '') columns = 0;
    cells += columns;
    if (cells > limits.cells) return `has tables of more than ${limits.cells} cells`;
  }
  return undefined;
}

/** Containers that a line opens: `> `, `* `, `- `, `+ `, `1. ` in any mixture. */
function nesting(line: string): number {
  let depth = 0;
  const marker = /[ \t]*(?:>|[*+-](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/y;
  while (marker.test(line)) depth += 1;
  return depth;
}

function countMarks(line: string): number {
  let marks = 0;
  for (let at = 0; at < line.length; at += 1) if (markCodes.has(line.charCodeAt(at))) marks += 1;
  return marks;
}
