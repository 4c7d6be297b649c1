/**
 * Lines between blank ones, straight to the blocks that remark-parse with GitHub's additions makes of them: paragraphs,
 * headings, and lists and quotations of one line each. What could be anything else is left to remark-parse.
 */
import type { Blockquote, Heading, List, ListItem, Paragraph, RootContent } from 'mdast';
import { continuesList } from './continuesList.js';
import { plainPhrases } from './plainPhrases.js';
import { positionIn } from './positionIn.js';
import type { Placed, Position, TextLines } from './textLines.js';

/** A line that begins no other block, and underlines neither a heading nor the head of a table. */
const prose = /^(?![ \t#>+=|:~`<-]|\d{1,9}[.)](?!\S)|[*_](?:[ \t]|[*_ \t]*$))[^ ]/;
const headingMark = /^(#{1,6}) +(?=[^ #])/;
const underline = /^(?:=+|-+)$/;
const entryMark = /^( {0,3})([-+*]|(\d{1,9})([.)])) {1,4}(?=[^ ])/;
const quoteMark = /^> ?(?=[^ ])/;
/** GitHub's mark of a task. */
const taskMark = /^\[[ xX]\]/;

/** Of the lines from index `from` until before `to`; `next` is the first line after them that is not blank. Undefined if they are anything else. */
export function plainBlocks(source: TextLines, from: number, to: number, next: string | undefined): RootContent[] | undefined {
  const { lines, starts } = source;
  const blocks: RootContent[] = [];
  for (let at = from; at < to; ) {
    const block = headingAt(at) ?? listAt(at) ?? quoteAt(at) ?? proseAt(at);
    if (block === undefined) return undefined;
    blocks.push(block);
    at = block.position.end.line;
  }
  return blocks;

  function headingAt(at: number): Placed<Heading> | undefined {
    const [mark, signs = ''] = headingMark.exec(lineAt(at)) ?? [];
    // Signs at the end may belong to the mark.
    if (mark === undefined || /# *$/.test(lineAt(at))) return undefined;
    const children = phrases(at, mark.length, at);
    return children && { type: 'heading', depth: signs.length as Heading['depth'], children, position: place(at, 0, at) };
  }

  function listAt(at: number): Placed<List> | undefined {
    const [, indent = '', kind, number] = entryMark.exec(lineAt(at)) ?? [];
    // Under a line of a paragraph, no other number than 1 begins a list.
    if (kind === undefined || (number !== undefined && at > from && number !== '1')) return undefined;
    const children: ListItem[] = [];
    let end = at;
    for (; end < to; end += 1) {
      const [mark = '', margin, each] = entryMark.exec(lineAt(end)) ?? [];
      if (margin !== indent || each?.at(-1) !== kind.at(-1)) break;
      const paragraph = taskMark.test(lineAt(end).slice(mark.length)) ? undefined : lineOf(end, mark.length);
      if (paragraph === undefined) return undefined;
      children.push({ type: 'listItem', spread: false, checked: null, children: [paragraph], position: place(end, indent.length, end) });
    }
    // Most other lines would belong to the last entry.
    const isClosed = end < to ? headingMark.test(lineAt(end)) : next === undefined || !continuesList.test(next);
    if (!isClosed) return undefined;
    return {
      type: 'list',
      ordered: number !== undefined,
      start: number === undefined ? null : Number(number),
      spread: false,
      children,
      position: place(at, indent.length, end - 1),
    };
  }

  function quoteAt(at: number): Placed<Blockquote> | undefined {
    const [mark] = quoteMark.exec(lineAt(at)) ?? [];
    const paragraph = mark === undefined || at + 1 < to ? undefined : lineOf(at, mark.length);
    return paragraph && { type: 'blockquote', children: [paragraph], position: place(at, 0, at) };
  }

  /** A paragraph; or a heading, where its only line is underlined. */
  function proseAt(at: number): Placed<Paragraph | Heading> | undefined {
    let end = at;
    while (end < to && prose.test(lineAt(end))) end += 1;
    if (end === at) return undefined;
    if (end === to || !underline.test(lineAt(end))) return paragraphOf(at, 0, end - 1);
    const children = end === at + 1 && !lineAt(at).includes('|') ? phrases(at, 0, at) : undefined;
    return children && { type: 'heading', depth: lineAt(end).startsWith('=') ? 1 : 2, children, position: place(at, 0, end) };
  }

  /** The rest of a line from a column as a paragraph, if it is prose. */
  function lineOf(at: number, column: number): Placed<Paragraph> | undefined {
    return prose.test(lineAt(at).slice(column)) ? paragraphOf(at, column, at) : undefined;
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
    return plainPhrases(source, startOf(first) + column, startOf(last) + end);
  }

  function place(first: number, column: number, last: number): Position {
    return positionIn(source, startOf(first) + column, startOf(last) + lineAt(last).length);
  }

  function lineAt(index: number): string {
    return lines[index] ?? '';
  }

  function startOf(index: number): number {
    return starts[index] ?? 0;
  }
}
