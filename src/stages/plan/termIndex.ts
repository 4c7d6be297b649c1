/** An index of names, A to Z, in pages of bounded size; each page has the letters of the whole index. */
import type { UrlPath } from '../../model/brands.js';
import type { Term } from '../../model/site.js';
import type { CountedLinkView, IndexView, LinkView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { alphabet } from './alphabet.js';
import { frame } from './frame.js';
import { pager } from './listPages.js';
import type { PlanContext } from './planContext.js';
import { sortName } from './sortName.js';

/** Names on one page of an index. */
const indexSize = 300;
/** An index of so few needs no letters. */
const shortIndex = 20;
/** Letters in the bar; scripts with more of them are browsed page by page. */
const mostLetters = 120;

interface Letter {
  readonly text: string;
  readonly id: string;
  /** Place of its first name in the index. */
  readonly start: number;
}

export function termIndex(folder: string, title: string, terms: readonly Term[], context: PlanContext): { url: UrlPath; view: () => IndexView }[] {
  if (terms.length === 0) return [];
  const { key, initial } = alphabet(context.language);
  const keyed = terms.map((term) => ({ term, key: key(sortName(term)) }));
  // Namesakes have the same key, and addresses of their own.
  keyed.sort((a, b) => compare(a.key, b.key) || compare(a.term.folder, b.term.folder));
  const sorted = keyed.map(({ term }) => term);
  const letters = sorted.length > shortIndex ? lettersOf(sorted.map((term) => initial(sortName(term)))) : [];
  const pages = Math.ceil(sorted.length / indexSize);
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const url = listUrl(folder, page);
    return {
      url,
      view: () => {
        const root = rootOf(url);
        const bar = letters.map(({ text, id, start }): LinkView => {
          const at = Math.floor(start / indexSize) + 1;
          return { text, href: at === page ? `#${id}` : hrefOf(root, listUrl(folder, at), id) };
        });
        return {
          ...frame({ url, title, page }, context),
          groups: groupsOn(sorted, letters, index * indexSize, root, context),
          ...(bar.length > 1 && bar.length <= mostLetters ? { letters: bar } : {}),
          ...(pages === 1 ? {} : { pager: pager(folder, page, pages, root, context) }),
        };
      },
    };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function lettersOf(initials: readonly string[]): Letter[] {
  const letters: Letter[] = [];
  initials.forEach((text, start) => {
    if (letters.at(-1)?.text !== text) letters.push({ text, id: `letter-${letters.length + 1}`, start });
  });
  return letters;
}

/** The names of one page under their letters; a letter that goes on from the page before has its heading again, without being the place that the bar leads to. */
function groupsOn(terms: readonly Term[], letters: readonly Letter[], from: number, root: string, context: PlanContext): IndexView['groups'] {
  const to = Math.min(terms.length, from + indexSize);
  const linksOf = (start: number, end: number) => terms.slice(Math.max(from, start), Math.min(to, end)).map((term) => linkTo(term, root, context));
  if (letters.length === 0) return [{ links: linksOf(from, to) }];
  return letters.flatMap(({ text, id, start }, index) => {
    const end = letters[index + 1]?.start ?? terms.length;
    if (end <= from || start >= to) return [];
    return [{ heading: text, ...(start >= from ? { id } : {}), links: linksOf(start, end) }];
  });
}

function linkTo(term: Term, root: string, context: PlanContext): CountedLinkView {
  const { folder, articles } = term;
  const dated = articles.filter(({ published }) => published !== undefined);
  const last = dated[0]?.published?.latest.slice(0, 4);
  const first = dated.at(-1)?.published?.earliest.slice(0, 4);
  const years = first === undefined || last === undefined ? undefined : [...new Set([first, last])].map(context.date).join('–');
  return { href: hrefOf(root, listUrl(folder)), text: sortName(term), countText: context.number(articles.length), ...(years === undefined ? {} : { years }) };
}
