import type { DateReading } from '../model/date.js';

/** A date that stands within a text: as much of it as is written there, and no more. */
export interface DateMention {
  /** Where it stands, in UTF-16 units; `end` is the place after it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A name in `dateFormNames`. */
  readonly form: string;
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: Weekday;
  /** Only where the year is written. */
  readonly reading?: DateReading;
}

/** As ISO 8601 counts them: Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
