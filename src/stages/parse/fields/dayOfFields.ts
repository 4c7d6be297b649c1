import { readDate } from '../../../dates/readDate.js';
import type { DateStatement } from '../../../model/date.js';
import { exportedDay } from './exportedDay.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';

/** The day that the first field tells of those with these names, also as a program counts it. What is no day is none. */
export function dayOfFields(input: FieldInput, names: readonly string[]): DateStatement | undefined {
  const field = input.take(...names);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return undefined;
  const reading = readDate(text, input.context.dates)?.reading ?? exportedDay(text);
  return reading === undefined || reading === 'impossible' ? undefined : { ...reading, evidence: evidenceOf(input, field) };
}
