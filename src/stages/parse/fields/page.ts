import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

/** The page or pages of the paper, as the metadata has them: a text or a list. */
export function page(input: FieldInput): Claim<string> | undefined {
  if (input.reading.metadata.length === 0) return undefined;
  const field = input.take(...fieldNames.page);
  if (field === undefined) return undefined;
  const value = textsOf(input, field).join(', ');
  return value === '' ? undefined : { value, evidence: evidenceOf(input, field) };
}
