/** Pages of no article: the search, the page about the archive, the page for addresses without one. */
import type { FacetName } from '../searchFiles.js';
import type { FrameView } from './frame.js';
import type { LinkView } from './links.js';

export interface SearchView extends FrameView {
  /** Ways in for readers without JavaScript. */
  readonly browse: readonly LinkView[];
  /** What results can be narrowed by, in the order in which it is shown; only what this archive has. */
  readonly facets: readonly { readonly name: FacetName | 'language'; readonly label: string }[];
}

/** The page about the archive: what it holds, what it lacks, how it was made, how to cite and to download it. */
export interface AboutView extends FrameView {
  /** The description, and the owner's own words. */
  readonly paragraphs: readonly string[];
  readonly facts: readonly FactView[];
  readonly languages: readonly FactView[];
  /** Bars of the chart in order, one for each year or decade; `caption` says in words what the picture shows. */
  readonly coverage?: { readonly caption: string; readonly bars: readonly { readonly text: string; readonly count: number }[] };
  /** Stretches without articles, in order; `moreGaps` tells how many are not listed. */
  readonly gaps?: { readonly list: readonly string[]; readonly more?: string };
  /** Counts of what the rules read. */
  readonly made: readonly { readonly heading?: string; readonly text?: string; readonly facts: readonly FactView[] }[];
  readonly citation: string;
  readonly contact?: { readonly text: string; readonly href?: string };
  /** Files of the data, none where the owner offers none. */
  readonly downloads: readonly (LinkView & { readonly detail: string })[];
  readonly schema?: LinkView;
}

/** A term and what is said of it; `detail` is what a rule does, in the language `detailLang` where that is not the page's. */
export interface FactView {
  readonly term: string;
  readonly text: string;
  readonly detail?: string;
  readonly detailLang?: string;
}

export type NotFoundView = FrameView;
