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
  readonly issues: string;
  readonly issue: string;
  readonly undated: string;
  readonly noDate: string;
  readonly search: string;
  readonly latest: string;
  readonly byDate: string;
  readonly by: string;
  readonly previous: string;
  readonly next: string;
  readonly page: string;
  readonly pages: string;
  /** Heading over articles with the same text; how alike they are, whole and in part (`{percent}`). */
  readonly alsoPrinted: string;
  readonly sameText: string;
  readonly overlap: string;
  readonly citedBy: string;
  readonly people: string;
  readonly person: string;
  readonly places: string;
  readonly place: string;
  readonly related: string;
  /** Of a person, place or topic. */
  readonly otherNames: string;
  readonly lifeDates: string;
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
  readonly resultCount: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };
  readonly headlineMade: string;
  readonly issueNumber: string;
  readonly articlesWithoutMonth: string;
  readonly emptyArchive: string;
  readonly feeds: string;
  readonly edition: string;
  readonly rights: string;
  readonly source: string;
  readonly madeWith: string;
  readonly notFoundTitle: string;
  readonly notFoundText: string;
  readonly searchLabel: string;
  readonly searchHint: string;
  readonly searchNeedsScript: string;
  readonly searchNeedsServer: string;
  readonly searchUnavailable: string;
  readonly searchLoading: string;
  readonly searchNothing: string;
  readonly searchMore: string;
  readonly searchFilters: string;
  readonly order: string;
  readonly orderRelevance: string;
  readonly orderNewest: string;
  readonly orderOldest: string;
  readonly year: string;
  readonly month: string;
  readonly language: string;
  readonly any: string;
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
  /** '{date} or later' and so on are not needed for days; these frame EDTF intervals and qualifiers. */
  readonly dateBetween: string;
  readonly dateUncertain: string;
  readonly dateApproximate: string;
  readonly decade: string;
}
