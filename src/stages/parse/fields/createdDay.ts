import type { DateStatement } from '../../../model/date.js';
import { dayOfFields } from './dayOfFields.js';
import type { FieldInput } from './fieldInput.js';

/** Names under which programs keep when a post was made, the best first. */
const names = ['created', 'created_at', 'date_created', 'creation date', 'timestamp', 'post_date_gmt', 'wp:post_date_gmt', 'date_gmt'];
/** The day on which a post was made, for files that state no other: Drupal's exports have nothing else, and that in seconds. */
export function createdDay(input: FieldInput): DateStatement | undefined {
  return input.reading.metadata.length === 0 ? undefined : dayOfFields(input, names);
}
