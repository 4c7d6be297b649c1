/** The front page. */
import type { BarChartView } from './charts.js';
import type { FrameView } from './frame.js';
import type { CountedLinkView, LinkView } from './links.js';
import type { EntryView } from './lists.js';

/** The front page. Every list of it is bounded; `all` leads to the whole of it. */
export interface HomeView extends FrameView {
  readonly counts: { readonly articles: string; readonly issues?: string; readonly span?: string };
  /** Articles per year, or per decade where there are more than some 300 years; absent where no article is dated. */
  readonly chart?: BarChartView;
  /** What its bars stand for; with it alone. */
  readonly chartTitle?: string;
  /** That it leaves out some dated articles, and how many. */
  readonly chartNote?: string;
  readonly latest: readonly EntryView[];
  /** Every way into the archive. */
  readonly ways: readonly LinkView[];
  readonly undated?: CountedLinkView;
  readonly sections: ShortListView;
  readonly topics: ShortListView;
  readonly authors: ShortListView;
  readonly issues: ShortListView;
}

/** The first of a list, and the way to the rest of it. */
export interface ShortListView {
  readonly links: readonly CountedLinkView[];
  /** Absent where `links` are all there are. */
  readonly all?: LinkView;
}
