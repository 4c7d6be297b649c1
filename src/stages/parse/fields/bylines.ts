import type { Byline, Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textsOf } from './fieldInput.js';
import { splitNames } from './splitNames.js';

/** The authors that the metadata names, else those of a byline in the text. Nobody is invented. */
export function bylines(input: FieldInput): Claim<Byline>[] {
  const field = input.take('authors', 'author', 'byline', 'bylines', 'creator');
  const stated = textsOf(input, field).flatMap((text) => splitNames(text.replace(/^by /i, '')));
  const claims: readonly Claim<string>[] =
    field !== undefined && stated.length > 0 ? stated.map((value) => ({ value, evidence: evidenceOf(input, field) })) : (input.reading.bylines ?? []);
  const seen = new Set<string>();
  return claims.filter(({ value }) => !seen.has(value) && seen.add(value)).map(({ value, evidence }) => ({ value: { name: value }, evidence }));
}
