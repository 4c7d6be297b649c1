import { readDate } from '../../../dates/readDate.js';
import type { DateStatement } from '../../../model/date.js';
import { canonicalField } from './canonicalField.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

/**
 * "Author: Jane Roe", "Last updated: June 3, 2014" over a text that states no other day: the page shows it as the text's. When a file
 * was changed, which front matter tells, is nobody's day of publication.
 */
export function changedDay(input: FieldInput): DateStatement | undefined {
  if (!input.reading.metadata.some(({ name, origin }) => origin?.source === 'header' && canonicalField(name) === 'modified')) return undefined;
  const field = input.take(...fieldNames.modified);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return undefined;
  const reading = readDate(text, input.context.dates)?.reading;
  return reading === undefined || reading === 'impossible' ? undefined : { ...reading, evidence: evidenceOf(input, field) };
}
