import type { Nodes, Root } from 'mdast';

/** What GitHub's Markdown would make a link of, though nothing marks it as one. */
const address = /https?:\/\/|www\.|[\w.+-]@[\w-]/i;

/** Whether a tree from the plain parser has an address in its text that is not in a link yet. */
export function hasBareAddress(tree: Root): boolean {
  const stack: Nodes[] = [tree];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.type === 'text' && address.test(node.value)) return true;
    if ('children' in node && node.type !== 'link') for (const child of node.children) stack.push(child);
  }
  return false;
}
