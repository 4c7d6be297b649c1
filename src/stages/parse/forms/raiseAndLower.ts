import type { Nodes, PhrasingContent, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/** A few letters or figures right behind others, between the marks that Pandoc and most editors have for it. */
const marked = /(?<=[\p{L}\p{N})\]])(?:~([\p{L}\p{N}+−-]{1,8})~|\^([\p{L}\p{N}+−-]{1,8})\^)/gu;

/** Sets `H~2~O` and `x^2^` as they are meant. Changes the tree that it is given; words without such marks stay as they are. */
export function raiseAndLower(tree: Root): Root {
  visit(tree, 'text', (node, index, parent) => {
    if (parent === undefined || index === undefined || !/[~^]/.test(node.value)) return undefined;
    const position = node.position === undefined ? {} : { position: node.position };
    const parts: PhrasingContent[] = [];
    let done = 0;
    for (const match of node.value.matchAll(marked)) {
      const [whole, low, high = ''] = match;
      parts.push(
        { type: 'text', value: node.value.slice(done, match.index), ...position },
        { type: 'emphasis', data: { hName: low === undefined ? 'sup' : 'sub' }, children: [{ type: 'text', value: low ?? high, ...position }], ...position },
      );
      done = match.index + whole.length;
    }
    if (parts.length === 0) return undefined;
    if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done), ...position });
    (parent.children as Nodes[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  });
  return tree;
}
