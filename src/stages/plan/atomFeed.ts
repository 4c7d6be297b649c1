import { generateAtomFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { SiteDocument } from '../../model/page.js';
import type { Issue } from '../../model/site.js';
import { listUrl, rootOf, wholeAddress } from './address.js';
import { feedIds } from './feedIds.js';
import type { PlanContext } from './planContext.js';

/** Atom demands a date of the feed itself: that of the newest change, and where none is dated, the beginning of Unix time, which nobody takes for a date. */
const noDate = '1970-01-01';
/** Headlines of an issue that its entry names. */
const mostHeadlines = 20;

export interface AtomFeedInput {
  readonly url: string;
  readonly title: string;
  /** The page that lists the same. */
  readonly page: string;
  /** What its id is made of: nothing for the archive, a folder for a list. */
  readonly key: string;
  /** Newest first; undated ones are left out, since the format dates everything. */
  readonly articles?: readonly Article[];
  readonly issues?: readonly Issue[];
}

export function atomFeed(input: AtomFeedInput, context: PlanContext): SiteDocument {
  const { site, settings } = context;
  // Without the archive's address, relative to the feed.
  const root = settings.url === undefined ? rootOf(input.url as UrlPath) : '';
  const address = (url: string) => root + wholeAddress(settings.url, url);
  const id = feedIds(context);
  const entry = (key: string, title: string, updated: string, url: string, summary: string) => ({
    id: id(key),
    title: { value: title },
    updated: midnight(updated),
    links: [{ href: address(url), rel: 'alternate', type: 'text/html' }],
    summary: { value: summary },
  });
  const ofArticle = (article: Article) => ({
    ...entry(article.id, article.headline, lastChange(article), site.urls.get(article.id) ?? '', article.deck ?? article.excerpt),
    ...(article.published === undefined || article.published.earliest !== article.published.latest ? {} : { published: midnight(article.published.earliest) }),
    categories: [...(article.section === undefined ? [] : [article.section]), ...article.topics].map((term) => ({ term })),
    ...(article.bylines.length === 0 ? {} : { authors: article.bylines.map(({ name }) => ({ name })) }),
  });
  const ofIssue = ({ folder, label, date, articles }: Issue) =>
    entry(
      folder,
      label,
      date?.latest ?? noDate,
      listUrl(folder),
      articles
        .slice(0, mostHeadlines)
        .map(({ headline }) => headline)
        .join(' · '),
    );
  return {
    url: input.url as UrlPath,
    content: () => {
      const articles = (input.articles ?? []).filter(({ published }) => published !== undefined).slice(0, settings.feedSize);
      const issues = (input.issues ?? []).filter(({ date }) => date !== undefined).slice(0, settings.feedSize);
      return generateAtomFeed({
        id: id(input.key),
        title: { value: input.title },
        updated: midnight([...articles.map(lastChange), ...issues.map(({ date }) => date?.latest ?? noDate)].sort().at(-1) ?? noDate),
        links: [
          { href: address(input.url), rel: 'self', type: 'application/atom+xml' },
          { href: address(input.page), rel: 'alternate', type: 'text/html' },
        ],
        authors: [{ name: settings.name }],
        entries: [...articles.map(ofArticle), ...issues.map(ofIssue)],
      });
    },
  };
}

/** The last day on which it can have appeared, or on which it was corrected: no other change is known. */
function lastChange({ published, corrections = [] }: Article): string {
  return [published, ...corrections.map(({ date }) => date)].reduce((last, date) => (date !== undefined && date.latest > last ? date.latest : last), noDate);
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
