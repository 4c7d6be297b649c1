/**
 * Names of fields that are words of two languages, told by their values: "Rubrik" is the headline in Swedish and Danish and the
 * section in German; "Side" is a page in Danish and Norwegian and anything in English.
 */
import { canonicalField } from './canonicalField.js';
import { fieldKey } from './fieldKey.js';

/** Fewest words of a headline: "Lokales", "Kultur und Medien" are sections. */
const fewestWords = 4;

interface Named {
  readonly name: string;
  readonly value: unknown;
}

export function namedByValue<T extends Named>(fields: readonly T[]): readonly T[] {
  if (!fields.some(({ name }) => /^(?:rubrik|side)$/i.test(name))) return fields;
  const hasHeadline = fields.some(({ name }) => canonicalField(name) === 'headline');
  return fields.map((field) => {
    const key = fieldKey(field.name);
    if (typeof field.value !== 'string') return field;
    if (key === 'rubrik' && !hasHeadline && field.value.split(/\s+/).length >= fewestWords) return { ...field, name: 'headline' };
    return key === 'side' && /^[A-Z]?\d{1,3}$/.test(field.value) ? { ...field, name: 'page' } : field;
  });
}
