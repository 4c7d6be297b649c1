import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

/** The headline that the metadata gives, else the one that the text shows. */
export function headline(input: FieldInput): Claim<string> | undefined {
  const field = input.take(...fieldNames.headline);
  const value = textOf(input, field);
  return field !== undefined && value !== undefined ? { value, evidence: evidenceOf(input, field) } : input.reading.headline;
}
