import type { Nodes, Root } from 'mdast';
import { templateTag } from '../../model/templateTag.js';

/** What is nothing where all that was in it is gone. */
const hollow: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['paragraph', 'listItem', 'list', 'emphasis', 'strong']);

/** Links with neither words nor an address, as a program's tags leave of `- [{{ post.title }}]({{ post.url }})`, and the entries and lists in which nothing else stands. */
export function dropHollow(tree: Root): void {
  tree.children = tree.children.filter(isKept);
}

function isKept(node: Nodes): boolean {
  if (node.type === 'link' && node.children.length === 0 && node.url.replace(templateTag, '') === '') return false;
  if (!('children' in node) || node.children.length === 0) return true;
  const children = (node.children as Nodes[]).filter(isKept);
  const isLess = children.length < node.children.length;
  (node as { children: Nodes[] }).children = children;
  return !isLess || !hollow.has(node.type) || children.some((child) => child.type !== 'text' || child.value.trim() !== '');
}
