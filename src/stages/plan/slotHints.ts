import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import { directionOf } from '../../model/languageTag.js';
import type { Issue } from '../../model/site.js';
import { listUrl } from './address.js';
import { dateAsKnown } from './dateAsKnown.js';
import type { FilledSlot, HintText } from './fillSlots.js';
import { issueTitle } from './issueTitle.js';
import type { PlanContext } from './planContext.js';

/**
 * Answers where the slots of an article lead, and in words what is there: a headline and its date, or an issue, its date and
 * how much of it there is; of a picture, how large it is. A reference that leads nowhere says so.
 */
export function slotHints(context: PlanContext): (article: Article) => FilledSlot[] {
  const { site, words, language } = context;
  let known: { readonly articles: ReadonlyMap<UrlPath, Article>; readonly issues: ReadonlyMap<UrlPath, Issue> } | undefined;
  const hintOf = (url: UrlPath): HintText | undefined => {
    // Made when the first link asks: most archives have few.
    known ??= {
      articles: new Map(site.articles.flatMap((article) => (site.urls.has(article.id) ? [[site.urls.get(article.id) as UrlPath, article]] : []))),
      issues: new Map(site.issues.map((issue) => [listUrl(issue.folder), issue])),
    };
    const article = known.articles.get(url);
    if (article !== undefined) return hint([article.headline, article.published === undefined ? '' : dateAsKnown(article.published, context)], article.language);
    const issue = known.issues.get(url);
    if (issue === undefined) return undefined;
    const parts = [issueTitle(issue, words), issue.date === undefined ? '' : dateAsKnown(issue.date, context), context.count(words.articleCount, issue.articles.length)];
    return hint(parts, language);
  };
  const nothing: FilledSlot = { hint: hint([words.notIdentified], language) };
  return (article) =>
    (site.slotTargets.get(article.id) ?? []).map((target, index) => {
      const kind = article.slots[index]?.kind;
      if (target === undefined) return kind === 'reference' ? nothing : undefined;
      if (kind === 'image') {
        const size = context.sizeOfPicture(target.url);
        return size === undefined ? target : { ...target, size };
      }
      const there = hintOf(target.url);
      return there === undefined ? target : { ...target, hint: there };
    });
}

/** In text from right to left each part is isolated, since numbers and Latin letters would pull their neighbours along. Nobody copies a hint. */
function hint(parts: readonly string[], lang: string): HintText {
  const dir = directionOf(lang);
  const shown = parts.filter((part) => part !== '').map((part) => (dir === 'rtl' ? `\u2068${part}\u2069` : part));
  return { text: shown.join(' · '), lang, dir };
}
