/**
 * What a template is given: complete, plain data, one type for each kind of page.
 * Everything is text except `ArticleView.bodyHtml`, which is sanitised HTML; every href is relative and ready to print.
 */
import type { Messages } from './messages/messages.js';

export type Direction = 'ltr' | 'rtl';

/** A link with its words. `current` marks the page itself, or the part of the site it lies in. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

/** A link to a list of articles, and how many are in it. */
export interface CountedLinkView extends LinkView {
  readonly count: number;
  /** First and last year of its articles, where they are known: "1998–2004". */
  readonly years?: string;
}

/** A date as far as it is known. `datetime` is absent where HTML's `<time>` could not state it (an interval, for instance). */
export interface DateView {
  readonly text: string;
  readonly datetime?: string;
  /** EDTF, the notation in which the archive keeps it. */
  readonly edtf: string;
  /** Page of that day, month or year. */
  readonly href?: string;
  /** How the date is known, in words a reader understands. */
  readonly evidence: string;
}

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

/** What every page has: the head, the header, the way back up, the footer. */
export interface FrameView {
  readonly lang: string;
  readonly dir: Direction;
  /** Title of this page alone, as in its `<h1>`. */
  readonly title: string;
  /** `<title>`: with the page number and the archive's name. */
  readonly documentTitle: string;
  readonly description?: string;
  /** Relative path to the site's root: '' on the home page, '../../' two folders down. Prefix of every asset. */
  readonly root: string;
  /** Full address, where the owner told the archive's own. */
  readonly canonical?: string;
  /** Only for the 404 page of an archive whose address is known: its `<base href>`. */
  readonly base?: string;
  readonly site: {
    readonly name: string;
    readonly tagline?: string;
    readonly footer?: string;
    readonly rights?: string;
    readonly edition?: string;
    readonly lang: string;
    readonly dir: Direction;
    readonly home: string;
    readonly search: string;
    readonly feeds: { readonly rss: string; readonly atom: string; readonly json: string };
  };
  readonly navigation: readonly LinkView[];
  /** From the home page to this page's parent; empty on the home page. */
  readonly breadcrumbs: readonly LinkView[];
  readonly words: Messages;
}

export interface HomeView extends FrameView {
  readonly description?: string;
  readonly counts: { readonly articles: string; readonly issues?: string; readonly span?: string };
  readonly latest: readonly EntryView[];
  readonly years: readonly CountedLinkView[];
  readonly undated?: CountedLinkView;
  readonly sections: readonly CountedLinkView[];
  readonly issues: readonly CountedLinkView[];
}

export interface ArticleView extends FrameView {
  readonly id: string;
  readonly headline: string;
  /** The source has no headline: this one is made of its opening words. */
  readonly headlineIsMade: boolean;
  readonly kicker?: string;
  readonly deck?: string;
  readonly bylines: readonly LinkView[];
  /** Place (and date) as printed at the start of the text. */
  readonly dateline?: string;
  readonly date?: DateView;
  readonly section?: LinkView;
  readonly issue?: LinkView;
  readonly topics: readonly LinkView[];
  /** Persons and places of the authority files that it names, the most often named first. */
  readonly people: readonly LinkView[];
  readonly places: readonly LinkView[];
  /** Sanitised HTML. The one field that is not text. */
  readonly bodyHtml: string;
  /** "430 words". */
  readonly wordCountText: string;
  /** "2 minutes". */
  readonly readingTimeText: string;
  /** Articles with the same text or nearly, each with how much of it they share: "the same text", "83 % of the text". */
  readonly alsoPrinted: readonly (EntryView & { readonly overlap: string })[];
  readonly citedBy: readonly EntryView[];
  /** Articles on the same matter, the most alike first; at most five. */
  readonly related: readonly EntryView[];
  readonly previous?: EntryView;
  readonly next?: EntryView;
  /** Path of the source file, as it stands in the archive. */
  readonly sourcePath: string;
  readonly search: SearchRecordView;
}

/** What the search index learns of an article besides its words. */
export interface SearchRecordView {
  /** Name and value of each filter; a name may occur more than once. */
  readonly filters: readonly { readonly name: 'section' | 'topic' | 'author' | 'person' | 'place' | 'year' | 'month' | 'language' | 'issue'; readonly value: string }[];
  /** `earliest` of the date, ISO; `0000-00-00` for an undated article, since records without the key would drop out of a sorted search. */
  readonly sortDate: string;
  /** Shown beside a result; text. */
  readonly meta: readonly { readonly name: 'date' | 'sort-date' | 'section' | 'issue' | 'author' | 'edtf'; readonly value: string }[];
}

/** A page that lists articles: a month, a day, a section, a topic, an author, an issue, the undated ones. */
export interface ListView extends FrameView {
  readonly total: number;
  /** "1 article", "1,204 articles". */
  readonly totalText: string;
  readonly entries: readonly EntryView[];
  /** Other names of what the page lists, such as an abbreviation and the words it stands for. */
  readonly variants?: readonly string[];
  readonly pager?: PagerView;
  readonly previous?: LinkView;
  readonly next?: LinkView;
}

/** The articles under one name: a section, a topic, an author, a person, a place. What follows is on its first page alone. */
export interface TermView extends ListView {
  /** Of a person or place of the authority files: "1843–1911". */
  readonly dates?: string;
  /** What catalogues call it; one of a known catalogue leads there. */
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly href?: string }[];
  /** Its first and last article, each by its date. */
  readonly first?: LinkView;
  readonly last?: LinkView;
  readonly chart?: ChartView;
}

/** Bars over the years of the archive, as the path of an SVG of this size. */
export interface ChartView {
  /** What it shows, in words. */
  readonly label: string;
  /** First and last year. */
  readonly from: string;
  readonly to: string;
  readonly width: number;
  readonly height: number;
  readonly path: string;
}

export interface YearView extends ListView {
  /** Twelve months in order; one without articles has no href. `entries` holds the articles that no month is known of. */
  readonly months: readonly { readonly text: string; readonly count: number; readonly href?: string }[];
}

export interface MonthView extends ListView {
  /** The days of the month in order; one without articles has no href. */
  readonly days: readonly { readonly day: number; readonly text: string; readonly count: number; readonly href?: string }[];
  /** 1 (Monday) to 7 (Sunday): the weekday of the first day, for a calendar. */
  readonly firstWeekday: number;
  /** Seven weekday names, from Monday. */
  readonly weekdays: readonly { readonly short: string; readonly long: string }[];
}

/** A page that lists ways in: years, sections, topics, authors, people, places. */
export interface IndexView extends FrameView {
  /** `id` is what links from elsewhere lead to; without one the heading is numbered. */
  readonly groups: readonly { readonly heading?: string; readonly id?: string; readonly links: readonly CountedLinkView[] }[];
  /** The letters of the whole index, on whichever page they begin. */
  readonly letters?: readonly LinkView[];
  readonly pager?: PagerView;
}

export interface IssuesView extends FrameView {
  readonly years: readonly { readonly heading: string; readonly issues: readonly (CountedLinkView & { readonly date?: DateView })[] }[];
  readonly pager?: PagerView;
}

export interface IssueView extends ListView {
  readonly publication?: string;
  readonly date?: DateView;
  /** Articles that refer to this issue. */
  readonly citedBy: readonly EntryView[];
}

export interface SearchView extends FrameView {
  /** Ways in for readers without JavaScript. */
  readonly browse: readonly LinkView[];
  /** Primary languages of the articles, the commonest first: each has an index of its own. */
  readonly languages: readonly string[];
  readonly filters: readonly { readonly name: string; readonly label: string }[];
}

export type NotFoundView = FrameView;

/** Kind of page → its view; a template file carries the kind's name. */
export interface ViewOf {
  readonly home: HomeView;
  readonly article: ArticleView;
  readonly years: IndexView;
  readonly year: YearView;
  readonly month: MonthView;
  readonly day: ListView;
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
  readonly 'not-found': NotFoundView;
}
export type PageKind = keyof ViewOf;
