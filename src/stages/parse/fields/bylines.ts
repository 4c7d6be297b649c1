import type { Byline, Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, isList, textsOf } from './fieldInput.js';
import { splitNames } from './splitNames.js';

/** The authors that the metadata names, else those of a byline in the text. Nobody is invented. */
export function bylines(input: FieldInput): Claim<Byline>[] {
  const field = input.take('authors', 'author', 'byline', 'bylines', 'creator');
  const texts = textsOf(input, field).map((text) => text.replace(/^by /i, ''));
  // Whoever wrote a list has divided the names already.
  const stated = field !== undefined && isList(field.value) ? texts : texts.flatMap(splitNames);
  const claims: readonly Claim<string>[] =
    field !== undefined && stated.length > 0 ? stated.map((value) => ({ value, evidence: evidenceOf(input, field) })) : (input.reading.bylines ?? []);
  const seen = new Set<string>();
  return claims.filter(({ value }) => !seen.has(value) && seen.add(value)).map(({ value, evidence }) => ({ value: { name: value }, evidence }));
}
