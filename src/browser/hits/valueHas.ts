/** Whether a value of a field holds what was typed for it. A language is meant by its tag, or by its name in the interface's words or in English. */
import { formatsFor } from '../page/formatsFor.js';
import type { FieldClause } from '../query/query.js';
import { labelHas } from './labelHas.js';

/** @param language of the interface */
export function valueHas(label: string, { field, value }: Pick<FieldClause, 'field' | 'value'>, language: string): boolean {
  return labelHas(label, value) || (field === 'language' && [language, 'en'].some((each) => labelHas(formatsFor(each).languageName(label), value)));
}
