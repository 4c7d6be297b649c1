/** "Dorset Fungus Group          Newsletter 23, Autumn 2011": the head of a newsletter's page, whose parts wide gaps divide, over the headline. */
import { readDate } from '../../../../dates/readDate.js';
import { beginsText } from '../beginsText.js';
import type { Particular } from '../headWalk.js';

/** Longest such line, in UTF-16 units; most parts, and most words of the periodical's name. */
const longest = 140;
const mostParts = 4;
const mostWords = 8;
/** The periodical's number, with its month or season behind it. */
const numbered =
  /^(?:news ?letter|bulletin|journal|magazine|circular|gazette|issue|number|no\.?|nr\.?|heft|ausgabe|rundbrief|numéro|número|n°)\s?(?:no\.?\s?|nr\.?\s?|#)?(\d{1,4})(?:[,;]?\s[-–—]?\s?(\S.{2,24}))?$/iu;
/** "ALUMNI NEWS          WINTER 1999": without a number the name must end as such names do. */
const name = /\b(?:news|newsletter|bulletin|journal|magazine|review|gazette|circular|notes|quarterly|monthly|weekly)$/i;
const page = /^(?:page |p\.? ?|[-–—] ?)?(\d{1,3})(?: ?[-–—])?$/i;

export const takeRunningHead: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (draft.hasHeadline || at > 2 || line.text.length > longest || !line.text.includes('   ') || !/\d/.test(line.text) || !isOn('publication-line')) return false;
  const parts = line.text.split(/\s{3,}/);
  const below = head[at + 1];
  if (parts.length < 2 || parts.length > mostParts || below === undefined || head[at + 2] === undefined || below.isParticular || beginsText(at + 1, walk)) return false;
  let number: number | undefined;
  let day: string | undefined;
  let onPage: string | undefined;
  let names = 0;
  for (const part of parts) {
    const [, digits, behind] = numbered.exec(part) ?? [];
    if (digits !== undefined && (behind === undefined || readDate(behind, context.dates) !== undefined)) {
      number ??= Number(digits);
      day ??= behind;
    } else if (page.test(part)) onPage ??= page.exec(part)?.[1];
    else if (/\d{4}/.test(part) && readDate(part, context.dates) !== undefined) day ??= part;
    else if (/^\p{Lu}/u.test(part) && part.split(' ').length <= mostWords && !/[.!?:;]$/.test(part)) names += 1;
    else return false;
  }
  if ((number === undefined && (day === undefined || !name.test(line.text.split(/\s{3,}/)[0] ?? ''))) || names > 1) return false;
  draft.addPage(onPage, line);
  if (number !== undefined && isOn('issue-line')) draft.issue ??= { value: { number }, evidence: draft.evidence('issue-line', line) };
  const reading = day === undefined || !isOn('date-line') ? undefined : readDate(day, context.dates);
  if (reading !== undefined && day !== undefined) draft.addDate({ rule: 'publication-line', reading, text: day, isUpdate: false }, line, day);
  draft.remove('publication-line', line);
  return true;
};
