/** Links from paragraphs to themselves, so that a reader finds the address of each. */

/** How the links to blocks are called. */
export interface BlockLabel {
  readonly text: (number: number) => string;
  /** Language of the label, where it is not that of the article. */
  readonly lang?: string;
}

/**
 * A link to itself in every block that has an address. It has no text: the sign beside the paragraph is the stylesheet's,
 * so that it is neither searched nor copied nor read out; its label is.
 */
export function linkBlocks(html: string, label: BlockLabel): string {
  const spoken = label.lang === undefined ? '' : ` lang="${label.lang}"`;
  let number = 0;
  return html.replace(/<(?:p|li|pre|blockquote|h[2-6]) id="([ps]-[^"]*)"[^>]*>/g, (tag, id: string) => {
    number += 1;
    return `${tag}<a class="here" href="#${id}" aria-label="${label.text(number)}"${spoken}></a>`;
  });
}
