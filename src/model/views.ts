/**
 * What a template is given: complete, plain data, one type for each kind of page.
 * Everything is text except `ArticleView.bodyHtml`, which is sanitised HTML, and `FrameView.jsonLd`; every href is relative and
 * ready to print.
 */
import type { Messages } from './messages/messages.js';
import type { FacetName } from './searchFiles.js';

export type Direction = 'ltr' | 'rtl';

/** A link with its words. `current` marks the page itself, or the part of the site it lies in. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly current?: boolean;
}

/** A link to a list of articles, and how many are in it. */
export interface CountedLinkView extends LinkView {
  readonly countText: string;
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

/** One statement about the date of an article. */
export interface DateClaimView {
  readonly text: string;
  readonly edtf: string;
  /** How it is known: "From the name of the file". */
  readonly source: string;
  /** The words that it was read from. */
  readonly words?: string;
  /** File, line and field: "2022/tide.md:4 (date)". */
  readonly place?: string;
  /** It cannot be true together with the date of the article. */
  readonly disagrees: boolean;
  /** Of an inferred date: what it was inferred from. The meaning is in English. */
  readonly clues: readonly { readonly meaning: string; readonly words?: string }[];
}

/** A name in a byline. */
export interface BylineView extends LinkView {
  /** As printed after the name: "Times Staff Writer". */
  readonly role?: string;
}

export interface CorrectionView {
  readonly text: string;
  readonly date?: Omit<DateView, 'href' | 'evidence'>;
  /** Fragment of the paragraph that it is, where it stands in the text. */
  readonly href?: string;
}

/** Words of a citation; titles of periodicals are set in italics. */
export interface CitationRun {
  readonly text: string;
  readonly isTitle?: true;
  /** Written from right to left, and to be set apart from what stands around it. */
  readonly isIsolated?: true;
  /** The article's address, as it is read rather than as it is sent. */
  readonly isAddress?: true;
}

export interface CitationView {
  /** In no school's style, in the archive's language. */
  readonly plain: readonly CitationRun[];
  readonly styles: readonly { readonly name: string; readonly text: readonly CitationRun[] }[];
  /** Each a `data:` address, with the name that the file is saved under. */
  readonly downloads: readonly { readonly name: string; readonly file: string; readonly data: string }[];
  /** A `mailto:` address with headline and address; only where the archive's own is known. */
  readonly mail?: string;
}

/** Articles per year as bars: one group, or one for each decade. */
export interface BarChartView {
  readonly groups: readonly {
    /** "1990s"; absent where the chart is not divided. */
    readonly heading?: string;
    /** Stands for a stretch without articles, in words; such a group has no bars. */
    readonly silence?: string;
    readonly bars: readonly BarView[];
  }[];
}

export interface BarView {
  /** What stands under the bar: the year or its last two digits. */
  readonly text: string;
  /** What stands there on a narrow screen, where it is another. */
  readonly narrow?: string;
  /** In full: "1994: 23 articles". */
  readonly label: string;
  readonly count: number;
  readonly countText: string;
  /** 0 to 100, of the highest bar. */
  readonly height: number;
  /** A year before the archive begins or after it ends, which only keeps the place. */
  readonly isOutside?: boolean;
  readonly href?: string;
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
    /** Picture that stands in place of the name. */
    readonly logo?: string;
    readonly tagline?: string;
    readonly footer?: string;
    readonly rights?: string;
    readonly edition?: string;
    readonly licence?: { readonly name: string; readonly href?: string };
    /** Page about the archive. */
    readonly about: string;
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
  /** `<meta>` elements: the description and OpenGraph on every page, Dublin Core and Highwire tags on an article's. */
  readonly metadata: readonly MetadataView[];
  /** schema.org's JSON-LD, to be printed into a script element as it is: `<`, `>` and `&` are escaped in it. */
  readonly jsonLd: string;
  /** Fonts that the page begins to be set in, fetched beside the stylesheet. Empty where the owner has others. */
  readonly fonts: readonly string[];
  /** Atom feed of what this page lists, where it has one. */
  readonly feed?: LinkView;
  /** OpenSearch description, where the archive's address is known. */
  readonly openSearch?: string;
}

/** One `<meta>`: with a `name`, with a `property` (of OpenGraph), or with both where they say the same. */
export interface MetadataView {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** The front page. Every list of it is bounded; `all` leads to the whole of it. */
export interface HomeView extends FrameView {
  readonly description?: string;
  readonly counts: { readonly articles: string; readonly issues?: string; readonly span?: string };
  /** Articles per year, or per decade where there are more than some 300 years; absent where no article is dated. */
  readonly chart?: BarChartView;
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

export interface ArticleView extends FrameView, CitingView {
  readonly id: string;
  readonly headline: string;
  /** The source has no headline: this one is made of its opening words. */
  readonly headlineIsMade: boolean;
  readonly kicker?: string;
  readonly deck?: string;
  readonly bylines: readonly BylineView[];
  /** Place (and date) as printed at the start of the text. */
  readonly dateline?: string;
  readonly date?: DateView;
  /** "How the date is known", or what it was inferred from. */
  readonly dateSource?: string;
  /** Every statement about the date, the chosen one first. */
  readonly dateClaims: readonly DateClaimView[];
  readonly section?: LinkView;
  readonly issue?: LinkView;
  /** Page of the paper: "Page 4". */
  readonly page?: string;
  readonly topics: readonly LinkView[];
  /** Persons and places of the authority files that it names, the most often named first. */
  readonly people: readonly LinkView[];
  readonly places: readonly LinkView[];
  /** The oldest first; those without a date last. */
  readonly corrections: readonly CorrectionView[];
  /** Sanitised HTML. The one field that is not text. Every paragraph has an id, and an `a.here` without text that leads to it. */
  readonly bodyHtml: string;
  /** "430 words". */
  readonly wordCountText: string;
  /** "2 minutes". */
  readonly readingTimeText: string;
  /** Articles with the same text or nearly, each with how much of it they share: "the same text", "83 % of the text". */
  readonly alsoPrinted: readonly (EntryView & { readonly overlap: string })[];
  /** Articles about the same things, the most alike first; at most five. */
  readonly related: readonly EntryView[];
  /** Neighbours in time. */
  readonly previous?: EntryView;
  readonly next?: EntryView;
  /** COinS: the `title` of an empty span of class `Z3988`, in which reference managers find the record. */
  readonly coins: string;
  /** Neighbours in the issue. */
  readonly inIssue: { readonly previous?: EntryView; readonly next?: EntryView };
  readonly citation: CitationView;
  /** Path of the source file, as it stands in the archive. */
  readonly sourcePath: string;
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
  /** What the authority file says of a person or place. */
  readonly note?: string;
  /** Of a person or place of the authority files: "1843–1911". */
  readonly dates?: string;
  /** What catalogues call it; one of a known catalogue leads there. */
  readonly identifiers?: readonly { readonly scheme: string; readonly value: string; readonly href?: string }[];
  /** Its first and last article, each by its date. */
  readonly first?: LinkView;
  readonly last?: LinkView;
  readonly chart?: ChartView;
  /** Of a list of several pages: each year (of many years, each decade) on the page where it begins, newest first. */
  readonly yearsInList?: readonly LinkView[];
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

/** A name of a day of the week. */
export interface WeekdayView {
  readonly narrow: string;
  readonly short: string;
  readonly long: string;
}

/** All years: those in which the archive has nothing are in their places, too. */
export interface YearsView extends FrameView {
  readonly decades: readonly {
    /** "1990s"; absent where all years are in one. */
    readonly heading?: string;
    /** Stands for decades without articles, in words; such a group has no years. */
    readonly silence?: string;
    readonly years: readonly {
      readonly text: string;
      readonly countText: string;
      readonly href?: string;
      /** Twelve heights, 0 to 100, of the fullest month of the archive. */
      readonly months: readonly number[];
    }[];
  }[];
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

/** A page that lists ways in: sections, topics, authors. */
export interface IndexView extends FrameView {
  /** `id` is what links from elsewhere lead to; without one the heading is numbered. */
  readonly groups: readonly { readonly heading?: string; readonly id?: string; readonly links: readonly CountedLinkView[] }[];
  /** The letters of the whole index, on whichever page they begin. */
  readonly letters?: readonly LinkView[];
  readonly pager?: PagerView;
}

/** The shelf: what is there, and the places of what is missing, where the numbering leaves no doubt. */
export interface IssuesView extends FrameView {
  /** "39 issues", and "12 numbers missing" where any are known to be. */
  readonly totals: readonly string[];
  readonly groups: readonly {
    /** A publication where there are several, and a year or a volume. */
    readonly heading: string;
    readonly places: readonly ShelfPlaceView[];
  }[];
  readonly pager?: PagerView;
}

/** A place on the shelf: an issue, or (without href) a number or a range of numbers that the archive does not hold. */
export type ShelfPlaceView =
  | { readonly kind: 'missing' /** "13", "13–204". */; readonly text: string /** "3 numbers missing". */; readonly label: string }
  | (CountedLinkView & { readonly kind: 'issue'; readonly date?: DateView });

/** What refers to an article or an issue. */
export interface CitingView {
  /** In order of time; of very many, the first. */
  readonly citedBy: readonly EntryView[];
  /** "and 12 more articles". */
  readonly citedByMore?: string;
}

export interface IssueView extends ListView, CitingView {
  readonly publication?: string;
  readonly date?: DateView;
}

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

/** A term and what is said of it; `detail`, in English, is what the catalogue of rules says. */
export interface FactView {
  readonly term: string;
  readonly text: string;
  readonly detail?: string;
}

export type NotFoundView = FrameView;

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
