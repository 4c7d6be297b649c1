import { readDate } from '../../../dates/readDate.js';
import type { DateStatement } from '../../../model/date.js';
import { exportedDay } from './exportedDay.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';

/** Names under which programs keep when a post was made, the best first. */
const names = ['created', 'created_at', 'date_created', 'creation date', 'timestamp', 'post_date_gmt', 'wp:post_date_gmt', 'date_gmt'];
/** The day on which a post was made, for files that state no other: Drupal's exports have nothing else, and that in seconds. */
export function createdDay(input: FieldInput): DateStatement | undefined {
  if (input.reading.metadata.length === 0) return undefined;
  const field = input.take(...names);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return undefined;
  const reading = readDate(text, input.context.dates)?.reading ?? exportedDay(text);
  return reading === undefined || reading === 'impossible' ? undefined : { ...reading, evidence: evidenceOf(input, field) };
}
