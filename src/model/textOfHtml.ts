/**
 * Plain text of a published body: what a reader sees, a blank line between blocks, a line for each entry of a list and
 * row of a table, cells divided by tabs. Linear; takes HTML as the enrich and plan stages write it, where a `<` always
 * begins a tag and attributes stand in double quotes.
 */
export function textOfHtml(html: string): string {
  let text = '';
  /** Place in `marks`. */
  let gap = 0;
  let preformatted = 0;
  const add = (words: string): void => {
    text += text === '' ? words : (marks[gap] ?? '') + words;
    gap = 0;
  };
  for (let at = 0; at < html.length; ) {
    const open = html.indexOf('<', at);
    const words = unescaped(html.slice(at, open === -1 ? html.length : open));
    if (preformatted > 0) {
      if (words !== '') add(words);
    } else if (words !== '') {
      // Most have nothing to fold, and replacing each space by itself takes five times as long as looking.
      const folded = looseSpace.test(words) ? words.replace(/[ \t\n\f\r]+/g, ' ') : words;
      if (folded.startsWith(' ')) gap = Math.max(gap, space);
      const inner = folded.slice(folded.startsWith(' ') ? 1 : 0, folded.length > 1 && folded.endsWith(' ') ? -1 : undefined);
      if (inner !== '') {
        add(inner);
        if (folded.endsWith(' ')) gap = space;
      }
    }
    if (open === -1) break;
    const [, slash = '', name = ''] = /^<(\/?)([a-z\d]+)/.exec(html.slice(open, open + 20)) ?? [];
    if (name === 'pre') preformatted += slash === '' ? 1 : -1;
    gap = Math.max(gap, gaps.get(name) ?? 0);
    at = endOfTag(html, open) + 1;
  }
  return text;
}

/** White space of HTML that is not one space. */
const looseSpace = /[\t\n\f\r]| {2}/;

/** What divides the words before from those after; of several in a row the greatest counts. */
const marks = ['', ' ', '\t', '\n', '\n\n'];
const [space, cell, line, block] = [1, 2, 3, 4];
const blocks = ['blockquote', 'caption', 'details', 'div', 'dl', 'figcaption', 'figure', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'ol', 'p', 'pre', 'section', 'table', 'ul'];
const lines = ['br', 'dd', 'dt', 'li', 'summary', 'tr'];
/** Elements that are not listed divide nothing. */
const gaps: ReadonlyMap<string, number> = new Map([...blocks.map((name) => [name, block] as const), ...lines.map((name) => [name, line] as const), ['td', cell], ['th', cell]]);

/** Place of the `>` that ends the tag that begins at `open`. */
function endOfTag(html: string, open: number): number {
  let isQuoted = false;
  for (let at = open; at < html.length; at += 1) {
    const code = html.charCodeAt(at);
    if (code === 0x22) isQuoted = !isQuoted;
    else if (code === 0x3e && !isQuoted) return at;
  }
  return html.length;
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([\dA-Fa-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot));/g, (_, hex: string | undefined, digits: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named[name] ?? '';
    return String.fromCodePoint(hex === undefined ? Number(digits) : Number.parseInt(hex, 16));
  });
}
