/** The marks of notices and other boxes in Markdown, none of which Markdown itself has. */

export interface BoxMark {
  readonly mark: string;
  /** What stands in the line besides: the title of the box. */
  readonly rest: string;
  /** The lines below that belong to the box, as they are without it; only where it shifts them to the right. */
  readonly within: readonly string[];
}

/** `:::tip`, `::: warning Mind the gap`, `:::note[Title]`, `::: {.callout-note}`, and the end of each. */
const colons =
  /^([ \t]{0,12}):{3,}[ \t]*(?:\{[^{}]{0,200}\}|[a-z][\w-]{0,40}(?=$|[ \t[{:])(?:\{[^{}]{0,200}\})?)?(?:\[([^\]]{0,200})\]|[ \t]+([^:\s].{0,200}))?(?:[ \t]*\{[^{}]{0,200}\})?[ \t]*:*[ \t]*$/i;
/** `!!! note "Title"`, `??? tip`, `???+ info inline end`: the box is what is shifted to the right below. */
const exclamation = /^([ \t]{0,12})(?:!!!|\?\?\?\+?)[ \t]{1,4}[a-z][\w-]{0,40}(?:[ \t]{1,4}(?:inline|end|left|right)){0,2}(?:[ \t]{1,4}"([^"]{0,200})")?[ \t]*$/i;
/** `=== "Title"`: one of several pages of which a reader sees one at a time. */
const tab = /^([ \t]{0,12})===[!+]?[ \t]{1,4}"([^"]{1,200})"[ \t]*$/;
/** `> [!NOTE]`, `> [!tip]- Title`. */
const alert = /^([ \t]{0,12}(?:>[ \t]?){1,4})\[![a-z][\w-]{0,30}(?:\|[^\]]{0,60})?\][+-]?[ \t]*(.{0,200})$/i;
/** By how much the lines of such a box are shifted. */
const shift = '    ';

export function boxMark(lines: readonly string[], at: number): BoxMark | undefined {
  const line = lines[at] ?? '';
  const first = line.trimStart().charCodeAt(0);
  if (first === 58 /* : */) {
    const [whole, indent = '', bracketed, named] = colons.exec(line) ?? [];
    return whole === undefined ? undefined : divided(line, indent, bracketed ?? named, lines[at + 1]);
  }
  if (first === 62 /* > */) {
    const [whole, quote = '', title] = alert.exec(line) ?? [];
    return whole === undefined ? undefined : divided(line, quote, title, lines[at + 1]);
  }
  if (first !== 33 /* ! */ && first !== 63 /* ? */ && first !== 61 /* = */) return undefined;
  const [whole, indent = '', title] = (first === 61 ? tab : exclamation).exec(line) ?? [];
  if (whole === undefined) return undefined;
  const within: string[] = [];
  for (let next = at + 1; next < lines.length; next += 1) {
    const inner = lines[next] ?? '';
    if (inner.trim() !== '' && !inner.startsWith(indent + shift)) break;
    within.push(inner.trim() === '' ? inner : indent + inner.slice(indent.length + shift.length));
  }
  // Three marks before a word, with nothing of a box below, are an author's.
  return within.some((inner) => inner.trim() !== '') ? { ...divided(line, indent, title, within[0]), within } : undefined;
}

/** The mark is all that is no title; the title stands in a line of its own, which the text below it does not run on. */
function divided(line: string, indent: string, title: string | undefined, below: string | undefined): BoxMark {
  const text = (title ?? '').trim();
  const from = text === '' ? -1 : line.lastIndexOf(text);
  const mark = (from < 0 ? line.slice(indent.length) : line.slice(indent.length, from) + line.slice(from + text.length)).trim();
  return { mark, rest: from < 0 ? indent.trimEnd() : `${indent}${text}${below === undefined || below.trim() === '' ? '' : '  '}`, within: [] };
}
