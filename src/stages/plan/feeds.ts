/**
 * RSS, Atom and JSON Feed of the newest articles, through feedsmith, and Atom alone of the issues and of single lists.
 * An article that no day is known of has no date in a feed that allows that. Without the archive's address there is no RSS,
 * whose links must be whole addresses; those of Atom and JSON Feed are relative then.
 */
import { generateJsonFeed, generateRssFeed } from 'feedsmith';
import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { SiteDocument } from '../../model/page.js';
import { issuesFeedUrl, listFeedUrl, listUrl, wholeAddress } from './address.js';
import { atomFeed } from './atomFeed.js';
import { feedIds } from './feedIds.js';
import { listFeeds } from './listFeeds.js';
import type { PlanContext } from './planContext.js';

export function feeds(context: PlanContext): SiteDocument[] {
  const { site, settings } = context;
  const dated = site.articles.slice(Math.max(0, site.dated - settings.feedSize), site.dated).reverse();
  const articles = [...dated, ...site.undated.slice(0, settings.feedSize - dated.length)];
  const address = (url: string) => wholeAddress(settings.url, url);
  const link = (article: Article) => address(site.urls.get(article.id) ?? '');
  const id = feedIds(context);
  const description = settings.description ?? settings.tagline ?? settings.name;
  const categories = (article: Article) => [...(article.section === undefined ? [] : [article.section]), ...article.topics];
  const dayOf = ({ published }: Article) => (published !== undefined && published.earliest === published.latest ? midnight(published.earliest) : undefined);
  const rss: SiteDocument = {
    url: 'feed.xml' as UrlPath,
    content: () =>
      generateRssFeed({
        title: settings.name,
        link: address('index.html'),
        description,
        language: settings.language,
        items: articles.map((article) => {
          const day = dayOf(article);
          return {
            title: article.headline,
            link: link(article),
            guid: { value: id(article.id), isPermaLink: false },
            description: article.deck ?? article.excerpt,
            ...(day === undefined ? {} : { pubDate: day }),
            categories: categories(article).map((name) => ({ name })),
            ...(article.bylines.length === 0 ? {} : { dc: { creators: article.bylines.map(({ name }) => name) } }),
          };
        }),
      }),
  };
  return [
    ...(settings.url === undefined ? [] : [rss]),
    atomFeed({ url: 'atom.xml', title: settings.name, page: 'index.html', key: '', articles: dated }, context),
    {
      url: 'feed.json' as UrlPath,
      content: () =>
        `${JSON.stringify(
          generateJsonFeed({
            title: settings.name,
            home_page_url: address('index.html'),
            feed_url: address('feed.json'),
            description,
            language: settings.language,
            items: articles.map((article) => {
              const day = dayOf(article);
              return {
                id: id(article.id),
                url: link(article),
                title: article.headline,
                content_text: article.deck ?? article.excerpt,
                language: article.language,
                ...(day === undefined ? {} : { date_published: day }),
                tags: categories(article),
                ...(article.bylines.length === 0 ? {} : { authors: article.bylines.map(({ name }) => ({ name })) }),
              };
            }),
          }),
          null,
          1,
        )}\n`,
    },
    ...(site.issues.length === 0
      ? []
      : [
          atomFeed(
            { url: issuesFeedUrl, title: `${context.words.issues} – ${settings.name}`, page: listUrl('issues'), key: 'issues', issues: [...site.issues].reverse() },
            context,
          ),
        ]),
    ...listFeeds(context).map(({ folder, title, articles }) => atomFeed({ url: listFeedUrl(folder), title, page: listUrl(folder), key: folder, articles }, context)),
  ];
}

function midnight(iso: string): Date {
  return new Date(`${iso}T00:00:00Z`);
}
