import { addShownPlace } from '../addShownPlace.js';
import { publishedLead } from '../dateLeads.js';
import { datelineAlone } from '../datelineAlone.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { opensWithDateline } from '../opensWithDateline.js';

/** Whether the headline or another line has a word of the name. */
function isTold(name: string, { text }: HeadLine, { head, draft }: HeadWalk): boolean {
  const words = name.split(' ').filter((word) => word.length > 2);
  return words.some((word) => draft.headline?.value.includes(word) === true || head.some((other) => other.text !== text && other.text.includes(word)));
}

/** "By Jane Roe | March 9, 2021": several things in one line. */
export const takeParticulars: Particular = (line, _at, walk) => {
  const { draft, isOn } = walk;
  const found = isOn('byline-line') && isOn('date-line') ? line.particulars : undefined;
  if (found === undefined || (found.isDoubtful && !draft.hasHeadline) || (/\):?$/.test(line.text) && datelineAlone(line.text) !== undefined)) return false;
  if (draft.hasHeadline && opensWithDateline(line)) return false;
  draft.settlePending();
  draft.take(line);
  // A place before the day is no writer, though it may look like a name.
  if (!addShownPlace(line, walk)) draft.addBylines({ rule: 'byline-line', names: found.names, ...(found.role === undefined ? {} : { role: found.role }) }, line);
  // "Sehernur Karsu |05.04.2025 13:40": who wrote it, unless headline or text tells of her or of the place.
  const { unsure } = found;
  if (unsure !== undefined && draft.bylines.length === 0 && draft.hasHeadline && !isTold(unsure, line, walk)) draft.addBylines({ rule: 'name-line', names: [unsure] }, line);
  for (const date of found.dates) draft.addDate(date, line, line.text);
  draft.addPage(found.page, line);
  if (found.place !== undefined && isOn('dateline-place') && (found.names.length > 0 || publishedLead.test(line.text)))
    draft.dateline ??= { value: { place: found.place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  if (found.section !== undefined) draft.section ??= { value: found.section, evidence: draft.evidence('section-line', line) };
  return true;
};
