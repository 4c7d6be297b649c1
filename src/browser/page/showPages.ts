/**
 * The way to the other pages of the results: links, so that each can be opened elsewhere and shared.
 */
import { element } from './element.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import { formatsFor } from './formatsFor.js';

export const resultsAtATime = 10;

export interface PagesInput {
  readonly page: number;
  readonly hits: number;
  readonly addressOf: (page: number) => string;
  readonly onPage: (page: number) => void;
}

export function showPages({ pages, words, language }: Pick<SearchPage, 'pages' | 'words' | 'language'>, { page, hits, addressOf, onPage }: PagesInput): void {
  const last = Math.ceil(hits / resultsAtATime);
  pages.hidden = last < 2;
  const { number } = formatsFor(language);
  const link = (to: number, text: string, rel: string): HTMLElement => {
    if (to < 1 || to > last || to === page) return element('span', '');
    const made = element('a', rel, text);
    made.href = addressOf(to);
    made.rel = rel;
    made.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      event.preventDefault();
      onPage(to);
    });
    return made;
  };
  pages.replaceChildren(
    link(page - 1, words.previousPage, 'prev'),
    element('span', '', fill(words.pageOf, { page: number(page), pages: number(Math.max(1, last)) })),
    link(page + 1, words.nextPage, 'next'),
  );
}
