import type { DateStatement } from '../../../model/date.js';
import { canonicalField } from './canonicalField.js';
import { dayOfFields } from './dayOfFields.js';
import type { FieldInput } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

/**
 * "Author: Jane Roe", "Last updated: June 3, 2014" over a text that states no other day: the page shows it as the text's. When a file
 * was changed, which front matter tells, is nobody's day of publication.
 */
export function changedDay(input: FieldInput): DateStatement | undefined {
  const isShown = input.reading.metadata.some(({ name, origin }) => origin?.source === 'header' && canonicalField(name) === 'modified');
  return isShown ? dayOfFields(input, fieldNames.modified) : undefined;
}
