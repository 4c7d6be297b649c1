/** The fields that archives of papers print under a text, each name in a line of its own over its value: "Sección" over "Otros". */
import { canonicalField } from '../fields/canonicalField.js';
import type { IndexField } from './closingIndex.js';

/** Fewest such fields, and the longest name and value, in UTF-16 units. */
const fewest = 3;
const longestName = 30;
const longestValue = 120;
/** What a database prints where it knows nothing. */
const nothing = /^(?:nullvalue|null|n\/?a|undefined|-{1,3})$/i;

/** In which paper, and no day as the word means elsewhere. */
const paper = /^publicación$/i;

/** The fields, and the index of the first name; undefined where the text does not end in them, one of them with the day. `end` is the index after its last line. */
export function closingPairs(lines: readonly string[], from: number, end: number): { fields: readonly IndexField[]; start: number } | undefined {
  const fields: IndexField[] = [];
  let start = end;
  let count = 0;
  let hasDay = false;
  let value: string | undefined;
  for (let at = end - 1; at > from; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (value === undefined) {
      if (text.length > longestValue) break;
      value = text;
      continue;
    }
    const field = paper.test(text) ? 'publication' : text.length <= longestName && /^\p{Lu}/u.test(text) ? canonicalField(text) : undefined;
    if (field === undefined || field === 'body' || field === 'headline') break;
    count += 1;
    if (!nothing.test(value)) fields.unshift({ name: paper.test(text) ? 'publication' : text, value, line: at + 1 });
    hasDay ||= field === 'published' && /\d{4}/.test(value);
    start = at;
    value = undefined;
  }
  return hasDay && count >= fewest ? { fields, start } : undefined;
}
