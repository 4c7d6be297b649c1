/**
 * While a reader has selected words of the article, its citations end with the address of the paragraph in which they begin
 * and quote them. What is selected only ever becomes text.
 */
import type { Messages } from '../../model/messages/messages.js';
import { passageOf } from './passageOf.js';

/** Citations of the schools are in English. */
const englishQuotation = '“{words}”';

/** @param onChange is told whether the citations are those of a passage */
export function citeSelection(article: Element, { quotation }: Pick<Messages['hitBar'], 'quotation'>, onChange: (hasPassage: boolean) => void): void {
  const citations = [...article.querySelectorAll('.citation')].map((text) => {
    const address = text.querySelector('.address');
    return { text, address, whole: address?.textContent ?? '', pattern: text.closest('dl') === null ? quotation : englishQuotation };
  });
  const here = location.href.replace(/#.*/, '');

  const show = (passage: ReturnType<typeof passageOf>): void => {
    for (const { text, address, whole, pattern } of citations) {
      text.querySelector('.quoted')?.remove();
      if (address !== null) address.textContent = whole;
      if (passage === undefined) continue;
      const quoted = document.createElement('span');
      quoted.className = 'quoted';
      if (address !== null) address.textContent = `${whole}#${passage.id}`;
      // An archive that does not know its own address: the one at which it is read.
      else quoted.append(` ${here}#${passage.id}`);
      const words = document.createElement('bdi');
      words.textContent = passage.words;
      const [before = '', after = ''] = pattern.split('{words}');
      quoted.append(` ${before}`, words, after);
      text.append(quoted);
    }
    onChange(passage !== undefined);
  };
  document.addEventListener('selectionchange', () => {
    const selection = getSelection();
    // Whoever takes the citation along, or goes there, still means the passage.
    const at = selection?.anchorNode;
    if ((at instanceof Element ? at : at?.parentElement)?.closest('.cite, .to-cite')) return;
    show(selection === null ? undefined : passageOf(selection, article));
  });
}
