/** Pages of time: years, months, days, and the timeline. */
import type { FrameView } from './frame.js';
import type { CountedLinkView, LinkView } from './links.js';
import type { EntryView, ListView, PagerView } from './lists.js';

/** All years: those in which the archive has nothing are in their places, too. */
export interface YearsView extends FrameView {
  readonly decades: readonly {
    /** "1990s"; absent where all years are in one. */
    readonly heading?: string;
    /** Stands for decades without articles, in words; such a group has no years. */
    readonly silence?: string;
    /** The articles of which no more is known than the decade. */
    readonly withoutYear?: CountedLinkView;
    readonly years: readonly {
      readonly text: string;
      readonly countText: string;
      readonly href?: string;
      /** Twelve heights, 0 to 100, of the fullest month of the archive. */
      readonly months: readonly number[];
    }[];
  }[];
  /** The articles of which not even the decade is known; on the last page. */
  readonly withoutYear?: CountedLinkView;
  readonly pager?: PagerView;
}

export interface YearView extends ListView {
  /** Twelve months in order; one without articles has no href. `entries` holds the articles that no month is known of. */
  readonly months: readonly CalendarView[];
  /** Seven, from Monday. */
  readonly weekdays: readonly WeekdayView[];
}

export interface MonthView extends ListView {
  /** How many of `entries`, from the first on, are only known to be of the month. */
  readonly withoutDay: number;
  /** The days of the month in order; one without articles has no href. */
  readonly days: readonly CalendarDayView[];
  /** 1 (Monday) to 7 (Sunday): the weekday of the first day, for a calendar. */
  readonly firstWeekday: number;
  /** Seven, from Monday. */
  readonly weekdays: readonly WeekdayView[];
}

export interface DayView extends ListView {
  /** The same day in all years; absent where no other year has it. */
  readonly anniversary?: LinkView;
}

/** The days of a year, whatever the year. */
export interface OnThisDayView extends FrameView {
  readonly months: readonly CalendarView[];
}

/** One day in all years, newest first, each with its first articles. */
export interface AnniversaryView extends FrameView {
  readonly totalText: string;
  readonly years: readonly {
    /** The whole day. */
    readonly day: LinkView;
    readonly countText: string;
    readonly entries: readonly EntryView[];
    /** To the day's own page, where it has more. */
    readonly more?: LinkView;
  }[];
  readonly pager?: PagerView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

export interface CalendarView {
  /** Name of the month. */
  readonly text: string;
  /** "January: 4 articles". */
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  readonly href?: string;
  /** 1 (Monday) to 7 (Sunday): the weekday of the first day. Absent where the calendar is of no certain year. */
  readonly firstWeekday?: number;
  /** The days of the month in order. */
  readonly days: readonly CalendarDayView[];
}

/** A day of a calendar; one without articles has no href. */
export interface CalendarDayView {
  readonly day: number;
  /** The date in words. */
  readonly text: string;
  /** In full: "March 21, 2024: 3 articles". */
  readonly label: string;
  readonly count: number;
  /** 0 to 4: a quarter each of the fullest day of the calendars on the page. */
  readonly shade: number;
  readonly href?: string;
}

/** A name of a day of the week. */
export interface WeekdayView {
  readonly narrow: string;
  readonly short: string;
  readonly long: string;
}

/** The archive as a picture: a row for every year, a cell for every month, in each a stack of its sections. */
export interface TimelineView extends FrameView {
  /** What the tones stand for, in the order of the stack from below; nothing where no article has a section. */
  readonly legend: readonly { readonly tone: number; readonly text: string; readonly countText: string; readonly href?: string }[];
  /** Twelve names of months. */
  readonly months: readonly { readonly narrow: string; readonly short: string; readonly long: string }[];
  readonly rows: readonly TimelineRowView[];
  /** Articles that the picture cannot show, in words. */
  readonly note?: string;
  readonly pager?: PagerView;
}

export interface TimelineRowView {
  /** The year, or a stretch of years without articles in words. */
  readonly text: string;
  /** What links from elsewhere lead to. */
  readonly id?: string;
  readonly href?: string;
  /** Twelve; none in a row that stands for several years. */
  readonly cells: readonly {
    /** "March 1923: 12 articles (Harbour 9, Letters 3)". */
    readonly label: string;
    readonly href?: string;
  }[];
  /** The stacks of all months, a path for each tone, in a drawing of 144 × 40 with twelve places from left to right. */
  readonly paths: readonly { readonly tone: number; readonly path: string }[];
}
