/** Pages that list articles or names, and what stands in them. */
import type { ChartView } from './charts.js';
import type { DateView } from './dates.js';
import type { FrameView } from './frame.js';
import type { CountedLinkView, Direction, LinkView } from './links.js';

/** One article in a list. */
export interface EntryView {
  readonly href: string;
  readonly headline: string;
  readonly kicker?: string;
  /** The deck, or the opening words where there is none. */
  readonly summary?: string;
  readonly bylines: readonly string[];
  /** Absent for an undated article. */
  readonly date?: DateView;
  readonly section?: LinkView;
  readonly issue?: LinkView;
  /** Page or pages of the paper, as printed. */
  readonly page?: string;
  readonly lang: string;
  readonly dir: Direction;
}

export interface PagerView {
  readonly page: number;
  readonly pages: number;
  readonly previous?: string;
  readonly next?: string;
  /** First, last and neighbouring pages in order; `afterGap` where numbers are left out before this one. */
  readonly links: readonly (LinkView & { readonly afterGap?: boolean })[];
}

/** A page that lists articles: a month, a day, a section, a topic, an author, an issue, the undated ones. */
export interface ListView extends FrameView {
  readonly total: number;
  /** "1 article", "1,204 articles". */
  readonly totalText: string;
  readonly entries: readonly EntryView[];
  readonly pager?: PagerView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** What refers to an article or an issue. */
export interface CitingView {
  /** In order of time; of very many, the first. */
  readonly citedBy: readonly EntryView[];
  /** "and 12 more articles". */
  readonly citedByMore?: string;
}

/** The articles under one name: a section, a topic, an author, a person, a place. What follows is on its first page alone. */
export interface TermView extends ListView {
  /** What the authority file says of a person or place. */
  readonly note?: string;
  /** Other names of what the page lists, such as an abbreviation and the words it stands for. */
  readonly variants?: readonly string[];
  /** Of a person or place of the authority files: "1843–1911". */
  readonly dates?: string;
  /** What catalogues call it; one of a known catalogue leads there. */
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly href?: string }[];
  /** Of a person of the authority files who writes and is written about: what the other page lists, in words, and the link there. */
  readonly otherSide?: { readonly text: string; readonly link: LinkView };
  /** Its first and last article, each by its date. */
  readonly first?: LinkView;
  readonly last?: LinkView;
  readonly chart?: ChartView;
  /** Of a list of several pages: each year (of many years, each decade) on the page where it begins, in order of time. */
  readonly yearsInList?: readonly LinkView[];
}

/** A page that lists ways in: sections, topics, authors. */
export interface IndexView extends FrameView {
  /** `id` is what links from elsewhere lead to; without one the heading is numbered. */
  readonly groups: readonly { readonly heading?: string; readonly id?: string; readonly links: readonly CountedLinkView[] }[];
  /** The letters of the whole index, on whichever page they begin. */
  readonly letters?: readonly LinkView[];
  readonly pager?: PagerView;
}
