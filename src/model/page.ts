/** What the site is made of: pages that a template renders, and documents that are written as they are. */
import type { Article } from './article.js';
import type { UrlPath } from './brands.js';
import type { SearchArticle } from './searchArticle.js';
import type { PageKind, ViewOf } from './views.js';

export type Page = { readonly [K in PageKind]: PageOf<K> }[PageKind];

export interface PageOf<K extends PageKind> {
  readonly kind: K;
  readonly url: UrlPath;
  /** Made when it is needed and not kept: memory holds metadata, not text. */
  readonly view: () => ViewOf[K];
  /** All that the view is made of besides `Plan.shared`, in less time than the view takes: the same key makes the same view. */
  readonly key?: () => string;
}

/** A feed, a sitemap: text that no template makes. */
export interface SiteDocument {
  readonly url: UrlPath;
  readonly content: () => string;
}

/** Text of any length, made line by line while it is written: memory never holds all of it. */
export interface SiteStream {
  readonly url: UrlPath;
  readonly lines: () => Iterable<string>;
  /** All that the lines are made of besides `Plan.shared`: the same key makes the same lines. */
  readonly key: () => string;
}

export interface Plan {
  readonly pages: readonly Page[];
  readonly documents: readonly SiteDocument[];
  readonly streams: readonly SiteStream[];
  /** How many of the documents are pages at earlier addresses of articles. */
  readonly moved: number;
  /** In words; absent where the owner gives none. */
  readonly edition?: string;
  readonly forSearch: (article: Article) => SearchArticle;
  /** CSS to be added to the stylesheet: what the settings change in it. */
  readonly theme: string;
  /** Addresses of the files of public/ that do not go into the site, because something else is there. */
  readonly refused: ReadonlySet<string>;
  /** What all views have in common. */
  readonly shared: () => string;
}
