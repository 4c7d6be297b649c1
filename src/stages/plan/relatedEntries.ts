import type { Article } from '../../model/article.js';
import type { EntryView } from '../../model/views.js';
import { entryView } from './entryView.js';
import type { PlanContext } from './planContext.js';

/** Articles on the same matter, the most alike first. One that cites it is listed as such. */
export function relatedEntries(article: Article, root: string, context: PlanContext): EntryView[] {
  const citing = new Set(context.site.citedBy.get(article.id)?.map(({ id }) => id));
  return (context.site.related.get(article.id) ?? []).filter(({ id }) => !citing.has(id)).map((each) => entryView(each, root, context));
}
