/**
 * One result as a list item. Everything that comes from an article or the index is set as text;
 * no string is ever read as HTML.
 */

import { daysOf } from '../hits/daysOf.js';
import type { Hit } from '../hits/evaluateVolume.js';
import { facetValues } from '../hits/facetValues.js';
import { writeMarkedArticle } from '../marks/markedArticle.js';
import { markedForms } from '../marks/markedForms.js';
import { writtenPlaces } from '../marks/writtenPlaces.js';
import type { FieldName } from '../query/query.js';
import type { Fragment } from '../volumes/openVolume.js';
import { dateWords } from './dateWords.js';
import { element } from './element.js';
import type { SearchPage } from './findPage.js';
import { makeExcerpt } from './makeExcerpt.js';
import { makeHeadline } from './makeHeadline.js';
import type { ExcerptPiece } from './markedPieces.js';
import { resultAddress } from './resultAddress.js';

/** Facts that are shown beside the date. */
const facts: readonly FieldName[] = ['section', 'issue', 'author'];

/** @param back the search, as its address has it */
export function makeResult(hit: Hit, fragment: Fragment, page: Pick<SearchPage, 'root' | 'words' | 'language'>, back: string): HTMLLIElement {
  const article = element('article', 'result');
  article.lang = hit.volume.languageOf(hit.row);
  if (article.lang === 'unknown') article.removeAttribute('lang');
  article.dir = 'auto';

  const address = resultAddress(fragment.url, page.root);
  const title = fragment.meta.title ?? fragment.url;
  const places = hit.places.map((part) => writtenPlaces(fragment.content, part));
  const matches = places.map(({ numbers }) => numbers);
  const [titleLength = 0, headLength = 0] = (fragment.meta.head ?? '').split(' ').map(Number);
  const headline = element(address === undefined ? 'span' : 'a', '', ...shown(makeHeadline(title, fragment.content, titleLength, matches.flat())));
  if (address !== undefined && headline instanceof HTMLAnchorElement) {
    headline.href = address;
    // The link is the article's own address, for whoever copies it or opens it elsewhere.
    headline.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
      event.preventDefault();
      const marked = { path: fragment.url.replace(/^\//, ''), forms: markedForms(fragment.content, places), search: back };
      location.assign(new URL(`search.html${writeMarkedArticle(marked)}`, page.root));
    });
  }

  const line = element('p', 'result-facts total');
  const { table } = hit.volume;
  const days = daysOf(table, hit.row);
  const date = table.dates[hit.row] ?? (days === undefined ? page.words.noDate : dateWords(days, page.language, page.words.dateBetween));
  line.append(element('span', '', element('bdi', '', date)));
  for (const field of facts) {
    const { labels, of } = facetValues(table, field);
    const values = of(hit.row).flatMap((place, index) => [index === 0 ? '' : page.words.comma, element('bdi', '', labels[place] ?? '')]);
    // Seen apart by style, heard and copied apart by a space.
    if (values.length > 0) line.append(' ', element('span', '', ...values));
  }

  const excerpt = element('p', 'result-excerpt', ...shown(makeExcerpt(fragment.content, matches, { headline: titleLength, all: headLength })));

  article.append(element('h2', 'result-title', headline), line, excerpt);
  return element('li', '', article);
}

function shown(pieces: readonly ExcerptPiece[]): (HTMLElement | string)[] {
  return pieces.map(({ text, isMatch }) => (isMatch ? element('mark', '', text) : text));
}
