/**
 * Text with emphasis and links, straight to the nodes that remark-parse with GitHub's additions makes of it. It takes only
 * what can be read in one way: marks that either open or close, each pair within the next, and links with a bare address.
 */
import type { PhrasingContent } from 'mdast';
import { bareAddress } from './bareAddress.js';
import { positionIn } from './positionIn.js';
import type { TextLines } from './textLines.js';

/** Whatever may begin markup, and tabs, which count as several columns. */
const marks = /[*_`[<&\\~\t]/g;
const hardBreak = / {2}\n/;
const link = /\[([^[\]\n]+)\]\(([\w\-.:/?#@!$%*+,;=&]*)\)/y;
/** They stay text, since no text with a definition comes here. */
const brackets = /\[[^[\]\n]*\](?![([])/y;
const characterReference = /&(?:#|[a-z\d]+;)/i;

interface OpenMark {
  readonly mark: string;
  readonly at: number;
  /** What stands before it. */
  readonly before: PhrasingContent[];
}

/** What is between two offsets of the source, in the line of index `line` or from there on. Undefined if that is anything else. */
export function plainPhrases(source: TextLines, line: number, start: number, end: number): PhrasingContent[] | undefined {
  const words = source.text.slice(start, end);
  return hardBreak.test(words) ? undefined : phrases(0, words.length, false);

  function phrases(from: number, to: number, isLabel: boolean): PhrasingContent[] | undefined {
    const open: OpenMark[] = [];
    let children: PhrasingContent[] = [];
    let written = from;
    for (let at = nextMark(from, to); at < to; at = nextMark(at, to)) {
      const character = words[at];
      if (character === '*' || character === '_') {
        let after = at + 1;
        while (words[after] === character) after += 1;
        const mark = words.slice(at, after);
        const { opens, closes } = roles(mark, sideOf(words[at - 1]), sideOf(words[after]));
        if (opens || closes) {
          if ((opens && closes) || mark.length > 2 || !takeText(children, written, at, isLabel)) return undefined;
          if (opens) {
            open.push({ mark, at, before: children });
            children = [];
          } else {
            const last = open.pop();
            if (last?.mark !== mark) return undefined;
            last.before.push({ type: mark.length === 1 ? 'emphasis' : 'strong', children, position: place(last.at, after) });
            children = last.before;
          }
          written = after;
        }
        at = after;
      } else if (character === '[') {
        const [whole = '', label = '', url = ''] = matchAt(link, at) ?? [];
        if (whole !== '') {
          if (words[at - 1] === '!' || characterReference.test(url) || !takeText(children, written, at, isLabel)) return undefined;
          const within = phrases(at + 1, at + 1 + label.length, true);
          if (within === undefined) return undefined;
          written = at + whole.length;
          children.push({ type: 'link', title: null, url, children: within, position: place(at, written) });
          at = written;
        } else if (matchAt(brackets, at) === null) return undefined;
        else at += 1;
      } else if (character === '&' && !characterReference.test(words.slice(at, at + 40))) at += 1;
      else return undefined;
    }
    return takeText(children, written, to, isLabel) && open.length === 0 ? children : undefined;
  }

  function nextMark(from: number, to: number): number {
    marks.lastIndex = from;
    return Math.min(marks.exec(words)?.index ?? to, to);
  }

  function matchAt(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(words);
  }

  /** Whether the text, if there is any, is nothing but text; then it is a child. A space before a line's end is none of it. */
  function takeText(children: PhrasingContent[], from: number, to: number, isLabel: boolean): boolean {
    const first = words.startsWith(' \n', from) ? from + 1 : from;
    if (first >= to) return true;
    const value = words.slice(first, to).replaceAll(' \n', '\n');
    if (!isLabel && bareAddress.test(value)) return false;
    children.push({ type: 'text', value, position: place(first, to) });
    return true;
  }

  function place(from: number, to: number): ReturnType<typeof positionIn> {
    return positionIn(source, line, start + from, start + to);
  }
}

/** White space or an end of the text: 1; punctuation: 2; else 0. */
type Side = 0 | 1 | 2;

function sideOf(character: string | undefined): Side {
  if (character === undefined || /\s/.test(character)) return 1;
  return /[\p{P}\p{S}]/u.test(character) ? 2 : 0;
}

/** CommonMark 0.31, 6.2, as micromark has it. */
function roles(mark: string, before: Side, after: Side): { opens: boolean; closes: boolean } {
  const opens = after === 0 || (after === 2 && before !== 0);
  const closes = before === 0 || (before === 2 && after !== 0);
  return mark.startsWith('*') ? { opens, closes } : { opens: opens && (before !== 0 || !closes), closes: closes && (after !== 0 || !opens) };
}
