/** Dates as statements: what a source says, as precisely as it says it, and how it is known. */
import type { IssueRef } from './article.js';
import type { CivilDate } from './brands.js';
import type { Place } from './diagnostic.js';
import type { Messages } from './messages/messages.js';
import type { RuleName } from './ruleCatalogue.js';

export type DatePrecision = 'decade' | 'year' | 'month' | 'day' | 'minute' | 'second';

/** What a date was read as, before anyone says where it was found. */
export interface DateReading {
  /** EDTF (ISO 8601-2): '2022-01', '2022-01-15', '2022-01-15T10:00:00-05:00', '[2022-01-13..2022-01-31]'. */
  readonly edtf: string;
  readonly precision: DatePrecision;
  /** Both inclusive; sorting and ranges use only these two. */
  readonly earliest: CivilDate;
  readonly latest: CivilDate;
}

export type EvidenceSource = 'front-matter' | 'sidecar' | 'table' | 'header' | 'dateline' | 'file-name' | 'folder' | 'issue' | 'body' | 'inference' | 'import' | 'settings';

/** Why something is believed: the rule that read it, where, and the words that it read. */
export interface Evidence {
  readonly rule: RuleName;
  readonly source: EvidenceSource;
  readonly text: string;
  readonly place?: Place;
}

/** One claim about a date, as precise as its source and no more. */
export interface DateStatement extends DateReading {
  readonly evidence: Evidence;
  /** What is written could be two days: this tells which is meant. */
  readonly decidedBy?: Decision;
  /** Nothing states it: it follows from these clues. */
  readonly inferredFrom?: readonly Clue[];
}

/** What tells which of two days is meant, in English, which only the command line shows. */
export interface Decision {
  readonly rule: RuleName;
  readonly meaning: string;
  readonly text?: string;
  readonly place?: Place;
}

/** Something that narrows the day of publication: the sentence that says how, which is there in every language, and what stands in it. */
export interface Clue {
  readonly rule: RuleName;
  readonly says: keyof Messages['clues'];
  readonly with: ClueValues;
  /** The words of the text, where there are any. */
  readonly text?: string;
  readonly place?: Place;
}

/** What is filled into the sentence of a clue. */
export interface ClueValues {
  readonly issue?: IssueRef;
  /** Issues before and after it. */
  readonly before?: IssueRef;
  readonly after?: IssueRef;
  /** Days, or months and years where no more is known: `2022-01-20`, `2022-01`, `2022`. */
  readonly from?: string;
  readonly to?: string;
  readonly day?: string;
  readonly month?: string;
  readonly year?: number;
  /** 1 (Monday) to 7. */
  readonly weekday?: number;
}
