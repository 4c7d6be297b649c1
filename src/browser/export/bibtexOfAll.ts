/** BibTeX of many articles: a key that two of them would share is told apart by a number. */
import { bibtex } from '../../model/citations/bibtex.js';
import type { ListedArticle } from './listArticles.js';

export function bibtexOfAll(articles: readonly ListedArticle[]): string {
  const used = new Set<string>();
  const numberedFrom = new Map<string, number>();
  const own = (key: string): string => {
    let number = numberedFrom.get(key) ?? 1;
    let tried = key;
    while (used.has(tried)) {
      number += 1;
      tried = `${key}-${number}`;
    }
    numberedFrom.set(key, number);
    used.add(tried);
    return tried;
  };
  return articles.map(({ record }) => bibtex(record).replace(/^(@article\{)([^,]+)/, (_, start: string, key: string) => start + own(key))).join('\n');
}
