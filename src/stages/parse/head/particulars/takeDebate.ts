import { debateDay } from '../debateDay.js';
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** The citation under the title of a debate tells its day. */
export const takeDebate: Particular = (line, _, { draft, context, isOn }) => {
  const day = isOn('publication-line') ? debateDay(line.text) : undefined;
  const date = day === undefined ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined || day === undefined) return false;
  draft.settlePending();
  draft.remove('publication-line', line);
  draft.addDate(date, line, day);
  return true;
};
