import type { Article } from '../../model/article.js';
import type { AuthorityKind } from '../../model/authority.js';
import type { CivilDate, UrlPath } from '../../model/brands.js';
import type { DateStatement } from '../../model/date.js';
import type { FacetValue, SearchArticle } from '../../model/searchArticle.js';
import type { ArticleRecord, FacetName } from '../../model/searchFiles.js';
import { termKey } from '../../model/termKey.js';
import { withoutNoteSigns } from '../../model/withoutNoteSigns.js';
import { listUrl } from './address.js';
import { authoritiesOf } from './authorityLinks.js';
import { dateAsKnown } from './dateAsKnown.js';
import { fillSlots } from './fillSlots.js';
import type { PlanContext } from './planContext.js';
import { recordOf } from './recordOf.js';

/** How the search stage is told of an article. Templates have no part in it. */
export function describeForSearch(context: PlanContext): (article: Article) => SearchArticle {
  const { sections, topics, authors } = context.site;
  // An article may spell a name otherwise than the list that it is in.
  const names = new Map([...sections, ...topics, ...authors].map(({ folder, name }) => [folder, name]));
  return (article) => describe(article, names, context);
}

type Names = ReadonlyMap<string, string>;

function describe(article: Article, names: Names, context: PlanContext): SearchArticle {
  const { site, readBody } = context;
  const { published, kicker, dateline, version } = article;
  return {
    id: article.id,
    address: site.urls.get(article.id) as UrlPath,
    language: article.language,
    ...(published === undefined ? {} : { earliest: dayNumber(published.earliest), latest: dayNumber(published.latest) }),
    ...(published === undefined || isPlain(published) ? {} : { dateText: dateAsKnown(published, context) }),
    words: article.wordCount,
    facets: facetsOf(article, names, context),
    record: recordOfArticle(article, context),
    bylines: article.bylines.map(({ name }) => name),
    ...(kicker === undefined ? {} : { kicker }),
    ...(dateline === undefined ? {} : { dateline: dateline.place }),
    corrections: (article.corrections ?? []).filter(({ inText }) => inText === undefined).map(({ text }) => text),
    ...(version === undefined ? {} : { version }),
    body: () => withoutNoteSigns(fillSlots(readBody(article.body), article.slots, [], '')),
  };
}

function dayNumber(day: CivilDate): number {
  return Number(day.replaceAll('-', ''));
}

function recordOfArticle(article: Article, context: PlanContext): ArticleRecord {
  const { deck, published, excerpt } = article;
  return {
    record: recordOf(article, context),
    address: context.site.urls.get(article.id) ?? '',
    ...(deck === undefined ? { opening: excerpt } : { deck }),
    ...(published === undefined ? {} : { date: dateAsKnown(published, context), edtf: published.edtf }),
  };
}

/** A day that is stated and not doubted: its number says all. */
function isPlain({ earliest, latest, edtf, inferredFrom }: DateStatement): boolean {
  return earliest === latest && inferredFrom === undefined && !/[?~%]$/.test(edtf);
}

function facetsOf(article: Article, names: Names, context: PlanContext): SearchArticle['facets'] {
  const { site } = context;
  const { section, topics, bylines } = article;
  const term = (name: string, folders: ReadonlyMap<string, string>): FacetValue => {
    const folder = folders.get(termKey(name));
    return folder === undefined ? [name] : [names.get(folder) ?? name, listUrl(folder)];
  };
  const mentioned = (kind: AuthorityKind): FacetValue[] => authoritiesOf(article, kind, context).map(({ name, folder }) => [name, listUrl(folder)]);
  const issue = site.issueOf.get(article.id);
  const values: Record<FacetName, readonly FacetValue[]> = {
    section: section === undefined ? [] : [term(section, site.termFolders.section)],
    topic: topics.map((name) => term(name, site.termFolders.topic)),
    author: bylines.map(({ name }) => term(name, site.termFolders.author)),
    person: mentioned('person'),
    place: mentioned('place'),
    issue: issue === undefined ? [] : [[issue.label, listUrl(issue.folder)]],
  };
  return Object.fromEntries(Object.entries(values).filter(([, list]) => list.length > 0));
}
