/** Links from paragraphs to themselves, so that a reader finds the address of each. */
import { escapeXml } from './escapeXml.js';

/** How the links to blocks are called. */
export interface BlockLabel {
  readonly text: (number: number) => string;
  /** Language of the label, where it is not that of the article. */
  readonly lang?: string;
}

/** The address of the page, to be read, and the words before the address of one of its passages. */
export interface PassageLabel {
  readonly text: string;
  readonly page: string;
  /** Of the words, where it is not that of the article. The sign has none: it stands in the margin where the paragraph begins. */
  readonly dir?: 'ltr' | 'rtl';
}

/**
 * A link to itself in every block that has an address. It has no text: the sign beside the paragraph is the stylesheet's,
 * so that it is neither searched nor copied nor read out; its label is. The block's whole address is hidden text, which the
 * stylesheet shows in the one block that the reader's address names.
 */
export function linkBlocks(html: string, { text, lang }: BlockLabel, passage?: PassageLabel): string {
  const spoken = lang === undefined ? '' : ` lang="${lang}"`;
  const turned = passage?.dir === undefined ? '' : ` dir="${passage.dir}"`;
  const before = passage && `<span class="passage"${spoken}${turned} hidden>${escapeXml(passage.text)} <bdi>${escapeXml(passage.page)}#`;
  let number = 0;
  return html.replace(/<(?:p|li|pre|blockquote|h[2-6]) id="([ps]-[^"]*)"[^>]*>/g, (tag, id: string) => {
    number += 1;
    return `${tag}<a class="here" href="#${id}" aria-label="${text(number)}"${spoken}></a>${before === undefined ? '' : `${before}${id}</bdi></span>`}`;
  });
}
