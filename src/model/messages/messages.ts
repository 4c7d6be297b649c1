/** The interface's words. One file per language beside this one; `{…}` in a text is filled in by the plan stage or the page's script. */
export interface Messages {
  readonly skipToContent: string;
  readonly home: string;
  readonly menu: string;
  readonly breadcrumbs: string;
  readonly browse: string;
  readonly years: string;
  readonly months: string;
  readonly days: string;
  readonly sections: string;
  readonly section: string;
  readonly topics: string;
  readonly topic: string;
  readonly authors: string;
  readonly author: string;
  readonly volume: string;
  readonly issues: string;
  readonly issue: string;
  readonly undated: string;
  readonly noDate: string;
  /** The same within a citation. */
  readonly noDateCited: string;
  readonly search: string;
  readonly latest: string;
  readonly byDate: string;
  readonly by: string;
  /** Between things in a row, with its space. */
  readonly comma: string;
  readonly previous: string;
  readonly next: string;
  readonly page: string;
  readonly pages: string;
  /** Heading over articles with the same text; how alike they are, whole and in part (`{percent}`). */
  readonly alsoPrinted: string;
  readonly sameText: string;
  readonly overlap: string;
  readonly citedBy: string;
  /** Below a list that shows the first of very many. */
  readonly andMore: Messages['articleCount'];
  readonly people: string;
  readonly person: string;
  readonly places: string;
  readonly place: string;
  readonly related: string;
  /** Of a person, place or topic. */
  readonly otherNames: string;
  readonly lifeDates: string;
  /** Lists of articles that a person wrote, and of those that name the person. */
  readonly byThem: string;
  readonly namingThem: string;
  readonly identifiers: string;
  readonly firstArticle: string;
  readonly lastArticle: string;
  /** What a chart shows, in years or in steps of `{years}`, and where it is highest (`{when}`, `{count}`). */
  readonly chartYears: string;
  readonly chartSteps: string;
  readonly chartMost: string;
  /** Name of the bar of letters over an index. */
  readonly letters: string;
  readonly topicsOfArticle: string;
  /** Plural forms by CLDR category, with {count}. */
  readonly articleCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly issueCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly minutes: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly wordCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  /** Words of the article page. {number}, {page}, {date}, {clue} and {issue} are filled in. */
  readonly correction: string;
  readonly inText: string;
  /** Over the notes at the end of an article. */
  readonly notes: string;
  /** From a note to the sign in the text that it belongs to. */
  readonly backToReference: string;
  readonly paragraph: string;
  /** Of an issue that a text refers to and that leads nowhere: it is not held, or several fit, or the text contradicts itself. */
  readonly notIdentified: string;
  readonly pageOfPaper: string;
  readonly inferredFrom: string;
  readonly inferredFromIssue: string;
  readonly dateInferred: string;
  readonly dateDisagrees: string;
  readonly inIssue: string;
  readonly inTime: string;
  readonly cite: string;
  readonly citeStyles: string;
  readonly citeDownload: string;
  readonly citePassage: string;
  readonly passageAddress: string;
  readonly sendByMail: string;
  readonly headlineMade: string;
  /** What an issue is called by its number, {number}, and its {volume}. */
  readonly numberOfVolume: string;
  readonly numberAlone: string;
  readonly issueNumber: string;
  readonly articlesWithoutMonth: string;
  readonly yearNotKnown: string;
  readonly emptyArchive: string;
  readonly feeds: string;
  readonly edition: string;
  readonly rights: string;
  readonly source: string;
  readonly madeWith: string;
  /** At an address that an article had before, over its headline. */
  readonly moved: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly searchLabel: string;
  /** What can be typed: each way by an example. */
  readonly searchHint: readonly string[];
  readonly searchNeedsScript: string;
  readonly searchNeedsServer: string;
  readonly searchUnavailable: string;
  readonly searchLoading: string;
  readonly searchNothing: string;
  readonly searchFilters: string;
  readonly order: string;
  readonly orderRelevance: string;
  readonly orderNewest: string;
  readonly orderOldest: string;
  readonly year: string;
  readonly month: string;
  readonly language: string;
  /** How a date is known, by the source of its evidence. */
  readonly evidence: {
    readonly 'front-matter': string;
    readonly sidecar: string;
    readonly table: string;
    readonly inference: string;
    readonly header: string;
    readonly dateline: string;
    readonly 'file-name': string;
    readonly folder: string;
    readonly issue: string;
    readonly body: string;
    readonly import: string;
  };
  /** What a clue to a date says, as the rest of a line that may begin with the words of the text. */
  readonly clues: {
    readonly issueDay: string;
    readonly issueDays: string;
    readonly issueBetween: string;
    readonly issueStep: string;
    readonly issueSchedule: string;
    readonly issueYear: string;
    readonly issueArticles: string;
    readonly folderDays: string;
    readonly issueUnknown: string;
    readonly afterIssue: string;
    readonly monthOfIssue: string;
    readonly wrongWeekday: string;
    readonly pastDay: string;
    readonly pastMonth: string;
    readonly noSuchMonth: string;
    readonly monthOfDays: string;
    readonly noSuchDay: string;
    readonly onlyDay: string;
    readonly datelineDay: string;
  };
  /** The first day of a month, which French writes 1er. */
  readonly firstDay: string;
  /** Spring to winter, with {year}. */
  readonly seasons: readonly [string, string, string, string];
  /** A range of days that someone searches for. */
  readonly dateBetween: string;
  readonly dateUncertain: string;
  readonly dateApproximate: string;
  readonly decade: string;
  /** The page about the archive. {from} and {to} are years, {count} a number, {peak} a year or a decade. */
  readonly aboutArchive: {
    readonly title: string;
    readonly holdings: string;
    readonly articles: string;
    readonly span: string;
    readonly words: string;
    readonly languages: string;
    readonly coverage: string;
    readonly perYear: string;
    readonly perDecade: string;
    readonly gaps: string;
    readonly gapsText: string;
    readonly noGaps: string;
    readonly moreGaps: string;
    readonly licence: string;
    readonly noLicence: string;
    readonly made: string;
    readonly madeText: string;
    readonly headlineStated: string;
    readonly headlineMade: string;
    readonly dateStated: string;
    readonly dateInferred: string;
    readonly withByline: string;
    readonly withoutByline: string;
    readonly leftOut: string;
    readonly leftOutText: string;
    readonly cite: string;
    readonly contact: string;
    readonly data: string;
    readonly dataText: string;
    readonly dataSchema: string;
  };
  /** "1994: 23 articles": what a bar or a day of a calendar stands for. */
  readonly countOf: string;
  /** Years or months in which the archive has nothing. */
  readonly nothingBetween: string;
  /** The same where an article may be of one of them. */
  readonly nothingKnownBetween: string;
  readonly onThisDay: string;
  /** {day} is a day without its year. */
  readonly thisDayInOtherYears: string;
  readonly onThisDayText: string;
  readonly timeline: string;
  readonly timelineText: string;
  /** Follows it where the archive has sections. */
  readonly timelineColours: string;
  readonly otherSections: string;
  readonly noSection: string;
  readonly waysIn: string;
  readonly showAll: string;
  readonly articlesPerYear: string;
  readonly articlesPerDecade: string;
  /** Heading over articles that are only known to be of the month. */
  readonly withoutDay: string;
  readonly notInPicture: Messages['articleCount'];
  /** Under whole volumes or years of a publication. */
  readonly nothingHeld: string;
  /** Numbers of issues that the archive does not hold. */
  readonly missing: Messages['articleCount'];
  readonly moreOnDay: string;
  /** The search page, and the bar over an article that was found by it. {word}, {words}, {search}, {archive}, {count}, {edition}, {address}, {page} and {pages} are filled in. */
  readonly searchPage: {
    readonly from: string;
    readonly to: string;
    readonly dateHint: string;
    readonly results: string;
    readonly toResults: string;
    /** While parts of the archive are still to answer. */
    readonly soFar: Messages['articleCount'];
    readonly absent: string;
    /** Of `{word}`, which is nowhere, and `{form}`, another form of it. */
    /** Of a word that is in a value of a field. */
    readonly absentFromTexts: string;
    readonly asOtherForm: string;
    /** With `{words}`, each of which is a button. */
    readonly didYouMean: string;
    readonly leftOut: string;
    readonly rough: Messages['articleCount'];
    readonly incomplete: string;
    readonly otherForms: string;
    /** A button with those words follows. */
    readonly wordsAlone: string;
    readonly misreadDate: string;
    /** Of a field of the range. */
    readonly wrongDate: string;
    /** With `{from}` and `{to}`, as they are typed. */
    readonly emptyRange: string;
    /** With `{query}`, as it was read. */
    readonly misreadBrackets: string;
    readonly shortBeginning: string;
    readonly nothingToSearch: string;
    readonly chart: string;
    readonly chartHint: string;
    readonly notInBars: Messages['articleCount'];
    readonly undatedHits: Messages['articleCount'];
    readonly allTime: string;
    readonly showFewer: string;
    readonly findInList: string;
    readonly clear: string;
    readonly pageOf: string;
    readonly previousPage: string;
    readonly nextPage: string;
    readonly take: string;
    readonly citation: string;
    readonly citationOfEdition: string;
    readonly everything: string;
    readonly takeAll: string;
    readonly collecting: string;
    readonly notCollected: string;
  };
  readonly hitBar: {
    readonly label: string;
    readonly hits: Messages['articleCount'];
    readonly next: string;
    readonly previous: string;
    readonly back: string;
    readonly close: string;
    readonly citePassage: string;
    /** Words between the language's quotation marks. */
    readonly quotation: string;
  };
}
