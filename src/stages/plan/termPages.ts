/** Browsing by section, topic and author: an index of each, and a list of articles for every name. */
import type { Page } from '../../model/page.js';
import type { Term } from '../../model/site.js';
import type { IndexView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { frame } from './frame.js';
import { listPages, pager } from './listPages.js';
import { feedMatter } from './metadata/feedMatter.js';
import type { PlanContext } from './planContext.js';

/** Names on one page of an index. */
const indexSize = 500;

export function termPages(context: PlanContext): Page[] {
  const { site, words } = context;
  return [
    ...indexPages('sections', words.sections, site.sections, context).map((page): Page => ({ kind: 'sections', ...page })),
    ...site.sections.flatMap((term) => pagesOf(term, 'sections', words.sections, context).map((page): Page => ({ kind: 'section', ...page }))),
    ...indexPages('topics', words.topics, site.topics, context).map((page): Page => ({ kind: 'topics', ...page })),
    ...site.topics.flatMap((term) =>
      pagesOf(term, 'topics', words.topics, context).map(
        (page): Page => ({ kind: 'topic', url: page.url, view: () => ({ ...page.view(), ...(term.variants.length === 0 ? {} : { variants: term.variants }) }) }),
      ),
    ),
    ...indexPages('authors', words.authors, site.authors, context).map((page): Page => ({ kind: 'authors', ...page })),
    ...site.authors.flatMap((term) => pagesOf(term, 'authors', words.authors, context).map((page): Page => ({ kind: 'author', ...page }))),
  ];
}

function pagesOf(term: Term, folder: string, indexTitle: string, context: PlanContext) {
  return listPages({ folder: term.folder, title: term.name, articles: term.articles, trail: [[listUrl(folder), indexTitle]], matter: feedMatter(term.folder, context) }, context);
}

function indexPages(folder: string, title: string, terms: readonly Term[], context: PlanContext) {
  if (terms.length === 0) return [];
  const order = new Intl.Collator(context.language, { sensitivity: 'base', numeric: true });
  // Names that the collator takes for equal still need one order.
  const sorted = [...terms].sort((a, b) => order.compare(a.name, b.name) || (a.folder < b.folder ? -1 : 1));
  const pages = Math.ceil(sorted.length / indexSize);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const url = listUrl(folder, page);
    return {
      url,
      view: (): IndexView => {
        const root = rootOf(url);
        return {
          ...frame({ url, title, page }, context),
          groups: byInitial(sorted.slice(index * indexSize, page * indexSize), root, terms.length),
          ...(pages === 1 ? {} : { pager: pager(folder, page, pages, root, context) }),
        };
      },
    };
  });
}

/** Under their first letters; a short list needs none. */
function byInitial(terms: readonly Term[], root: string, total: number): IndexView['groups'] {
  const groups: { heading?: string; links: { href: string; text: string; count: number }[] }[] = [];
  for (const term of terms) {
    const heading = total <= 20 ? undefined : initialOf(term.name);
    const last = groups.at(-1);
    const link = { href: hrefOf(root, listUrl(term.folder)), text: term.name, count: term.articles.length };
    if (last !== undefined && last.heading === heading) last.links.push(link);
    else groups.push({ ...(heading === undefined ? {} : { heading }), links: [link] });
  }
  return groups;
}

function initialOf(name: string): string {
  const [first = ''] = name.normalize('NFD').replace(/^[^\p{L}\p{N}]+/u, '');
  return /\p{N}/u.test(first) ? '0–9' : first === '' ? '…' : first.toUpperCase();
}
