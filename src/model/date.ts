/** Dates as statements: what a source says, as precisely as it says it, and how it is known. */
import type { CivilDate } from './brands.js';
import type { Place } from './diagnostic.js';
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
  readonly decidedBy?: Clue;
  /** Nothing states it: it follows from these clues. */
  readonly inferredFrom?: readonly Clue[];
}

/** Something that narrows the day of publication, in words for people: "SAS 2/2022 appeared no earlier than 2022-01-08". */
export interface Clue {
  readonly rule: RuleName;
  /** What the clue says about the day. */
  readonly meaning: string;
  /** The words of the text, where there are any. */
  readonly text?: string;
  readonly place?: Place;
}
