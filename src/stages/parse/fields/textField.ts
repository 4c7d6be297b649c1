import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textOf } from './fieldInput.js';

/** A field that only metadata states: the first of these names that holds a text. */
export function textField(input: FieldInput, ...names: readonly string[]): Claim<string> | undefined {
  for (const name of names) {
    const field = input.take(name);
    const value = textOf(input, field);
    if (field !== undefined && value !== undefined) return { value, evidence: evidenceOf(input, field) };
  }
  return undefined;
}
