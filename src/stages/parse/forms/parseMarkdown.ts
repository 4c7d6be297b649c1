/**
 * Markdown with GitHub's additions to a tree: exactly the one that remark-parse with remark-gfm gives; a test holds it to
 * that. Prose, which nearly all articles are made of, is read directly; what may be anything else is left to remark-parse.
 */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { closingLine } from './closingLine.js';
import { continuesList } from './continuesList.js';
import { plainBlocks } from './plainBlocks.js';
import { positionIn } from './positionIn.js';
import { remarkTree } from './remarkTree.js';
import { type TextLines, textLines } from './textLines.js';

/** Definitions of links and notes, which change the words of other places; and characters that remark-parse takes out or counts in its own way. */
const reaching = /\]:|[\0\r\uFEFF]/;
/** A line that may begin what a blank line does not end, in a quotation or a list too. */
const opening = /^(?:[ \t>*+-]|\d{1,9}[.)])*(?:```|~~~|<(?:script|pre|style|textarea|[!?]))/i;

export function parseMarkdown(text: string): Root {
  if (reaching.test(text)) return remarkTree(text);
  const source = textLines(text);
  const { lines } = source;
  // A tab counts as several columns, and the tree ends in the last line.
  if (lines.at(-1)?.includes('\t') === true) return remarkTree(text);
  const children: RootContent[] = [];
  /** First line of what is left to remark-parse. */
  let doubtful: number | undefined;
  for (let at = filledLine(lines, 0), next = at; at < lines.length; at = next) {
    let end = at + 1;
    while (end < lines.length && !isBlank(lines[end])) end += 1;
    next = filledLine(lines, end);
    // What is prose only where it stands by itself ends nothing that was open before it.
    const blocks = doubtful !== undefined && continuesList.test(lines[at] ?? '') ? undefined : plainBlocks(source, at, end, lines[next]);
    if (blocks !== undefined) {
      if (doubtful !== undefined) take(remarkBlocks(source, doubtful, at));
      doubtful = undefined;
      take(blocks);
    } else {
      doubtful ??= at;
      if (lines.slice(at, end).some((line) => opening.test(line))) {
        const close = closingLine(lines, at);
        if (close === undefined || !isBlank(lines[close + 1])) break;
        next = filledLine(lines, close + 1);
      }
    }
  }
  if (doubtful !== undefined) take(remarkBlocks(source, doubtful, lines.length));
  return { type: 'root', children, position: positionIn(source, 0, text.length) };

  function take(blocks: readonly RootContent[]): void {
    for (const block of blocks) children.push(block);
  }
}

function filledLine(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && isBlank(lines[at])) at += 1;
  return at;
}

function isBlank(line: string | undefined): boolean {
  return line === undefined || /^[ \t]*$/.test(line);
}

/** The lines from one index until before another, read by themselves. */
function remarkBlocks({ text, starts }: TextLines, from: number, to: number): RootContent[] {
  const offset = starts[from] ?? 0;
  const tree = remarkTree(text.slice(offset, starts[to]));
  visit(tree, ({ position }) => {
    for (const point of position === undefined ? [] : [position.start, position.end]) {
      point.line += from;
      point.offset = (point.offset ?? 0) + offset;
    }
  });
  return tree.children;
}
