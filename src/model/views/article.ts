/** An article's own page. */
import type { DateClaimView, DateView } from './dates.js';
import type { FrameView } from './frame.js';
import type { LinkView } from './links.js';
import type { CitingView, EntryView } from './lists.js';

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
  /** "Address of this passage: https://…", to which the `href` of a paragraph's link is added where a reader followed it. Absent where `url` is not set. */
  readonly passageAddress?: string;
  /** Sanitised HTML. The one field that is not text. Every paragraph has an id, and an `a.here` without text that leads to it. */
  readonly bodyHtml: string;
  /** "430 words". */
  readonly wordCountText: string;
  /** "2 minutes". Absent where there is no text. */
  readonly readingTimeText?: string;
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
