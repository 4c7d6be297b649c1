import type { Nodes } from 'hast';
import type { Slot } from '../../model/article.js';

/** Elements between which a reader sees no more than a space. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'dfn',
  'em',
  'i',
  'img',
  'ins',
  'kbd',
  'mark',
  'q',
  'rp',
  'rt',
  'ruby',
  's',
  'samp',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'u',
  'var',
  'wbr',
]);

/** The words of a sanitised body, a line for each block; pictures give their descriptions. */
export function wordsOfHtml(tree: Nodes, slots: readonly Slot[]): string {
  const words = (node: Nodes): string => {
    if (node.type === 'text') return node.value;
    if (node.type === 'element' && node.tagName === 'img') {
      const slot = slots[Number(node.properties.dataSlot)];
      // As words beside it: "![The quay](quay.jpg)At low water".
      return slot?.kind === 'image' && slot.alt !== '' ? ` ${slot.alt} ` : '';
    }
    if (!('children' in node)) return '';
    const text = node.children.map(words).join('');
    return node.type === 'element' && !inline.has(node.tagName) ? `\n${text}\n` : text;
  };
  return words(tree)
    .replace(/\s*\n\s*/g, '\n')
    .trim();
}
