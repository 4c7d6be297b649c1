import type { MetadataField } from '../../../model/metadata.js';
import { canonicalField } from './canonicalField.js';
import { type FieldInput, isList } from './fieldInput.js';

/** `category: [news]`: a field for the section that holds a list, where no other tells the section in a text. One entry is the section, several are topics. */
export function sectionList({ reading }: FieldInput): MetadataField | undefined {
  const field = reading.metadata.find(({ name, value }) => isList(value) && canonicalField(name) === 'section');
  return field !== undefined && reading.metadata.every(({ name, value }) => typeof value !== 'string' || canonicalField(name) !== 'section') ? field : undefined;
}
