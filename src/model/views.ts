/**
 * What a template is given: complete, plain data, one type for each kind of page.
 * Everything is text except `ArticleView.bodyHtml`, which is sanitised HTML, and `FrameView.jsonLd`; every href is relative and
 * ready to print.
 */
import type { ArticleView } from './views/article.js';
import type { HomeView } from './views/home.js';
import type { IssuesView, IssueView } from './views/issues.js';
import type { IndexView, ListView, TermView } from './views/lists.js';
import type { AboutView, NotFoundView, SearchView } from './views/services.js';
import type { AnniversaryView, DayView, MonthView, OnThisDayView, TimelineView, YearsView, YearView } from './views/time.js';

export type * from './views/article.js';
export type * from './views/charts.js';
export type * from './views/dates.js';
export type * from './views/frame.js';
export type * from './views/home.js';
export type * from './views/issues.js';
export type * from './views/links.js';
export type * from './views/lists.js';
export type * from './views/services.js';
export type * from './views/time.js';

/** Kind of page → its view; a template file carries the kind's name. */
export interface ViewOf {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly years: YearsView;
  readonly year: YearView;
  readonly month: MonthView;
  readonly day: DayView;
  readonly 'on-this-day': OnThisDayView;
  readonly anniversary: AnniversaryView;
  readonly timeline: TimelineView;
  readonly undated: ListView;
  readonly sections: IndexView;
  readonly section: TermView;
  readonly topics: IndexView;
  readonly topic: TermView;
  readonly authors: IndexView;
  readonly author: TermView;
  readonly people: IndexView;
  readonly person: TermView;
  readonly places: IndexView;
  readonly place: TermView;
  readonly issues: IssuesView;
  readonly issue: IssueView;
  readonly search: SearchView;
  readonly about: AboutView;
  readonly 'not-found': NotFoundView;
}

export type PageKind = keyof ViewOf;
