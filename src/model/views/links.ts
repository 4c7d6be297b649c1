/** What leads elsewhere: links, alone and with the number of articles behind them. */

export type Direction = 'ltr' | 'rtl';

/** A link with its words. `current` marks the page itself, or the part of the site that it lies in (`true`), as `aria-current` has it. */
export interface LinkView {
  readonly href: string;
  readonly text: string;
  readonly current?: 'page' | 'true';
}

/** A link to a list of articles, and how many are in it. */
export interface CountedLinkView extends LinkView {
  readonly countText: string;
  /** First and last year of its articles, where they are known: "1998–2004". */
  readonly years?: string;
}
