import { isPersonName } from '../../fields/isPersonName.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isSectionName } from '../isSectionName.js';
import { readDateLine } from '../readDateLine.js';
import { sectionText } from '../sectionText.js';

/** Longest such line, in UTF-16 units. */
const longest = 70;
const divided = /^(\p{Lu}[\p{L} &'’-]{2,30}) [|•·] (.*\d{4}.*)$/u;
const dayFirst = /^(\p{L}{3,9}\.? \d{1,2}, \d{4}|\d{1,2} \p{L}{3,9} \d{4}) [-–—|•·] (\p{Lu}[\p{L} &'’-]{2,30})$/u;
/** Most words of a section's name. */
const mostWords = 3;

/** "Hintergründe | 20.10.2025", "Vie locale | Publié le 2 juin 2022" right under the headline, and "Mar 3, 2021 - Politics & Policy" over it: the section and the day. */
export const takeSectionDay: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (line.text.length > longest || !/ [-–—|•·] /.test(line.text) || !isOn('section-line') || !isOn('date-line')) return false;
  const found = isOver(at, walk) ? overHeadline(line.text) : isUnder(head[at + 1], draft) ? underHeadline(line.text) : undefined;
  const date = found === undefined ? undefined : readDateLine(found.day, context.dates, context.isPublicationName);
  if (found === undefined || date?.rule !== 'date-line' || date.isUpdate) return false;
  draft.take(line);
  draft.section = { value: sectionText(found.section), evidence: draft.evidence('section-line', line) };
  draft.addDate(date, line, found.day);
  return true;
};

interface SectionDay {
  readonly section: string;
  readonly day: string;
}

function isOver(at: number, { head, draft }: HeadWalk): boolean {
  return at === 0 && !draft.hasHeadline && head[1]?.follows === false;
}

/** Only a section that is known: else it may be the headline. */
function overHeadline(text: string): SectionDay | undefined {
  const [, day = '', section = ''] = dayFirst.exec(text) ?? [];
  return isSectionName(section) ? { section, day } : undefined;
}

function isUnder(below: HeadLine | undefined, draft: HeadWalk['draft']): boolean {
  return draft.hasHeadline && !draft.hasDate && draft.section === undefined && draft.pending.length === 0 && below !== undefined;
}

function underHeadline(text: string): SectionDay | undefined {
  const [, section = '', day = ''] = divided.exec(text) ?? [];
  const isName = section.includes(' ') && isPersonName(section) !== undefined;
  return section === '' || section.split(' ').length > mostWords || isName ? undefined : { section, day };
}
