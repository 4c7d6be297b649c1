/**
 * One result as a list item. Everything that comes from an article or the index is set as text;
 * no string is ever read as HTML.
 */
import { makeExcerpt } from './makeExcerpt.js';
import type { Hit } from './orderHits.js';
import type { PagefindData } from './pagefindTypes.js';
import { resultAddress } from './resultAddress.js';

export function makeResult(hit: Hit, data: PagefindData, page: { readonly root: string; readonly noDate: string }): HTMLLIElement {
  const article = element('article', 'result');
  if (hit.language !== 'unknown') article.lang = hit.language;
  article.dir = 'auto';

  const heading = element('h2', 'result-title');
  const address = resultAddress(data.raw_url ?? data.url, page.root);
  const headline = document.createElement(address === undefined ? 'span' : 'a');
  if (address !== undefined) headline.setAttribute('href', address);
  headline.textContent = data.meta.title ?? data.raw_url ?? data.url;
  heading.append(headline);

  const facts = element('p', 'result-facts');
  const { date = page.noDate, section, issue, author } = data.meta;
  for (const fact of [date, section, issue, author]) {
    if (fact === undefined || fact === '') continue;
    if (facts.hasChildNodes()) facts.append(' · ');
    const isolated = document.createElement('bdi');
    isolated.textContent = fact;
    facts.append(isolated);
  }

  const excerpt = element('p', 'result-excerpt');
  const pieces = makeExcerpt(
    data,
    hit.results.map(({ words }) => words),
  );
  for (const { text, isMatch } of pieces) {
    const mark = document.createElement('mark');
    mark.textContent = text;
    excerpt.append(isMatch ? mark : text);
  }

  article.append(heading, facts, excerpt);
  const item = document.createElement('li');
  item.append(article);
  return item;
}

function element<Name extends 'article' | 'h2' | 'p'>(name: Name, className: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.className = className;
  return made;
}
