import type { Article } from '../../model/article.js';
import { type BibliographicRecord, bibliographicRecord } from '../../model/bibliographicRecord.js';
import { wholeAddress } from './address.js';
import type { PlanContext } from './planContext.js';

/** The bibliographic record of an article with what the whole archive knows of it: its issue and its address. */
export function recordOf(article: Article, { site, settings }: PlanContext): BibliographicRecord {
  const url = settings.url === undefined ? undefined : wholeAddress(settings.url, site.urls.get(article.id) ?? '');
  return bibliographicRecord(article, { issue: site.issueOf.get(article.id)?.ref, url }, settings);
}
