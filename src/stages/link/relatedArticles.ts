import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import type { Reprint } from '../../model/site.js';
import { findRelated } from './findRelated.js';

/** Articles on the same matter as each, the most alike first; never another printing of it, nor two printings of one text. `articles` in order of time. */
export function relatedArticles(articles: readonly Article[], reprints: ReadonlyMap<ArticleId, readonly Reprint[]>): ReadonlyMap<ArticleId, readonly Article[]> {
  const idAt = (place: number): ArticleId | undefined => articles[place]?.id;
  const isIn = (one: ArticleId | undefined, other: ArticleId | undefined): boolean => one !== undefined && reprints.get(one)?.some(({ article }) => article.id === other) === true;
  // Of very many copies one may list another that does not list it.
  const isReprint = (one: number, other: number): boolean => isIn(idAt(one), idAt(other)) || isIn(idAt(other), idAt(one));
  const related = findRelated(articles, { isReprint });
  const value = new Map<ArticleId, readonly Article[]>();
  articles.forEach(({ id }, place) => {
    const list = (related[place] ?? []).flatMap(({ other }) => articles[other] ?? []);
    if (list.length > 0) value.set(id, list);
  });
  return value;
}
