/** What the search index is made of: one article, with everything that results, facets and exports show of it. Made by plan, used by search. */
import type { ArticleId, UrlPath } from './brands.js';
import type { ArticleRecord, FacetName } from './searchFiles.js';

export interface SearchArticle {
  readonly id: ArticleId;
  readonly address: UrlPath;
  /** BCP 47. */
  readonly language: string;
  /** `YYYYMMDD`; absent where undated. */
  readonly earliest?: number;
  readonly latest?: number;
  /** In words, where it is not simply that day. */
  readonly dateText?: string;
  readonly words: number;
  readonly facets: Readonly<Partial<Record<FacetName, readonly FacetValue[]>>>;
  readonly record: ArticleRecord;
  /** What is searched beside headline, deck, bylines and body. */
  /** As printed. */
  readonly bylines: readonly string[];
  readonly kicker?: string;
  readonly dateline?: string;
  /** Those that are no paragraphs of the body. */
  readonly corrections: readonly string[];
  /** Digest of what was read of it, the body included; absent where nothing is remembered. */
  readonly version?: string;
  /** Sanitised HTML: paragraphs with their ids, without links and pictures. */
  readonly body: () => string;
}

export type FacetValue = readonly [label: string, address?: string];
