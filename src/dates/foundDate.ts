import type { DateReading } from '../model/date.js';
import type { DateMention, Weekday } from './dateMention.js';

/** A mention before its words are cut out of the text. */
export type FoundDate = Omit<DateMention, 'text'>;

interface Parts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly weekday?: Weekday | undefined;
  readonly reading?: DateReading | undefined;
}

type Writable = { -readonly [Key in keyof FoundDate]: FoundDate[Key] };

/** A found date that has only what is known of it. */
export function foundDate(start: number, end: number, form: string, parts: Parts): FoundDate {
  const found: Writable = { start, end, form };
  if (parts.year !== undefined) found.year = parts.year;
  if (parts.month !== undefined) found.month = parts.month;
  if (parts.day !== undefined) found.day = parts.day;
  if (parts.weekday !== undefined) found.weekday = parts.weekday;
  if (parts.reading !== undefined) found.reading = parts.reading;
  return found;
}
