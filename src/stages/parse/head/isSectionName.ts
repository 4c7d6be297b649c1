import { labelKey } from './labelKey.js';
import { sectionNames } from './sectionNames.js';

/** Whether a text is the name of a section, or two of them: "Opinion", "Editorial & Opinion", "LOCAL / SPORT". */
export function isSectionName(text: string): boolean {
  const key = labelKey(text);
  if (sectionNames.has(key)) return true;
  // "Media | Oops": a section and its part.
  const [whole = '', part, ...rest] = key.split(/\s[|»›>]\s/u);
  if (part !== undefined && rest.length === 0 && part.split(' ').length <= 2 && sectionNames.has(whole)) return true;
  const [first = '', second, ...more] = key.split(/\s(?:&|and|und|et|y|e|и|\/)\s/u);
  return second !== undefined && more.length === 0 && sectionNames.has(first) && sectionNames.has(second);
}
