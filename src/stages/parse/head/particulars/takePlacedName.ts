/** "الرباط: نجلاء بنسالم", "بيروت - سامر الخوري": where an Arabic text was written, and by whom, under its headline. */
import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { placeNames } from '../placeNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 60;
const placed = /^([\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){0,2}) ?(?:[:-]|–) ?([\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){1,3})$/u;

export const takePlacedName: Particular = (line, at, { head, draft, isOn }) => {
  const first = line.text.charCodeAt(0);
  if (first < 0x621 || first > 0x64a || line.text.length > longest || !draft.hasHeadline || draft.bylines.length > 0 || head[at + 1] === undefined || !isOn('name-line'))
    return false;
  const [, place = '', name = ''] = placed.exec(line.text) ?? [];
  // Arabic has no capitals: only a known given name tells that the second is no clause.
  if (name === '' || isPersonName(name) !== 'likely' || !(placeNames.has(place) || (!line.follows && head[at + 1]?.follows === false && isPersonName(place) === undefined)))
    return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'name-line', names: [name] }, line);
  if (isOn('dateline-place')) draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
};
