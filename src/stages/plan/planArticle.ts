import type { ArticleId } from '../../model/brands.js';
import type { Page } from '../../model/page.js';
import { articlePages } from './articlePages.js';
import { planContext } from './planContext.js';
import type { PlanInput } from './planPages.js';

/** The page of one article, as `planPages` plans it, without planning the others. */
export function planArticle({ site, settings, readBody, sizeOfPicture }: PlanInput, id: ArticleId): Page | undefined {
  const url = site.urls.get(id);
  return articlePages(planContext(site, settings, readBody, sizeOfPicture)).find((page) => page.url === url);
}
