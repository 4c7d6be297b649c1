/**
 * A link to itself in every block that has an address. It has no text: the sign beside the paragraph is the stylesheet's,
 * so that it is neither searched nor copied nor read out; its label is.
 */
export function linkBlocks(html: string, labelOf: (number: number) => string): string {
  let number = 0;
  return html.replace(/<(?:p|li|pre|blockquote|h[2-6]) id="([ps]-[^"]*)"[^>]*>/g, (tag, id: string) => {
    number += 1;
    return `${tag}<a class="here" href="#${id}" aria-label="${labelOf(number)}"></a>`;
  });
}
