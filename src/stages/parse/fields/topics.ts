import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';

/** Topics, tags and keywords, in their order, without repetitions. A text with commas or semicolons is a list. */
export function topics(input: FieldInput): Claim<string>[] {
  const claims: Claim<string>[] = [];
  const seen = new Set<string>();
  for (const name of fieldNames.topics) {
    const field = input.take(name);
    if (field === undefined) continue;
    const texts = textsOf(input, field).flatMap((text) => (typeof field.value === 'string' ? text.split(/\s*[,;]\s*/) : [text]));
    for (const value of texts) {
      const key = value.toLowerCase();
      if (value === '' || seen.has(key)) continue;
      seen.add(key);
      claims.push({ value, evidence: evidenceOf(input, field) });
    }
  }
  return claims;
}
