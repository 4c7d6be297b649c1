/** Which lists have a feed of their own. Each is a file, and hosts count files: so only lists that go on, and of each kind the largest. */
import type { Article } from '../../model/article.js';
import type { FeedKind } from '../../model/settings.js';
import { issueTitle } from './issueTitle.js';
import type { PlanContext } from './planContext.js';

/** Feeds of one kind; four kinds stay far below the 20,000 files that the strictest hosts take. */
const mostFeeds = 500;
/** Dated articles of a topic or author that a feed pays for. */
const fewestArticles = 3;

export interface ListFeed {
  /** Folder of the list's pages. */
  readonly folder: string;
  readonly title: string;
  /** Newest first. */
  readonly articles: readonly Article[];
}

export function listFeeds({ site, settings, words }: Pick<PlanContext, 'site' | 'settings' | 'words'>): ListFeed[] {
  const isDated = ({ published }: Article): boolean => published !== undefined;
  const largest = (lists: readonly ListFeed[], fewest: number): ListFeed[] =>
    lists
      .filter(({ articles }) => articles.slice(0, fewest).filter(isDated).length === fewest)
      .sort((a, b) => b.articles.length - a.articles.length || (a.folder < b.folder ? -1 : 1))
      .slice(0, mostFeeds);
  const named = (terms: readonly { readonly folder: string; readonly name: string; readonly articles: readonly Article[] }[]) =>
    terms.map(({ folder, name, articles }): ListFeed => ({ folder, title: `${name} – ${settings.name}`, articles }));
  const kinds: Readonly<Record<FeedKind, () => ListFeed[]>> = {
    sections: () => largest(named(site.sections), 1),
    topics: () => largest(named(site.topics), fewestArticles),
    authors: () => largest(named(site.authors), fewestArticles),
    issues: () =>
      site.issues
        .filter(({ articles }) => articles.some(isDated))
        .slice(-mostFeeds)
        .map((issue) => ({ folder: issue.folder, title: `${issueTitle(issue, words)} – ${settings.name}`, articles: issue.articles })),
  };
  return [...new Set(settings.feeds)].flatMap((kind) => kinds[kind]());
}
