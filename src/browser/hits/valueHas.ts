/**
 * Whether a value of a field holds what was typed for it. A language is meant by its tag, or by its name in a language of the interface or in
 * itself; a person by the surname first, too, in the value or in what was typed.
 */
import { formatsFor } from '../page/formatsFor.js';
import type { FieldClause } from '../query/query.js';
import { labelHas } from './labelHas.js';

/** Those of the interface, in which fields are named, too. */
const named = ['en', 'de', 'fr', 'es', 'ar'];

export function valueHas(label: string, { field, value }: Pick<FieldClause, 'field' | 'value'>): boolean {
  if (labelHas(label, value)) return true;
  if (field === 'language') return [...named, label].some((language) => labelHas(formatsFor(language).languageName(label), value));
  if (field !== 'author' && field !== 'person') return false;
  return [label, ...turned(label)].some((each) => [value, ...turned(value), ...(value.includes(',') ? [] : rotated(value))].some((typed) => labelHas(each, typed)));
}

/** "Smith, Jane" as "Jane Smith". */
function turned(name: string): string[] {
  const [, surname, rest] = /^([^,]+),([^,]+)$/.exec(name) ?? [];
  return surname === undefined ? [] : [`${rest} ${surname}`];
}

/** "Smith Jane" as "Jane Smith": a surname of one word, or given names of one. */
function rotated(name: string): string[] {
  const words = name.trim().split(/\s+/);
  return words.length < 2
    ? []
    : [
        [...words.slice(1), ...words.slice(0, 1)],
        [...words.slice(-1), ...words.slice(0, -1)],
      ].map((each) => each.join(' '));
}
