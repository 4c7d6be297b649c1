/** Addresses as they are printed: relative, percent-encoded, and whole only where a format demands it. */
import type { UrlPath } from '../../model/brands.js';

/** The way from a page to the site's root: '' or '../../'. */
export function rootOf(from: UrlPath): string {
  return '../'.repeat(from.split('/').length - 1);
}

function encoded(url: string): string {
  return /^[\w./-]*$/.test(url) ? url : url.split('/').map(encodeURIComponent).join('/');
}

/** A link from one page to another that works from any folder, any domain and the file system. */
export function hrefOf(root: string, to: string, fragment?: string): string {
  return root + encoded(to) + (fragment === undefined ? '' : `#${fragment}`);
}

/** The address in full; relative to the root where the owner has not said where the site will be. Folders are named without `index.html`. */
export function wholeAddress(siteUrl: string | undefined, url: string): string {
  return siteUrl === undefined ? encoded(url) : siteUrl + encoded(url).replace(/(^|\/)index\.html$/, '$1');
}

/** The n-th page of a list; the first is the folder's index. */
export function listUrl(folder: string, page = 1): UrlPath {
  return `${folder}/${page === 1 ? 'index' : `page-${page}`}.html` as UrlPath;
}

/** Feed of a list, beside its pages. */
export function listFeedUrl(folder: string): UrlPath {
  return `${folder}/atom.xml` as UrlPath;
}

/** Feed with an entry for each issue. */
export const issuesFeedUrl = listFeedUrl('issues');
