/** Dates of articles and issues, and how they are known. */

/** A date as far as it is known. `datetime` is absent where HTML's `<time>` could not state it (an interval, for instance). */
export interface DateView {
  readonly text: string;
  readonly datetime?: string;
  /** EDTF, the notation in which the archive keeps it. */
  readonly edtf: string;
  /** Page of that day, month or year, where there is one. */
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
  /** Of an inferred date: what it was inferred from. */
  readonly clues: readonly ClueView[];
}

/** A clue to a date: what it says, and the words of the text where it has some. */
export interface ClueView {
  readonly meaning: string;
  readonly words?: string;
}
