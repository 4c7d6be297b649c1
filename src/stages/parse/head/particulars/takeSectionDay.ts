import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { isSectionName } from '../isSectionName.js';
import { readDateLine } from '../readDateLine.js';
import { sectionText } from '../sectionText.js';

/** Longest such line, in UTF-16 units. */
const longest = 70;
const divided = /^(\p{Lu}[\p{L} &'’-]{2,30}) [|•·] (.*\d{4}.*)$/u;
/** "Mar 3, 2021 - Politics & Policy", over the headline. */
const dayFirst = /^(\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}) [-–—|•·] (\p{Lu}[\p{L} &'’-]{2,30})$/u;
/** Most words of a section's name. */
const mostWords = 3;

/** "Hintergründe | 20.10.2025", "Vie locale | Publié le 2 juin 2022" right under the headline: the section, by whatever name, and the day. */
export const takeSectionDay: Particular = (line, at, { head, draft, context, isOn }) => {
  if (at === 0 && !draft.hasHeadline && line.text.length <= longest && head[1]?.follows === false && isOn('section-line') && isOn('date-line')) {
    const [, over = '', name = ''] = dayFirst.exec(line.text) ?? [];
    const date = isSectionName(name) ? readDateLine(over, context.dates, context.isPublicationName) : undefined;
    if (date?.rule !== 'date-line' || date.isUpdate) return false;
    draft.take(line);
    draft.section = { value: sectionText(name), evidence: draft.evidence('section-line', line) };
    draft.addDate(date, line, over);
    return true;
  }
  if (!draft.hasHeadline || draft.hasDate || draft.section !== undefined || draft.pending.length > 0 || head[at + 1] === undefined || line.text.length > longest) return false;
  if (!/ [|•·] /.test(line.text) || !isOn('section-line') || !isOn('date-line')) return false;
  const [, section = '', day = ''] = divided.exec(line.text) ?? [];
  if (section === '' || section.split(' ').length > mostWords || (section.includes(' ') && isPersonName(section) !== undefined)) return false;
  const date = readDateLine(day, context.dates, context.isPublicationName);
  if (date?.rule !== 'date-line' || date.isUpdate) return false;
  draft.take(line);
  draft.section = { value: sectionText(section), evidence: draft.evidence('section-line', line) };
  draft.addDate(date, line, day);
  return true;
};
