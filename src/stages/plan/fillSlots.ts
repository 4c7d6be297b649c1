import type { Slot } from '../../model/article.js';
import type { SlotTarget } from '../../model/site.js';
import { hrefOf } from './address.js';

/**
 * Puts the links and pictures that `link` resolved into a stored body. Slots stand there exactly as `<a data-slot="0">`
 * and `<img data-slot="1">`; text never does, since its `<` is escaped. A link that leads nowhere keeps its words.
 */
export function fillSlots(html: string, slots: readonly Slot[], targets: readonly SlotTarget[], root: string): string {
  if (slots.length === 0) return html;
  return html.replace(/<(a|img) data-slot="(\d+)">/g, (_, element: string, digits: string) => {
    const slot = slots[Number(digits)];
    const target = targets[Number(digits)];
    const href = target === undefined ? undefined : escapeAttribute(hrefOf(root, target.url, target.fragment));
    if (element === 'img') {
      const alt = slot?.kind === 'image' ? slot.alt : '';
      if (href !== undefined) return `<img src="${href}" alt="${escapeAttribute(alt)}" loading="lazy">`;
      return alt === '' ? '' : `<span class="missing-picture">${escapeText(alt)}</span>`;
    }
    const kind = slot?.kind === 'reference' ? ' class="issue-reference"' : '';
    return href === undefined ? `<a${kind}>` : `<a${kind} href="${href}">`;
  });
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
