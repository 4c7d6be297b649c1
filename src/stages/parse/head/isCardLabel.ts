import type { CanonicalField } from '../fields/fieldNames.js';
import type { LineLabel } from './readLabel.js';

/** Fields whose label leaves no doubt, in small letters too: no headline with a colon begins like that. */
const cardFields: ReadonlySet<CanonicalField> = new Set<CanonicalField>([
  'section',
  'page',
  'edition',
  'publication',
  'length',
  'copyright',
  'published',
  'topics',
  'identifier',
  'address',
  'language',
  'bylines',
  'dateline',
]);
/** Longest value of such a field, in UTF-16 units; what names the paper may be longer. */
const longest = 80;
const longestPublication = 300;

/** Whether a labelled line is one of a card of the paper, though no other line of the card was seen. */
export function isCardLabel({ field, value }: LineLabel): boolean {
  return cardFields.has(field) && value.length <= (field === 'publication' ? longestPublication : longest);
}
