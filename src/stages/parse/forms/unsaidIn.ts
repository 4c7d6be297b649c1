import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { RemovedText } from '../../../model/article.js';
import type { Place } from '../../../model/diagnostic.js';

/** What a heading or a line says that its plain words do not have: comments in it, and titles of its links and pictures. */
export function unsaidIn(node: Nodes, place: Place): RemovedText[] {
  const removed: RemovedText[] = [];
  visit(node, (each) => {
    if (each.type === 'html') {
      for (const [, text = ''] of each.value.matchAll(/<!--([\s\S]*?)-->/g)) removed.push({ text, rule: 'html-comment', place });
    } else if ((each.type === 'link' || each.type === 'image') && each.title) {
      removed.push({ text: each.title, rule: each.type === 'link' ? 'link-title' : 'picture-title', place });
    }
  });
  return removed;
}
