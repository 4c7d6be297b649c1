/** Cuts a list of articles into pages of 50. */
import { entryList, framed, opening, pager } from './html.mjs';

const pageSize = 50;

/**
 * @param {{ title: string, kind: string, menu: string, trail: readonly (readonly [string, string])[] }} frame
 * @param {string} path of the first page
 * @param {readonly object[]} articles
 * @param {{ before?: string, after?: string }} [around] what stands above and below the entries
 * @returns {[string, () => string][]}
 */
export function listPages(frame, path, articles, { before = opening(frame.title, articles.length), after = '' } = {}) {
  const pages = Math.ceil(articles.length / pageSize);
  const pathOf = (page) => pageOf(path, page);
  return Array.from({ length: pages }, (_, index) => [
    pathOf(index + 1),
    () => framed({ ...frame, url: pathOf(index + 1) }, before + entryList(articles.slice(index * pageSize, (index + 1) * pageSize)) + pager(index + 1, pages, pathOf) + after),
  ]);
}

/** Address of a page of a list whose first page has the address `path`. */
export function pageOf(path, page) {
  return page === 1 ? path : path.replace('index.html', `page/${page}/index.html`);
}
