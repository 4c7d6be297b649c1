/**
 * Text with emphasis, links and tags, straight to the nodes that remark-parse with GitHub's additions makes of it. It takes
 * only what can be read in one way: marks that either open or close, each pair within the next, and links with a bare address.
 */
import type { Html, Link, PhrasingContent } from 'mdast';
import { bareAddress } from './bareAddress.js';
import { positionIn } from './positionIn.js';
import { readCharacters } from './readCharacters.js';
import type { Placed, Position, TextLines } from './textLines.js';

/** Whatever may begin markup, and tabs, which count as several columns. */
const marks = /[*_`[<\\~\t]/g;
const hardBreak = /(?: {2}|\\)\n/;
const attention = /\*+|_+/y;
const link = /\[([^[\]\\]*)\]\((?:([\w\-.:/?#@!$%*+,;=&]+)(?: "([^"\\\n]+)")?)?\)/y;
const tag = /<(?:\/[a-zA-Z][a-zA-Z\d-]*|[a-zA-Z][a-zA-Z\d-]*(?: [a-zA-Z_:][\w.:-]*="[^"\n]*")* ?\/?)>/y;
/** An escape; and brackets, which stay text where no link follows, since no text with a definition comes here. */
const unmarked = /\\[!-/:-@[-`{-~]?|\[(?=[^[\]\\<`]*\](?![([]))/y;
/** What may be of a writing without spaces, where other rules hold: wider than it is, but for the punctuation that all share. */
const eastern = /[\u1100-\u1DFF\u2070-\uFFFF]/;
/** Marks within marks, in which nobody writes so many. */
const deepest = 8;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** What stands before it. */
  readonly before: PhrasingContent[];
}

/** What is between two offsets of the source. Undefined if that is anything else. */
export function plainPhrases(source: TextLines, start: number, end: number): PhrasingContent[] | undefined {
  const words = source.text.slice(start, end);
  return hardBreak.test(words) ? undefined : phrases(0, words.length, false);

  function phrases(from: number, to: number, isLabel: boolean): PhrasingContent[] | undefined {
    const open: OpenMark[] = [];
    let children: PhrasingContent[] = [];
    let written = from;
    let at = nextMark(from, to);
    while (at < to) {
      const [mark] = matchAt(attention, at);
      const [skipped] = matchAt(unmarked, at);
      const node = mark === undefined ? (linkAt(at) ?? tagAt(at)) : undefined;
      if (mark !== undefined) {
        if (!takeAttention(mark, at)) return undefined;
        at += mark.length;
      } else if (node !== undefined) {
        if (!takeText(at)) return undefined;
        children.push(node);
        at = written = (node.position.end.offset ?? 0) - start;
      } else if (skipped !== undefined) at += skipped.length;
      else return undefined;
      at = nextMark(at, to);
    }
    return takeText(to) && open.length === 0 ? children : undefined;

    /** Whether the text until here, if there is any, is nothing but text; then it is a child. A space before a line's end is none of it. */
    function takeText(until: number): boolean {
      const first = words.startsWith(' \n', written) ? written + 1 : written;
      if (first >= until) return true;
      const value = readCharacters(words.slice(first, until).replaceAll(' \n', '\n'));
      if (value === undefined || (!isLabel && bareAddress.test(value))) return false;
      children.push({ type: 'text', value, position: place(first, until) });
      return true;
    }

    /** Whether it is clear what the marks do. */
    function takeAttention(mark: string, at: number): boolean {
      const after = at + mark.length;
      if (eastern.test(words.slice(Math.max(0, at - 2), at)) || eastern.test(words.slice(after, after + 2))) return false;
      const { opens, closes } = roles(mark, sideOf(words[at - 1]), sideOf(words[after]));
      if (!opens && !closes) return true;
      if (opens === closes || mark.length > 2 || open.length >= deepest || !takeText(at)) return false;
      written = after;
      if (opens) {
        open.push({ mark, at, before: children });
        children = [];
        return true;
      }
      const last = open.pop();
      if (last?.mark !== mark) return false;
      last.before.push({ type: mark.length === 1 ? 'emphasis' : 'strong', children, position: place(last.at, after) });
      children = last.before;
      return true;
    }
  }

  function linkAt(at: number): Placed<Link> | undefined {
    const [whole, label = '', address = '', titled = ''] = matchAt(link, at);
    const url = readCharacters(address);
    const title = readCharacters(titled);
    if (whole === undefined || url === undefined || title === undefined || words[at - 1] === '!') return undefined;
    const children = phrases(at + 1, at + 1 + label.length, true);
    return children && { type: 'link', title: title || null, url, children: children as Link['children'], position: place(at, at + whole.length) };
  }

  function tagAt(at: number): Placed<Html> | undefined {
    const [value] = matchAt(tag, at);
    return value === undefined ? undefined : { type: 'html', value, position: place(at, at + value.length) };
  }

  function nextMark(from: number, to: number): number {
    marks.lastIndex = from;
    return Math.min(marks.exec(words)?.index ?? to, to);
  }

  function matchAt(pattern: RegExp, at: number): readonly (string | undefined)[] {
    pattern.lastIndex = at;
    return pattern.exec(words) ?? [];
  }

  function place(from: number, to: number): Position {
    return positionIn(source, start + from, start + to);
  }
}

/** White space or an end of the text: 1; punctuation: 2; else 0. */
type Side = 0 | 1 | 2;

function sideOf(character: string | undefined): Side {
  if (character === undefined || /\s/.test(character)) return 1;
  return /[\p{P}\p{S}]/u.test(character) ? 2 : 0;
}

/** What a mark may do between two sides: CommonMark 0.31, 6.2, as micromark has it. */
function roles(mark: string, before: Side, after: Side): { opens: boolean; closes: boolean } {
  const opens = after === 0 || (after === 2 && before !== 0);
  const closes = before === 0 || (before === 2 && after !== 0);
  return mark.startsWith('*') ? { opens, closes } : { opens: opens && (before !== 0 || !closes), closes: closes && (after !== 0 || !opens) };
}
