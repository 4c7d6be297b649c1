import type { Claim } from '../../../model/article.js';
import type { FieldInput } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { textField } from './textField.js';

/** The name that the metadata gives for the address. WordPress keeps letters that are not Latin as percent signs and digits. */
export function slug(input: FieldInput): Claim<string> | undefined {
  const stated = textField(input, ...fieldNames.slug);
  return stated === undefined || !/%[\da-f]{2}/i.test(stated.value) ? stated : { ...stated, value: unescaped(stated.value) };
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
