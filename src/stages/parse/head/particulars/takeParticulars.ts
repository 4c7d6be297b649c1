import { publishedLead } from '../dateLeads.js';
import { datelineAlone } from '../datelineAlone.js';
import type { Particular } from '../headWalk.js';

/** "By Jane Roe | March 9, 2021": several things in one line. */
export const takeParticulars: Particular = (line, _at, { draft, isOn }) => {
  const found = isOn('byline-line') && isOn('date-line') ? line.particulars : undefined;
  if (found === undefined || (found.isDoubtful && !draft.hasHeadline) || (/\):?$/.test(line.text) && datelineAlone(line.text) !== undefined)) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'byline-line', names: found.names, ...(found.role === undefined ? {} : { role: found.role }) }, line);
  for (const date of found.dates) draft.addDate(date, line, line.text);
  draft.addPage(found.page, line);
  if (found.place !== undefined && isOn('dateline-place') && (found.names.length > 0 || publishedLead.test(line.text)))
    draft.dateline ??= { value: { place: found.place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  if (found.section !== undefined) draft.section ??= { value: found.section, evidence: draft.evidence('section-line', line) };
  return true;
};
