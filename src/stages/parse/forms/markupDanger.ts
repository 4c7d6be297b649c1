/** Bounds on Markdown, each far above any article and far below what hurts. */
const limits = { characters: 1_000_000, nesting: 40, cells: 20_000 };

/**
 * Why a text must not go through the Markdown parser, or undefined if it may. GFM pads every table row to the
 * width of its header, so 12 KB can become 40 MB; block quotes and lists can nest a level for every two characters.
 */
export function markupDanger(text: string): string | undefined {
  if (text.length > limits.characters) return `has ${text.length} characters; at most ${limits.characters} are parsed as Markdown`;
  let columns = 0;
  let cells = 0;
  for (const line of text.split('\n')) {
    if (nesting(line) > limits.nesting) return `nests more than ${limits.nesting} quotations or lists`;
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
