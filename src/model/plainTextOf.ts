import type { Nodes } from 'mdast';

/** Nodes between which a reader sees a space or a new line. */
const separated = new Set(['root', 'blockquote', 'list', 'listItem', 'table', 'tableRow']);

/** The words of a tree: text, code and the descriptions of pictures; a line break for every block. Raw HTML has none. */
export function plainTextOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return node.alt ?? '';
  if (!('children' in node)) return '';
  const children = node.children as Nodes[];
  const [only] = children;
  if (children.length === 1 && only !== undefined) return plainTextOf(only);
  const parts = children.map(plainTextOf);
  if (separated.has(node.type)) return parts.filter((part) => part !== '').join('\n');
  return parts.map((part, at) => (isDescription(children[at]) || isDescription(children[at - 1]) ? apart(parts[at - 1], part) : part)).join('');
}

function isDescription(node: Nodes | undefined): boolean {
  return (node?.type === 'image' || node?.type === 'imageReference') && (node.alt ?? '') !== '';
}

/** The words of two pictures side by side, or of one beside the text, do not run together. */
function apart(before: string | undefined, part: string): string {
  return before === undefined || before === '' || part === '' || /[\s([“«„]$/.test(before) || /^[\s.,;:!?)\]”»…]/.test(part) ? part : ` ${part}`;
}
