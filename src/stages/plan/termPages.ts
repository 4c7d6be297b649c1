/** Browsing by section, topic, author, person and place: an index of each, and a list of articles for every name. */
import type { Article } from '../../model/article.js';
import type { Page } from '../../model/page.js';
import type { Term } from '../../model/site.js';
import type { LinkView, TermView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { bothSides } from './bothSides.js';
import { dateAsKnown } from './dateAsKnown.js';
import { articleHref } from './entryView.js';
import { extendedPage } from './extendedPage.js';
import { lifeText } from './lifeText.js';
import { type ListWords, listPages } from './listPages.js';
import { feedMatter } from './metadata/feedMatter.js';
import { termNode } from './metadata/termNode.js';
import type { PlanContext } from './planContext.js';
import { termIndex } from './termIndex.js';
import { yearChart } from './yearChart.js';
import { yearsInList } from './yearsInList.js';

export function termPages(context: PlanContext): Page[] {
  const { site, words } = context;
  return [
    ...termIndex('sections', words.sections, site.sections, context).map((page): Page => ({ kind: 'sections', ...page })),
    ...site.sections.flatMap((term) => pagesOf(term, 'sections', words.sections, context).map((page): Page => ({ kind: 'section', ...page }))),
    ...termIndex('topics', words.topics, site.topics, context).map((page): Page => ({ kind: 'topics', ...page })),
    ...site.topics.flatMap((term) => pagesOf(term, 'topics', words.topics, context).map((page): Page => ({ kind: 'topic', ...page }))),
    ...termIndex('authors', words.authors, site.authors, context).map((page): Page => ({ kind: 'authors', ...page })),
    ...site.authors.flatMap((term) => pagesOf(term, 'authors', words.authors, context).map((page): Page => ({ kind: 'author', ...page }))),
    ...termIndex('people', words.people, site.people, context).map((page): Page => ({ kind: 'people', ...page })),
    ...site.people.flatMap((term) => pagesOf(term, 'people', words.people, context).map((page): Page => ({ kind: 'person', ...page }))),
    ...termIndex('places', words.places, site.places, context).map((page): Page => ({ kind: 'places', ...page })),
    ...site.places.flatMap((term) => pagesOf(term, 'places', words.places, context).map((page): Page => ({ kind: 'place', ...page }))),
  ];
}

function pagesOf(term: Term, folder: string, indexTitle: string, context: PlanContext) {
  const { authority } = term;
  const description = authority?.description;
  const words = (): ListWords => ({
    title: term.name,
    trail: [[listUrl(folder), indexTitle]],
    matter: { ...feedMatter(term.folder, context), about: termNode(term, rootOf(listUrl(term.folder)), context) },
    ...(description === undefined ? {} : { description }),
  });
  return listPages({ folder: term.folder, articles: term.articles, words }, context).map((page, index) => {
    // What the name is about stands on its first page alone.
    const view = (): Partial<TermView> => (index === 0 ? about(term, rootOf(page.url), context) : {});
    return { url: page.url, ...extendedPage(page, { view, key: view }) };
  });
}

function about(
  term: Term,
  root: string,
  context: PlanContext,
): Pick<TermView, 'note' | 'variants' | 'dates' | 'identifiers' | 'otherSide' | 'first' | 'last' | 'chart' | 'yearsInList'> {
  const { authority } = term;
  const dated = term.articles.filter(({ published }) => published !== undefined);
  const chart = yearChart(term.articles, context);
  const otherSide = linkAcross(term, root, context);
  const years = yearsInList(term.folder, term.articles, root, context);
  const first = appearance(dated.at(-1), root, context);
  const last = dated.length > 1 ? appearance(dated[0], root, context) : undefined;
  return {
    ...(authority?.description === undefined ? {} : { note: authority.description }),
    ...(term.variants.length === 0 ? {} : { variants: term.variants }),
    ...(authority?.dates === undefined ? {} : { dates: lifeText(authority.dates, context) }),
    ...(authority === undefined || authority.identifiers.length === 0 ? {} : { identifiers: authority.identifiers }),
    ...(otherSide === undefined ? {} : { otherSide }),
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    ...(chart === undefined ? {} : { chart }),
    ...(years.length === 0 ? {} : { yearsInList: years }),
  };
}

/** From what somebody wrote to what names them, and back. */
function linkAcross(term: Term, root: string, context: PlanContext): TermView['otherSide'] {
  const { author, person } = bothSides(term, context);
  const other = term === author ? person : author;
  if (other === undefined || other === term) return undefined;
  const { byThem, namingThem } = context.words;
  return {
    text: other === author ? byThem : namingThem,
    link: { href: hrefOf(root, listUrl(other.folder)), text: context.count(context.words.articleCount, other.articles.length) },
  };
}

function appearance(article: Article | undefined, root: string, context: PlanContext): LinkView | undefined {
  return article?.published === undefined ? undefined : { text: dateAsKnown(article.published, context), href: articleHref(article, root, context) };
}
