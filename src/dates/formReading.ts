import type { DateReading } from '../model/date.js';
import type { Weekday } from './dateMention.js';

/** What a form made of a text: a reading, or 'impossible' for a date that no calendar has. */
export interface FormReading {
  readonly reading: DateReading | 'impossible';
  /** Day and month could be the other way round: the reading covers both. */
  readonly ambiguous?: true;
  /** Where the form itself has a weekday in it. */
  readonly weekday?: Weekday;
}
