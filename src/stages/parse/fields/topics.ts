import type { Claim } from '../../../model/article.js';
import { evidenceOf, type FieldInput, textsOf } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';
import { isSpacedList } from './isSpacedList.js';
import { loneCategory } from './loneCategory.js';
import { sectionList } from './sectionList.js';

/** Topics, tags and keywords, in their order, without repetitions. A text with commas or semicolons is a list. */
export function topics(input: FieldInput): Claim<string>[] {
  const claims: Claim<string>[] = [];
  if (input.reading.metadata.length === 0) return claims;
  const seen = new Set<string>();
  const category = loneCategory(input)?.name;
  for (const name of fieldNames.topics) {
    if (category !== undefined && name === fieldKey(category)) continue;
    const field = input.take(name);
    if (field === undefined) continue;
    const texts = textsOf(input, field).flatMap((text) => (typeof field.value !== 'string' ? [text] : isSpacedList(field, input) ? text.split(' ') : listed(text)));
    for (const value of texts) {
      const key = value.toLowerCase();
      if (value === '' || seen.has(key)) continue;
      seen.add(key);
      claims.push({ value, evidence: evidenceOf(input, field) });
    }
  }
  // Several categories where one is named: `category: [harbour, ferry]`.
  const list = sectionList(input);
  const several = textsOf(input, list);
  if (list !== undefined && several.length > 1 && input.take(list.name) !== undefined) {
    for (const value of several) {
      if (seen.has(value.toLowerCase())) continue;
      seen.add(value.toLowerCase());
      claims.push({ value, evidence: evidenceOf(input, list) });
    }
  }
  return claims;
}

/** Newspaper databases divide by semicolons, say how sure they are of a subject and have commas within it: `CITY LIFE (90%); LAW, STATE (78%)`. */
function listed(text: string): string[] {
  const marks = /[;；؛]/.test(text) ? /[;；؛]/ : /[,，、،|]/;
  return text.split(marks).map((part) => part.trim().replace(/\s?\(\d{1,3}%\)$/, ''));
}
