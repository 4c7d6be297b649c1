import type { Messages } from '../../model/messages/messages.js';
import { messagesFor } from '../../model/messages/messagesFor.js';

/** Heads the notes of an article, and names the ways back to its text, in the article's language; in the interface's, where that has no words in the article's. */
export function labelNotes(html: string, articleLanguage: string, interfaceWords: { readonly words: Messages; readonly language: string }): string {
  if (!html.includes('data-footnotes')) return html;
  const own = messagesFor(articleLanguage);
  const { words, language } = own.language === articleLanguage ? own : interfaceWords;
  const lang = language === articleLanguage ? '' : ` lang="${language}"`;
  return html
    .replace(/<h2 class="sr-only" id="footnote-label">Footnotes<\/h2>/, () => `<h2 id="footnote-label"${lang}>${words.notes}</h2>`)
    .replace(/ aria-label="Back to reference ([\d-]+)"/g, (_, number: string) => ` aria-label="${words.backToReference.replace('{number}', number)}"`);
}
