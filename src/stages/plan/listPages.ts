/** Cuts a list of articles into pages. */
import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { ListView, PagerView } from '../../model/views.js';
import { hrefOf, listUrl, rootOf } from './address.js';
import { entryView } from './entryView.js';
import { type FrameInput, frame } from './frame.js';
import { listMatter } from './metadata/listMatter.js';
import { pagesNamed } from './pagesNamed.js';
import type { PlanContext } from './planContext.js';

export interface ListInput {
  readonly folder: string;
  readonly articles: readonly Article[];
  /** So many of its articles, from the first on, are so far from the home page that its first page must lead straight to theirs. */
  readonly far?: number;
  /** A table of contents, as of an issue. */
  readonly isContents?: true;
  /** Where it differs from the number of `articles`. */
  readonly total?: number;
  /** Made when a view asks for them. */
  readonly words: () => ListWords;
  /** What the words are made of besides the folder and what all pages are made of, where that takes less time than to make them. */
  readonly wordsKey?: () => unknown;
}

/** What is said about a list and the lists beside it. */
export interface ListWords extends Omit<FrameInput, 'url' | 'page'> {
  /** Neighbouring lists: folder and words. */
  readonly previous?: readonly [folder: string, text: string] | undefined;
  readonly next?: readonly [folder: string, text: string] | undefined;
}

/** One page of a list, before it is given its kind; at least one, even of an empty list. */
export interface ListPage {
  readonly url: UrlPath;
  readonly view: () => ListView;
  readonly key: () => string;
}

export function listPages(input: ListInput, context: PlanContext): ListPage[] {
  const size = context.settings.pageSize;
  const pages = Math.max(1, Math.ceil(input.articles.length / size));
  return Array.from({ length: pages }, (_, index) => {
    const page = index + 1;
    const url = listUrl(input.folder, page);
    return { url, view: () => listView(input, { page, pages, url }, context), key: () => listKey(input, page, context) };
  });
}

/** What a page of a list is made of: its entries by their keys, and all else as it is. */
function listKey({ folder, articles, far, isContents, total, words, wordsKey = words }: ListInput, page: number, { settings, entryKey }: PlanContext): string {
  const first = (page - 1) * settings.pageSize;
  return JSON.stringify([folder, far, isContents, total, wordsKey(), page, articles.length, articles.slice(first, first + settings.pageSize).map(entryKey)]);
}

function listView(input: ListInput, at: { page: number; pages: number; url: UrlPath }, context: PlanContext): ListView {
  const size = context.settings.pageSize;
  const root = rootOf(at.url);
  const { previous, next, ...words } = input.words();
  const total = input.total ?? input.articles.length;
  const totalText = context.count(context.words.articleCount, total);
  const first = (at.page - 1) * size;
  const own = hrefOf(root, listUrl(input.folder));
  const entries = input.articles.slice(first, first + size).map((article) => entryView(article, root, context, own));
  const matter = listMatter(
    { title: words.title, url: at.url, total: input.articles.length, first: first + 1, contents: input.isContents ? entries : undefined, root, matter: words.matter },
    context,
  );
  return {
    total,
    totalText,
    entries,
    ...(at.pages === 1 ? {} : { pager: pager(input.folder, at.page, at.pages, root, context, at.page === 1 ? pagesNamed(input.far ?? 0, size) : 0) }),
    ...(previous === undefined ? {} : { previous: { href: hrefOf(root, listUrl(previous[0])), text: previous[1] } }),
    ...(next === undefined ? {} : { next: { href: hrefOf(root, listUrl(next[0])), text: next[1] } }),
    ...frame({ description: context.words.countOf.replace('{of}', () => words.title).replace('{articles}', totalText), ...words, url: at.url, page: at.page, matter }, context),
  };
}

/** So many pages are all named. */
const shortPager = 20;
/** Every so many pages, the least that is enough, one is named on all others. */
const steps = [5, 10, 15, 20, 25, 30, 40, 50, 60, 80, 100, 150, 200, 300, 500];

/**
 * Links to the first, last and neighbouring pages. In a long list also to round numbers, and on each page to the others
 * of its round number: so every page is two links away from every other, and the pager grows with the root of the list.
 * The first `named` pages are named besides.
 */
export function pager(folder: string, page: number, pages: number, root: string, context: PlanContext, named = 0): PagerView {
  const shown = new Set([1, pages]);
  for (let number = 1; number <= named; number += 1) shown.add(number);
  for (let near = page - 2; near <= page + 2; near += 1) shown.add(near);
  const step = pages <= shortPager ? 1 : (steps.find((each) => each * each >= pages) ?? Math.ceil(Math.sqrt(pages)));
  for (let round = step; round <= pages; round += step) shown.add(round);
  const start = page - (page % step);
  for (let own = start; own < start + step; own += 1) shown.add(own);
  const numbers = [...shown].filter((number) => number >= 1 && number <= pages).sort((a, b) => a - b);
  return {
    page,
    pages,
    ...(page > 1 ? { previous: hrefOf(root, listUrl(folder, page - 1)) } : {}),
    ...(page < pages ? { next: hrefOf(root, listUrl(folder, page + 1)) } : {}),
    links: numbers.map((number, index) => ({
      href: hrefOf(root, listUrl(folder, number)),
      text: context.number(number),
      ...(number === page ? { current: 'page' as const } : {}),
      ...(index > 0 && number - (numbers[index - 1] ?? 0) > 1 ? { afterGap: true } : {}),
    })),
  };
}
