/** Issues and their shelf. */
import type { ClueView, DateView } from './dates.js';
import type { FrameView } from './frame.js';
import type { CountedLinkView } from './links.js';
import type { CitingView, ListView, PagerView } from './lists.js';

/** The shelf: what is there, and the places of what is missing, where the numbering leaves no doubt. */
export interface IssuesView extends FrameView {
  /** "39 issues", and "12 numbers missing" where any are known to be. */
  readonly totals: readonly string[];
  readonly groups: readonly {
    /** A publication where there are several, and a year or a volume. */
    readonly heading: string;
    /** Of volumes or years between two that are held, of which nothing is, in words; there are no places. */
    readonly silence?: string;
    readonly places: readonly ShelfPlaceView[];
  }[];
  readonly pager?: PagerView;
}

/** A place on the shelf: an issue, or (without href) a number or a range of numbers that the archive does not hold. */
export type ShelfPlaceView =
  | { readonly kind: 'missing' /** "13", "13–204". */; readonly text: string /** "3 numbers missing". */; readonly label: string }
  | (CountedLinkView & { readonly kind: 'issue'; readonly date?: DateView });

export interface IssueView extends ListView, CitingView {
  readonly publication?: string;
  readonly date?: DateView;
  /** Of an inferred date: what it was inferred from. */
  readonly dateClues: readonly ClueView[];
}
