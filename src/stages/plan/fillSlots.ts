import type { Slot } from '../../model/article.js';
import type { PictureSize } from '../../model/pictureSize.js';
import type { SlotTarget } from '../../model/site.js';
import { hrefOf } from './address.js';

/** What a slot is filled with: where it leads, and what is there, for readers who point at it; of a picture its size, or the text would move when it comes. */
export type FilledSlot = (NonNullable<SlotTarget> & { readonly hint?: HintText; readonly size?: PictureSize }) | { readonly url?: undefined; readonly hint: HintText } | undefined;

export interface HintText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/**
 * Puts the links and pictures that `link` resolved into a stored body. Slots stand there exactly as `<a data-slot="0">`
 * and `<img data-slot="1">`; text never does, since its `<` is escaped. A link that leads nowhere keeps its words. What a
 * link leads to stands behind it, described to screen readers, shown while it is pointed at or has the focus, never searched.
 */
export function fillSlots(html: string, slots: readonly Slot[], targets: readonly FilledSlot[], root: string): string {
  if (slots.length === 0) return html;
  return html.replace(
    /<a data-slot="(\d+)">([\s\S]*?)<\/a>|([ \t]*)<img data-slot="(\d+)">(\s?)/g,
    (_, link: string | undefined, words: string, before: string, picture: string, after: string) =>
      link === undefined ? pictureHtml(picture, before, after) : linkHtml(link, fillSlots(words, slots, targets, root)),
  );

  function linkHtml(digits: string, words: string): string {
    const target = targets[Number(digits)];
    const kind = slots[Number(digits)]?.kind === 'reference' ? ' class="issue-reference"' : '';
    const href = target?.url === undefined ? '' : ` href="${escapeAttribute(hrefOf(root, target.url, target.fragment))}"`;
    const hint = target?.hint;
    if (hint === undefined) return `<a${kind}${href}>${words}</a>`;
    const id = `leads-to-${digits}`;
    const described = `<span class="hint" id="${id}" role="tooltip" lang="${escapeAttribute(hint.lang)}" dir="${hint.dir}">${escapeText(hint.text)}</span>`;
    return `<a${kind}${href} aria-describedby="${id}">${words}</a>${described}`;
  }

  /** With the blanks around it; none of them ends a line. */
  function pictureHtml(digits: string, before: string, after: string): string {
    const slot = slots[Number(digits)];
    const target = targets[Number(digits)];
    const alt = slot?.kind === 'image' ? slot.alt : '';
    if (target?.url !== undefined) {
      const title = slot?.kind === 'image' && slot.title !== undefined ? ` title="${escapeAttribute(slot.title)}"` : '';
      const size = target.size === undefined ? '' : ` width="${target.size.width}" height="${target.size.height}"`;
      return `${before}<img src="${escapeAttribute(hrefOf(root, target.url, target.fragment))}" alt="${escapeAttribute(alt)}"${title}${size} loading="lazy">${after}`;
    }
    // Its description is words of its own, whatever stands beside the picture.
    if (alt === '') return after === '\n' ? after : before + after;
    return `${before || ' '}<span class="missing-picture">${escapeText(alt)}</span>${after || ' '}`;
  }
}

function escapeAttribute(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
}

function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
