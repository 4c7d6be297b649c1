import { issuesFeedUrl, listFeedUrl } from '../address.js';
import type { PlanContext } from '../planContext.js';
import type { PageMatter } from './pageMatter.js';

/** The feed of a list, where it has one. */
export function feedMatter(folder: string, { feedTitles }: PlanContext): PageMatter {
  const text = feedTitles.get(folder);
  return text === undefined ? {} : { feed: { href: listFeedUrl(folder), text } };
}

/** The feed of all issues, for the shelf. */
export function issuesMatter({ settings, words }: PlanContext): PageMatter {
  return { feed: { href: issuesFeedUrl, text: `${words.issues} – ${settings.name}` } };
}
