/** The whole archive after the one barrier: every article's metadata, its order, its address, and what leads to what. */
import type { Article, IssueRef } from './article.js';
import type { Authority } from './authority.js';
import type { ArticleId, SourcePath, UrlPath } from './brands.js';
import type { DateStatement } from './date.js';
import type { EarlierAddress } from './earlierAddress.js';

/** A list of articles under one name: a section, a topic, an author. */
export interface Term {
  readonly name: string;
  /** Folder of its pages, without a slash at the end: `sections/harbour`. */
  readonly folder: string;
  /** Newest first; undated ones last. */
  readonly articles: readonly Article[];
  /** Other names of it that the texts explain: "CSTO" for "Collective Security Treaty Organization". */
  readonly variants: readonly string[];
  /** The entry of the authority file, of a person or place. */
  readonly authority?: Authority;
}

/** Another printing of an article. */
export interface Reprint {
  readonly article: Article;
  readonly kind: 'same' | 'near' | 'shorter' | 'longer';
  /** Share of the shorter text that is in the other, 0 to 1. */
  readonly overlap: number;
}

export interface Issue {
  readonly ref: IssueRef;
  readonly label: string;
  readonly folder: string;
  /** By page where it is known; then in the order of their source paths, which is the order of contents where files are numbered. */
  readonly articles: readonly Article[];
  /** What it states itself; else the one day of its articles, or as inferred the time in which they lie. */
  readonly date?: DateStatement;
  /** Articles that refer to it, in order of time. */
  readonly citedBy: readonly Article[];
}

export interface Day {
  readonly day: number;
  readonly articles: readonly Article[];
}
export interface Month {
  readonly month: number;
  /** All articles of the month; those without a day come first, then the days in order. */
  readonly articles: readonly Article[];
  /** Those of which no day is known: the month alone, or some days of it. */
  readonly withoutDay: readonly Article[];
  readonly days: readonly Day[];
}
export interface Year {
  readonly year: number;
  readonly count: number;
  readonly months: readonly Month[];
  /** Those of which no month is known. */
  readonly articles: readonly Article[];
}

/** A picture that at least one article shows, and its address in the site. */
export interface PublishedImage {
  readonly source: SourcePath;
  readonly url: UrlPath;
}

/** Where a slot leads; undefined where nothing in the archive answers to it. */
export type SlotTarget = { readonly url: UrlPath; readonly fragment?: string } | undefined;

export interface Site {
  /** In order of time; undated ones last, by source path. */
  readonly articles: readonly Article[];
  /** How many of them, from the first on, are dated. */
  readonly dated: number;
  readonly urls: ReadonlyMap<ArticleId, UrlPath>;
  readonly years: readonly Year[];
  /** Dated articles that may be of several years: a decade, an interval. */
  readonly withoutYear: readonly Article[];
  readonly undated: readonly Article[];
  readonly sections: readonly Term[];
  readonly topics: readonly Term[];
  readonly authors: readonly Term[];
  /** Of the authority files, those that an article names. */
  readonly people: readonly Term[];
  readonly places: readonly Term[];
  /** The same by their numbers in `Article.mentions`. */
  readonly authorityTerms: ReadonlyMap<number, Term>;
  /** By publication, year, volume and number. */
  readonly issues: readonly Issue[];
  readonly termFolders: { readonly section: ReadonlyMap<string, string>; readonly topic: ReadonlyMap<string, string>; readonly author: ReadonlyMap<string, string> };
  readonly issueOf: ReadonlyMap<ArticleId, Issue>;
  readonly slotTargets: ReadonlyMap<ArticleId, readonly SlotTarget[]>;
  /** Articles whose text links to this one. */
  readonly citedBy: ReadonlyMap<ArticleId, readonly Article[]>;
  /** Articles with the same text or nearly, the most alike first. */
  readonly reprints: ReadonlyMap<ArticleId, readonly Reprint[]>;
  /** Articles about the same things, the most alike first. */
  readonly related: ReadonlyMap<ArticleId, readonly Article[]>;
  readonly images: readonly PublishedImage[];
  /** Those that articles state, then those that patterns make; by the source path of the article, then in its order. */
  readonly earlier: readonly EarlierAddress[];
}
