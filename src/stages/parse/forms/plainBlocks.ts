/**
 * Lines between blank ones, straight to the blocks that remark-parse with GitHub's additions makes of them: paragraphs,
 * headings, and lists of which every entry is a line. What could be anything else is left to remark-parse.
 */
import type { Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { continuesList } from './continuesList.js';
import { plainPhrases } from './plainPhrases.js';
import { positionIn } from './positionIn.js';
import type { TextLines } from './textLines.js';

type Placed<T> = T & { readonly position: ReturnType<typeof positionIn> };

/** A line that begins no other block, and underlines neither a heading nor the head of a table. */
const prose = /^(?![ \t#>+=|:~`<-]|\d{1,9}[.)](?!\S)|[*_](?:[ \t]|[*_ \t]*$))[^ ]/;
const headingMark = /^(#{1,6}) +(?=[^ #])/;
const entryMark = /^([-+*]|(\d{1,9})([.)])) {1,4}(?=[^ ])/;
/** GitHub's mark of a task. */
const taskMark = /^\[[ xX]\]/;

/** Of the lines from index `from` until before `to`; `next` is the first line after them that is not blank. Undefined if they are anything else. */
export function plainBlocks(source: TextLines, from: number, to: number, next: string | undefined): RootContent[] | undefined {
  const { lines, starts } = source;
  const blocks: RootContent[] = [];
  for (let at = from; at < to; ) {
    const block = headingAt(at) ?? listAt(at) ?? paragraphAt(at);
    if (block === undefined) return undefined;
    blocks.push(block);
    at = block.position.end.line;
  }
  return blocks;

  function headingAt(at: number): Placed<Heading> | undefined {
    const [mark, signs = ''] = headingMark.exec(lineAt(at)) ?? [];
    // Signs at the end may belong to the mark.
    if (mark === undefined || /[# ]$/.test(lineAt(at))) return undefined;
    const children = phrases(at, mark.length, at);
    return children && { type: 'heading', depth: signs.length as Heading['depth'], children, position: place(at, 0, at) };
  }

  function listAt(at: number): Placed<List> | undefined {
    const [, kind, number] = entryMark.exec(lineAt(at)) ?? [];
    // Under a line of a paragraph, no other number than 1 begins a list.
    if (kind === undefined || (number !== undefined && at > from && number !== '1')) return undefined;
    const children: ListItem[] = [];
    let end = at;
    for (; end < to; end += 1) {
      const [mark = '', each] = entryMark.exec(lineAt(end)) ?? [];
      if (each?.at(-1) !== kind.at(-1)) break;
      const words = lineAt(end).slice(mark.length);
      const paragraph = prose.test(words) && !taskMark.test(words) ? paragraphOf(end, mark.length, end) : undefined;
      if (paragraph === undefined) return undefined;
      children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: place(end, 0, end) });
    }
    // A line of prose would belong to the last entry.
    const isClosed = end < to ? !prose.test(lineAt(end)) : next === undefined || !continuesList.test(next);
    if (!isClosed) return undefined;
    return { type: 'list', ordered: number !== undefined, start: number === undefined ? null : Number(number), spread: false, children, position: place(at, 0, end - 1) };
  }

  function paragraphAt(at: number): Placed<Paragraph> | undefined {
    let end = at;
    while (end < to && prose.test(lineAt(end))) end += 1;
    return end === at ? undefined : paragraphOf(at, 0, end - 1);
  }

  /** From a column of one line to the end of another. */
  function paragraphOf(first: number, column: number, last: number): Placed<Paragraph> | undefined {
    const children = phrases(first, column, last);
    return children && { type: 'paragraph', children, position: place(first, column, last) };
  }

  function phrases(first: number, column: number, last: number): Paragraph['children'] | undefined {
    const written = lineAt(last);
    let end = written.length;
    while (written[end - 1] === ' ') end -= 1;
    return plainPhrases(source, first, startOf(first) + column, startOf(last) + end);
  }

  function place(first: number, column: number, last: number): ReturnType<typeof positionIn> {
    return positionIn(source, first, startOf(first) + column, startOf(last) + lineAt(last).length);
  }

  function lineAt(index: number): string {
    return lines[index] ?? '';
  }

  function startOf(index: number): number {
    return starts[index] ?? 0;
  }
}
