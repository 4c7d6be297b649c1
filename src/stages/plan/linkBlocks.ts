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
}

/**
 * A link to itself in every block that has an address. It has no text: the sign beside the paragraph is the stylesheet's,
 * so that it is neither searched nor copied nor read out; its label is. So is the block's whole address, an attribute that is
 * shown in the one block that the reader's address names: no word stands in a paragraph that is not the article's.
 */
export function linkBlocks(html: string, label: BlockLabel, passage?: PassageLabel): string {
  const spoken = label.lang === undefined ? '' : ` lang="${label.lang}"`;
  const before = passage && ` data-passage="${escapeXml(`${passage.text} \u2068${passage.page}`)}#`;
  let number = 0;
  return html.replace(/<(?:p|li|pre|blockquote|h[2-6]) id="([ps]-[^"]*)"[^>]*>/g, (tag, id: string) => {
    number += 1;
    return `${tag}<a class="here" href="#${id}" aria-label="${label.text(number)}"${spoken}${before === undefined ? '' : `${before}${id}\u2069"`}></a>`;
  });
}
