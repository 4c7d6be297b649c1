/** The typed article, from what parse understood to what link needs of it. */
import type { Root } from 'mdast';
import type { Mention } from './authority.js';
import type { ArticleId, CivilDate, Digest, LanguageTag, SourcePath } from './brands.js';
import type { DateReading, DateStatement, Evidence } from './date.js';
import type { Place } from './diagnostic.js';
import type { MetadataField } from './metadata.js';
import type { RuleName } from './ruleCatalogue.js';

/** A decoded source file. Lines end in `\n` alone; no byte order mark. */
export interface SourceFile {
  readonly path: SourcePath;
  readonly text: string;
  readonly digest: Digest;
  readonly encoding: string;
}

/** Something understood from the source, and why. */
export interface Claim<T> {
  readonly value: T;
  readonly evidence: Evidence;
}

export interface Byline {
  readonly name: string;
  /** Post, agency or place as printed after the name: "TIMES STAFF WRITER". */
  readonly role?: string;
}

/** Place as printed at the start of the text, with the date it states, if any. */
export interface Dateline {
  readonly place: string;
  readonly date?: string;
  readonly agency?: string;
}

/** A numbered issue of a publication, as far as it is known. */
export interface IssueRef {
  /** Abbreviation of a publication in archive.yaml, or as printed. Absent where only a number is known. */
  readonly publication?: string;
  readonly volume?: number;
  readonly number: number;
  /** The second number of a double one, such as 7/8. */
  readonly through?: number;
  readonly year?: number;
}

/** What was corrected after an article was printed, in the words of the paper. */
export interface Correction {
  readonly text: string;
  readonly date?: DateReading;
  /** It is a paragraph of the text, with this address in it. */
  readonly inText?: string;
}

/** Text that the source has and the page does not, with the rule that removed it. */
export interface RemovedText {
  readonly text: string;
  readonly rule: RuleName;
  readonly place: Place;
}

/** A reference in the text to an issue ("cf. SAS 2/22"), to the issue of a day, or to an article by its headline. One of the three is there. */
export interface Reference {
  readonly text: string;
  readonly issue?: IssueRef;
  /** The last number of a range of issues that begins with `issue`: all of them are meant. */
  readonly through?: number;
  /** The day of the issue that is meant, or the day that the text gives beside the number. Where the text names no year (`isYearless`), it is the last such day before the text. */
  readonly date?: { readonly publication?: string; readonly edtf: string; readonly earliest: CivilDate; readonly latest: CivilDate; readonly isYearless?: true };
  readonly headline?: string;
  /** Why the number and the day beside it cannot both be right. */
  readonly disagrees?: string;
  readonly rule: RuleName;
}

/** Something in an undated text that narrows the day of its publication; what it comes to depends on the rest of the archive. */
export type DateHint =
  | { readonly kind: 'reference'; readonly issue: IssueRef; readonly text: string; readonly isThisMonth: boolean }
  | { readonly kind: 'day'; readonly year?: number; readonly month: number; readonly day: number; readonly weekday?: number; readonly text: string }
  | { readonly kind: 'month'; readonly year: number; readonly month: number; readonly text: string }
  | { readonly kind: 'this-month'; readonly text: string }
  | { readonly kind: 'dateline'; readonly month: number; readonly day: number; readonly weekday?: number; readonly text: string };

/**
 * A gap in a stored body that only `link` can fill, numbered from 0 by its place in the list:
 * `<a data-slot="0">` or `<img data-slot="1">`.
 */
export type Slot =
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'link'; readonly target: string }
  /** The title is that of a picture between words; one that stands alone has it below, as its caption. */
  | { readonly kind: 'image'; readonly target: string; readonly alt: string; readonly title?: string };

/** The fields that parse understood, each with its evidence. */
export interface ParsedFields {
  readonly headline: Claim<string> | undefined;
  readonly kicker: Claim<string> | undefined;
  readonly deck: Claim<string> | undefined;
  readonly bylines: readonly Claim<Byline>[];
  readonly dateline: Claim<Dateline> | undefined;
  /** The chosen one first. */
  readonly dates: readonly DateStatement[];
  readonly section: Claim<string> | undefined;
  readonly issue: Claim<IssueRef> | undefined;
  /** Page or pages of the paper, as the metadata has them: `4`, `A1`, `12-13`. */
  readonly page: Claim<string> | undefined;
  readonly topics: readonly Claim<string>[];
  readonly language: Claim<LanguageTag> | undefined;
  readonly slug: Claim<string> | undefined;
  /** Addresses that it states to have had elsewhere; and those that the settings' patterns make. */
  readonly aliases: readonly string[];
  readonly patternAddresses: readonly string[];
  readonly excerpt: Claim<string> | undefined;
  readonly draft: Claim<boolean> | undefined;
  /** Those that the metadata lists. */
  readonly corrections: readonly Claim<Correction>[];
  /** Corrections and remarks, which stay in the text. */
  readonly notes: readonly Claim<string>[];
}

export interface ParsedArticle {
  readonly source: SourceFile;
  /** Name of the form it was read as: 'plain-text', 'markdown'. */
  readonly form: string;
  /** The words of the file's name, without the date or issue number before them. */
  readonly fileWords: string;
  readonly fields: ParsedFields;
  /** Metadata that no field took; kept. */
  readonly unused: readonly MetadataField[];
  readonly body: Root;
  readonly removed: readonly RemovedText[];
  /** Line of the source at which the text begins, after front matter and the like; and the lines of it that were read into fields. */
  readonly textLine: number;
  readonly readLines: readonly string[];
  /** The characters that are Markdown's own, or a character reference, and no text. Asked for before the tree is changed, and only to verify. */
  readonly syntax?: () => MarkdownSyntax;
}

/** What of a text is Markdown's own. */
export interface MarkdownSyntax {
  /** Marks, addresses, tags, entities. */
  readonly marks: string;
  /** The characters that the entities among them stand for, which are on the page instead. */
  readonly meant: string;
  /** The same of entities in blocks of HTML: on the page, unless a part of the block was left out. */
  readonly meantInHtml: string;
}

/** Where a stored body lies: byte offset and length, and in a store of many files its number there and the checksum (CRC-32) of the bytes. */
export interface BodyRef {
  readonly offset: number;
  readonly length: number;
  readonly pack?: number;
  readonly crc?: number;
}

/** All that the stages after enrich know of an article: small, and without its text. */
export interface Article {
  readonly id: ArticleId;
  readonly source: { readonly path: SourcePath; readonly digest: Digest };
  readonly headline: string;
  /** No headline in the source: this one is made of the opening words. */
  readonly headlineIsMade: boolean;
  readonly kicker?: string;
  readonly deck?: string;
  readonly bylines: readonly Byline[];
  readonly dateline?: Dateline;
  readonly published?: DateStatement;
  readonly dateClaims: readonly DateStatement[];
  readonly section?: string;
  readonly issue?: IssueRef;
  readonly page?: string;
  readonly topics: readonly string[];
  /** Those that the metadata lists, then those of the text. */
  readonly corrections?: readonly Correction[];
  readonly language: LanguageTag;
  /** Last segment of the address that the article would like. */
  readonly slug: string;
  readonly aliases: readonly string[];
  /** Earlier addresses by the patterns of the settings; absent where there are none. */
  readonly patternAddresses?: readonly string[];
  readonly excerpt: string;
  readonly wordCount: number;
  readonly slots: readonly Slot[];
  readonly removed: readonly RemovedText[];
  /** Of an undated article: what narrows its date. */
  readonly dateHints: readonly DateHint[];
  /** Abbreviations that the text explains. */
  readonly acronyms: readonly { readonly short: string; readonly long: string }[];
  /** Persons and places of the authority files that it names; absent where there are none. */
  readonly mentions?: readonly Mention[];
  readonly body: BodyRef;
  /** Of articles that a build may remember: the same for the same reading of the same file, and for no other. */
  readonly version?: string;
}
