import { datelineAlone } from '../datelineAlone.js';
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest headline, in UTF-16 units. */
const longest = 160;
const isoDay = /\d{4}-\d{2}-\d{2}$/;

/** A headline, which may be a sentence, perhaps a writer, and "PORT SALEM 1996-08-20", each in a line of its own: what an agency's texts of the nineties look like. */
export const takeWireHead: Particular = (line, at, { head, draft, context, isOn }) => {
  if (at > 0 || draft.hasHeadline || line.text.length > longest || !isOn('first-line') || !isOn('dateline-place')) return false;
  const seat = head.slice(1, 3).find(({ text }) => isoDay.test(text));
  const place = seat === undefined ? undefined : datelineAlone(seat.text);
  if (seat === undefined || place === undefined || head[head.indexOf(seat) + 1] === undefined) return false;
  const writer = head[1] === seat ? undefined : head[1];
  if (writer !== undefined && (writer.name === undefined || !isOn('name-line'))) return false;
  draft.take(line);
  draft.headline = { value: line.text, evidence: draft.evidence('first-line', line) };
  draft.hasHeadline = true;
  if (writer?.name !== undefined) {
    draft.take(writer);
    draft.addBylines({ ...writer.name, rule: 'name-line' }, writer);
  }
  draft.take(seat);
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-place', seat), source: 'dateline' } };
  const day = readDateLine(place.date ?? '', context.dates, context.isPublicationName);
  if (day !== undefined && isOn('date-line')) draft.addDate(day, seat, place.date ?? '');
  return true;
};
