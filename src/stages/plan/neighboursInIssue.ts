import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import type { Site } from '../../model/site.js';

export interface Neighbours {
  readonly previous?: Article | undefined;
  readonly next?: Article | undefined;
}

/** Answers which articles stand before and after one in the contents of its issue. */
export function neighboursInIssue(site: Site): (article: Article) => Neighbours {
  const places = new Map<ArticleId, number>();
  for (const { articles } of site.issues) for (const [place, { id }] of articles.entries()) places.set(id, place);
  return ({ id }) => {
    const place = places.get(id);
    const contents = site.issueOf.get(id)?.articles;
    return place === undefined || contents === undefined ? {} : { previous: contents[place - 1], next: contents[place + 1] };
  };
}
