import type { Nodes } from 'mdast';

/** Nodes between which a reader sees a space or a new line. */
const separated = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

/** The words of a tree: text, code and the descriptions of pictures; a line break for every block. Raw HTML has none. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image') return node.alt ?? '';
  if (!('children' in node)) return '';
  const parts = (node.children as Nodes[]).map(plainTextOf);
  return separated.has(node.type) ? parts.filter((part) => part !== '').join('\n') : parts.join('');
}
