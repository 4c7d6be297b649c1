import type { Nodes, Root } from 'mdast';
import { bareAddress } from './bareAddress.js';

/** Whether a tree from the plain parser has an address in its text that is not in a link yet. */
export function hasBareAddress(tree: Root): boolean {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' && bareAddress.test(node.value)) return true;
    if ('children' in node && node.type !== 'link') for (const child of node.children) stack.push(child);
  }
  return false;
}
