/** BibTeX of many articles: a key that two of them would share is told apart by letters, as BibTeX's own styles do. */
import { bibtex } from '../../model/citations/bibtex.js';
import type { ListedArticle } from './listArticles.js';

export function bibtexOfAll(articles: readonly ListedArticle[]): string {
  const used = new Map<string, number>();
  return articles
    .map(({ record }) =>
      bibtex(record).replace(/^(@article\{)([^,]+)/, (_, start: string, key: string) => {
        const before = used.get(key) ?? 0;
        used.set(key, before + 1);
        return start + key + (before === 0 ? '' : `-${before + 1}`);
      }),
    )
    .join('\n');
}
