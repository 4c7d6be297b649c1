import type { MetadataField } from '../../../model/metadata.js';
import type { FieldInput } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';

/** Fewest words in capitals and small letters that are no one phrase. */
const fewest = 4;

/**
 * `tags: jekyll update`: Jekyll, which posts with the name of a layout are written for, divides such a text at its spaces.
 * "Open Science" is what its writer means: only small words, or many, are divided.
 */
export function isSpacedList({ name, value }: MetadataField, { reading }: FieldInput): boolean {
  if (typeof value !== 'string' || !/^(?:tags|categories)$/.test(fieldKey(name)) || /[,;，、|"']/.test(value)) return false;
  const words = value.trim().split(/\s+/);
  if (words.length < 2 || (words.length < fewest && words.some((word) => word !== word.toLowerCase() || !/\p{L}/u.test(word)))) return false;
  return reading.metadata.some((field) => fieldKey(field.name) === 'layout' && typeof field.value === 'string' && /^[\w-]{1,40}$/.test(field.value.trim()));
}
