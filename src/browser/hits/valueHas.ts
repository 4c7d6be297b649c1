/**
 * Whether a value of a field holds what was typed for it. A language is meant by its tag, or by its name in a language of the interface or in itself.
 */
import { formatsFor } from '../page/formatsFor.js';
import type { FieldClause } from '../query/query.js';
import { labelHas } from './labelHas.js';

/** Those of the interface, in which fields are named, too. */
const named = ['en', 'de', 'fr', 'es', 'ar'];

export function valueHas(label: string, { field, value }: Pick<FieldClause, 'field' | 'value'>): boolean {
  return labelHas(label, value) || (field === 'language' && [...named, label].some((language) => labelHas(formatsFor(language).languageName(label), value)));
}
