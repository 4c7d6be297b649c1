import { findDates } from '../../dates/findDates.js';
import type { Claim, Correction } from '../../model/article.js';
import { blockIdOf } from '../../model/blockId.js';

/** How a note begins that corrects; others are remarks, and stay where they stand. */
const correcting =
  /^(?:for the record|corrections?|clarification|erratum|berichtigung|korrektur|rectificatif|fe de (?:errores|erratas)|errata(?: corrige)?|rettifica|correção|поправка|تصحيح|تصويب|更正|訂正)/iu;
/** Where a note says when it was made: at its beginning, in UTF-16 units. */
const opening = 80;

/** The notes of a text that correct it, each with the address of its paragraph, and its date where it begins with one. */
export function noteCorrections(notes: readonly Claim<string>[], language: string): Correction[] {
  return notes
    .filter(({ value }) => correcting.test(value))
    .map(({ value }): Correction => {
      const colon = value.search(/[:：.—–]/);
      const [mention] = findDates(value.slice(0, opening), { language });
      const date = mention !== undefined && mention.start <= colon + 3 ? mention.reading : undefined;
      const inText = blockIdOf(value);
      return { text: value, ...(date === undefined ? {} : { date }), ...(inText === undefined ? {} : { inText }) };
    });
}
