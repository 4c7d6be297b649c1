import type { Article } from '../../model/article.js';
import type { CitingView } from '../../model/views.js';
import { entryView } from './entryView.js';
import type { PlanContext } from './planContext.js';

/** Articles shown at most: the page of what everybody cites must not grow with the archive. */
const most = 60;

/** What cites an article or an issue. */
export function citingViews(citing: readonly Article[], root: string, context: PlanContext): CitingView {
  const others = citing.length - most;
  return {
    citedBy: citing.slice(0, most).map((article) => entryView(article, root, context)),
    ...(others > 0 ? { citedByMore: context.count(context.words.andMore, others) } : {}),
  };
}

/** All that `citingViews` makes of them. */
export function citingKey(citing: readonly Article[], { entryKey }: PlanContext): unknown {
  return [citing.slice(0, most).map(entryKey), citing.length];
}
