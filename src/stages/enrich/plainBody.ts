import type { Root } from 'mdast';
import type { Slot } from '../../model/article.js';
import type { BodyContext } from './bodyContext.js';
import { findReferences } from './findReferences.js';

/** HTML of a tree of nothing but paragraphs of text, exactly as remark-html writes it; undefined for any other tree. */
export function plainBody(root: Root, context: BodyContext): { html: string; slots: readonly Slot[] } | undefined {
  const slots: Slot[] = [];
  const paragraphs: string[] = [];
  for (const node of root.children) {
    if (node.type !== 'paragraph') return undefined;
    let html = '<p>';
    for (const child of node.children) {
      if (child.type === 'break') html += '<br>\n';
      else if (child.type === 'text') html += textHtml(child.value, context, slots);
      else return undefined;
    }
    paragraphs.push(`${html}</p>`);
  }
  return { html: paragraphs.length === 0 ? '' : `${paragraphs.join('\n')}\n`, slots };
}

function textHtml(text: string, context: BodyContext, slots: Slot[]): string {
  let html = '';
  let done = 0;
  for (const { start, end, reference } of findReferences(text, context.settings, context.year)) {
    html += `${escapeText(text.slice(done, start))}<a data-slot="${slots.length}">${escapeText(text.slice(start, end))}</a>`;
    slots.push({ kind: 'reference', reference });
    done = end;
  }
  return html + escapeText(done === 0 ? text : text.slice(done));
}

/** As hast-util-to-html escapes text. */
function escapeText(text: string): string {
  return /[&<]/.test(text) ? text.replace(/&/g, '&#x26;').replace(/</g, '&#x3C;') : text;
}
