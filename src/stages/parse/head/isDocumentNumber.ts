import { labelKey } from './labelKey.js';
import { releaseKinds } from './releaseKinds.js';

/** Longest such line, in UTF-16 units. */
const longest = 90;
/** "AI Index: EUR 44/012/2001 (Public)", "Ref: NR/12/04", "Reference: IP/98/1056  Event Date: 01/12/1998", "News Service No: 51", "UA No: 12/99". */
const labelled =
  /^(?:\p{Lu}[\p{L}.]{0,12} ){0,2}(?:index|ref(?:erence)?|document|doc|(?:service|release|bulletin|communiqué|serial) n(?:o|r|umber)|(?:ua|dp) n(?:o|r))\.?(?: (?:no|nr|number)\.?)?\s?:\s{0,6}(?:(?:[A-Z]{2,6}[ /.-]?)?\d{1,6}(?:[/.-]\d{1,5}){0,3}|[A-Z]{1,6}(?:[/.][A-Z\d]{1,8}){1,5})(?: ?\([\p{L} ]{3,24}\))?(?:\s{2,}\S.{0,60})?$/iu;
/** "Distr.: General", "Distr: UA/SC", "ORIGINAL: ENGLISH": for whom a document is, and the language that it was written in. */
const distributed = /^(?:distr(?:ib(?:ution)?)?\.?\s?:?\s{1,4}(?:general|limited|restricted|[A-Z]{2}\/[A-Z]{2})|original\s?:\s?[A-Z]{5,9})(?:\s{2,}\S.{0,40})?$/iu;
/** "No. 38/10", "N° 54/07", "Nr. 12", and what is before it: "Press Release No. 06/43", "Пресс-релиз № 69". */
const numbered = /^(?:(\P{N}{4,30}?)[ ,:–-]{1,3})?(?:no|nr|n[º°]|núm|num|№|number)\.?\s?:?\s?\d{1,5}(?:[/-]\d{2,4})?$/iu;

/** Whether a line is nothing but the number of a document or a release; `isOfRelease`: the line beside it names a release, so that a bare number is its. */
export function isDocumentNumber(text: string, { isOfRelease }: { readonly isOfRelease: boolean }): boolean {
  if (text.length > longest || text.length < 4) return false;
  if (text.includes(':') && (labelled.test(text) || distributed.test(text))) return true;
  // "EXTERNAL (for general distribution)        AI Index: AMR 23/14/94"
  const behind = text.includes(':') ? /^[\p{Lu}][\p{L} ()]{4,40}\s{3,}(\S.{6,40})$/u.exec(text)?.[1] : undefined;
  if (behind !== undefined && labelled.test(behind)) return true;
  if (/^distr\b/i.test(text) && distributed.test(text)) return true;
  const match = /\d$/.test(text) ? numbered.exec(text) : null;
  return match !== null && (match[1] === undefined ? isOfRelease : releaseKinds.has(labelKey(match[1])));
}
