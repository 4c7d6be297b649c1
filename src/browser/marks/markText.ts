/**
 * Marks places of an article's text. A phrase may run through several elements: each piece of it is marked, and the first
 * of them stands for all.
 */
import { findForms } from './findForms.js';

/** Blocks: words in two of them are not neighbours. */
const blocks = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, td, th, dt, dd, pre, figcaption';

/** @param parts elements that are searched, in order @returns the first mark of each place, in order */
export function markText(parts: readonly Element[], forms: readonly string[]): HTMLElement[] {
  const marks: HTMLElement[] = [];
  for (const nodes of parts.flatMap(textBlocks)) {
    const text = nodes.map(({ data }) => data).join('');
    // From the end, so that the places before are still right.
    const found = findForms(text, forms).map(({ start, end }) => ({ start, end }));
    const own: HTMLElement[] = [];
    for (const { start, end } of found.reverse()) {
      const pieces = markPlace(nodes, start, end);
      if (pieces[0] !== undefined) own.unshift(pieces[0]);
    }
    marks.push(...own);
  }
  return marks;
}

/** The text nodes of each block. */
function textBlocks(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
  const byBlock = new Map<Element, Text[]>();
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (parent === null || parent.closest('[hidden], .hint, .to-cite, [data-footnote-ref], [data-footnote-backref]') !== null) continue;
    const block = parent.closest(blocks) ?? part;
    byBlock.set(block, [...(byBlock.get(block) ?? []), node as Text]);
  }
  return [...byBlock.values()];
}

function markPlace(nodes: readonly Text[], start: number, end: number): HTMLElement[] {
  const marks: HTMLElement[] = [];
  let at = 0;
  for (const node of nodes) {
    const { length } = node;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (from >= to) continue;
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const mark = document.createElement('mark');
    mark.className = 'hit';
    range.surroundContents(mark);
    marks.push(mark);
  }
  return marks;
}
