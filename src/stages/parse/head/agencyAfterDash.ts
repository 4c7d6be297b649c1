import { agencies } from '../fields/bylineWords.js';
import { isPersonName } from '../fields/isPersonName.js';

const bracketed = /^\(([\p{L}][\p{L}\d .&/-]{1,25})\)\s{0,2}[-–—:]{1,2}\s{0,2}/u;
const bare = /^([\p{L}][\p{L}\d.-]{0,14}(?: [\p{L}][\p{L}-]{0,10}){0,2})\s?(?:[.:]|\s[-–—]{1,2})\s{1,2}/u;

const signed = /^(\p{Lu}[\p{L}-]{1,14}(?: \p{Lu}[\p{L}-]{1,12}){0,2}), (\p{Lu}[\p{L}-]{1,20} \p{Lu}[\p{L}-]{1,20})\.\s{1,2}/u;

/** "- РИА Новости. ", "- (Adnkronos) - ", "- رويترز: ": the agency between the dash of a dateline and its text, and how much it takes. */
export function agencyAfterDash(text: string): { agency: string; names?: readonly string[]; length: number } | undefined {
  const inBrackets = bracketed.exec(text);
  if (inBrackets !== null) return { agency: (inBrackets[1] ?? '').trim(), length: inBrackets[0].length };
  // "- РИА Новости, Иван Петренко. ": the agency and who wrote it.
  const [whole, wire = '', writer = ''] = signed.exec(text) ?? [];
  if (whole !== undefined && agencies.test(wire) && isPersonName(writer) !== undefined) return { agency: wire, names: [writer], length: whole.length };
  const found = bare.exec(text);
  return found !== null && agencies.test(found[1] ?? '') ? { agency: found[1] ?? '', length: found[0].length } : undefined;
}
