import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import { digestOf } from '../../model/digestOf.js';

/**
 * An id is that of its path in NFC, so two files whose names differ in Unicode form alone have the same. The first by
 * source path keeps it; the others get one of their path as it is.
 */
export function distinctIds(articles: readonly Article[]): readonly Article[] {
  const paths = new Map<ArticleId, string>();
  for (const { id, source } of articles) {
    const first = paths.get(id);
    if (first === undefined || source.path < first) paths.set(id, source.path);
  }
  if (paths.size === articles.length) return articles;
  return articles.map((article) => {
    const { path } = article.source;
    return paths.get(article.id) === path ? article : { ...article, id: digestOf(`${path}\nas it is`).slice(0, 16) as ArticleId };
  });
}
