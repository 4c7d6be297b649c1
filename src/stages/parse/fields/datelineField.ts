import type { Claim, Dateline } from '../../../model/article.js';
import { findDateline } from '../head/findDateline.js';
import { isRegion } from '../head/isRegion.js';
import type { FieldInput } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { textField } from './textField.js';

/** The dateline that the metadata gives, else the one that the text begins with. */
export function datelineField(input: FieldInput): Claim<Dateline> | undefined {
  const stated = textField(input, ...fieldNames.dateline);
  if (stated === undefined) return input.reading.dateline;
  const printed = stated.value.replace(/[\s–—-]+$/, '');
  // "NYACK, N.Y.": the stop is the region's.
  const found = findDateline(`${isRegion(printed) ? printed : printed.replace(/[\s.–—-]+$/, '')} -- A`);
  const value: Dateline =
    found === undefined
      ? { place: stated.value }
      : { place: found.place, ...(found.date === undefined ? {} : { date: found.date }), ...(found.agency === undefined ? {} : { agency: found.agency }) };
  return { value, evidence: stated.evidence };
}
